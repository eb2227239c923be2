// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/calendarpart.h"

#include "models/base/clock.h"
#include "views/widgets/formfield.h"
#include "views/widgets/listview.h"
#include "views/widgets/look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
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
    , m_model(new QStandardItemModel(0, 3, this))
    , m_table(new ListView(this))
    , m_year(new QSpinBox(this))
    , m_date(new QDateEdit(today(), this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_moved(new QLabel(this))
{
    setObjectName(u"calendar"_s);
    m_table->setObjectName(u"days"_s);
    m_table->setAccessibleName(tr("Days that differ from the ordinary week"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels({tr("Day"), tr("What it is"), tr("Why")});
    m_table->setColumnWidths({12, 8, 0});
    m_year->setObjectName(u"year"_s);
    m_year->setRange(FirstYear, LastYear);
    m_year->setValue(today().year());
    m_date->setObjectName(u"date"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(kindName(false), false);
    m_kind->addItem(kindName(true), true);
    m_name->setObjectName(u"name"_s);
    m_moved->setObjectName(u"moved"_s);
    m_moved->setWordWrap(true);
    m_moved->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_moved->hide();
    auto *change = newButton(u"changeDay"_s, tr("Change the day"));
    auto *year = new FormField(tr("Year"), m_year, this);
    year->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *remark = new QLabel(tr("Open requests follow at once, in the same step that undo takes back; those "
                                 "that move are listed here."),
                              this);
    remark->setProperty("quiet", true);
    remark->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(year, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    column->addWidget(newLine({new FormField(tr("Day"), m_date, this),
                               new FormField(tr("What it is"), m_kind, this),
                               new FormField(tr("Why"), m_name, this)}));
    column->addWidget(remark);
    column->addWidget(change, 0, Qt::AlignLeft);
    column->addWidget(m_moved);
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
    connect(change, &QPushButton::clicked, this, &CalendarPart::change);
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
    m_model->removeRows(0, m_model->rowCount());
    const int year = m_year->value();
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
        const CalendarDay day = m_calendar.listed(date);
        if (!day.date.isValid())
            continue;
        QList<QStandardItem *> row;
        for (const QString &text : {date.toString(Qt::ISODate), kindName(day.isWorkday), day.name}) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
        }
        m_model->appendRow(row);
    }
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
