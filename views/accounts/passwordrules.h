// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// What a new password must be, each rule ticked off while it is typed.
class PasswordRules : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordRules(QWidget *parent = nullptr);

    void show(const QString &password, const QString &repeated, const QString &name);
    /// Of the rules: long enough, classes, without the name, the same twice.
    bool isMet(int rule) const { return m_met.at(rule); }
    bool areAllMet() const { return !m_met.contains(false); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QList<QLabel *> m_marks;
    QList<QLabel *> m_words;
    QList<bool> m_met;
};
