// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>

/// A program that tells on its output what it has stored, killed some time after its first line.
namespace ShortLife {
/// The complete lines that reached us; none if it stored nothing.
inline QList<QByteArray> of(const QString &program, const QStringList &arguments, int afterMs)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForReadyRead(30'000))
        return {};
    QElapsedTimer life;
    life.start();
    while (life.elapsed() < afterMs)
        process.waitForReadyRead(int(afterMs - life.elapsed()));
    process.kill();
    process.waitForFinished();
    const QByteArray said = process.readAllStandardOutput();
    return said.left(said.lastIndexOf('\n')).split('\n');
}
} // namespace ShortLife
