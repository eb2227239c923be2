// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
QString pinyin(const QString &t) { return t; }
QString pinyinInitials(const QString &t) { return t; }
