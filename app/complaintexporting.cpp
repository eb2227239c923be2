// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaintexporting.h"

#include "models/audit/auditservice.h"
#include "models/base/clock.h"
#include "models/complaints/complaintexport.h"
#include "models/complaints/open311.h"
#include "models/complaints/returnsheet.h"
#include "views/shell/dialogs.h"
#include "views/shell/job.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusstrip.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ExportingWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintExporting)
};

using Stop = std::shared_ptr<std::atomic<bool>>;

using Sink = ComplaintExport::RowSink;

/// One of the tables: its columns, what it is called, and how its rows come.
struct Table
{
    QList<TableColumn> columns;
    QString title;
    QString object; ///< as the audit calls it
    std::function<Result<>(Connection &, const Sink &)> rows;
};

Table tableOf(ComplaintTableKind kind, const ComplaintFilter &filter)
{
    switch (kind) {
    case ComplaintTableKind::Open311:
        return {Open311::columns(), u"open311"_s, u"open311"_s, [filter](Connection &c, const Sink &sink) {
                    return Open311::write(c, filter, sink);
                }};
    case ComplaintTableKind::DistrictReturn:
        return {ReturnSheet::columns(),
                ExportingWords::tr("Return sheet"),
                u"district_return"_s,
                [month = Period::thisMonth()](Connection &c, const Sink &sink) {
                    return ReturnSheet::write(c, {.period = month}, sink);
                }};
    case ComplaintTableKind::Requests:
        break;
    }
    return {ComplaintExport::columns(),
            ExportingWords::tr("Requests"),
            u"complaints"_s,
            [filter](Connection &c, const Sink &sink) {
                return ComplaintExport::write(c, filter, ComplaintExport::Personal::Masked, sink);
            }};
}

Result<qint64> writeTable(Connection &c, const Table &table, const QString &path, const Stop &stop)
{
    const auto format = TableWriter::formatNamed(QFileInfo(path).suffix().toLower());
    if (!format)
        return failure(
            {Error::Kind::Invalid,
             ExportingWords::tr("A table ends in .xlsx, .csv or .json. Choose another name for %1.")
                 .arg(QFileInfo(path).fileName()),
             {}});
    auto writer = TableWriter::create(*format, path, table.columns);
    if (!writer)
        return failure(writer.error());
    qint64 rows = 0;
    const auto sink = [&](const QVariantList &row) -> Result<> {
        if (stop->load())
            return failure({Error::Kind::Cancelled,
                            ExportingWords::tr("The export was stopped; no file was made."),
                            {}});
        ++rows;
        return (*writer)->write(row);
    };
    return table.rows(c, sink).and_then([&] { return (*writer)->finish(); }).map([&] { return rows; });
}

void write(Database &database, MainWindow &window, const Table &table, const QString &path)
{
    auto *job = new Job(ExportingWords::tr("Exporting requests"), &window);
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    QObject::connect(job, &Job::cancelAsked, job, [stop] { stop->store(true); });
    window.status()->addJob(job);
    const AuditEvent event{
        .kind = AuditEvent::Kind::Export, .person = database.person(), .object = table.object};
    const auto work = [=, file = &database](Connection &c) {
        return AuditService::noteOutput(*file, event, path, writeTable(c, table, path, stop));
    };
    database.read(u"complaint.export"_s, job, work, [job, path, shown = &window](const Result<qint64> &rows) {
        job->finish();
        job->deleteLater();
        if (!rows)
            return shown->showMessage(Message::failed(rows.error()));
        shown->showMessage(Message::done(ExportingWords::tr("%1 requests are in %2.")
                                             .arg(QLocale().toString(*rows), QFileInfo(path).fileName())));
    });
}
} // namespace

void ComplaintExporting::start(Database &database,
                               MainWindow &window,
                               ComplaintTableKind kind,
                               const ComplaintFilter &filter)
{
    const Table table = tableOf(kind, filter);
    const QString day = Clock::now().toTimeZone(Clock::zone()).toString(u"yyyyMMdd"_s);
    const FileRequest request{
        ExportingWords::tr("Export the requests of the list"),
        ExportingWords::tr("Workbooks (*.xlsx);;Text tables (*.csv);;JSON (*.json)"),
        u"%1 %2.%3"_s.arg(table.title, day, kind == ComplaintTableKind::Open311 ? u"json"_s : u"xlsx"_s)};
    Dialogs::saveFile(&window, request, [&database, &window, table](const QString &path) {
        write(database, window, table, path);
    });
}
