// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complainttitle.h"

using namespace Qt::Literals::StringLiterals;

QString complaintTitle(const QString &content, int length)
{
    const QString text = content.simplified();
    qsizetype end = 0;
    while (end < text.size() && !u"。！？!?；;\n"_s.contains(text[end]))
        ++end;
    return end <= length ? text.left(end) : text.left(length - 1) + u'…';
}
