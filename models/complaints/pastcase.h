// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/storage/connection.h"

#include <QList>

/// What an intake compares a new request with: a few members of an earlier one.
struct PastCase
{
    ComplaintId id;
    QString number;
    QString title;
    QString content;
    QDateTime received;
    ComplaintState state = ComplaintState::Registered;
    QString category;
    Urgency urgency = Urgency::Ordinary;
    QString reporter;
    QString phone;
    Place::Id place;
    Section::Id host;
    ComplaintId parent;
    QDateTime dueHandle;
    QString reply;
};

/// Earlier requests, always a bounded number, the newest first. All SQL of the comparison.
class PastCaseRepository
{
public:
    explicit PastCaseRepository(Connection &connection);

    [[nodiscard]] Result<QList<PastCase>> byIds(const QList<qint64> &ids);

    /// Of this category, in the place or anywhere inside it.
    [[nodiscard]] Result<QList<qint64>>
    ofMatter(Place::Id place, const QString &category, const QDateTime &since, int limit);
    [[nodiscard]] Result<QList<qint64>> ofPhone(const QString &phone, const QDateTime &since, int limit);

    /// Those that share most of the text's pairs of characters, the best first: each pair is looked up among
    /// the newest requests that have it. Not ordered by anything finer. An invalid `since`: of all times.
    [[nodiscard]] Result<QList<qint64>> ofText(const QString &content, const QDateTime &since, int limit);

    /// The newest requests that a search expression of the whole text finds.
    [[nodiscard]] Result<QList<qint64>> ofWords(const QString &expression, int limit);

private:
    Connection &m_connection;
};
