// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

#include <utility>

/// What every fallible function returns. Callers must look at it.
template <typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::make_unexpected(std::move(error));
}

/// What was asked for is not allowed, or what was given is wrong: \a message says why and what to do.
inline tl::unexpected<Error> refusal(const QString &message)
{
    return failure({Error::Kind::Invalid, message, {}});
}
