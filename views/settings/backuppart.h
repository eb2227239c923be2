// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupservice.h"
#include "views/settings/settingspart.h"

class FieldList;

/// Where backups go, how the last one went, and the ways to make one and to go back to one.
class BackupPart final : public SettingsPart
{
    Q_OBJECT

public:
    explicit BackupPart(BackupService &backups, QWidget *parent = nullptr);

    void refresh() override;

signals:
    void restoreAsked(const QString &backup);

private:
    void layOut(QPushButton *choose);
    void chooseFolder();
    void openRestore();

    BackupService &m_backups;
    FieldList *const m_facts;
    QPushButton *const m_now;
    QPushButton *const m_beside;
    QPushButton *const m_restore;
};
