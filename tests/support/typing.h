// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QWidget>

/// What an input method does with Chinese: the words first stand as a composition, then are committed.
inline void type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QInputMethodEvent composing(text.left(1), {});
    QCoreApplication::sendEvent(widget, &composing);
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QCoreApplication::sendEvent(widget, &committed);
}
