// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "models/base/clock.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LargestLog = 1 << 20; // then it becomes jieban.log.old, so two of them are kept

/// Written by every thread.
class LogFile
{
public:
    void write(const QString &line)
    {
        const QMutexLocker locked(&m_mutex);
        if (!m_file.isOpen())
            open();
        m_file.write(line.toUtf8() + '\n');
        m_file.flush();
    }

private:
    void open()
    {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        const QString path = folder.filePath(u"jieban.log"_s);
        (void) folder.mkpath(u"."_s);
        if (QFileInfo(path).size() > LargestLog) {
            (void) QFile::remove(path + u".old"_s);
            (void) QFile::rename(path, path + u".old"_s);
        }
        m_file.setFileName(path);
        (void) m_file.open(QIODevice::Append);
    }

    QMutex m_mutex;
    QFile m_file;
};

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static LogFile file;
    static const QHash<QtMsgType, QString> levels{{QtDebugMsg, u"debug"_s},
                                                  {QtInfoMsg, u"info"_s},
                                                  {QtWarningMsg, u"warning"_s},
                                                  {QtCriticalMsg, u"critical"_s},
                                                  {QtFatalMsg, u"fatal"_s}};
    file.write(u"%1 %2 %3: %4"_s.arg(Clock::now().toString(Qt::ISODate),
                                     levels.value(type),
                                     QString::fromLatin1(context.category),
                                     message));
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData()); // the process ends here
}
} // namespace

void Logging::start()
{
    qInstallMessageHandler(take);
}
