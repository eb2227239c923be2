// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/numberformat.h"
#include "models/tables/ziparchive.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <unordered_map>

/// What the cells of an xlsx workbook refer to (ECMA-376 part 1, 18), and one of its sheets.
///
/// liborcus reads xlsx too, but 0.17 silently drops inline strings, which most programs on Apache POI write.
class XlsxWorkbook
{
public:
    /// An empty name means the first sheet. Kind::Invalid if a part is missing or is not well-formed,
    /// Kind::NotFound if there is no such sheet.
    [[nodiscard]] static Result<XlsxWorkbook> read(const ZipArchive &archive, const QString &sheet = {});

    const QByteArray &sheet() const { return m_sheet; }

    /// Translated: which sheets were left unread; empty if there is only one.
    QString notice() const;

    /// Empty for an index beyond the table.
    const QString &sharedString(qsizetype index) const;

    /// A number as text, by the format of a cell style; what is no number stays as it is.
    QString number(const QString &written, size_t style) const;

    /// The content of a string item: its runs joined, without phonetic guides; `_x000D_` and its like
    /// (22.9.2.19) are characters again. The reader stands on the start element, then on its end.
    static QString stringItem(QXmlStreamReader &xml);

    /// A text of the workbook with its `_xHHHH_` made characters.
    static QString decoded(QString text);

    static tl::unexpected<Error> damaged(const QString &detail);

private:
    using Parts = std::unordered_map<QString, QString>;

    Result<> readBook(const ZipArchive &archive, const QString &path, const Parts &byId);
    Result<> readStrings(const QByteArray &part);
    Result<> readStyles(const QByteArray &part);

    QByteArray m_sheet;
    QString m_name;       ///< of the sheet
    QStringList m_others; ///< names of the sheets that are not read
    QStringList m_strings;
    std::unordered_map<size_t, NumberFormat> m_formats;
    std::vector<size_t> m_styles; ///< number format of each cell style
    QDate m_origin{1899, 12, 30};
};
