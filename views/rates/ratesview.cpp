// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rates/ratesview.h"

#include "models/rates/ratetablemodel.h"
#include "views/rates/ratewords.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/icons.h"
#include "views/widgets/listview.h"
#include "views/widgets/statchart.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array BigThree{RateFigure::Response, RateFigure::Resolution, RateFigure::Satisfaction};

QPoint below(const QWidget *widget)
{
    return widget->mapToGlobal(widget->rect().bottomLeft());
}
} // namespace

RatesView::RatesView(QWidget *parent)
    : QWidget(parent)
    , m_sections(new RateTableModel(tr("Section"), this))
    , m_communities(new RateTableModel(tr("Community"), this))
    , m_figures(new RateFiguresModel(this))
    , m_trend(new StatChart(StatChart::Form::Line, this))
{
    setProperty("plain", true);
    m_notice = newWords(u"notice"_s, false);
    m_top = newWords(u"top"_s, true);
    m_figureTable = newTable(m_figures, u"figures"_s, tr("Figures of the month"));
    m_figureTable->setColumnWidths({0, 6, 8, 8, 6, 10});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, 0, Look::Wide, Look::Wide);
    column->setSpacing(Look::Roomy);
    column->addWidget(newMonthChooser());
    column->addWidget(m_notice);
    column->addWidget(newCards());
    column->addWidget(newTrend());
    column->addWidget(newGroups());
    column->addWidget(newCard(tr("Figures of the month"), {m_figureTable}));
    column->addWidget(m_top);
    column->addStretch(1);
}

QLabel *RatesView::newWords(const QString &name, bool quiet)
{
    auto *words = new QLabel(this);
    words->setObjectName(name);
    words->setProperty("quiet", quiet);
    words->setWordWrap(true);
    words->hide();
    return words;
}

QWidget *RatesView::newMonthChooser()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    m_name = new QLabel(line);
    m_name->setObjectName(u"month"_s);
    m_name->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    const auto button = [&](const QString &name, const QString &icon, const QString &words, int months) {
        auto *made = new QToolButton(line);
        made->setObjectName(name);
        made->setIcon(Icons::named(icon));
        made->setAccessibleName(words);
        made->setToolTip(words);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, [=, this] { emit monthAsked(m_named.addMonths(months)); });
        return made;
    };
    m_before = button(u"monthBefore"_s, u"go-previous"_s, tr("Month before"), -1);
    m_after = button(u"monthAfter"_s, u"go-next"_s, tr("Month after"), 1);
    m_offices = new QComboBox(line);
    m_offices->setObjectName(u"office"_s);
    m_offices->setAccessibleName(tr("Office"));
    m_offices->hide();
    connect(m_offices, &QComboBox::activated, this, [this] {
        emit officeAsked({m_offices->currentData().toLongLong()});
    });
    row->addWidget(m_before);
    row->addWidget(m_name);
    row->addWidget(m_after);
    row->addStretch(1);
    row->addWidget(m_offices);
    return line;
}

QWidget *RatesView::newCards()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Look::Roomy);
    for (const RateFigure figure : BigThree) {
        auto *card = new FigureCard(Rates::label(figure), line);
        card->setObjectName(Rates::code(figure));
        connect(card, &FigureCard::clicked, this, [this, figure, card] {
            emit drillAsked({.figure = figure}, m_shown.valid().counts[figure], {}, below(card));
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

QWidget *RatesView::newCard(const QString &title, const QList<QWidget *> &contents)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *heading = new QLabel(title, card);
    heading->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Look::Roomy, Look::Roomy, Look::Roomy, Look::Gap);
    column->setSpacing(Look::Near);
    column->addWidget(heading);
    for (QWidget *content : contents)
        column->addWidget(content, 1);
    return card;
}

QWidget *RatesView::newTrend()
{
    const QString title = tr("Composite of twelve months, in percent");
    m_trend->setObjectName(u"trend"_s);
    m_trend->setAccessibleName(title);
    m_trend->setMinimumHeight(9 * fontMetrics().height());
    m_noTrend = newWords(u"noTrend"_s, true);
    connect(m_trend, &StatChart::chosen, this, [this](int i) { emit monthAsked(m_months.value(i).month); });
    return newCard(title, {m_trend, m_noTrend});
}

ListView *RatesView::newTable(QAbstractItemModel *model, const QString &name, const QString &title)
{
    auto *table = new ListView(this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto ask = [this, table](const QModelIndex &index) { askDrill(table, index); };
    connect(table, &ListView::clicked, this, ask);
    connect(table, &ListView::opened, this, ask);
    return table;
}

QWidget *RatesView::newGroups()
{
    m_by = new FilterBar(this);
    m_by->setObjectName(u"by"_s);
    m_by->addChip(u"sections"_s, tr("Sections"));
    m_by->addChip(u"communities"_s, tr("Communities"));
    connect(m_by, &FilterBar::chosenChanged, this, &RatesView::showGroups);
    m_sectionTable = newTable(m_sections, u"sections"_s, tr("Sections"));
    m_communityTable = newTable(m_communities, u"communities"_s, tr("Communities"));
    for (ListView *table : {m_sectionTable, m_communityTable})
        table->setColumnWidths({4, 0, 6, 6, 6, 6, 6, 6, 6, 7});
    return newCard(tr("By rank"), {m_by, m_sectionTable, m_communityTable});
}

void RatesView::setOffices(const QList<Place> &offices, Place::Id chosen)
{
    m_offices->clear();
    for (const Place &office : offices)
        m_offices->addItem(office.name, office.id.value);
    m_offices->setCurrentIndex(m_offices->findData(chosen.value));
    m_offices->setVisible(offices.size() > 1);
}

void RatesView::showMonth(const RateMonth &month, QDate named, QDate latest)
{
    m_shown = month;
    m_named = named;
    m_name->setText(RateWords::month(named));
    m_after->setEnabled(named < latest);
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

void RatesView::showCards()
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

void RatesView::showTrend(const QList<RateTrendMonth> &trend)
{
    m_months = trend;
    QList<StatValue> values;
    for (const RateTrendMonth &point : trend)
        values.append(point.score ? StatValue{point.month.toString(u"yyyy-MM"_s),
                                              double(*point.score) / 100,
                                              percentText(*point.score)}
                                  : StatValue{point.month.toString(u"yyyy-MM"_s), {}, {}});
    m_trend->setValues(values);
    m_trend->show();
    m_noTrend->hide();
}

void RatesView::showNoTrend(const QString &why)
{
    m_noTrend->setText(tr("The trend cannot be shown. %1").arg(why));
    m_noTrend->show();
    m_trend->hide();
}

void RatesView::showGroups(const QString &chip)
{
    m_sectionTable->setVisible(chip != u"communities");
    m_communityTable->setVisible(chip == u"communities");
}

/// As high as its rows: the page scrolls, not the table.
void RatesView::fit(ListView *table)
{
    const int rows = table->model()->rowCount();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * table->pitch() +
                          2 * table->frameWidth() + Look::Tight);
}

void RatesView::askDrill(const ListView *table, const QModelIndex &index)
{
    if (index.data(RateTableModel::FigureRole).toInt() < 0)
        return;
    const QPoint at = table->viewport()->mapToGlobal(table->visualRect(index).bottomLeft());
    if (table == m_figureTable)
        askOfFigures(index, at);
    else
        askOfGroup(table == m_sectionTable, index, at);
}

void RatesView::askOfFigures(const QModelIndex &index, const QPoint &at)
{
    const RateReport &valid = m_shown.valid();
    RateDrill drill{.figure = RateFigure(index.data(RateTableModel::FigureRole).toInt())};
    drill.today = index.column() == RateFiguresModel::Now;
    const RateCounts *counts = drill.today ? &m_shown.now.counts : &valid.counts;
    if (index.column() == RateFiguresModel::Components) {
        drill.group = CategoryGroup::Component;
        counts = &valid.components;
    } else if (index.column() == RateFiguresModel::Events) {
        drill.group = CategoryGroup::Event;
        counts = &valid.events;
    }
    emit drillAsked(drill,
                    (*counts)[drill.figure],
                    drill.group ? index.model()->headerData(index.column(), Qt::Horizontal).toString()
                                : QString(),
                    at);
}

void RatesView::askOfGroup(bool sections, const QModelIndex &index, const QPoint &at)
{
    RateDrill drill{.figure = RateFigure(index.data(RateTableModel::FigureRole).toInt())};
    const qint64 id = index.data(RateTableModel::IdRole).toLongLong();
    (sections ? drill.section : drill.community) = id;
    const RateReport &valid = m_shown.valid();
    for (const RateGroup &group : sections ? valid.sections : valid.communities)
        if (group.id == id)
            emit drillAsked(drill, group.counts[drill.figure], group.name, at);
}
