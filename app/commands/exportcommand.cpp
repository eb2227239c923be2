// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/commands/scope.h"
#include "app/context.h"
#include "app/tables/exportkind.h"
#include "models/audit/auditservice.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    QString name() const override { return u"export"_s; }
    QString description() const override { return tr("Write a table out, complete"); }

    void configure(CLI::App &parser) override
    {
        using Arguments::Need;
        QStringList names;
        QStringList lines;
        for (const ExportKind &kind : exportKinds()) {
            names << kind.name;
            lines << kind.name + u" - "_s + kind.description;
        }
        Arguments::choice(parser, u"KIND"_s, m_kind, names, lines.join(u'\n'), Need::Required);
        Arguments::choice(parser,
                          u"--format FORMAT"_s,
                          m_format,
                          {u"csv"_s, u"xlsx"_s, u"json"_s},
                          tr("csv, xlsx or json"),
                          Need::Required);
        Arguments::text(parser,
                        u"--out TABLE"_s,
                        m_out,
                        tr("The table to write; an older one is replaced"),
                        Need::Required);
        Arguments::text(parser, u"--place CODE"_s, m_place, tr("Only of this place and what lies in it"));
        Arguments::text(parser, u"--period P"_s, m_period, tr("Only of 2026, 2026Q1, 2026-03 or 2026-03-04"));
    }

    Result<> run(Context &context) override
    {
        for (const ExportKind &kind : exportKinds()) {
            if (kind.name == m_kind)
                return context.openFor(kind.operation, Context::Access::Read).and_then([&](Database *file) {
                    return write(context, *file, kind);
                });
        }
        return {};
    }

private:
    Result<> write(const Context &context, Database &file, const ExportKind &kind) const
    {
        const auto writer = TableWriter::create(*TableWriter::formatNamed(m_format), m_out, kind.columns);
        if (!writer)
            return failure(writer.error());
        qint64 rows = 0;
        const RowSink sink = [&](const QVariantList &row) {
            ++rows;
            return (*writer)->write({row.cbegin(), row.cend()});
        };
        const auto written =
            file.readNow([&](Connection &c) {
                    return scopeOf(c, kind, context.session()).and_then([&](const ExportScope &scope) {
                        return kind.rows(c, scope, sink);
                    });
                })
                .and_then([&] { return (*writer)->finish(); });
        const QString path = QFileInfo(m_out).absoluteFilePath();
        const auto noted = AuditService::noteOutput(
            file, {AuditEvent::Kind::Export, {}, m_kind}, path, written.map([&] { return rows; }));
        if (!noted)
            return failure(noted.error());
        context.answer({{u"file"_s, path}, {u"rows"_s, rows}},
                       tr("%n row(s) written to %1.", nullptr, int(rows)).arg(path));
        return {};
    }

    Result<ExportScope> scopeOf(Connection &c, const ExportKind &kind, const Session &viewer) const
    {
        if (!kind.scoped && !(m_place.isEmpty() && m_period.isEmpty()))
            return failure({Error::Kind::Invalid,
                            tr("%1 are always written whole: leave --place and --period out.").arg(kind.name),
                            {}});
        return CommandScope::place(c, m_place).and_then([&](Place::Id place) {
            return CommandScope::period(m_period).map([&](const std::optional<Period> &period) {
                return ExportScope{place, period, viewer};
            });
        });
    }

    QString m_kind;
    QString m_place;
    QString m_period;
    QString m_format;
    QString m_out;
};
} // namespace

std::shared_ptr<Command> makeExportCommand()
{
    return std::make_shared<ExportCommand>();
}
