// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "app/tables/importkind.h"
#include "app/tables/tableimport.h"
#include "models/audit/auditdetail.h"
#include "models/audit/auditservice.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {
class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    QString name() const override { return u"import"_s; }
    QString description() const override
    {
        return tr("Take in a table (csv, xlsx, ods or json), the whole of it or nothing");
    }

    void configure(CLI::App &parser) override
    {
        using Arguments::Need;
        QStringList names;
        QStringList lines;
        for (const ImportKind &kind : importKinds()) {
            names << kind.name;
            lines << kind.name + u" - "_s + kind.description;
        }
        Arguments::choice(parser, u"KIND"_s, m_kind, names, lines.join(u'\n'), Need::Required);
        Arguments::text(parser, u"TABLE"_s, m_import.path, tr("The table"), Need::Required);
        Arguments::text(parser,
                        u"--map MAP.json"_s,
                        m_import.map,
                        tr("Renames columns, gives constants, dates and values"));
        Arguments::text(
            parser, u"--sheet NAME"_s, m_import.sheet, tr("The sheet of an xlsx workbook, if not the first"));
        Arguments::flag(parser, u"--dry-run"_s, m_import.dryRun, tr("Only say what would happen"));
        Arguments::flag(parser,
                        u"--accept-valid"_s,
                        m_import.acceptValid,
                        tr("Store the good rows even though others are rejected"));
    }

    Result<> run(Context &context) override
    {
        const auto access = m_import.dryRun ? Context::Access::Read : Context::Access::Write;
        for (const ImportKind &kind : importKinds()) {
            if (kind.name == m_kind)
                return context.openFor(kind.action, access).and_then([&](Database *file) {
                    return import(context, *file, kind);
                });
        }
        return {};
    }

private:
    Result<> import(const Context &context, Database &file, const ImportKind &kind) const
    {
        const auto done = importTable(file, kind, m_import);
        if (const auto noted = note(file, kind, done); !noted)
            return noted;
        if (!done)
            return failure(done.error());
        QJsonObject json = done->report.toJson();
        if (!done->notes.isEmpty())
            json.insert(u"notes"_s, QJsonArray::fromStringList(done->notes));
        context.answer(json, summary(*done));
        return done->refused ? failure(*done->refused) : Result<>{};
    }

    Result<> note(Database &file, const ImportKind &kind, const Result<TableImport::Outcome> &done) const
    {
        if (m_import.dryRun)
            return {};
        const qint64 rows = done ? done->report.inserted + done->report.updated : 0;
        return AuditService::noteNow(file,
                                     {.kind = AuditEvent::Kind::Import,
                                      .object = kind.name,
                                      .detail = AuditDetail::rows(rows, m_import.path),
                                      .succeeded = done && !done->refused});
    }

    QString summary(const TableImport::Outcome &outcome) const
    {
        const ImportReport &report = outcome.report;
        QString text = report.notice.isEmpty() ? QString() : report.notice + u'\n';
        for (const auto &rejected : report.rejected())
            text +=
                tr("Row %1, %2 “%3”: %4")
                    .arg(QString::number(rejected.row), rejected.column, rejected.value, rejected.reason) +
                u'\n';
        for (const QString &note : outcome.notes)
            text += note + u'\n';
        text += tr("%1 read, %2 inserted, %3 updated, %4 unchanged, %5 rejected.")
                    .arg(report.read)
                    .arg(report.inserted)
                    .arg(report.updated)
                    .arg(report.unchanged)
                    .arg(report.rejected().size());
        return m_import.dryRun ? text + u' ' + tr("Nothing was stored: this was a trial.") : text;
    }

    QString m_kind;
    TableImport m_import;
};
} // namespace

std::shared_ptr<Command> makeImportCommand()
{
    return std::make_shared<ImportCommand>();
}
