// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

/// A date that may be left empty, typed as digits: 2026-03-05, 20260305, 3-5 or 0305 of this year, 5 of this
/// month. What is no date is marked and counts as empty.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setDate(QDate date); ///< says nothing of it
    QDate date() const { return m_date; }

    /// Invalid where the text is no date.
    static QDate parsed(const QString &text, QDate today);

signals:
    void dateChanged(QDate date); ///< by the user

private:
    void take();
    void mark(bool wrong);

    QDate m_date;
};
