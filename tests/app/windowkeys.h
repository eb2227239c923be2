// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/typing.h"

#include <QtTest>
#include <QtWidgets>

/// Key strokes for a window and the dialogs it opens.
class WindowKeys
{
protected:
    void listenTo(QWidget *window) { m_listening = window; }

    /// The window or dialog in front. There is no window manager to give it the focus back.
    QWidget *front() const
    {
        QWidget *dialog = QApplication::activeModalWidget();
        QWidget *front = dialog ? dialog : m_listening;
        if (front->isActiveWindow())
            return front;
        front->activateWindow();
        if (!QTest::qWaitFor([front] { return front->isActiveWindow(); }))
            qWarning("the window in front did not become active");
        return front;
    }

    QWidget *focused() const
    {
        QWidget *window = front();
        return window->focusWidget() ? window->focusWidget() : window;
    }

    /// Where the keyboard speaks to: a list of suggestions, or what has the focus.
    QWidget *listener() const
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : focused();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(listener(), key, modifiers);
    }

    void spell(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(listener(), letter.toLatin1());
    }

    /// By Tab alone.
    void goTo(const QString &field)
    {
        for (int i = 0; i < 10 && focused()->objectName() != field; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), field);
    }

private:
    QWidget *m_listening = nullptr;
};
