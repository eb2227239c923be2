// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupservice.h"
#include "views/complaints/formdialog.h"

class ListView;
class QLabel;
class QStandardItemModel;

/// The backups of the file, newest first; of the chosen one, what going back to it would lose.
class RestoreDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(BackupService &backups, QWidget *parent = nullptr);

signals:
    /// The user saw what is lost and said yes.
    void restoreAsked(const QString &backup);

private:
    ListView *newTable(const QString &name, const QString &title, QStandardItemModel *model);
    void connectAll(QPushButton *other);
    void show(const QList<Backup> &backups);
    void choose();
    void chooseOther();
    void look(const QString &path);
    void showLoss(const RestorePreview &loss);
    void ask();

    BackupService &m_backups;
    QStandardItemModel *const m_model;
    QStandardItemModel *const m_changes;
    ListView *m_list = nullptr;
    ListView *m_lost = nullptr;
    QLabel *const m_words;
    QPushButton *m_restore = nullptr;
    QString m_chosen;
    QString m_loss; ///< in one sentence
};
