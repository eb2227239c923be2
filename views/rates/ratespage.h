// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/rateservice.h"
#include "views/shell/page.h"

#include <QTimer>

class RatesView;

/// The rates of one month of one office: the three rates, every other figure, sections and communities by
/// rank, the trend of twelve months. Every figure opens the requests behind it.
class RatesPage : public Page
{
    Q_OBJECT

public:
    explicit RatesPage(RateService &service, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_freeze, m_reopen, m_print}; }
    void visited() override { m_pause.start(); }

    void setMonth(QDate month);
    QDate month() const { return m_month; }
    const RateMonth &shown() const { return m_shown; }

    /// Asks for the requests behind a figure.
    void openDrill(const RateDrill &drill, const QString &whose = {});

signals:
    /// The requests behind a figure, and what they are in words.
    void listAsked(const QList<qint64> &keys, const QString &words);
    /// The month's table for meetings is to be shown.
    void handlingAsked(QDate month);

private:
    QAction *newAction(const QString &name, const QString &words);
    void connectView();
    void connectService();
    void askOffices();
    void refresh();
    void showMonth(const RateMonth &month);
    void popUp(const RateDrill &drill, const Ratio &ratio, const QString &whose, const QPoint &at);

    RateService &m_service;
    RatesView *const m_view;
    QAction *const m_print;
    QAction *const m_freeze;
    QAction *const m_reopen;
    QDate m_month;
    RateMonth m_shown;
    QTimer m_pause;
    int m_asked = 0;
};
