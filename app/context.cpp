// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ContextWords
{
    Q_DECLARE_TR_FUNCTIONS(Context)
};

} // namespace

QString personAtWork(const QString &named)
{
    if (!named.isEmpty())
        return named;
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"jieban"_s : user;
}

Context::Context(Options options)
    : m_options(std::move(options))
{
}

QString Context::filePath() const
{
    if (!m_options.file.isEmpty())
        return QFileInfo(m_options.file).absoluteFilePath();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"office.jieban"_s);
}

bool Context::fileExists() const
{
    return QFileInfo::exists(filePath());
}

Result<> Context::prepareFor(Access access) const
{
    const QFileInfo file(filePath());
    if (access != Access::Create) {
        if (file.exists())
            return {};
        return failure({Error::Kind::NotFound,
                        ContextWords::tr(
                            "There is no file %1. Make one with “jieban init”, or name another with --file.")
                            .arg(file.filePath()),
                        {}});
    }
    if (file.exists())
        return failure(
            {Error::Kind::Conflict,
             ContextWords::tr("%1 exists already, and it was left as it is. Choose another name with --file.")
                 .arg(file.filePath()),
             {}});
    if (!QDir().mkpath(file.absolutePath()))
        return failure({Error::Kind::Storage,
                        ContextWords::tr("The folder %1 cannot be made. Choose one you may write to.")
                            .arg(file.absolutePath()),
                        {}});
    return {};
}

Result<Database *> Context::open(Access access, SigningIn::Need need)
{
    if (m_database)
        return m_database.get();
    if (const auto prepared = prepareFor(access); !prepared)
        return failure(prepared.error());
    auto opened =
        Database::open(filePath(), {.create = access == Access::Create, .readOnly = access == Access::Read});
    if (!opened)
        return failure(opened.error());
    if (access != Access::Read && (*opened)->notice())
        return failure(*(*opened)->notice());
    auto seat = SigningIn::enter(**opened, m_options, need);
    if (!seat)
        return failure(seat.error());
    m_session = *seat;
    m_database = std::move(*opened);
    return m_database.get();
}

void Context::answer(const QJsonObject &json, const QString &text) const
{
    QByteArray bytes = m_options.json ? QJsonDocument(json).toJson() : text.toUtf8();
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    (void) std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}
