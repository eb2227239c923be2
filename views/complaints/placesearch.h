// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officefacts.h"
#include "views/widgets/placepicker.h"

/// Looks places up for a PlacePicker. Both must outlive the picker's questions; answers stop with `receiver`.
PlacePicker::Provider placeProvider(OfficeService &service, QObject *receiver);
