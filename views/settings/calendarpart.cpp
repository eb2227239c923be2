// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendarpart.h"

#include "models/base/clock.h"
#include "views/widgets/formfield.h"
#include "views/widgets/listview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int FirstYear = 2019;
constexpr int LastYear = 2199;
constexpr int MovedShown = 20;

QDate today()
{
    return Clock::now().toTimeZone(Clock::zone()).date();
}

QString kindName(bool workday)
{
    return workday ? CalendarPart::tr("Working day") : CalendarPart::tr("Day off");
}
} // namespace

CalendarPart::CalendarPart(OfficeSettings &settings, QWidget *parent)
    : SettingsPart(parent)
    , m_settings(settings)
    , m_table(newTable(u"days"_s,
                       tr("Days that differ from the ordinary week"),
                       {tr("Day"), tr("What it is"), tr("Why")},
                       {12, 8, 0}))
    , m_year(new QSpinBox(this))
    , m_date(newDate(u"date"_s, today()))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_moved(new QLabel(this))
{
    setObjectName(u"calendar"_s);
    m_year->setObjectName(u"year"_s);
    m_year->setRange(FirstYear, LastYear);
    m_year->setValue(today().year());
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(kindName(false), false);
    m_kind->addItem(kindName(true), true);
    m_name->setObjectName(u"name"_s);
    m_moved->setObjectName(u"moved"_s);
    m_moved->setWordWrap(true);
    m_moved->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_moved->hide();
    layOut();
    connectAll();
}

void CalendarPart::layOut()
{
    auto *change = newButton(u"changeDay"_s, tr("Change the day"));
    connect(change, &QPushButton::clicked, this, &CalendarPart::change);
    auto *year = new FormField(tr("Year"), m_year, this);
    year->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    QVBoxLayout *column = newColumn();
    column->addWidget(year, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    column->addWidget(newLine({new FormField(tr("Day"), m_date, this),
                               new FormField(tr("What it is"), m_kind, this),
                               new FormField(tr("Why"), m_name, this)}));
    column->addWidget(
        newRemark(tr("Open requests follow at once, in the same step that undo takes back; those "
                     "that move are listed here.")));
    column->addWidget(change, 0, Qt::AlignLeft);
    column->addWidget(m_moved);
}

void CalendarPart::connectAll()
{
    connect(m_year, &QSpinBox::valueChanged, this, &CalendarPart::showYear);
    connect(m_date, &QDateEdit::dateChanged, this, &CalendarPart::showDay);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_date->setDate(
                        QDate::fromString(index.siblingAtColumn(0).data().toString(), Qt::ISODate));
            });
    connect(&m_settings,
            &OfficeSettings::dayChanged,
            this,
            [this](const CalendarDay &, const QList<MovedDeadline> &moved) { tell(moved); });
}

void CalendarPart::refresh()
{
    m_settings.calendar(this, [this](const Result<WorkCalendar> &calendar) {
        if (!calendar)
            return emit messageChanged(Message::failed(calendar.error()));
        m_calendar = *calendar;
        showYear();
        showDay(m_date->date());
    });
}

void CalendarPart::showYear()
{
    QList<QStringList> rows;
    const int year = m_year->value();
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        if (const CalendarDay day = m_calendar.listed(date); day.date.isValid())
            rows.append({date.toString(Qt::ISODate), kindName(day.isWorkday), day.name});
    showRows(m_table, rows);
}

void CalendarPart::showDay(QDate date)
{
    m_kind->setCurrentIndex(m_kind->findData(m_calendar.isWorkday(date)));
    m_name->setText(m_calendar.listed(date).name);
}

void CalendarPart::change()
{
    m_settings.changeDay({m_date->date(), m_kind->currentData().toBool(), m_name->text().trimmed()});
}

void CalendarPart::tell(const QList<MovedDeadline> &moved)
{
    QStringList lines;
    for (const MovedDeadline &each : moved.mid(0, MovedShown))
        lines << Recalculation::words(each);
    if (moved.size() > MovedShown)
        lines << tr("and %n more", nullptr, int(moved.size() - MovedShown));
    m_moved->setText(lines.join(u'\n'));
    m_moved->setVisible(!lines.isEmpty());
    emit messageChanged(Message::done(
        moved.isEmpty() ? tr("The day is changed. No open request is due at another time.")
                        : tr("The day is changed. %n open request(s) are due at another time; see below.",
                             nullptr,
                             int(moved.size()))));
}
