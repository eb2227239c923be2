// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One line for lists and slips, made from the content: its first sentence, at most `length` characters.
QString complaintTitle(const QString &content, int length = 28);
