// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "app/reports/reportkind.h"
#include "models/audit/auditservice.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {
class ReportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    QString name() const override { return u"report"_s; }
    QString description() const override { return tr("Print a report into a file"); }

    void configure(CLI::App &parser) override
    {
        QStringList names;
        for (const ReportKind &kind : reportKinds())
            names << kind.name;
        Arguments::choice(parser, u"NAME"_s, m_name, names, tr("Which report; see --list"));
        Arguments::flag(parser, u"--list"_s, m_list, tr("Say which reports there are"));
        Arguments::text(parser, u"--number N"_s, m_wanted.number, tr("Of which request a paper is wanted"));
        Arguments::text(
            parser, u"--place CODE"_s, m_wanted.place, tr("Of which place; without it the whole file"));
        Arguments::text(parser, u"--period P"_s, m_wanted.period, tr("2026, 2026Q1, 2026-03 or 2026-03-04"));
        Arguments::choice(parser,
                          u"--format FORMAT"_s,
                          m_wanted.format,
                          {u"pdf"_s, u"xlsx"_s, u"csv"_s},
                          tr("pdf, xlsx or csv"));
        Arguments::text(parser, u"--out FILE"_s, m_wanted.out, tr("The file; an older one is replaced"));
    }

    Result<> run(Context &context) override
    {
        if (m_list)
            return list(context);
        if (m_name.isEmpty() || m_wanted.out.isEmpty())
            return failure({Error::Kind::Invalid,
                            tr("A report needs its name and a file to go to. Give both, as in “jieban report "
                               "list --out list.pdf”; “jieban report --list” says the names."),
                            {}});
        if (m_wanted.format.isEmpty())
            m_wanted.format = QFileInfo(m_wanted.out).suffix().toLower();
        for (const ReportKind &kind : reportKinds()) {
            if (kind.name == m_name)
                return context.openFor(kind.operation, Context::Access::Read).and_then([&](Database *file) {
                    return write(context, *file, kind);
                });
        }
        return {};
    }

private:
    Result<> write(const Context &context, Database &file, const ReportKind &kind) const
    {
        if (!kind.formats.contains(m_wanted.format))
            return failure({Error::Kind::Invalid,
                            tr("The report %1 cannot be written as “%2”. It comes as %3.")
                                .arg(kind.name, m_wanted.format, kind.formats.join(u", "_s)),
                            {}});
        const QString path = QFileInfo(m_wanted.out).absoluteFilePath();
        ReportWanted wanted = m_wanted;
        wanted.viewer = context.session();
        const AuditEvent event{AuditEvent::Kind::Print, {}, u"report "_s + kind.title};
        const auto written = AuditService::noteOutput(file, event, path, kind.write(file, wanted));
        if (!written)
            return written;
        context.answer({{u"file"_s, path}, {u"bytes"_s, QFileInfo(path).size()}}, path);
        return {};
    }

    static Result<> list(const Context &context)
    {
        QJsonArray reports;
        QString text;
        for (const ReportKind &kind : reportKinds()) {
            reports.append(QJsonObject{{u"name"_s, kind.name},
                                       {u"title"_s, kind.title},
                                       {u"formats"_s, QJsonArray::fromStringList(kind.formats)}});
            text += u"%1  %2  (%3)\n"_s.arg(kind.name, -12).arg(kind.title, kind.formats.join(u", "_s));
        }
        context.answer({{u"reports"_s, reports}}, text);
        return {};
    }

    QString m_name;
    ReportWanted m_wanted;
    bool m_list = false;
};
} // namespace

std::shared_ptr<Command> makeReportCommand()
{
    return std::make_shared<ReportCommand>();
}
