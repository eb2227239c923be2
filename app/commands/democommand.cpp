// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "models/base/clock.h"
#include "models/demo/demofile.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace {
class DemoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    QString name() const override { return u"demo"_s; }
    QString description() const override { return tr("Fill a new file with a made-up district"); }

    void configure(CLI::App &parser) override
    {
        Arguments::text(
            parser, u"--size SIZE"_s, m_size, tr("tiny, office or district"), Arguments::Need::Required);
        Arguments::text(
            parser, u"--seed NUMBER"_s, m_seed, tr("The same seed and day give the same content"));
        Arguments::text(
            parser, u"--today DATE"_s, m_today, tr("The demo's present, as 2026-03-01; today if not given"));
    }

    Result<> run(Context &context) override
    {
        const auto settings = read();
        if (!settings)
            return failure(settings.error());
        const auto file = context.open(Context::Access::Create);
        if (!file)
            return failure(file.error());
        const auto requests = fillDemo(**file, *settings);
        if (!requests) {
            context.close();
            QFile::remove(context.filePath());
            return failure(requests.error());
        }
        context.answer({{u"file"_s, context.filePath()}, {u"requests"_s, *requests}},
                       tr("%1 is ready with %Ln requests.", nullptr, *requests).arg(context.filePath()));
        return {};
    }

private:
    Result<DemoOffice::Settings> read() const
    {
        static const QMap<QString, DemoSize> sizes{{u"tiny"_s, DemoSize::Tiny},
                                                   {u"office"_s, DemoSize::Office},
                                                   {u"district"_s, DemoSize::District}};
        bool isNumber = m_seed.isEmpty();
        const quint64 seed = m_seed.isEmpty() ? 1 : m_seed.toULongLong(&isNumber);
        const QDate today = m_today.isEmpty() ? Clock::today() : QDate::fromString(m_today, Qt::ISODate);
        if (!sizes.contains(m_size))
            return failure({Error::Kind::Invalid,
                            tr("There is no size “%1”. Use tiny, office or district.").arg(m_size),
                            {}});
        if (!isNumber || !today.isValid())
            return failure({Error::Kind::Invalid,
                            tr("The seed must be a number, and the day a date such as 2026-03-01."),
                            {}});
        return DemoOffice::Settings{.size = sizes.value(m_size), .seed = seed, .today = today, .due = {}};
    }

    QString m_size;
    QString m_seed;
    QString m_today;
};
} // namespace

std::shared_ptr<Command> makeDemoCommand()
{
    return std::make_shared<DemoCommand>();
}
