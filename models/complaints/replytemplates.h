// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

#include <QList>
#include <QString>

#include <optional>

/// Words for a reply, offered in a state and for a category.
struct ReplyTemplate
{
    qint64 id = 0; ///< of a carried one a small number, the same in every file
    QString name;
    std::optional<ComplaintState> state; ///< none: in every state
    QString category;                    ///< with all below it, so E03 covers E0301; empty: all
    QString text;                        ///< with {number} {title} {section} {due}

    bool isCarried() const;
    friend bool operator==(const ReplyTemplate &, const ReplyTemplate &) = default;
};

/// What the placeholders of a template stand for. What is not known is left out of the reply.
struct ReplyWords
{
    QString number;
    QString title;
    QString section;
    QString due;
};

/// Pure, thread-safe.
namespace ReplyTemplates {
/// What an office starts with, in the language of the program.
QList<ReplyTemplate> carried();

/// Of this state and category, the more particular ones first.
QList<ReplyTemplate> fitting(const QList<ReplyTemplate> &all, ComplaintState state, const QString &category);

QString filled(const QString &text, const ReplyWords &words);

/// The placeholders, as they are written: {number} and so on.
QStringList placeholders();
} // namespace ReplyTemplates
