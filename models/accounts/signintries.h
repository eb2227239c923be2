// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountkeyrepository.h"
#include "models/audit/auditevent.h"
#include "models/storage/database.h"

#include <functional>

/// Somebody at the door.
struct SignInTry
{
    Account account; ///< without an id: nobody is known by that name, or has no password here
    AccountKey key;
    qint64 left = 0; ///< milliseconds the account is still locked
    QString waiting; ///< where the attempt is kept while another process writes the file

    bool isKnown() const { return account.id.isValid(); }
};

/// Counts attempts in the file before they are worked on, and forgives them after. A known and an unknown
/// name cost the same. Waits; any thread.
///
/// While another process writes the file, attempts are kept beside it as refusals for the audit, which that
/// process takes over; then these are what is counted. Where nothing can be kept, nobody gets in.
class SignInTries
{
public:
    using Work = std::function<Result<>(Connection &)>;

    explicit SignInTries(Database &database);

    [[nodiscard]] Result<SignInTry> begin(const QString &name);
    [[nodiscard]] Result<> refuse(const SignInTry &attempt, const QString &why);
    /// `also` is stored with it or fails with it.
    [[nodiscard]] Result<> accept(const SignInTry &attempt, const AuditEvent &event, const Work &also = {});

private:
    Result<bool> store(const Work &work);
    Result<SignInTry> keepBeside(SignInTry attempt);

    Database &m_database;
};
