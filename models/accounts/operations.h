// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/organisation/officerole.h"

#include <QList>
#include <QString>

#include <functional>

struct Session;

/// Something a person can do with a file, and who may: a change goes under its name in the log, a reading is
/// asked for by it. What is not registered nobody may do.
struct Operation
{
    QString name;        ///< register and verb: "complaint.accept", "audit.see"
    const char *context; ///< of the translation of words
    const char *words;
    OfficeRoles roles;

    QString title() const; ///< translated
};

/// Every operation of the program. Features add theirs before any file is open; read afterwards, thread-safe.
namespace Operations {
/// What a file tells whoever stands before it and is not signed in yet.
inline const QString AtTheDoor = QStringLiteral("account.door");

/// Whoever works with requests.
OfficeRoles desk();
/// Whoever may know what requests, figures and places there are: the desk and those who report.
OfficeRoles readers();
OfficeRoles everybody();

/// Also gives undo and history the words. A name that is there already is replaced.
void add(const Operation &operation);
/// The same for several of one context.
struct Words
{
    QString name;
    const char *words;
    OfficeRoles roles;
};
void add(const char *context, const QList<Words> &operations);

/// In the order of their names.
QList<Operation> all();

/// Refused, naming who may, unless one of `roles` does.
[[nodiscard]] Result<> permit(const QString &operation, OfficeRoles roles);

/// What a file is given while this person works with it: Gate::set().
std::function<Result<>(const QString &)> gateOf(const Session &session);
} // namespace Operations
