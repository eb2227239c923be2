// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablerow.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

/// What a file may ask of this machine before it is refused.
struct ReadOptions
{
    QString sheet;                             ///< of an xlsx workbook; empty: the first
    QString encoding;                          ///< of text files; empty or "auto" detects, see TextDecoding
    qint64 maxFileBytes = qint64(1) << 30;     ///< on disk
    qint64 maxUnpackedBytes = qint64(2) << 30; ///< of a workbook, against zip bombs
};

/// Reads csv (comma, semicolon or tab), xlsx, ods and JSON (an array of objects) through one door. The
/// content decides which it is, not the name. The first row with any text is the header; of a workbook one
/// sheet is read.
///
/// Cells are text exactly as stored, never trimmed. Numbers of a workbook have up to 15 significant digits
/// and no exponent, true or false is 1 or 0, and dates are ISO: 2026-03-01, 09:30:00 or 2026-03-01T09:30:00.
class TableReader
{
public:
    using RowHandler = std::function<Result<>(const TableRow &)>;

    /// Reads the file into memory: call it off the GUI thread.
    [[nodiscard]] static Result<TableReader> open(const QString &path, const ReadOptions &options = {});
    [[nodiscard]] static Result<TableReader> fromBytes(const QByteArray &bytes,
                                                       const ReadOptions &options = {});

    /// A table that is there already, for example one translated from another.
    [[nodiscard]] static Result<TableReader> fromSource(const std::shared_ptr<const TableSource> &source);
    /// What the rows come from.
    const std::shared_ptr<const TableSource> &source() const { return m_source; }

    /// Names without surrounding blanks.
    const QStringList &header() const { return m_header; }

    /// Translated: which sheets of a workbook were left unread; empty if this is all of it.
    QString notice() const { return m_source->notice(); }

    /// Every row with any text below the header, from the top; may be called again. An error of the handler
    /// ends the walk and is returned.
    [[nodiscard]] Result<> forEachRow(const RowHandler &handler) const;

private:
    TableReader(std::shared_ptr<const TableSource> source, QStringList header);

    std::shared_ptr<const TableSource> m_source;
    QStringList m_header;
};
