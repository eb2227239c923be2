// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QDateTime;
class QLabel;

/// Offers what was typed before the program ended: go on with it, or throw it away.
class DraftBar : public QFrame
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget *parent = nullptr);

    void offer(const QDateTime &at, const QString &title);

signals:
    void continued();
    void discarded();

private:
    QLabel *const m_text;
};
