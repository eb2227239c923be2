// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/todaypage.h"

#include "views/widgets/figurecard.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int FourColumnsFrom = 880;
constexpr int TwoColumns = 2;
constexpr int FourColumns = 4;
} // namespace

TodayPage::TodayPage(QWidget *parent)
    : Page(parent)
    , m_day(new QLabel(this))
    , m_content(new QWidget)
    , m_grid(new QGridLayout)
    , m_received(new StatChart(StatChart::Form::Line, m_content))
    , m_open(new StatChart(StatChart::Form::Columns, m_content))
{
    setObjectName(u"todayPage"_s);
    m_day->setObjectName(u"day"_s);
    m_day->setProperty("quiet", true);
    m_content->setProperty("plain", true);

    addCards();
    m_charts = {newChartCard(u"received"_s, tr("Requests received per day"), m_received),
                newChartCard(u"open"_s, tr("Open requests by category"), m_open)};
    connect(m_received, &StatChart::chosen, this, &TodayPage::dayChosen);
    connect(m_open, &StatChart::chosen, this, &TodayPage::categoryChosen);
    layOut();

    auto *refresh = new QAction(Icons::named(u"view-refresh"_s), tr("Refresh"), this);
    refresh->setObjectName(u"today.refresh"_s);
    refresh->setShortcut(QKeySequence::Refresh);
    addAction(refresh);
    connect(refresh, &QAction::triggered, this, &TodayPage::refreshAsked);
    arrange();
}

void TodayPage::addCards()
{
    addCard(u"overdue"_s, tr("Overdue"), Look::Tone::Danger);
    addCard(u"dueToday"_s, tr("Due today"), Look::Tone::Warning);
    addCard(u"warned"_s, tr("Due soon"), Look::Tone::Warning);
    addCard(u"unsigned"_s, tr("Not signed for"), Look::Tone::Info);
    addCard(u"revisit"_s, tr("To revisit"), Look::Tone::Info);
    addCard(u"parked"_s, tr("Parked"), Look::Tone::Neutral);
    addCard(u"open"_s, tr("Open"), Look::Tone::Neutral);
    addCard(u"newToday"_s, tr("Received today"), Look::Tone::Neutral);
}

void TodayPage::layOut()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Look::Wide, 0, Look::Wide, Look::Wide);
    column->setSpacing(Look::Roomy);
    column->addWidget(m_day);
    m_grid->setSpacing(Look::Roomy);
    column->addLayout(m_grid);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"scroll"_s);
    scroll->setAccessibleName(tr("Today"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::addCard(const QString &name, const QString &title, Look::Tone tone)
{
    auto *card = new FigureCard(title, m_content);
    card->setObjectName(name);
    connect(card, &FigureCard::clicked, this, [this, name] { emit listAsked(name); });
    m_cards.append({card, tone});
}

QWidget *TodayPage::newChartCard(const QString &name, const QString &title, StatChart *chart)
{
    auto *card = new QFrame(m_content);
    card->setProperty("card", true);
    auto *heading = new QLabel(title, card);
    heading->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    chart->setParent(card);
    chart->setObjectName(name);
    chart->setAccessibleName(title);
    chart->setMinimumHeight(14 * fontMetrics().height());

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Look::Roomy, Look::Roomy, Look::Roomy, Look::Gap);
    column->setSpacing(Look::Near);
    column->addWidget(heading);
    column->addWidget(chart, 1);
    return card;
}

void TodayPage::setFacts(const TodayFacts &facts)
{
    const QString day = facts.day.isValid() ? QLocale().toString(facts.day, QLocale::LongFormat) : QString();
    m_day->setText(facts.dayHint.isEmpty() ? day : u"%1 · %2"_s.arg(day, facts.dayHint));
    for (const Card &shown : std::as_const(m_cards)) {
        const TodayFacts::Figure figure = facts.figures.value(shown.card->objectName());
        shown.card->setFigure(figure.count, shown.tone, figure.hint);
    }
    m_received->setValues(facts.received);
    m_open->setValues(facts.open);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TodayPage::arrange()
{
    const int columns = width() < FourColumnsFrom ? TwoColumns : FourColumns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i).card, i / columns, i % columns);
    const int first = int(m_cards.size()) / columns;
    for (int i = 0; i < m_charts.size(); ++i) {
        const bool stacked = columns == TwoColumns;
        m_grid->addWidget(m_charts.at(i), first + (stacked ? i : 0), stacked ? 0 : 2 * i, 1, 2);
    }
    for (int i = 0; i < FourColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}
