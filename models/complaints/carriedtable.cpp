// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/carriedtable.h"

#include <QFile>
#include <QLocale>

QList<QStringList> CarriedTable::rows(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1))
        rows.append(line.split(u'\t'));
    return rows;
}

QString CarriedTable::inOurLanguage(const QString &chinese, const QString &english)
{
    return QLocale().language() == QLocale::Chinese ? chinese : english;
}
