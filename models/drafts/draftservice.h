// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drafts/draft.h"
#include "models/storage/database.h"

#include <functional>
#include <optional>

/// Keeps forms in progress beside the records. Asynchronous; what was asked for is done even when the asking
/// form is gone by then.
class DraftService : public QObject
{
    Q_OBJECT

public:
    explicit DraftService(Database &database, QObject *parent = nullptr);

    void keep(const Draft &draft);
    void remove(const QString &form);

    /// The last draft whose form begins with `prefix`, leaving out `except`. Waits for what was asked before.
    void latest(const QString &prefix,
                const QString &except,
                QObject *receiver,
                std::function<void(const std::optional<Draft> &)> deliver);

signals:
    void kept(const QString &form);
    void failed(const Error &error);

private:
    Database &m_database;
};
