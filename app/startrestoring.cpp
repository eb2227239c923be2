// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a backup from inside the program: the file is closed, replaced and opened again.
#include "app/start.h"

#include "app/desk.h"
#include "models/backup/restoring.h"
#include "models/base/clock.h"
#include "views/widgets/emptystate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace {
using RestoringOutcome = std::shared_ptr<Result<Restoring::Outcome>>;

struct StartRestoringWords
{
    Q_DECLARE_TR_FUNCTIONS(Start)
};

Message newsOf(const Result<Restoring::Outcome> &done)
{
    if (!done)
        return Message::failed(done.error());
    QString words = StartRestoringWords::tr("The file is as it was on %1.")
                        .arg(done->backup.at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd hh:mm"_s));
    if (!done->safetyCopy.isEmpty())
        words += u' ' + StartRestoringWords::tr("What it was before is kept as %1.")
                            .arg(QFileInfo(done->safetyCopy).fileName());
    if (done->missing == 0)
        return {Look::Tone::Success, words, {}, {}};
    words += u' ' + StartRestoringWords::tr("%n attached file(s) are missing.", nullptr, done->missing);
    return {Look::Tone::Warning, words, {}, {}};
}
} // namespace

void Start::restore(const QString &backup)
{
    const QString path = m_desk->path();
    const QString folder = m_desk->backups().folder();
    leaveDesk(new EmptyState(u"document-open"_s,
                             tr("Going back to %1…").arg(QFileInfo(backup).fileName()),
                             tr("A copy of the file as it is now is kept first. This may take a moment.")));

    auto *watcher = new QFutureWatcher<RestoringOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        m_news = newsOf(*watcher->result());
        m_path = path;
        open(path);
    });
    watcher->setFuture(QtConcurrent::run([path, backup, folder]() -> RestoringOutcome {
        return std::make_shared<Result<Restoring::Outcome>>(
            Restoring::restore(path, backup, BackupStore(path, folder)));
    }));
}
