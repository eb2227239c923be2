// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/storage/connection.h"
#include "models/tables/columnmap.h"
#include "models/tables/importreport.h"
#include "models/tables/tablereader.h"

#include <functional>
#include <memory>

/// Requests from a table of another system. The table is walked twice, so that nothing is stored before
/// every row has been looked at and no row is kept in memory. One import belongs to one connection.
///
/// A row whose number came in before is not taken again: it is unchanged, or, while nobody has worked on
/// it here, its texts are updated.
class ComplaintImport
{
public:
    /// Rows done so far; false stops the import with nothing stored.
    using Progress = std::function<bool(double share)>;

    static const QList<ImportField> &fields();

    /// Kind::Invalid when the map does not fit the table.
    [[nodiscard]] static Result<ComplaintImport>
    make(Connection &connection, const TableReader &table, const ColumnMap &map, const QString &person);
    ComplaintImport(ComplaintImport &&) noexcept;
    ~ComplaintImport();

    /// What storing would do: the counts, and every wrong row with line, column and reason.
    [[nodiscard]] Result<ImportReport> check(const Progress &progress);

    /// Inside an action. Rows that check() rejected are left out.
    [[nodiscard]] Result<> store(const Progress &progress);

private:
    class Rows;
    explicit ComplaintImport(std::unique_ptr<Rows> rows);

    std::unique_ptr<Rows> m_rows;
};
