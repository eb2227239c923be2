// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/integrity.h"

/// What must hold of the content of every feature: a line for each in the .cpp.
QList<Invariant> featureInvariants();
