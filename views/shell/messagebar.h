// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/message.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

/// The inline, never modal place for what happened. A success goes away by itself; everything else stays
/// until it is closed (Esc) or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void clear();
    const Message &message() const { return m_message; }
    QString text() const;

    /// How long a success stays. Tests shorten it.
    void setPause(int milliseconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void act();
    void recolour();

    QLabel *const m_icon;
    QLabel *const m_text;
    QPushButton *const m_action;
    QToolButton *const m_close;
    QTimer m_timer;
    Message m_message;
};
