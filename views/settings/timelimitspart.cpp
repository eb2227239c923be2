// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/timelimitspart.h"

#include "views/widgets/formfield.h"
#include "views/widgets/listview.h"
#include "views/widgets/look.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double LongestHours = 366 * 24;

/// Half an hour is 0.5, a day 1: no zeros that say nothing.
class AmountBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override { return locale().toString(value, 'g', 6); }
};

QString unitName(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::WorkingDays:
        return TimeLimitsPart::tr("working days");
    case LimitUnit::WorkingHours:
        return TimeLimitsPart::tr("working hours");
    case LimitUnit::ClockHours:
        return TimeLimitsPart::tr("clock hours");
    case LimitUnit::CalendarDays:
        return TimeLimitsPart::tr("calendar days");
    }
    return {};
}
} // namespace

TimeLimitsPart::TimeLimitsPart(OfficeSettings &settings, QWidget *parent)
    : SettingsPart(parent)
    , m_settings(settings)
    , m_model(new TimeLimitModel(this))
    , m_table(new ListView(this))
{
    setObjectName(u"limits"_s);
    m_table->setObjectName(u"limitTable"_s);
    m_table->setAccessibleName(tr("Time limits"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 9, 9, 9, 9, 9});
    QList<QWidget *> fields;
    for (int column = TimeLimitModel::Sign; column < TimeLimitModel::ColumnCount; ++column)
        fields.append(newEditor(TimeLimitModel::Column(column)));
    auto *save = newButton(u"saveLimits"_s, tr("Save limits"));
    auto *remark = new QLabel(
        tr("A new limit holds for requests dispatched from now on; those dispatched before keep theirs."),
        this);
    remark->setProperty("quiet", true);
    remark->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(m_table, 1);
    column->addWidget(newLine(fields.mid(0, 3)));
    column->addWidget(newLine(fields.mid(3)));
    column->addWidget(remark);
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &index) { show(index.row()); });
    connect(save, &QPushButton::clicked, this, &TimeLimitsPart::save);
    connect(&m_settings, &OfficeSettings::limitsChanged, this, [this] {
        emit messageChanged(Message::done(tr("The limits are stored. They hold from the next dispatch on.")));
    });
}

FormField *TimeLimitsPart::newEditor(TimeLimitModel::Column column)
{
    auto *both = new QWidget(this);
    auto *amount = new AmountBox(both);
    amount->setRange(0, LongestHours);
    amount->setDecimals(2);
    amount->setObjectName(u"amount%1"_s.arg(int(column)));
    auto *unit = new QComboBox(both);
    unit->setObjectName(u"unit%1"_s.arg(int(column)));
    const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    amount->setAccessibleName(name);
    unit->setAccessibleName(tr("%1: unit").arg(name));
    for (const LimitUnit each :
         {LimitUnit::WorkingDays, LimitUnit::WorkingHours, LimitUnit::ClockHours, LimitUnit::CalendarDays})
        unit->addItem(unitName(each), int(each));
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    row->addWidget(amount);
    row->addWidget(unit, 1);
    both->setFocusProxy(amount);
    m_editors.append({column, amount, unit});
    return new FormField(name, both, this);
}

void TimeLimitsPart::refresh()
{
    m_settings.limits(this, [this](const Result<TimeLimitTable> &table) {
        if (!table)
            return emit messageChanged(Message::failed(table.error()));
        const int row = m_row;
        m_model->setTable(*table);
        m_table->selectRow(row);
        show(row);
    });
}

void TimeLimitsPart::show(int row)
{
    if (row < 0)
        return;
    m_row = row;
    const TimeLimitRow line = m_model->line(row);
    for (const Editor &editor : std::as_const(m_editors)) {
        const Limit &limit = line.limits.*TimeLimitModel::member(editor.column);
        editor.amount->setValue(limit.amount);
        editor.unit->setCurrentIndex(editor.unit->findData(int(limit.unit)));
    }
}

void TimeLimitsPart::save()
{
    TimeLimitRow line = m_model->line(m_row);
    for (const Editor &editor : std::as_const(m_editors))
        line.limits.*TimeLimitModel::member(editor.column) = {editor.amount->value(),
                                                              LimitUnit(editor.unit->currentData().toInt())};
    m_settings.putLimits({line});
}
