// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelog.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TitleWords
{
    const char *context;
    const char *source;
};

/// Filled by the features before any lane runs, read afterwards.
QHash<QString, TitleWords> &words()
{
    static QHash<QString, TitleWords> all;
    return all;
}
} // namespace

void ActionTitles::add(const QString &action, const char *context, const char *source)
{
    words().insert(action, {context, source});
}

QString ActionTitles::title(const Action &action)
{
    const auto found = words().constFind(action.name);
    const QString verb =
        found == words().cend() ? action.name : QCoreApplication::translate(found->context, found->source);
    if (verb.contains(u"%1"_s))
        return verb.arg(action.subject);
    return action.subject.isEmpty() ? verb : verb + u' ' + action.subject;
}
