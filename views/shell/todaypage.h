// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/widgets/statchart.h"

#include <QDate>
#include <QHash>

class FigureCard;
class QGridLayout;
class QLabel;

/// What Today shows. Everything may come later than the page: a negative count is not known yet.
struct TodayFacts
{
    struct Figure
    {
        qint64 count = -1;
        QString hint; ///< one short line, e.g. "2 within the hour"
    };

    QDate day;
    QString dayHint;                ///< e.g. "make-up working day"
    QHash<QString, Figure> figures; ///< by the names of TodayPage::listAsked
    QList<StatValue> received;      ///< the last days, oldest first
    QList<StatValue> open;          ///< by category, the largest first
};

/// The first page: what is due, late and waiting, and how it goes. It counts nothing itself.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override { return m_headerActions; }
    void visited() override { emit refreshAsked(); }

    void setFacts(const TodayFacts &facts);

    /// E.g. "New request": the lead action of the header.
    void addHeaderAction(QAction *action) { m_headerActions.append(action); }

signals:
    void refreshAsked();

    /// One of: overdue dueToday warned unsigned revisit parked open newToday.
    void listAsked(const QString &name);
    void dayChosen(int index);      ///< of TodayFacts::received
    void categoryChosen(int index); ///< of TodayFacts::open

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCards();
    void layOut();
    void addCard(const QString &name, const QString &title, Look::Tone tone);
    QWidget *newChartCard(const QString &name, const QString &title, StatChart *chart);
    void arrange();

    QLabel *const m_day;
    QWidget *const m_content;
    QGridLayout *const m_grid;
    StatChart *const m_received;
    StatChart *const m_open;
    struct Card
    {
        FigureCard *card;
        Look::Tone tone; ///< above zero
    };
    QList<Card> m_cards;
    QList<QWidget *> m_charts;
    QList<QAction *> m_headerActions;
    int m_columns = 0;
};
