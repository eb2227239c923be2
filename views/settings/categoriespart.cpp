// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/categoriespart.h"

#include "models/complaints/complaintnames.h"
#include "views/shell/dialogs.h"
#include "views/shell/importwords.h"
#include "views/widgets/listview.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
QString groupLabel(CategoryGroup group)
{
    switch (group) {
    case CategoryGroup::Component:
        return CategoriesPart::tr("Component");
    case CategoryGroup::Event:
        return CategoriesPart::tr("Event");
    default:
        return CategoriesPart::tr("Service");
    }
}
} // namespace

CategoriesPart::CategoriesPart(OfficeSettings &settings, QWidget *parent)
    : SettingsPart(parent)
    , m_settings(settings)
    , m_table(newTable(u"categoryTable"_s,
                       tr("Categories"),
                       {tr("Code"),
                        tr("Main category"),
                        tr("Category"),
                        tr("In English"),
                        tr("Group"),
                        tr("Duty list"),
                        tr("Section"),
                        tr("Urgency")},
                       {5, 8, 12, 0, 7, 6, 5, 6}))
{
    setObjectName(u"categories"_s);
    auto *import = newButton(u"importCategories"_s, tr("Import a table…"));
    QVBoxLayout *column = newColumn();
    column->addWidget(m_table, 1);
    column->addWidget(newRemark(tr("The table is the whole: a category it does not name is no longer "
                                   "offered, unless a request has it. Old requests keep their category.")));
    column->addWidget(newButtons({import}));
    connect(import, &QPushButton::clicked, this, &CategoriesPart::askForTable);
    connect(&m_settings, &OfficeSettings::categoriesStored, this, [this](int put, int retired) {
        emit messageChanged(
            Message::done(tr("%1 categories stored, %2 retired. Undo takes it back.").arg(put).arg(retired)));
    });
}

void CategoriesPart::refresh()
{
    m_settings.categories(this, [this](const Result<QList<Category>> &categories) {
        categories ? show(*categories) : emit messageChanged(Message::failed(categories.error()));
    });
}

void CategoriesPart::show(const QList<Category> &categories)
{
    QList<QStringList> rows;
    for (const Category &category : categories)
        rows.append({category.code,
                     category.major,
                     category.name,
                     category.nameEn,
                     groupLabel(category.group),
                     category.dutyList ? tr("yes") : QString(),
                     category.section,
                     ComplaintNames::label(category.urgency)});
    showRows(m_table, rows);
}

void CategoriesPart::askForTable()
{
    Dialogs::openFile(
        this,
        {.title = tr("Import categories"), .filter = tr("Tables (*.csv *.xlsx *.ods)"), .name = {}},
        [this](const QString &path) {
            m_settings.planCategories(path, this, [this, path](const auto &plan) {
                plan ? preview(path, *plan) : emit messageChanged(Message::failed(plan.error()));
            });
        });
}

void CategoriesPart::preview(const QString &path, const CategoryImport::Plan &plan)
{
    const QString name = QFileInfo(path).fileName();
    const bool isClean = plan.report.rejected().isEmpty();
    if (plan.put.isEmpty() && (plan.retire.isEmpty() || !isClean)) {
        emit messageChanged(
            isClean ? Message::done(tr("%1 changes nothing: the categories are as it says.").arg(name))
                    : Message::failed({Error::Kind::Invalid,
                                       tr("No row of %1 can be stored. %2").arg(name, effect(plan)),
                                       {}}));
        return;
    }
    Dialogs::ask(this,
                 {.title = tr("Import %1?").arg(name),
                  .explanation = effect(plan),
                  .yes = isClean ? tr("Import") : tr("Import the good rows")},
                 [this, plan, name] { m_settings.storeCategories(plan, name); });
}

QString CategoriesPart::effect(const CategoryImport::Plan &plan) const
{
    const ImportReport &report = plan.report;
    QString counts = tr("%1 new categories, %2 changed, %3 as they were, %4 rows rejected.")
                         .arg(report.inserted)
                         .arg(report.updated)
                         .arg(report.unchanged)
                         .arg(report.rejected().size());
    if (!plan.retire.isEmpty())
        counts += u'\n' + tr("%1 that the table does not name will be retired.").arg(plan.retire.size());
    if (!plan.keptUsed.isEmpty())
        counts +=
            u'\n' + tr("%1 that it does not name stay, because requests have them: %2")
                        .arg(QString::number(plan.keptUsed.size()), plan.keptUsed.mid(0, 12).join(u' '));
    return ImportWords::effect(counts, report);
}
