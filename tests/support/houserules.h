// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The rules of the house as text patterns. They read sources; they know no compiler.
namespace HouseRules {
struct Rule
{
    const char *name;
    const char *where;     ///< pattern of the paths it holds for, from the root
    const char *forbidden; ///< pattern; {feature} stands for the folder below models/ or views/
    const char *except;    ///< pattern of paths that may; empty: none
    const char *path;      ///< with `offence`: a source that breaks it, to show that the rule can fail
    const char *offence;
};

const QList<Rule> &all();

/// "path:line: rule: text" for each line that breaks the rule. Comments are not read.
QStringList offences(const Rule &rule, const QString &path, const QString &text);

/// True if the first line (after #! in scripts) is the licence.
bool beginsWithLicence(const QString &text);

/// "path: …" for each file and function longer than its budget: 300 lines, 120 in a header, 35 in a
/// function between its braces.
QStringList oversized(const QString &path, const QString &text);

/// The text with comments blanked out, line breaks kept.
QString withoutComments(const QString &text);
} // namespace HouseRules
