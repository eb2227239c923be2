// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintimport.h"

#include "models/complaints/complaintbulk.h"
#include "models/complaints/complaintimportrow.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int RowsPerProgress = 500;

Error stopped()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("ComplaintImport", "The import was stopped; nothing was stored."),
            {}};
}
} // namespace

/// The walk over the table with what is known of the file it goes into.
class ComplaintImport::Rows
{
public:
    Rows(Connection &connection, TableReader table, ComplaintImportRow row)
        : m_connection(connection)
        , m_table(std::move(table))
        , m_row(std::move(row))
        , m_repository(connection)
    {
    }

    Result<ImportReport> check(const Progress &progress);
    Result<> store(const Progress &progress);

private:
    enum class Fate { New, Changed, Same };
    Result<Fate> fateOf(const Complaint &complaint, Complaint &existing);
    Result<> storeOne(const Complaint &complaint, ComplaintBulk &bulk);
    Result<> forEach(const Progress &progress, const std::function<Result<>(const TableRow &)> &work);

    Connection &m_connection;
    TableReader m_table;
    ComplaintImportRow m_row;
    ComplaintRepository m_repository;
};

Result<> ComplaintImport::Rows::forEach(const Progress &progress,
                                        const std::function<Result<>(const TableRow &)> &work)
{
    int sinceProgress = 0;
    m_row.startAgain();
    return m_table.forEachRow([&](const TableRow &row) -> Result<> {
        if (++sinceProgress == RowsPerProgress) {
            sinceProgress = 0;
            if (progress && !progress(row.done))
                return failure(stopped());
        }
        return work(row);
    });
}

Result<ComplaintImport::Rows::Fate> ComplaintImport::Rows::fateOf(const Complaint &complaint,
                                                                  Complaint &existing)
{
    if (complaint.foreignNumber.isEmpty())
        return Fate::New;
    const auto id = m_repository.byForeignNumber(complaint.foreignNumber);
    if (!id)
        return failure(id.error());
    if (!id->isValid())
        return Fate::New;
    const auto found = m_repository.byId(*id);
    if (!found)
        return failure(found.error());
    existing = *found;
    const bool untouched = existing.state == ComplaintState::Registered;
    const bool differs = existing.content != complaint.content || existing.reporter != complaint.reporter ||
                         existing.phone != complaint.phone || existing.address != complaint.address;
    return untouched && differs ? Fate::Changed : Fate::Same;
}

Result<ImportReport> ComplaintImport::Rows::check(const Progress &progress)
{
    ImportReport report;
    const auto walked = forEach(progress, [&](const TableRow &row) -> Result<> {
        ++report.read;
        const auto complaint = m_row.read(row);
        if (!complaint) {
            report.reject(row.number, complaint.error());
            return {};
        }
        Complaint existing;
        const auto fate = fateOf(*complaint, existing);
        if (!fate)
            return failure(fate.error());
        ++(*fate == Fate::New ? report.inserted : *fate == Fate::Changed ? report.updated : report.unchanged);
        return {};
    });
    return walked ? Result<ImportReport>(report) : failure(walked.error());
}

Result<> ComplaintImport::Rows::storeOne(const Complaint &complaint, ComplaintBulk &bulk)
{
    Complaint existing;
    const auto fate = fateOf(complaint, existing);
    if (!fate)
        return failure(fate.error());
    if (*fate == Fate::New) {
        const auto id = bulk.add(complaint, m_row.stepsOf(complaint));
        return id ? Result<>{} : failure(id.error());
    }
    if (*fate == Fate::Same)
        return {};
    Complaint changed = existing;
    changed.content = complaint.content;
    changed.title.clear();
    changed.reporter = complaint.reporter;
    changed.phone = complaint.phone;
    changed.address = complaint.address;
    changed.title = m_row.titleOf(complaint);
    return m_repository.update(existing, changed);
}

Result<> ComplaintImport::Rows::store(const Progress &progress)
{
    ComplaintBulk bulk(m_connection);
    return forEach(progress, [&](const TableRow &row) -> Result<> {
        const auto complaint = m_row.read(row);
        return complaint ? storeOne(*complaint, bulk) : Result<>{};
    });
}

const QList<ImportField> &ComplaintImport::fields()
{
    return ComplaintImportRow::fields();
}

Result<ComplaintImport> ComplaintImport::make(Connection &connection,
                                              const TableReader &table,
                                              const ColumnMap &map,
                                              const QString &person)
{
    const auto columns = map.bind(table.header(), fields());
    if (!columns)
        return failure(columns.error());
    auto row = ComplaintImportRow::make(connection, *columns, person);
    if (!row)
        return failure(row.error());
    return ComplaintImport(std::make_unique<Rows>(connection, table, std::move(*row)));
}

ComplaintImport::ComplaintImport(std::unique_ptr<Rows> rows)
    : m_rows(std::move(rows))
{
}

ComplaintImport::ComplaintImport(ComplaintImport &&) noexcept = default;
ComplaintImport::~ComplaintImport() = default;

Result<ImportReport> ComplaintImport::check(const Progress &progress)
{
    return m_rows->check(progress);
}

Result<> ComplaintImport::store(const Progress &progress)
{
    return m_rows->store(progress);
}
