// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PasswordField;
class PasswordRules;

/// A password that is chosen: twice, with the rules beside it.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassword(const QString &label, QWidget *parent = nullptr);

    /// Whose it will be: it may not contain the name.
    void setName(const QString &name);
    QString password() const;

    /// True if every rule is met; otherwise the field says what is wrong, and has the focus.
    bool check();
    void clear();

signals:
    void entered(); ///< Enter in the last field

private:
    void judge();

    QString m_name;
    PasswordField *const m_fresh;
    PasswordField *const m_again;
    PasswordRules *const m_rules;
};
