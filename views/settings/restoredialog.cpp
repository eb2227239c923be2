// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/restoredialog.h"

#include "models/base/clock.h"
#include "views/shell/dialogs.h"
#include "views/widgets/listview.h"
#include "views/widgets/look.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize RestoreSize{760, 620};
constexpr int PathRole = Qt::UserRole + 1;

QString momentOf(const QDateTime &at)
{
    return at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd hh:mm"_s);
}

void appendLine(QStandardItemModel *model, const QStringList &texts, const QString &path = {})
{
    QList<QStandardItem *> row;
    for (const QString &text : texts) {
        row.append(new QStandardItem(text));
        row.last()->setEditable(false);
    }
    row.first()->setData(path, PathRole);
    model->appendRow(row);
}
} // namespace

RestoreDialog::RestoreDialog(BackupService &backups, QWidget *parent)
    : FormDialog(tr("Go back to a backup"),
                 tr("The file becomes what it was then. A copy of it as it is now is kept first."),
                 parent)
    , m_backups(backups)
    , m_model(new QStandardItemModel(0, 4, this))
    , m_changes(new QStandardItemModel(0, 3, this))
    , m_words(new QLabel(this))
{
    setObjectName(u"restoreDialog"_s);
    resize(RestoreSize);
    m_model->setHorizontalHeaderLabels({tr("Made"), tr("Requests"), tr("Size"), tr("State")});
    m_changes->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What would be lost")});
    m_list = newTable(u"backups"_s, tr("Backups"), m_model);
    m_list->setColumnWidths({10, 6, 6, 0});
    m_lost = newTable(u"lostChanges"_s, tr("Changes made after the backup"), m_changes);
    m_lost->setColumnWidths({10, 8, 0});
    m_words->setObjectName(u"loss"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_words);
    content()->addWidget(m_lost, 1);
    QPushButton *other = addButton(u"otherFile"_s, tr("Another file…"));
    m_restore = addButton(u"restoreNow"_s, tr("Restore"));
    m_restore->setProperty("danger", true);
    connectAll(other);
    choose();
    m_backups.list(this, [this](const QList<Backup> &found) { show(found); });
}

ListView *RestoreDialog::newTable(const QString &name, const QString &title, QStandardItemModel *model)
{
    auto *table = new ListView(this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

void RestoreDialog::connectAll(QPushButton *other)
{
    QPushButton *close = addButton(u"no"_s, tr("Cancel"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseOther);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RestoreDialog::choose);
}

void RestoreDialog::show(const QList<Backup> &backups)
{
    for (const Backup &backup : backups) {
        QString state = backup.reason == Backup::Reason::Restoring ? tr("Made before restoring")
                        : backup.isVerified()                      ? tr("Checked")
                                                                   : tr("Not checked yet");
        if (backup.problems > 0)
            state += u" · "_s + tr("%n problem(s) found in it", nullptr, backup.problems);
        if (backup.missing > 0)
            state += u" · "_s + tr("%n attached file(s) missing", nullptr, backup.missing);
        const QString requests =
            backup.sha256.isEmpty() ? QString() : QLocale().toString(backup.facts.requests);
        appendLine(m_model,
                   {momentOf(backup.at), requests, QLocale().formattedDataSize(backup.bytes, 1), state},
                   backup.path);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void RestoreDialog::choose()
{
    const QString path = m_model->index(m_list->currentIndex().row(), 0).data(PathRole).toString();
    if (!path.isEmpty())
        return look(path);
    m_restore->setEnabled(false);
    m_words->setText(tr("There is no backup in the folder yet."));
}

void RestoreDialog::chooseOther()
{
    const FileRequest request{tr("Which backup?"), tr("Jieban files (*.jieban)"), m_backups.status().folder};
    Dialogs::openFile(this, request, [this](const QString &path) { look(path); });
}

/// The backup is verified on the way; only then it can be restored.
void RestoreDialog::look(const QString &path)
{
    m_chosen = path;
    m_restore->setEnabled(false);
    m_changes->removeRows(0, m_changes->rowCount());
    m_words->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    clearRefusal();
    m_backups.preview(path, this, [this, path](const Result<RestorePreview> &loss) {
        if (path != m_chosen)
            return; // another one was chosen meanwhile
        if (!loss) {
            m_words->setText(tr("%1 cannot be restored.").arg(QFileInfo(path).fileName()));
            return showRefusal(loss.error());
        }
        showLoss(*loss);
    });
}

void RestoreDialog::showLoss(const RestorePreview &loss)
{
    QStringList people;
    for (const RestorePreview::Person &person : loss.people)
        people.append(tr("%1: %2, the last on %3")
                          .arg(person.name, QLocale().toString(person.changes), momentOf(person.last)));
    m_loss = loss.lost == 0
                 ? tr("Nothing would be lost: nothing was changed after this backup.")
                 : tr("%n change(s) made after this backup would be lost.", nullptr, int(loss.lost));
    QString words = m_loss;
    if (!people.isEmpty())
        words += u'\n' + people.join(u"; "_s);
    if (loss.regained > 0)
        words += u'\n' +
                 tr("%n change(s) that the file no longer has would come back.", nullptr, int(loss.regained));
    m_words->setText(words);
    for (const RestorePreview::Change &change : loss.newest)
        appendLine(m_changes, {momentOf(change.at), change.person, change.words});
    m_restore->setEnabled(true);
}

void RestoreDialog::ask()
{
    const Question question{tr("Go back to this backup?"),
                            m_loss + u' ' + tr("The file as it is now stays among the backups for 30 days."),
                            tr("Restore"),
                            true};
    Dialogs::ask(this, question, [this] {
        const QString path = m_chosen;
        accept();
        emit restoreAsked(path);
    });
}
