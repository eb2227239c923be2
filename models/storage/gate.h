// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/transaction.h"

#include <QObject>

/// Lets through, or not, what somebody wants to do with a file. Belongs to the thread of its Database.
class Gate
{
public:
    /// None: everything is let through.
    void set(const Transaction::Permit &permit) { m_permit = permit; }

    /// Whether who works with the file may do it; the error is the answer.
    [[nodiscard]] Result<> permit(const QString &operation) const
    {
        return m_permit ? m_permit(operation) : Result<>{};
    }
    const Transaction::Permit &asked() const { return m_permit; }

    /// False when it was refused: then `deliver` hears that as it would have heard from the work, in the
    /// receiver's thread and not before this returns.
    template <typename Work, typename Deliver>
    bool lets(const QString &operation, QObject *receiver, const Work &, const Deliver &deliver) const
    {
        using Outcome = std::invoke_result_t<std::decay_t<Work> &, Connection &>;
        const auto permitted = permit(operation);
        if (!permitted)
            QMetaObject::invokeMethod(
                receiver,
                [error = permitted.error(), deliver]() mutable { deliver(Outcome(failure(error))); },
                Qt::QueuedConnection);
        return permitted.has_value();
    }

private:
    Transaction::Permit m_permit;
};
