// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "views/widgets/look.h"

#include <QMetaType>
#include <QString>

#include <functional>

/// One sentence for the message bar, perhaps with something to do about it.
struct Message
{
    Look::Tone tone = Look::Tone::Info;
    QString text;                 ///< empty clears the bar
    QString actionText;           ///< e.g. "Undo"; empty: no button
    std::function<void()> action; ///< runs in the GUI thread; the bar closes first

    static Message done(const QString &text) { return {Look::Tone::Success, text, {}, {}}; }
    static Message failed(const Error &error) { return {Look::Tone::Danger, error.message, {}, {}}; }
};
Q_DECLARE_METATYPE(Message)
