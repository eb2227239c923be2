// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/rateservice.h"
#include "views/shell/page.h"

#include <QTimer>

class FigureCard;
class FilterBar;
class ListView;
class QAbstractItemModel;
class QFrame;
class QLabel;
class QModelIndex;
class QToolButton;
class RateFiguresModel;
class RateTableModel;
class StatChart;

/// The rates of one month: the three rates, every other figure, sections and communities by rank, the trend
/// of twelve months. Every figure opens the requests behind it.
class RatesPage : public Page
{
    Q_OBJECT

public:
    explicit RatesPage(RateService &service, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_freeze, m_reopen}; }
    void visited() override { m_pause.start(); }

    void setMonth(QDate month);
    QDate month() const { return m_month; }
    const RateMonth &shown() const { return m_shown; }

    /// Asks for the requests behind a figure.
    void openDrill(const RateDrill &drill, const QString &whose = {});

signals:
    /// The requests behind a figure, and what they are in words.
    void listAsked(const QList<qint64> &keys, const QString &words);

private:
    QWidget *newMonthChooser();
    QWidget *newCards();
    QWidget *newTrend();
    QWidget *newGroups();
    QWidget *newCard(const QString &title, QWidget *content);
    ListView *newTable(QAbstractItemModel *model, const QString &name, const QString &title);
    void connectAll();
    void refresh();
    void showMonth(const RateMonth &month);
    void showCards();
    void showTrend(const QList<RateTrendMonth> &trend);
    void showGroups(const QString &chip);
    void askDrill(const QModelIndex &index);
    void popUp(const RateDrill &drill, const Ratio &ratio, const QString &whose);
    static void fit(ListView *table);

    RateService &m_service;
    QWidget *const m_content;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_top = nullptr;
    QList<FigureCard *> m_cards;
    FilterBar *m_by = nullptr;
    RateTableModel *const m_sections;
    RateTableModel *const m_communities;
    RateFiguresModel *const m_figures;
    ListView *m_sectionTable = nullptr;
    ListView *m_communityTable = nullptr;
    ListView *m_figureTable = nullptr;
    StatChart *const m_trend;
    QAction *const m_freeze;
    QAction *const m_reopen;
    QDate m_month;
    RateMonth m_shown;
    QList<RateTrendMonth> m_months;
    QTimer m_pause;
    int m_asked = 0;
};
