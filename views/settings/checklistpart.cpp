// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/checklistpart.h"

#include "models/complaints/carriedtable.h"
#include "models/complaints/complaintnames.h"
#include "views/widgets/formfield.h"
#include "views/widgets/listview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostPosition = 9999;

QString stateName(std::optional<ComplaintState> state)
{
    return state ? ComplaintNames::label(*state) : ChecklistPart::tr("In every state");
}

QString groupName(CategoryGroup group)
{
    switch (group) {
    case CategoryGroup::Component:
        return ChecklistPart::tr("All components");
    case CategoryGroup::Event:
        return ChecklistPart::tr("All events");
    default:
        return ChecklistPart::tr("All services");
    }
}
} // namespace

ChecklistPart::ChecklistPart(OfficeSettings &settings, QWidget *parent)
    : SettingsPart(parent)
    , m_settings(settings)
    , m_table(newTable(u"checkpoints"_s,
                       tr("Checkpoints"),
                       {tr("State"), tr("Category"), tr("What is to be checked"), tr("Order")},
                       {8, 12, 0, 5}))
    , m_state(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_position(new QSpinBox(this))
    , m_change(newButton(u"changeCheckpoint"_s, tr("Change")))
    , m_retire(newButton(u"retireCheckpoint"_s, tr("Retire")))
{
    setObjectName(u"checklist"_s);
    m_state->setObjectName(u"checkState"_s);
    m_state->addItem(stateName({}));
    for (const ComplaintState state : ComplaintNames::all<ComplaintState>())
        m_state->addItem(stateName(state), int(state));
    m_category->setObjectName(u"checkCategory"_s);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(12);
    m_text->setObjectName(u"checkText"_s);
    m_position->setObjectName(u"checkPosition"_s);
    m_position->setRange(0, MostPosition);
    layOut();
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecklistPart::showChosen);
    connect(m_change, &QPushButton::clicked, this, [this] { store(chosen() ? chosen()->id : 0); });
    connect(m_retire, &QPushButton::clicked, this, [this] {
        if (const Checkpoint *point = chosen())
            m_settings.retire(*point);
    });
    connect(&m_settings, &OfficeSettings::checkpointsChanged, this, [this] {
        emit messageChanged(Message::done(tr("Stored. Undo takes it back.")));
    });
    showChosen();
}

void ChecklistPart::layOut()
{
    auto *add = newButton(u"addCheckpoint"_s, tr("Add a checkpoint"));
    connect(add, &QPushButton::clicked, this, [this] { store(0); });
    auto *order = new FormField(tr("Order"), m_position, this);
    order->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    QVBoxLayout *column = newColumn();
    column->addWidget(m_table, 1);
    column->addWidget(newLine(
        {new FormField(tr("State"), m_state, this), new FormField(tr("Category"), m_category, this), order}));
    column->addWidget(new FormField(tr("What is to be checked"), m_text, this));
    column->addWidget(newRemark(tr("A main category stands for all below it. What was ticked before stays "
                                   "with its request when a point is retired.")));
    column->addWidget(newButtons({add, m_change, m_retire}));
}

void ChecklistPart::setFacts(const OfficeFacts &facts)
{
    m_categories = facts.categories;
    offerCategories();
    show(m_points);
}

void ChecklistPart::refresh()
{
    m_settings.checkpoints(this, [this](const Result<QList<Checkpoint>> &points) {
        points ? show(*points) : emit messageChanged(Message::failed(points.error()));
    });
}

/// A code of the table, or the beginning of some: of a whole group, in the carried points.
QString ChecklistPart::categoryName(const QString &code) const
{
    if (code.isEmpty())
        return tr("Every category");
    const auto same = std::ranges::find(m_categories, code, &Category::code);
    if (same != m_categories.end()) {
        const QString &own = same->nameEn.isEmpty() ? same->name : same->nameEn;
        return u"%1 %2"_s.arg(code, CarriedTable::inOurLanguage(same->name, own));
    }
    const auto below = std::ranges::find_if(
        m_categories, [&](const Category &category) { return category.code.startsWith(code); });
    return below == m_categories.end() ? code : groupName(below->group);
}

void ChecklistPart::offerCategories()
{
    m_category->clear();
    QStringList codes{QString()};
    for (const Category &category : std::as_const(m_categories))
        if (const QString group = category.code.left(1); !codes.contains(group))
            codes.append(group);
    for (const Category &category : std::as_const(m_categories))
        codes.append(category.code);
    for (const QString &code : std::as_const(codes))
        m_category->addItem(categoryName(code), code);
}

void ChecklistPart::show(const QList<Checkpoint> &points)
{
    const qint64 kept = chosen() ? chosen()->id : 0;
    m_points = points;
    std::ranges::stable_sort(m_points, {}, [](const Checkpoint &point) {
        return std::tuple(point.state ? int(*point.state) : 0, point.category, point.position);
    });
    QList<QStringList> rows;
    for (const Checkpoint &point : std::as_const(m_points))
        rows.append({stateName(point.state),
                     categoryName(point.category),
                     point.text,
                     QString::number(point.position)});
    showRows(m_table, rows);
    const auto again = std::ranges::find(m_points, kept, &Checkpoint::id);
    if (again != m_points.end())
        m_table->selectRow(int(again - m_points.begin()));
    showChosen();
}

const Checkpoint *ChecklistPart::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_points.size() ? &m_points.at(row) : nullptr;
}

void ChecklistPart::showChosen()
{
    const Checkpoint *point = chosen();
    m_change->setEnabled(point);
    m_retire->setEnabled(point);
    if (!point)
        return;
    m_state->setCurrentIndex(point->state ? m_state->findData(int(*point->state)) : 0);
    m_category->setCurrentIndex(qMax(0, m_category->findData(point->category)));
    m_text->setText(point->text);
    m_position->setValue(point->position);
}

void ChecklistPart::store(qint64 id)
{
    Checkpoint point{.id = id,
                     .category = m_category->currentData().toString(),
                     .text = m_text->text().trimmed(),
                     .position = m_position->value()};
    if (m_state->currentIndex() > 0)
        point.state = ComplaintState(m_state->currentData().toInt());
    m_settings.put(point);
}
