// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rates/ratespage.h"

#include "models/base/clock.h"
#include "models/rates/ratetablemodel.h"
#include "views/rates/ratewords.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/icons.h"
#include "views/widgets/listview.h"
#include "views/widgets/statchart.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
using F = RateFigure;
constexpr int MonthsShown = 12;
constexpr std::array BigThree{F::Response, F::Resolution, F::Satisfaction};

QDate thisMonth()
{
    return RatePeriod::month(Clock::now().toTimeZone(Clock::zone()).date()).from;
}
} // namespace

RatesPage::RatesPage(RateService &service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_content(new QWidget(this))
    , m_sections(new RateTableModel(tr("Section"), this))
    , m_communities(new RateTableModel(tr("Community"), this))
    , m_figures(new RateFiguresModel(this))
    , m_trend(new StatChart(StatChart::Form::Line, m_content))
    , m_freeze(new QAction(tr("Freeze month"), this))
    , m_reopen(new QAction(tr("Reopen month"), this))
    , m_month(thisMonth().addMonths(-1))
{
    setObjectName(u"ratesPage"_s);
    m_freeze->setObjectName(u"rates.freeze"_s);
    m_reopen->setObjectName(u"rates.reopen"_s);
    addActions({m_freeze, m_reopen});
    m_content->setProperty("plain", true);
    m_notice = new QLabel(m_content);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setWordWrap(true);
    m_top = new QLabel(m_content);
    m_top->setObjectName(u"top"_s);
    m_top->setProperty("quiet", true);
    m_top->setWordWrap(true);
    m_figureTable = newTable(m_figures, u"figures"_s, tr("Figures of the month"));
    m_figureTable->setColumnWidths({0, 6, 8, 6, 6, 7});

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Look::Wide, 0, Look::Wide, Look::Wide);
    column->setSpacing(Look::Roomy);
    column->addWidget(newMonthChooser());
    column->addWidget(m_notice);
    column->addWidget(newCards());
    column->addWidget(newTrend());
    column->addWidget(newGroups());
    column->addWidget(newCard(tr("Figures of the month"), m_figureTable));
    column->addWidget(m_top);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"scroll"_s);
    scroll->setAccessibleName(tr("Rates"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    connectAll();
    showMonth(m_shown);
    refresh();
}

QString RatesPage::title() const
{
    return tr("Rates");
}

QWidget *RatesPage::newMonthChooser()
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    m_name = new QLabel(line);
    m_name->setObjectName(u"month"_s);
    m_name->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    const auto button = [&](const QString &name, const QString &icon, const QString &words) {
        auto *made = new QToolButton(line);
        made->setObjectName(name);
        made->setIcon(Icons::named(icon));
        made->setAccessibleName(words);
        made->setToolTip(words);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_before = button(u"monthBefore"_s, u"go-previous"_s, tr("Month before"));
    m_after = button(u"monthAfter"_s, u"go-next"_s, tr("Month after"));
    row->addWidget(m_before);
    row->addWidget(m_name);
    row->addWidget(m_after);
    row->addStretch(1);
    return line;
}

QWidget *RatesPage::newCards()
{
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Look::Roomy);
    for (const F figure : BigThree) {
        auto *card = new FigureCard(Rates::label(figure), line);
        card->setObjectName(Rates::code(figure));
        connect(card, &FigureCard::clicked, this, [this, figure] {
            popUp({.figure = figure}, m_shown.now.counts[figure], {});
        });
        m_cards.append(card);
        row->addWidget(card);
    }
    auto *score = new FigureCard(tr("Composite"), line);
    score->setObjectName(u"composite"_s);
    connect(score, &FigureCard::clicked, this, [this] { // there is no list behind a sum: what it sums
        m_figureTable->setFocus(Qt::OtherFocusReason);
    });
    m_cards.append(score);
    row->addWidget(score);
    return line;
}

QWidget *RatesPage::newCard(const QString &title, QWidget *content)
{
    auto *card = new QFrame(m_content);
    card->setProperty("card", true);
    auto *heading = new QLabel(title, card);
    heading->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    content->setParent(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Look::Roomy, Look::Roomy, Look::Roomy, Look::Gap);
    column->setSpacing(Look::Near);
    column->addWidget(heading);
    column->addWidget(content, 1);
    return card;
}

QWidget *RatesPage::newTrend()
{
    const QString title = tr("Composite of twelve months, in percent");
    m_trend->setObjectName(u"trend"_s);
    m_trend->setAccessibleName(title);
    m_trend->setMinimumHeight(9 * fontMetrics().height());
    return newCard(title, m_trend);
}

ListView *RatesPage::newTable(QAbstractItemModel *model, const QString &name, const QString &title)
{
    auto *table = new ListView(m_content);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(table, &ListView::clicked, this, &RatesPage::askDrill);
    connect(table, &ListView::opened, this, &RatesPage::askDrill);
    return table;
}

QWidget *RatesPage::newGroups()
{
    auto *both = new QWidget(m_content);
    m_by = new FilterBar(both);
    m_by->setObjectName(u"by"_s);
    m_by->addChip(u"sections"_s, tr("Sections"));
    m_by->addChip(u"communities"_s, tr("Communities"));
    m_sectionTable = newTable(m_sections, u"sections"_s, tr("Sections"));
    m_communityTable = newTable(m_communities, u"communities"_s, tr("Communities"));
    for (ListView *table : {m_sectionTable, m_communityTable})
        table->setColumnWidths({4, 0, 6, 6, 6, 6, 6, 6, 6, 7});
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->addWidget(m_by);
    column->addWidget(m_sectionTable);
    column->addWidget(m_communityTable);
    return newCard(tr("By rank"), both);
}

void RatesPage::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // a stream of changes is one change
    connect(&m_pause, &QTimer::timeout, this, &RatesPage::refresh);
    connect(m_before, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(-1)); });
    connect(m_after, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(1)); });
    connect(m_by, &FilterBar::chosenChanged, this, &RatesPage::showGroups);
    connect(m_trend, &StatChart::chosen, this, [this](int i) { setMonth(m_months.value(i).month); });
    connect(m_freeze, &QAction::triggered, this, [this] { m_service.freeze(m_month); });
    connect(m_reopen, &QAction::triggered, this, [this] { m_service.reopen(m_month); });
    connect(&m_service, &RateService::contentChanged, this, [this] {
        if (isVisible())
            m_pause.start();
    });
    connect(&m_service, &RateService::failed, this, [this](const Error &error) {
        emit messageChanged(Message::failed(error));
    });
    connect(&m_service, &RateService::frozen, this, [this](QDate month) {
        emit messageChanged(Message::done(tr("%1 is frozen with its weights.").arg(RateWords::month(month))));
    });
    connect(&m_service, &RateService::reopened, this, [this](QDate month) {
        emit messageChanged(Message::done(tr("%1 is open again.").arg(RateWords::month(month))));
    });
}

void RatesPage::setMonth(QDate month)
{
    const QDate first = RatePeriod::month(month).from;
    if (!first.isValid() || first > thisMonth())
        return;
    m_month = first;
    refresh();
}

void RatesPage::refresh()
{
    const int asked = ++m_asked;
    m_service.month(m_month, this, [this, asked](const Result<RateMonth> &month) {
        if (asked == m_asked)
            month ? showMonth(*month) : emit messageChanged(Message::failed(month.error()));
    });
    m_service.trend(thisMonth(), MonthsShown, this, [this, asked](const auto &trend) {
        if (asked == m_asked && trend)
            showTrend(*trend);
    });
}

void RatesPage::showMonth(const RateMonth &month)
{
    m_shown = month;
    m_name->setText(RateWords::month(m_month));
    m_after->setEnabled(m_month < thisMonth());
    const bool frozen = month.frozen.isFrozen();
    m_freeze->setEnabled(!frozen && m_month < thisMonth());
    m_reopen->setEnabled(frozen);
    m_sections->setGroups(month.valid().sections);
    m_communities->setGroups(month.valid().communities);
    m_figures->setReports(month.valid(), month.now);
    m_figureTable->setColumnHidden(RateFiguresModel::Now, !month.differs());
    m_top->setText(RateWords::top(month.valid().top));
    m_top->setVisible(!month.valid().top.isEmpty());
    showCards();
    const QString notice = RateWords::notice(month);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    for (ListView *table : {m_sectionTable, m_communityTable, m_figureTable})
        fit(table);
    showGroups(m_by->chosen());
}

void RatesPage::showCards()
{
    const RateReport &report = m_shown.valid();
    for (qsizetype i = 0; i < qsizetype(BigThree.size()); ++i) {
        const Ratio &ratio = report.counts[BigThree[size_t(i)]];
        m_cards.at(i)->setFigure(ratio.percent(), Look::Tone::Neutral, ratio.fraction());
    }
    m_cards.last()->setFigure(report.score ? percentText(*report.score) : u"—"_s,
                              Look::Tone::Neutral,
                              RateWords::weights(report.weights));
}

void RatesPage::showTrend(const QList<RateTrendMonth> &trend)
{
    m_months = trend;
    QList<StatValue> values;
    for (const RateTrendMonth &point : trend)
        values.append({point.month.toString(u"yyyy-MM"_s),
                       double(point.score.value_or(0)) / 100,
                       point.score ? percentText(*point.score) : u"—"_s});
    m_trend->setValues(values);
}

void RatesPage::showGroups(const QString &chip)
{
    m_sectionTable->setVisible(chip != u"communities");
    m_communityTable->setVisible(chip == u"communities");
}

/// As high as its rows: the page scrolls, not the table.
void RatesPage::fit(ListView *table)
{
    const int rows = table->model()->rowCount();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * table->pitch() +
                          2 * table->frameWidth() + Look::Tight);
}

void RatesPage::askDrill(const QModelIndex &index)
{
    const int figure = index.data(RateTableModel::FigureRole).toInt();
    if (figure < 0)
        return;
    RateDrill drill{.figure = F(figure)};
    const RateReport &now = m_shown.now;
    if (index.model() == m_figures)
        return popUp(drill, now.counts[drill.figure], {});
    const bool sections = index.model() == m_sections;
    const qint64 id = index.data(RateTableModel::IdRole).toLongLong();
    (sections ? drill.section : drill.community) = id;
    for (const RateGroup &group : sections ? now.sections : now.communities)
        if (group.id == id)
            popUp(drill, group.counts[drill.figure], group.name);
}

void RatesPage::popUp(const RateDrill &drill, const Ratio &ratio, const QString &whose)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"drill"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto side : {Rates::Side::Whole, Rates::Side::Part, Rates::Side::Rest}) {
        RateDrill chosen = drill;
        chosen.side = side;
        QAction *action = menu->addAction(RateWords::side(side, ratio));
        action->setEnabled(RateWords::size(side, ratio) > 0);
        connect(action, &QAction::triggered, this, [this, chosen, whose] { openDrill(chosen, whose); });
    }
    menu->popup(QCursor::pos());
}

void RatesPage::openDrill(const RateDrill &drill, const QString &whose)
{
    const QString words = RateWords::drill(m_month, drill, whose);
    m_service.keys(m_month, drill, this, [this, words](const Result<QList<qint64>> &keys) {
        keys ? emit listAsked(*keys, words) : emit messageChanged(Message::failed(keys.error()));
    });
}
