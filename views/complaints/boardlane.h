// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class ComplaintBoardModel;
class QLabel;
class QPushButton;

/// The cards of one column of the board; says when one of them is being dragged.
class BoardCards : public QListView
{
    Q_OBJECT

public:
    explicit BoardCards(ComplaintBoardModel &model, QWidget *parent = nullptr);

    int place() const;
    /// As place() said before the cards were read anew.
    void goBackTo(int place);

signals:
    void draggingChanged(bool dragging);

protected:
    void startDrag(Qt::DropActions actions) override;
};

/// One column of the board: its title, how many there are, the cards, and a way to those beyond.
class BoardLane : public QWidget
{
    Q_OBJECT

public:
    explicit BoardLane(ComplaintBoardModel &model, QWidget *parent = nullptr);

    void setColumn(const QModelIndex &column);
    BoardCards *cards() const { return m_cards; }
    bool isEmpty() const { return m_count == 0; }
    /// While a card is dragged: may it be put here?
    void setOpen(bool open);

signals:
    /// More cards than are here now.
    void moreAsked(qint64 key, int cards);

private:
    QLabel *const m_title;
    QLabel *const m_number;
    BoardCards *const m_cards;
    QPushButton *const m_more;
    qint64 m_count = 0;
    int m_shown = 0; ///< cards
};
