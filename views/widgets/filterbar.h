// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class FlowLayout;
class QAbstractButton;
class QButtonGroup;
class QToolButton;

/// Chips, one of which holds: "All", "Due today", "Overdue"… on as many lines as the width needs. Their
/// counts may come later than they. At the end a menu of the filters the user has saved.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The first chip added is chosen.
    void addChip(const QString &name, const QString &title);
    void setCount(const QString &name, qint64 count); ///< negative: not known yet
    void choose(const QString &name);
    QString chosen() const { return m_chosen; }

    /// Names as the user gave them. The menu appears with the first call.
    void setSavedFilters(const QStringList &names);

signals:
    void chosenChanged(const QString &name);
    void savedFilterChosen(const QString &name);
    void saveFilterAsked();
    void forgetFilterAsked(const QString &name);
    void renameFilterAsked(const QString &name);

private:
    void makeSavedMenu();
    void label(QAbstractButton *chip) const;

    FlowLayout *const m_row;
    QButtonGroup *const m_group;
    QHash<QString, QAbstractButton *> m_chips;
    QToolButton *m_saved = nullptr;
    QString m_chosen;
};
