// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QThreadStorage>
#include <QtConcurrentRun>

#include <future>
#include <optional>

/// A few threads, each with its own connection to the same file. Closing waits for what is queued.
class Lane
{
public:
    Lane(QString path, Connection::Access access, int threads, std::shared_ptr<KeyRing> keys = {})
        : m_path(std::move(path))
        , m_access(access)
        , m_keys(std::move(keys))
    {
        m_pool.setMaxThreadCount(threads);
        m_pool.setExpiryTimeout(-1); // a thread that expired would close its connection and open it again
    }

    /// From now on work fails with `reason` and no connection is opened. Before the first work.
    void refuse(const Error &reason) { m_refusal = reason; }

    /// Runs `work(Connection &)` on the lane and waits for its Result. Not QFuture::result(): that may run
    /// the work in the waiting thread, on a connection which does not belong there.
    template <typename Work>
    auto wait(Work work)
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        std::promise<Outcome> promise;
        auto outcome = promise.get_future();
        m_pool.start([this, &work, &promise] { promise.set_value(onThisThread<Outcome>(work)); });
        return outcome.get();
    }

    /// Runs `work(Connection &)` on the lane; `deliver` then runs in the receiver's thread, unless the
    /// receiver is gone.
    template <typename Work, typename Deliver>
    void post(QObject *receiver, Work work, Deliver deliver)
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        auto *watcher = new QFutureWatcher<Outcome>(receiver);
        QObject::connect(watcher,
                         &QFutureWatcherBase::finished,
                         receiver,
                         [watcher, deliver = std::move(deliver)]() mutable {
                             watcher->deleteLater();
                             deliver(watcher->result());
                         });
        watcher->setFuture(QtConcurrent::run(
            &m_pool, [this, work = std::move(work)]() mutable { return onThisThread<Outcome>(work); }));
    }

private:
    template <typename Outcome, typename Work>
    Outcome onThisThread(Work &work)
    {
        auto connection = threadConnection();
        return connection ? work(**connection) : Outcome(failure(connection.error()));
    }

    Result<Connection *> threadConnection()
    {
        if (m_refusal)
            return failure(*m_refusal);
        if (!m_connections.hasLocalData()) {
            auto opened = Connection::open(m_path, m_access, m_keys);
            if (!opened)
                return failure(opened.error());
            m_connections.setLocalData(opened->release());
        }
        return m_connections.localData();
    }

    const QString m_path;
    const Connection::Access m_access;
    const std::shared_ptr<KeyRing> m_keys;
    std::optional<Error> m_refusal;
    QThreadStorage<Connection *> m_connections;
    QThreadPool m_pool; // last member: its threads end first
};
