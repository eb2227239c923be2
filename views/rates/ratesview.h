// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/ratedesk.h"

#include <QWidget>

class FigureCard;
class FilterBar;
class ListView;
class QAbstractItemModel;
class QComboBox;
class QLabel;
class QModelIndex;
class QToolButton;
class RateFiguresModel;
class RateTableModel;
class StatChart;

/// What the page of the rates shows, as one tall sheet: the month and the office, the cards, the trend, the
/// groups by rank, every figure. It asks, and decides nothing.
class RatesView : public QWidget
{
    Q_OBJECT

public:
    explicit RatesView(QWidget *parent = nullptr);

    /// The chooser shows only where there are several.
    void setOffices(const QList<Place> &offices, Place::Id chosen);
    /// `latest`: the month after which there is nothing to choose.
    void showMonth(const RateMonth &month, QDate named, QDate latest);
    void showTrend(const QList<RateTrendMonth> &trend);
    void showNoTrend(const QString &why);

signals:
    void monthAsked(QDate month);
    void officeAsked(Place::Id office);
    /// The requests behind a figure are wanted; `at` is below what was pressed, on the screen.
    void drillAsked(const RateDrill &drill, const Ratio &ratio, const QString &whose, const QPoint &at);

private:
    QWidget *newMonthChooser();
    QWidget *newCards();
    QWidget *newTrend();
    QWidget *newGroups();
    QWidget *newCard(const QString &title, const QList<QWidget *> &contents);
    ListView *newTable(QAbstractItemModel *model, const QString &name, const QString &title);
    QLabel *newWords(const QString &name, bool quiet);
    void showCards();
    void showGroups(const QString &chip);
    void askDrill(const ListView *table, const QModelIndex &index);
    void askOfFigures(const QModelIndex &index, const QPoint &at);
    void askOfGroup(bool sections, const QModelIndex &index, const QPoint &at);
    static void fit(ListView *table);

    RateTableModel *const m_sections;
    RateTableModel *const m_communities;
    RateFiguresModel *const m_figures;
    StatChart *const m_trend;
    QComboBox *m_offices = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_top = nullptr;
    QLabel *m_noTrend = nullptr;
    QList<FigureCard *> m_cards;
    FilterBar *m_by = nullptr;
    ListView *m_sectionTable = nullptr;
    ListView *m_communityTable = nullptr;
    ListView *m_figureTable = nullptr;
    QDate m_named;
    RateMonth m_shown;
    QList<RateTrendMonth> m_months;
};
