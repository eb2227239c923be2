// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

class QWidget;

/// Windows, splitters and table headers come back as they were left. It finds them below a root by object
/// name ("complaintsPage/table"), so a page writes nothing. Widgets without a name are left alone.
class StateKeeper : public QObject
{
    Q_OBJECT

public:
    /// `path`: an ini file; an unreadable one means defaults, an unwritable one loses the looks and nothing
    /// else.
    explicit StateKeeper(const QString &path, QObject *parent = nullptr);

    /// Restores now and stores as `root` is hidden or closed. Call it when the root is built, before
    /// it is shown; the root's models must have their columns.
    void keep(QWidget *root);

    void store(const QWidget *root);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore(QWidget *root);

    QSettings m_settings;
};
