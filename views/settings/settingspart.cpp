// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspart.h"

#include "views/widgets/listview.h"
#include "views/widgets/look.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

QWidget *SettingsPart::newLine(const QList<QWidget *> &fields)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Look::Gap);
    for (QWidget *field : fields)
        row->addWidget(field, field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? 0 : 1);
    row->setAlignment(Qt::AlignTop);
    return line;
}

QPushButton *SettingsPart::newButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget *SettingsPart::newButtons(const QList<QPushButton *> &buttons)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return line;
}

QLabel *SettingsPart::newRemark(const QString &text)
{
    auto *remark = new QLabel(text, this);
    remark->setProperty("quiet", true);
    remark->setWordWrap(true);
    return remark;
}

QDateEdit *SettingsPart::newDate(const QString &name, QDate date)
{
    auto *edit = new QDateEdit(date, this);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

ListView *SettingsPart::newTable(const QString &name,
                                 const QString &title,
                                 const QStringList &headers,
                                 const QList<int> &widths)
{
    auto *table = new ListView(this);
    auto *model = new QStandardItemModel(0, int(headers.size()), table);
    model->setHorizontalHeaderLabels(headers);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setColumnWidths(widths);
    return table;
}

void SettingsPart::showRows(ListView *table, const QList<QStringList> &rows)
{
    auto *model = qobject_cast<QStandardItemModel *>(table->model());
    model->removeRows(0, model->rowCount());
    for (const QStringList &texts : rows) {
        QList<QStandardItem *> row;
        for (const QString &text : texts) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
        }
        model->appendRow(row);
    }
}

QVBoxLayout *SettingsPart::newColumn()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    return column;
}
