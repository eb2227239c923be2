// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlog.h"

#include "models/audit/audithash.h"
#include "models/base/clock.h"
#include "models/storage/recorder.h"
#include "models/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 EntriesPerProgress = 8192;

const QString AppendAuditSql = u"INSERT INTO audit (n, at, person, station, kind, object, detail, ok, hash) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

const QString WalkAuditSql =
    u"SELECT n, at, person, station, kind, object, detail, ok, hash FROM audit ORDER BY n"_s;

// A head in one value: it cannot be half of an old and half of a new one.
const QString KeepHeadSql = u"INSERT OR REPLACE INTO meta (k, v) VALUES ('audit', ?)"_s;
const QString HeadSql = u"SELECT v FROM meta WHERE k = 'audit'"_s;

/// Where the chain ends: number and hash of its last entry.
struct AuditHead
{
    qint64 n = 0;
    QByteArray hash = QByteArray(AuditHash::Size, '\0');
};

QString written(const AuditHead &head)
{
    return u"%1 %2"_s.arg(head.n).arg(QString::fromLatin1(head.hash.toHex()));
}

Result<AuditHead> headOf(Connection &connection)
{
    return connection.value(HeadSql).map([](const QVariant &stored) {
        const QStringList words = stored.toString().split(u' ');
        return words.size() == 2 ? AuditHead{words[0].toLongLong(), QByteArray::fromHex(words[1].toLatin1())}
                                 : AuditHead();
    });
}

AuditHash::Entry entryAt(const Statement &row)
{
    return {.n = row.integer(0),
            .at = row.integer(1),
            .person = row.blob(2),
            .station = row.integer(3),
            .kind = row.integer(4),
            .object = row.blob(5),
            .detail = row.blob(6),
            .ok = row.integer(7)};
}

/// A text that is none is empty: the columns are never NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// Where the rows end and where the head says that they end.
void compareWithHead(AuditChain &chain, const QByteArray &last, const AuditHead &head)
{
    using What = AuditChain::Break::What;
    if (head.n > chain.intact)
        chain.broken = {What::Missing, chain.intact + 1};
    else if (head.n < chain.intact)
        chain.broken = {What::Added, head.n + 1};
    else if (head.hash != last)
        chain.broken = {What::Changed, head.n};
    if (chain.broken)
        chain.intact = chain.broken->n - 1;
}

Result<AuditChain> walk(Statement &rows, const AuditHead &head, const AuditLog::Progress &progress)
{
    AuditChain chain;
    QByteArray previous = AuditHead().hash;
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        const qint64 expected = chain.intact + 1;
        const QByteArray hash = AuditHash::next(previous, entryAt(rows));
        if (rows.integer(0) != expected)
            chain.broken = {AuditChain::Break::What::Missing, expected};
        else if (hash != rows.blob(8))
            chain.broken = {AuditChain::Break::What::Changed, expected};
        if (chain.broken)
            return chain;
        previous = hash;
        chain.intact = expected;
        if (progress && expected % EntriesPerProgress == 0 && !progress(expected, head.n))
            return failure({Error::Kind::Cancelled,
                            QCoreApplication::translate("AuditLog", "The check of the audit was stopped."),
                            {}});
    }
    compareWithHead(chain, previous, head);
    return chain;
}
} // namespace

QString AuditChain::text() const
{
    if (!broken)
        return QCoreApplication::translate("AuditLog", "Chain intact up to entry %1").arg(intact);
    switch (broken->what) {
    case Break::What::Missing:
        return QCoreApplication::translate("AuditLog", "Audit entry %1 is missing").arg(broken->n);
    case Break::What::Changed:
        return QCoreApplication::translate("AuditLog", "Audit entry %1 was changed").arg(broken->n);
    case Break::What::Added:
        return QCoreApplication::translate("AuditLog", "Audit entry %1 was put in from outside")
            .arg(broken->n);
    }
    return {};
}

Result<> AuditLog::append(Connection &connection, const AuditEvent &event)
{
    const auto head = headOf(connection);
    if (!head)
        return failure(head.error());
    const AuditHash::Entry entry{.n = head->n + 1,
                                 .at = event.at > 0 ? event.at : Clock::nowMs(),
                                 .person = event.person.toUtf8(),
                                 .station = connection.recorder().clock().station(),
                                 .kind = int(event.kind),
                                 .object = event.object.toUtf8(),
                                 .detail = event.detail.toUtf8(),
                                 .ok = event.succeeded ? 1 : 0};
    const QByteArray hash = AuditHash::next(head->hash, entry);
    return connection
        .execute(AppendAuditSql,
                 {entry.n,
                  entry.at,
                  notNull(event.person),
                  entry.station,
                  entry.kind,
                  notNull(event.object),
                  notNull(event.detail),
                  entry.ok,
                  hash})
        .and_then([&] {
            return connection.execute(KeepHeadSql, {written({entry.n, hash})});
        });
}

Result<AuditChain> AuditLog::verify(Connection &connection, const Progress &progress)
{
    // One reader sees one moment: without it an entry appended between the two would seem to be missing.
    if (const auto begun = connection.execute(u"SAVEPOINT audit_walk"_s); !begun)
        return failure(begun.error());
    auto found = headOf(connection).and_then([&](const AuditHead &head) {
        return Statement::prepare(connection, WalkAuditSql).and_then([&](Statement &&rows) {
            return walk(rows, head, progress);
        });
    });
    (void) connection.execute(u"RELEASE audit_walk"_s);
    return found;
}

Result<QStringList> AuditLog::findings(Connection &connection)
{
    const auto there = connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'audit'"_s);
    const auto head = headOf(connection);
    if (!there || !head)
        return failure(there ? head.error() : there.error());
    if (there->toInt() == 0 && head->n == 0) // a file from before there was an audit
        return QStringList();
    const auto guards = connection.value(
        u"SELECT count(*) FROM sqlite_schema WHERE name IN ('audit_no_update', 'audit_no_delete')"_s);
    if (!guards)
        return failure(guards.error());
    QStringList findings;
    if (guards->toInt() != 2)
        findings << QCoreApplication::translate(
            "AuditLog", "The audit is no longer protected against changes: its triggers are gone");
    if (there->toInt() == 0)
        return findings << AuditChain{0, AuditChain::Break{AuditChain::Break::What::Missing, 1}}.text();
    return verify(connection).map([&](const AuditChain &chain) {
        return chain.broken ? findings << chain.text() : findings;
    });
}
