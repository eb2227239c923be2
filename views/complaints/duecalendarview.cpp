// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/duecalendarview.h"

#include "models/base/clock.h"
#include "views/complaints/daydelegate.h"
#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
QToolButton *newArrow(const QString &name, const QString &icon, const QString &words, QWidget *parent)
{
    auto *arrow = new QToolButton(parent);
    arrow->setObjectName(name);
    arrow->setIcon(Icons::named(icon));
    arrow->setAccessibleName(words);
    arrow->setToolTip(words);
    return arrow;
}
} // namespace

DueCalendarView::DueCalendarView(ComplaintService &service, OfficeService &office, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(new DueCalendarModel(this))
    , m_table(new QTableView(this))
    , m_title(new QLabel(this))
{
    setObjectName(u"dueCalendar"_s);
    setUpTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(newHead());
    column->addWidget(m_table, 1);
    connect(&service, &ComplaintService::contentChanged, this, &DueCalendarView::refresh);
    office.load(this, [this](const Result<OfficeFacts> &facts) {
        if (facts)
            m_model->setCalendar(facts->calendar);
    });
    showMonth(Clock::today());
}

QWidget *DueCalendarView::newHead()
{
    auto *head = new QWidget(this);
    auto *before = newArrow(u"monthBefore"_s, u"go-previous"_s, tr("Month before"), head);
    auto *after = newArrow(u"monthAfter"_s, u"go-next"_s, tr("Month after"), head);
    auto *now = new QPushButton(tr("Today"), head);
    now->setObjectName(u"thisMonth"_s);
    now->setProperty("flat", true);
    now->setAutoDefault(false);
    auto *hint = new QLabel(tr("Requests still with their section, on the day they are due"), head);
    hint->setProperty("quiet", true);
    m_title->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    for (QWidget *part : std::initializer_list<QWidget *>{before, m_title, after, now})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(hint);
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    connect(now, &QPushButton::clicked, this, [this] { showMonth(Clock::today()); });
    return head;
}

void DueCalendarView::setUpTable()
{
    m_table->setObjectName(u"days"_s);
    m_table->setAccessibleName(tr("Days of the month"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DayDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setProperty("calendar", true);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(2 * fontMetrics().height() + 3 * Look::Tight);
    for (QHeaderView *header : {m_table->horizontalHeader(), m_table->verticalHeader()})
        header->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::clicked, this, &DueCalendarView::open);
}

void DueCalendarView::setFilter(const ComplaintFilter &filter)
{
    m_filter = filter;
    refresh();
}

void DueCalendarView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void DueCalendarView::showMonth(QDate month)
{
    m_model->setMonth(month);
    m_title->setText(QLocale().toString(month, tr("MMMM yyyy")));
    m_table->setCurrentIndex(m_model->indexOf(month));
    refresh();
}

void DueCalendarView::turn(int months)
{
    showMonth(m_model->month().addMonths(months));
}

void DueCalendarView::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_service.dueDays(
        m_filter, m_model->month(), this, [this, asked = ++m_asked](const Result<DueCalendar> &days) {
            if (asked == m_asked)
                days ? m_model->setDays(*days) : emit failed(days.error());
        });
}

void DueCalendarView::open(const QModelIndex &day)
{
    if (day.isValid())
        emit dayChosen(day.data(DueCalendarModel::DateRole).toDate());
}

bool DueCalendarView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_PageUp:
        turn(-1);
        return true;
    case Qt::Key_PageDown:
        turn(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_table->currentIndex());
        return true;
    default:
        return false;
    }
}
