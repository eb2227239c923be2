// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// The program run as an administrator runs it, on a file of its own in a fresh folder, without a display.
class Program
{
public:
    struct Ran
    {
        int status = -1; ///< -1: it crashed or did not end
        QString out;
        QString error;

        QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };

    explicit Program(const QString &program)
        : m_program(program)
    {
    }

    QString path(const QString &name = QStringLiteral("office.jieban")) const
    {
        return m_folder.filePath(name);
    }

    Ran run(QStringList arguments, const QString &file = QStringLiteral("office.jieban")) const
    {
        if (!file.isEmpty())
            arguments.prepend(QStringLiteral("--file=") + path(file));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("xcb")); // a window could not open
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home")));
        process.setProcessEnvironment(environment);
        process.start(m_program, arguments);
        process.waitForFinished(300'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

private:
    const QString m_program;
    QTemporaryDir m_folder;
};
