// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/entrypage.h"

#include <QPointer>

class PasswordField;

/// Covers a window while whoever works in it is away: nothing of the program can be read or reached, in other
/// windows of it neither, until the password was right. What runs in the background goes on.
class LockScreen : public EntryPage
{
    Q_OBJECT

public:
    explicit LockScreen(QWidget *window);
    ~LockScreen() override;

    /// Nothing happens where it is locked already.
    void lock(const QString &person);
    void unlock();
    bool isLocked() const { return m_isLocked; }

    void refuse(const Error &error);

signals:
    void unlockAsked(const QString &password);
    void otherPersonAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();
    void hideOthers();
    void submit();
    bool isOurs(const QObject *object) const;

    QWidget *const m_window;
    PasswordField *const m_password;
    QList<QPointer<QWidget>> m_hidden; ///< in the order they were hidden
    QPointer<QWidget> m_focused;
    bool m_isLocked = false;
};
