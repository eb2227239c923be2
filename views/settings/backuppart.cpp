// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/backuppart.h"

#include "models/base/clock.h"
#include "views/settings/restoredialog.h"
#include "views/shell/dialogs.h"
#include "views/widgets/fieldlist.h"
#include "views/widgets/look.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

BackupPart::BackupPart(BackupService &backups, QWidget *parent)
    : SettingsPart(parent)
    , m_backups(backups)
    , m_facts(new FieldList(this))
    , m_now(newButton(u"backUpNow"_s, tr("Back up now")))
    , m_beside(newButton(u"besideTheFile"_s, tr("Keep them beside the file")))
    , m_restore(newButton(u"restore"_s, tr("Restore…")))
{
    setObjectName(u"backup"_s);
    m_facts->setObjectName(u"backupFacts"_s);
    QPushButton *choose = newButton(u"chooseFolder"_s, tr("Choose another folder…"));
    layOut(choose);
    connect(m_now, &QPushButton::clicked, this, [this] { m_backups.backUp(Backup::Reason::Hand); });
    connect(m_restore, &QPushButton::clicked, this, &BackupPart::openRestore);
    connect(choose, &QPushButton::clicked, this, &BackupPart::chooseFolder);
    connect(m_beside, &QPushButton::clicked, this, [this] { m_backups.setFolder({}); });
    connect(&m_backups, &BackupService::statusChanged, this, &BackupPart::refresh);
    connect(&m_backups, &BackupService::started, this, &BackupPart::refresh);
    connect(&m_backups, &BackupService::ended, this, &BackupPart::refresh);
    refresh();
}

void BackupPart::layOut(QPushButton *choose)
{
    auto *remark = new QLabel(
        tr("A backup is made every four hours and when Jieban is closed, if something was changed. "
           "Each is opened and checked before it counts. All of today stay, then one a day for a "
           "week, one a week for a month and one a month for a year. The attached files are kept "
           "with them. A folder on another disk also helps when this one fails."),
        this);
    remark->setProperty("quiet", true);
    remark->setWordWrap(true);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    for (QPushButton *button : {m_now, m_restore, choose, m_beside})
        row->addWidget(button);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Roomy);
    column->addWidget(m_facts);
    column->addWidget(buttons);
    column->addWidget(remark);
    column->addStretch(1);
}

void BackupPart::refresh()
{
    const auto moment = [](const QDateTime &at) {
        return at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd hh:mm"_s);
    };
    const BackupStatus &status = m_backups.status();
    m_facts->clear();
    if (m_backups.isRunning())
        m_facts->addBadge(tr("State"), {Look::Tone::Info, tr("A backup is being made")});
    else if (!status.failure.isEmpty())
        m_facts->addBadge(tr("State"), {Look::Tone::Danger, tr("The last backup failed")});
    else if (status.isWorrying(Clock::now()))
        m_facts->addBadge(tr("State"), {Look::Tone::Warning, tr("The last backup is old")});
    else if (status.last.isValid())
        m_facts->addBadge(tr("State"), {Look::Tone::Success, tr("Backed up")});
    m_facts->add(tr("Reason"), status.failure);
    m_facts->add(tr("Last verified backup"), status.last.isValid() ? moment(status.last) : tr("None yet"));
    m_facts->addData(tr("Folder"), QDir::toNativeSeparators(status.folder));
    if (const auto &restored = status.restored)
        m_facts->add(tr("Restored"), tr("On %1 from %2").arg(moment(restored->at), restored->from));
    m_now->setEnabled(!m_backups.isRunning());
    m_restore->setEnabled(!m_backups.isRunning());
    m_beside->setEnabled(status.isChosen);
}

void BackupPart::chooseFolder()
{
    const FileRequest request{tr("Where do backups go?"), {}, m_backups.status().folder};
    Dialogs::chooseFolder(this, request, [this](const QString &path) {
        m_backups.setFolder(path);
        m_backups.backUp(Backup::Reason::Hand); // it tells at once whether the folder is good
    });
}

void BackupPart::openRestore()
{
    auto *dialog = new RestoreDialog(m_backups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restoreAsked, this, &BackupPart::restoreAsked);
    dialog->open();
}
