// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditservice.h"

#include "models/audit/auditentryrepository.h"
#include "models/audit/auditdetail.h"
#include "models/audit/audittable.h"
#include "models/audit/waitingaudit.h"
#include "models/base/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
AuditEvent complete(AuditEvent event, const Database &database)
{
    if (event.person.isEmpty())
        event.person = database.person();
    if (event.at == 0)
        event.at = Clock::nowMs();
    return event;
}

/// Those that wait first, so that the chain keeps the order of time.
Result<> appendAll(Connection &connection, const QStringList &waiting)
{
    for (const QString &path : waiting) {
        if (auto done = AuditLog::append(connection, WaitingAudit::read(path)); !done)
            return done;
    }
    return {};
}
} // namespace

AuditService::AuditService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&m_look, &QTimer::timeout, this, &AuditService::takeWaiting);
    m_look.start(1min);
    takeWaiting();
}

void AuditService::takeWaiting()
{
    const QStringList waiting = WaitingAudit::paths(m_database.path());
    if (waiting.isEmpty() || m_database.isReadOnly() || m_isTaking)
        return;
    m_isTaking = true;
    m_database.maintain(
        this,
        [waiting](Connection &c) { return appendAll(c, waiting); },
        [this, waiting](const Result<> &done) {
            m_isTaking = false;
            if (!done)
                return emit failed(done.error());
            WaitingAudit::discard(waiting);
            emit noted();
        });
}

void AuditService::note(const AuditEvent &event)
{
    m_database.maintain(
        this,
        [event = complete(event, m_database)](Connection &c) { return AuditLog::append(c, event); },
        [this](const Result<> &done) { done ? emit noted() : emit failed(done.error()); });
}

void AuditService::noteFailure(const Error &error)
{
    if (error.kind == Error::Kind::Storage)
        note({.kind = AuditEvent::Kind::Failure,
              .object = u"file"_s,
              .detail = u"storage"_s,
              .succeeded = false});
}

Result<> AuditService::noteNow(Database &database, const AuditEvent &event)
{
    const AuditEvent whole = complete(event, database);
    const auto append = [&](Database &file) {
        const QStringList waiting = WaitingAudit::paths(file.path());
        return file
            .maintainNow([&](Connection &c) {
                return appendAll(c, waiting).and_then([&] { return AuditLog::append(c, whole); });
            })
            .map([&] { WaitingAudit::discard(waiting); });
    };
    if (!database.isReadOnly())
        return append(database);
    const auto writing = Database::open(database.path(), {});
    if (writing && !(*writing)->isReadOnly())
        return append(**writing);
    return WaitingAudit::put(database.path(), whole).map([](const QString &) {});
}

Result<qint64> AuditService::noteOutput(Database &database,
                                        AuditEvent event,
                                        const QString &path,
                                        const Result<qint64> &rows)
{
    if (rows)
        event.detail = AuditDetail::rows(*rows, path);
    return noteOutput(database, event, path, rows.map([](qint64) {})).and_then([&] { return rows; });
}

Result<>
AuditService::noteOutput(Database &database, AuditEvent event, const QString &path, const Result<> &made)
{
    if (event.detail.isEmpty())
        event.detail = AuditDetail::format(path);
    event.succeeded = made.has_value();
    const auto stored = noteNow(database, event);
    if (stored || !made)
        return made;
    QFile::remove(path);
    return stored;
}

AuditTableModel *AuditService::newModel(QObject *parent) const
{
    return new AuditTableModel(m_database, parent);
}

void AuditService::people(QObject *receiver, std::function<void(const Result<QStringList> &)> deliver)
{
    m_database.read(
        receiver, [](Connection &c) { return AuditEntryRepository(c).people(); }, std::move(deliver));
}

void AuditService::exportTo(const QString &path,
                            const AuditFilter &filter,
                            const Stop &stop,
                            QObject *receiver,
                            std::function<void(const Result<qint64> &)> deliver)
{
    const AuditEvent event{
        .kind = AuditEvent::Kind::Export, .person = m_database.person(), .object = u"audit"_s};
    const auto work = [=, file = &m_database](Connection &c) {
        const auto rows = AuditTable::write(c, filter, path, [&] { return stop->load(); });
        return noteOutput(*file, event, path, rows);
    };
    m_database.read(receiver, work, std::move(deliver));
}

void AuditService::verify(QObject *receiver, std::function<void(const Result<AuditChain> &)> deliver)
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    connect(receiver, &QObject::destroyed, qApp, [stop] { stop->store(true); });
    const auto work = [stop, self = QPointer<AuditService>(this)](Connection &c) {
        return AuditLog::verify(c, [&](qint64 done, qint64 all) {
            const auto tell = [self, done, all] {
                if (self)
                    emit self->verifying(done, all);
            };
            QMetaObject::invokeMethod(qApp, tell, Qt::QueuedConnection);
            return !stop->load();
        });
    };
    m_database.read(receiver, work, std::move(deliver));
}
