// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts/draftservice.h"

#include "models/drafts/draftrepository.h"

DraftService::DraftService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void DraftService::keep(const Draft &draft)
{
    m_database.maintain(
        this,
        [draft](Connection &c) { return DraftRepository(c).keep(draft); },
        [this, form = draft.form](const Result<> &done) {
            done ? emit kept(form) : emit failed(done.error());
        });
}

void DraftService::remove(const QString &form)
{
    m_database.maintain(
        this,
        [form](Connection &c) { return DraftRepository(c).remove(form); },
        [this](const Result<> &done) {
            if (!done)
                emit failed(done.error());
        });
}

void DraftService::latest(const QString &prefix,
                          const QString &except,
                          QObject *receiver,
                          std::function<void(const std::optional<Draft> &)> deliver)
{
    // On the writing lane, behind a removal that may still wait there.
    m_database.maintain(
        receiver,
        [prefix, except](Connection &c) { return DraftRepository(c).latest(prefix, except); },
        [this, deliver = std::move(deliver)](const Result<std::optional<Draft>> &found) {
            found ? deliver(*found) : emit failed(found.error());
        });
}
