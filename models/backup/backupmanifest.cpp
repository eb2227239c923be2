// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupmanifest.h"

#include "models/base/clock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LargestManifest = 64LL * 1024;

QJsonObject manifestOf(const Backup &backup)
{
    const FileFacts &facts = backup.facts;
    return {{u"at"_s, backup.at.toMSecsSinceEpoch()},
            {u"reason"_s, int(backup.reason)},
            {u"bytes"_s, backup.bytes},
            {u"sha256"_s, backup.sha256},
            {u"digest"_s, backup.digest},
            {u"attachments"_s, backup.attachments},
            {u"missing"_s, backup.missing},
            {u"problems"_s, backup.problems},
            {u"requests"_s, facts.requests},
            {u"lastChange"_s, QString::number(facts.lastChange)}, // beyond what other readers of JSON hold
            {u"schema"_s, facts.schema},
            {u"station"_s, facts.progress.station},
            {u"incarnation"_s, facts.progress.incarnation},
            {u"tick"_s, QString::number(facts.progress.tick)}};
}

void fillIn(Backup &backup, const QJsonObject &json)
{
    backup.at = Clock::fromMs(json[u"at"_s].toInteger());
    backup.reason = Backup::Reason(qBound(0, json[u"reason"_s].toInt(), int(Backup::Reason::Restoring)));
    backup.sha256 = json[u"sha256"_s].toString();
    backup.digest = json[u"digest"_s].toString();
    backup.attachments = json[u"attachments"_s].toInt();
    backup.missing = json[u"missing"_s].toInt();
    backup.problems = json[u"problems"_s].toInt();
    backup.facts = {.requests = json[u"requests"_s].toInteger(),
                    .lastChange = json[u"lastChange"_s].toString().toLongLong(),
                    .schema = json[u"schema"_s].toInt(),
                    .progress = {.station = json[u"station"_s].toInt(),
                                 .incarnation = json[u"incarnation"_s].toInt(),
                                 .tick = json[u"tick"_s].toString().toLongLong()}};
}
} // namespace

QString BackupManifest::pathOf(const QString &backupPath)
{
    return backupPath + u".json"_s;
}

Result<> BackupManifest::write(const Backup &backup)
{
    QSaveFile file(pathOf(backup.path));
    const QByteArray text = QJsonDocument(manifestOf(backup)).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return failure({Error::Kind::Storage,
                    QCoreApplication::translate(
                        "BackupStore",
                        "The backup could not be written to its folder. Check that the disk has room and may "
                        "be written to."),
                    file.errorString()});
}

Backup BackupManifest::read(const QString &backupPath)
{
    const QFileInfo file(backupPath);
    Backup backup{.path = backupPath, .at = file.lastModified(), .bytes = file.size()};
    QFile manifest(pathOf(backupPath));
    if (!manifest.open(QIODevice::ReadOnly))
        return backup;
    const QJsonObject json = QJsonDocument::fromJson(manifest.read(LargestManifest)).object();
    if (!json.isEmpty() && json[u"bytes"_s].toInteger() == backup.bytes)
        fillIn(backup, json);
    return backup;
}

QString BackupManifest::sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}
