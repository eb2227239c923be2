// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "app/invariants.h"
#include "models/attachments/attachmentdirectory.h"
#include "models/base/clock.h"
#include "models/audit/auditlog.h"
#include "models/storage/keyring.h"
#include "models/storage/station.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {
/// With the attached files, which lie beside the file, and the chain of the audit.
Result<QStringList> everythingWrong(Connection &c)
{
    auto found = Integrity(featureInvariants()).findings(c);
    for (const auto &findings : {AttachmentDirectory::findings, AuditLog::findings}) {
        const auto more = found ? findings(c) : Result<QStringList>();
        if (!more)
            return more;
        if (found)
            *found += *more;
    }
    return found;
}

class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    QString name() const override { return u"check"_s; }
    QString description() const override { return tr("Check that the file is sound"); }

    void configure(CLI::App &parser) override
    {
        Arguments::flag(
            parser, u"--rebuild"_s, m_rebuild, tr("Make the search index and other derived data anew first"));
    }

    Result<> run(Context &context) override
    {
        const auto file = m_rebuild ? context.open(Context::Access::Write)
                                    : context.open(Context::Access::Read, SigningIn::Need::Nobody);
        if (!file)
            return failure(file.error());
        QStringList rebuilt;
        if (m_rebuild) {
            const auto done = (*file)->maintainNow([](Connection &c) { return Integrity::rebuild(c); });
            if (!done)
                return failure(done.error());
            rebuilt = *done;
        }
        const auto findings = (*file)->readNow([](Connection &c) { return everythingWrong(c); });
        if (!findings)
            return failure(findings.error());
        const auto restored = (*file)->readNow([](Connection &c) { return Station::restoration(c); });
        m_sealed = !(*file)->keys().isOpen();
        report(context, *findings, rebuilt, restored.value_or(std::nullopt));
        if (findings->isEmpty())
            return {};
        return failure({Error::Kind::Storage,
                        tr("%n problem(s) found in %1. Keep the file and open the latest backup.",
                           nullptr,
                           int(findings->size()))
                            .arg(context.filePath()),
                        findings->join(u"; "_s)});
    }

private:
    void report(const Context &context,
                const QStringList &findings,
                const QStringList &rebuilt,
                const std::optional<Station::Restoration> &restored) const
    {
        QString text;
        for (const QString &table : rebuilt)
            text += tr("%1 was different and is made anew.").arg(table) + u'\n';
        for (const QString &finding : findings)
            text += finding + u'\n';
        if (findings.isEmpty())
            text += tr("%1 is sound.").arg(context.filePath());
        if (m_sealed)
            text +=
                u'\n' + tr("Without a password it was not looked into sealed personal data and the search "
                           "index over it. Sign in with --as to check these, too.");
        if (restored)
            text += u'\n' + tr("It was restored on %1 from the backup %2.")
                                .arg(restored->at.toString(u"yyyy-MM-dd hh:mm"_s), restored->from);
        QJsonObject json{{u"sound"_s, findings.isEmpty()},
                         {u"findings"_s, QJsonArray::fromStringList(findings)}};
        if (m_sealed)
            json[u"not_checked"_s] = QJsonArray{u"sealed_values"_s, u"search_index"_s};
        if (restored)
            json[u"restored"_s] =
                QJsonObject{{u"at"_s, restored->at.toString(Qt::ISODate)}, {u"from"_s, restored->from}};
        if (m_rebuild)
            json[u"rebuilt"_s] = QJsonArray::fromStringList(rebuilt);
        context.answer(json, text);
    }

    bool m_rebuild = false;
    bool m_sealed = false; ///< nobody signed in: the key is closed
};
} // namespace

std::shared_ptr<Command> makeCheckCommand()
{
    return std::make_shared<CheckCommand>();
}
