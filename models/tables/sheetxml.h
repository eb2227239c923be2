// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

/// What the sheets of xlsx and ods have in common.
namespace SheetXml {
constexpr qint64 MostColumns = 16'384;
constexpr qint64 MostRows = 1'048'576;

/// By its local name, whatever the prefix; empty if there is none.
inline QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}
} // namespace SheetXml
