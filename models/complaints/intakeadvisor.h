// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/callers.h"
#include "models/complaints/duplicates.h"
#include "models/complaints/intakedraft.h"
#include "models/complaints/suggestions.h"
#include "models/storage/database.h"

#include <QObject>

#include <functional>
#include <optional>

/// What earlier requests say about the one being typed.
struct IntakeAdvice
{
    QList<DuplicateCandidate> duplicates;
    IntakeSuggestions suggestions;
};

/// Looks earlier requests up while somebody types, beside the window. One question runs at a time; of those
/// asked meanwhile only the newest follows, so that typing never queues up work.
class IntakeAdvisor : public QObject
{
    Q_OBJECT

public:
    explicit IntakeAdvisor(Database &database, QObject *parent = nullptr);

    void ask(const IntakeDraft &draft);
    bool isBusy() const { return m_isBusy; }

    void findCallers(const QString &typed,
                     int limit,
                     QObject *receiver,
                     std::function<void(const Result<QList<Caller>> &)> deliver);

signals:
    void advised(const IntakeAdvice &advice);
    void failed(const Error &error);

private:
    void answer(const Result<IntakeAdvice> &advice);

    Database &m_database;
    std::optional<IntakeDraft> m_next;
    bool m_isBusy = false;
};
