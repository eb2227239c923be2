// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/context.h"
#include "models/storage/digest.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
class DigestCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DigestCommand)

public:
    QString name() const override { return u"digest"_s; }
    QString description() const override
    {
        return tr("Print one hash per table of the content: equal content, equal digests");
    }
    void configure(CLI::App &) override {}

    Result<> run(Context &context) override
    {
        const auto file = context.open(Context::Access::Read, SigningIn::Need::Nobody);
        if (!file)
            return failure(file.error());
        const auto digest = (*file)->readNow([](Connection &c) { return Digest::of(c); });
        if (!digest)
            return failure(digest.error());

        QJsonObject tables;
        QString text;
        for (auto table = digest->tables.cbegin(); table != digest->tables.cend(); ++table) {
            const QString hash = QString::fromLatin1(table->toHex());
            tables[table.key()] = hash;
            text += hash + u"  "_s + table.key() + u'\n';
        }
        const QString all = QString::fromLatin1(digest->all.toHex());
        context.answer({{u"tables"_s, tables}, {u"all"_s, all}}, text + all + u"  all\n"_s);
        return {};
    }
};
} // namespace

std::shared_ptr<Command> makeDigestCommand()
{
    return std::make_shared<DigestCommand>();
}
