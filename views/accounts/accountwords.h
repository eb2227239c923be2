// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "views/widgets/badge.h"

/// How accounts are told in tables.
namespace AccountWords {
/// One after the other, without "or".
QString roles(OfficeRoles roles);
/// How old it is, or what is the matter with it.
QString password(const Account &account);
Badge state(const Account &account);
Badge state(const Delegation &delegation);
} // namespace AccountWords
