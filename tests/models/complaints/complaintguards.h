// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/complaints/complaintfixtures.h"

#include <functional>

/// One ground on which the rules refuse an action, and the same request without it.
struct Guard
{
    struct Case
    {
        Complaint complaint;
        ComplaintInput input;
        ComplaintContext context;
    };

    const char *name;
    ComplaintAction action;
    ComplaintState state;
    std::function<void(Case &)> ground;       ///< what makes the rules refuse
    QString words;                            ///< of the refusal, in English
    QStringList names;                        ///< that stand in it in every language
    std::function<void(Case &)> setting = {}; ///< what the action needs beside that

    QString refusal() const
    {
        Case given = prepared();
        ground(given);
        return ComplaintFixtures::refusal(outcome(given));
    }

    Result<ComplaintChange> outcomeWithoutGround() const { return outcome(prepared()); }

private:
    Case prepared() const
    {
        Case given{ComplaintFixtures::request(state),
                   ComplaintFixtures::everything(),
                   ComplaintFixtures::everybody()};
        if (setting)
            setting(given);
        return given;
    }

    Result<ComplaintChange> outcome(const Case &given) const
    {
        if (action == ComplaintAction::Register)
            return ComplaintRules::registerNew(given.complaint, given.context);
        return ComplaintRules::apply(action, given.complaint, given.input, given.context);
    }
};

namespace ComplaintGuards {
const QList<Guard> &all();

/// The literals of the translated sentences in one source file below `root`, their pieces joined.
QStringList sentencesOf(const QString &root, const char *file);
/// What a message of that sentence matches, whatever stands in its places.
QString pattern(const QString &sentence);
} // namespace ComplaintGuards
