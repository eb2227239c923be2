// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changelog.h"

#include <functional>

/// Work on a connection that is stored whole or not at all.
namespace Transaction {
[[nodiscard]] Result<> begin(Connection &connection);
[[nodiscard]] Result<> commit(Connection &connection);
void rollBack(Connection &connection);

void beginRecording(Connection &connection);
[[nodiscard]] Result<> endRecording(Connection &connection, const QString &person, const Action &action);
void stopRecording(Connection &connection);

/// BEGIN IMMEDIATE … COMMIT around `work(Connection &)`; an error of it rolls back.
template <typename Work>
auto run(Connection &connection, Work &work) -> std::invoke_result_t<Work &, Connection &>
{
    if (const auto begun = begin(connection); !begun)
        return failure(begun.error());
    auto outcome = work(connection);
    const auto ended = outcome ? commit(connection) : Result<>{};
    if (!outcome || !ended)
        rollBack(connection);
    if (!ended)
        return failure(ended.error());
    return outcome;
}

/// The same for later, to be posted to a lane.
template <typename Work>
auto around(Work work)
{
    return [work = std::move(work)](Connection &connection) mutable { return run(connection, work); };
}

/// The same as one recorded change of a person.
template <typename Work>
auto recording(const QString &person, const Action &action, Work work)
{
    using Outcome = std::invoke_result_t<Work &, Connection &>;
    return around([person, action, work = std::move(work)](Connection &connection) mutable -> Outcome {
        beginRecording(connection);
        auto outcome = work(connection);
        const auto stored = outcome ? endRecording(connection, person, action) : Result<>{};
        stopRecording(connection);
        if (!stored)
            return failure(stored.error());
        return outcome;
    });
}

enum class Direction { Back, Again };

/// Whether an operation may be done now; none: all may.
using Permit = std::function<Result<>(const QString &operation)>;

/// Takes the person's last action back, or does it again; answers with the change that was reverted. Whoever
/// may not do the action any more may not take it back either.
[[nodiscard]] Result<Change>
revert(Connection &connection, const QString &person, Direction direction, const Permit &permit = {});
} // namespace Transaction
