// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demooffice.h"
#include "models/storage/database.h"

/// Fills a new file with a made-up district: one recorded change. The clock stands at the demo's present
/// and the station follows from the seed, so that size, seed and day alone decide the content.
/// Answers with the number of requests. Blocks until done.
[[nodiscard]] Result<int> fillDemo(Database &file, const DemoOffice::Settings &settings);
