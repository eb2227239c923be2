// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/waitingaudit.h"

#include "models/base/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {
QString waitingFolder(const QString &file)
{
    return file + u".audit"_s;
}

QByteArray waitingText(const AuditEvent &event)
{
    return QJsonDocument(QJsonObject{{u"at"_s, event.at},
                                     {u"kind"_s, int(event.kind)},
                                     {u"person"_s, event.person},
                                     {u"object"_s, event.object},
                                     {u"detail"_s, event.detail},
                                     {u"ok"_s, event.succeeded}})
        .toJson(QJsonDocument::Compact);
}
} // namespace

Result<QString> WaitingAudit::put(const QString &file, const AuditEvent &event)
{
    AuditEvent timed = event;
    if (timed.at == 0)
        timed.at = Clock::nowMs();
    const QDir folder(waitingFolder(file));
    const QString name =
        u"%1-%2.json"_s.arg(timed.at, 14, 10, QChar(u'0')).arg(QUuid::createUuid().toString(QUuid::Id128));
    QSaveFile to(folder.filePath(name)); // brought to the disk, then renamed
    const QByteArray text = waitingText(timed);
    if (folder.mkpath(u"."_s) && to.open(QIODevice::WriteOnly) && to.write(text) == text.size() &&
        to.commit())
        return to.fileName();
    return failure(
        {Error::Kind::Storage,
         QCoreApplication::translate(
             "WaitingAudit",
             "The audit of this file cannot be written, so this is not done. Work with a file on a disk that "
             "may be written to."),
         to.errorString()});
}

QStringList WaitingAudit::paths(const QString &file)
{
    const QDir folder(waitingFolder(file));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

AuditEvent WaitingAudit::read(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject event = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const int kind = event[u"kind"_s].toInt(-1);
    if (kind < 0 || kind > int(AuditEvent::Kind::Failure))
        return {.kind = AuditEvent::Kind::Failure,
                .object = u"audit"_s,
                .detail = u"waiting entry"_s,
                .succeeded = false};
    return {.kind = AuditEvent::Kind(kind),
            .person = event[u"person"_s].toString(),
            .object = event[u"object"_s].toString(),
            .detail = event[u"detail"_s].toString(),
            .succeeded = event[u"ok"_s].toBool(),
            .at = qint64(event[u"at"_s].toDouble())};
}

void WaitingAudit::discard(const QStringList &paths)
{
    for (const QString &path : paths)
        QFile::remove(path);
    if (!paths.isEmpty())
        QDir().rmdir(QFileInfo(paths.first()).path()); // only when nothing new waits there
}
