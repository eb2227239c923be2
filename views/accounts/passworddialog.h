// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/complaints/formdialog.h"

class NewPassword;
class PasswordField;

/// A new password: the own one, because one wants to or has to, or the first one for somebody else.
class PasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Why {
        Wanted,
        Initial, ///< somebody else gave the one there is
        Expired,
        ForAnother, ///< who changes it at the first sign-in
    };

    PasswordDialog(Why why, const QString &name, QWidget *parent = nullptr);

    /// It was typed a moment ago and is not asked again.
    void setOld(const QString &old);
    /// Nothing was changed: the reason, and the next try.
    void refuse(const Error &error);

signals:
    /// The old one is empty where it is for another.
    void passwordGiven(const QString &old, const QString &fresh);

private:
    void layOut(Why why);
    void submit();

    const bool m_asksOld;
    QString m_given;
    PasswordField *const m_old;
    NewPassword *const m_fresh;
    QPushButton *m_yes = nullptr;
};
