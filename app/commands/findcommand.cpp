// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "app/searchprovider.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostOfOneKind = 50;

class FindCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FindCommand)

public:
    QString name() const override { return u"find"_s; }
    QString description() const override { return tr("Find by words, pinyin, initials, codes and numbers"); }

    void configure(CLI::App &parser) override
    {
        Arguments::text(parser, u"TEXT"_s, m_text, tr("What to look for"), Arguments::Need::Required);
    }

    Result<> run(Context &context) override
    {
        const auto file = context.openFor(u"complaint.see"_s, Context::Access::Read);
        if (!file)
            return failure(file.error());
        QJsonArray json;
        QString text;
        for (const SearchProvider &provider : searchProviders()) {
            const auto findings =
                (*file)->readNow([&](Connection &c) { return provider(c, m_text, MostOfOneKind); });
            if (!findings)
                return failure(findings.error());
            for (const Finding &finding : *findings) {
                json.append(QJsonObject{{u"kind"_s, finding.kind},
                                        {u"code"_s, finding.code},
                                        {u"title"_s, finding.title},
                                        {u"detail"_s, finding.detail}});
                text += finding.code + u"  "_s + (finding.detail.isEmpty() ? finding.title : finding.detail) +
                        u'\n';
            }
        }
        context.answer({{u"found"_s, json}}, text);
        return {};
    }

private:
    QString m_text;
};
} // namespace

std::shared_ptr<Command> makeFindCommand()
{
    return std::make_shared<FindCommand>();
}
