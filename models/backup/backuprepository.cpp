// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backuprepository.h"

#include "models/base/clock.h"
#include "models/storage/changelog.h"
#include "models/storage/hybridclock.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString OnlyHereSql = u"h NOT IN (SELECT h FROM old.change)"_s;
const QString OnlyThereSql = u"SELECT count(*) FROM old.change WHERE h NOT IN (SELECT h FROM main.change)"_s;
const QString PeopleSql = u"SELECT person, count(*), max(h) FROM main.change WHERE %1 "
                          "GROUP BY person ORDER BY 2 DESC, person"_s;
const QString NewestSql = u"SELECT h, person, action, coalesce(subject, '') FROM main.change "
                          "WHERE %1 ORDER BY h DESC LIMIT %2"_s;
} // namespace

BackupRepository::BackupRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<FileFacts> BackupRepository::facts()
{
    const auto requests = m_connection.value(u"SELECT count(*) FROM complaint WHERE _x = 0"_s);
    const auto last = m_connection.value(u"SELECT coalesce(max(h), 0) FROM change"_s);
    const auto schema = m_connection.value(u"PRAGMA user_version"_s);
    for (const auto *found : {&requests, &last, &schema})
        if (!*found)
            return failure(found->error());
    return Station::progress(m_connection).map([&](const Station::Progress &progress) {
        return FileFacts{.requests = requests->toLongLong(),
                         .lastChange = last->toLongLong(),
                         .schema = schema->toInt(),
                         .progress = progress};
    });
}

Result<RestorePreview> BackupRepository::preview(const QString &backupPath)
{
    const auto attached = m_connection.run(u"ATTACH DATABASE ? AS old"_s, {backupPath});
    if (!attached)
        return failure(attached.error());
    RestorePreview preview;
    const auto compared = compare(preview);
    (void) m_connection.run(u"DETACH DATABASE old"_s);
    if (!compared)
        return failure(compared.error());
    return preview;
}

Result<> BackupRepository::compare(RestorePreview &preview)
{
    const auto regained = m_connection.value(OnlyThereSql);
    auto people = m_connection.run(PeopleSql.arg(OnlyHereSql));
    auto newest = m_connection.run(NewestSql.arg(OnlyHereSql).arg(RestorePreview::Listed));
    if (!regained || !people || !newest)
        return failure(!regained ? regained.error() : !people ? people.error() : newest.error());
    preview.regained = regained->toLongLong();
    while (people->next()) {
        preview.people.append({.name = people->value(0).toString(),
                               .changes = people->value(1).toLongLong(),
                               .last = Clock::fromMs(HybridClock::timeOf(people->value(2).toLongLong()))});
        preview.lost += preview.people.last().changes;
    }
    while (newest->next())
        preview.newest.append(
            {.at = Clock::fromMs(HybridClock::timeOf(newest->value(0).toLongLong())),
             .person = newest->value(1).toString(),
             .words = ActionTitles::title({newest->value(2).toString(), newest->value(3).toString()})});
    return {};
}

Result<QString> BackupRepository::setting(const char *key)
{
    return m_connection.value(u"SELECT v FROM meta WHERE k = ?"_s, {QString::fromLatin1(key)})
        .map([](const QVariant &value) { return value.toString(); });
}

Result<> BackupRepository::set(const char *key, const QString &value)
{
    // A null QString would bind NULL.
    return m_connection.execute(u"INSERT OR REPLACE INTO meta (k, v) VALUES (?, ?)"_s,
                                {QString::fromLatin1(key), value.isNull() ? u""_s : value});
}
