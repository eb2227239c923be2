// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/placepicker.h"

class ComplaintService;

/// Looks requests up by number or words for a picker; a choice's code is the number.
PlacePicker::Provider requestFinder(ComplaintService &service);
