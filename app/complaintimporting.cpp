// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaintimporting.h"

#include "app/tables/tableimport.h"
#include "views/shell/dialogs.h"
#include "views/shell/importwords.h"
#include "views/shell/job.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusstrip.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// One table on its way in; goes when its last answer has come.
struct IncomingRequests
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintImporting)

public:
    Database &database;
    MainWindow &window;
    ImportKind kind;
    QString path;
    QString map;

    QString name() const { return QFileInfo(path).fileName(); }
    void lookOver() const;
    void askForMap(const Error &error) const;
    void preview(const ImportPlan &plan) const;
    void store(const ImportPlan &plan) const;
    QString effect(const ImportReport &report) const;
    Job *newJob(const QString &title) const;
};

Job *IncomingRequests::newJob(const QString &title) const
{
    auto *job = new Job(title, &window);
    window.status()->addJob(job);
    return job;
}

void IncomingRequests::lookOver() const
{
    Job *job = newJob(tr("Looking over %1").arg(name()));
    const auto work = [one = kind, table = TableImport{.path = path, .map = map}](Connection &c) {
        return planImport(c, one, table);
    };
    database.read(kind.action, job, work, [job, incoming = *this](const Result<ImportPlan> &plan) {
        job->finish();
        job->deleteLater();
        if (plan)
            incoming.preview(*plan);
        else if (incoming.map.isEmpty() && plan.error().kind == Error::Kind::Invalid)
            incoming.askForMap(plan.error());
        else
            incoming.window.showMessage(Message::failed(plan.error()));
    });
}

/// The error stays in the message bar for who has no map.
void IncomingRequests::askForMap(const Error &error) const
{
    window.showMessage(Message::failed(error));
    Dialogs::ask(
        &window,
        {.title = tr("Import with a map file?"),
         .explanation =
             error.message + u"\n\n"_s + tr("A map file says which column of the table is which of ours."),
         .yes = tr("Choose the map")},
        [incoming = *this] {
            Dialogs::openFile(&incoming.window,
                              {.title = tr("Map of the columns"), .filter = tr("Maps (*.json)"), .name = {}},
                              [incoming](const QString &chosen) {
                                  IncomingRequests again = incoming;
                                  again.map = chosen;
                                  again.lookOver();
                              });
        });
}

void IncomingRequests::preview(const ImportPlan &plan) const
{
    const ImportReport &report = plan.report;
    const bool isClean = report.rejected().isEmpty();
    if (report.inserted + report.updated == 0) {
        window.showMessage(
            isClean ? Message::done(tr("%1 changes nothing: its requests are here already.").arg(name()))
                    : Message::failed({Error::Kind::Invalid,
                                       tr("No row of %1 can be stored. %2").arg(name(), effect(report)),
                                       {}}));
        return;
    }
    Dialogs::ask(&window,
                 {.title = tr("Import %1?").arg(name()),
                  .explanation = effect(report),
                  .yes = isClean ? tr("Import") : tr("Import the good rows")},
                 [incoming = *this, plan] { incoming.store(plan); });
}

void IncomingRequests::store(const ImportPlan &plan) const
{
    Job *job = newJob(tr("Importing %1").arg(name()));
    const qint64 taken = plan.report.inserted + plan.report.updated;
    database.write(
        {kind.action, name()}, job, plan.store, [job, taken, incoming = *this](const Result<> &stored) {
            job->finish();
            job->deleteLater();
            incoming.window.showMessage(
                stored ? Message::done(tr("%1 requests of %2 are stored. Undo takes them back.")
                                           .arg(QLocale().toString(taken), incoming.name()))
                       : Message::failed(stored.error()));
        });
}

QString IncomingRequests::effect(const ImportReport &report) const
{
    return ImportWords::effect(tr("%1 new requests, %2 changed, %3 as they were, %4 rows rejected.")
                                   .arg(report.inserted)
                                   .arg(report.updated)
                                   .arg(report.unchanged)
                                   .arg(report.rejected().size()),
                               report);
}
} // namespace

void ComplaintImporting::start(Database &database, MainWindow &window, ComplaintTableKind kind)
{
    const QString wanted = kind == ComplaintTableKind::Open311 ? u"open311"_s : u"complaints"_s;
    const QList<ImportKind> kinds = importKinds();
    const auto found = std::ranges::find(kinds, wanted, &ImportKind::name);
    Dialogs::openFile(&window,
                      {.title = IncomingRequests::tr("Import requests"),
                       .filter = IncomingRequests::tr("Tables (*.csv *.xlsx *.ods *.json)"),
                       .name = {}},
                      [&database, &window, one = *found](const QString &path) {
                          IncomingRequests{
                              .database = database, .window = window, .kind = one, .path = path, .map = {}}
                              .lookOver();
                      });
}
