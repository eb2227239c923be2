// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

/// Keys and an input method, for where they really go: the open list, else the field with the focus.
class Keyboard
{
protected:
    static QString focused() { return qApp->focusWidget() ? qApp->focusWidget()->objectName() : QString(); }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        ++m_keys;
        QTest::keyClick(target(), key, with);
    }

    void type(const QString &letters)
    {
        for (const QChar letter : letters) {
            ++m_keys;
            QTest::keyClick(target(), letter.toLatin1());
        }
    }

    /// What an input method does: letters that are not text yet, then the text. Its keys are not counted.
    static void compose(const QString &letters)
    {
        QInputMethodEvent event(letters, {});
        QCoreApplication::sendEvent(qApp->focusWidget(), &event);
    }
    static void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(qApp->focusWidget(), &event);
    }
    static void say(const QString &pinyin, const QString &text)
    {
        compose(pinyin);
        commit(text);
    }

    int m_keys = 0; ///< pressed so far

private:
    static QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : qApp->focusWidget();
    }
};
