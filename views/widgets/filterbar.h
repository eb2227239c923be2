// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

/// Chips, one of which holds: "All", "Due today", "Overdue"… on one line: the last ones that find no room
/// stand in the menu of a chip "More", which carries the sum of their counts; the chosen one never does.
/// Counts may come later than chips. At the end a menu of the filters the user has saved.
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

    QSize sizeHint() const override; ///< with room for all
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged(const QString &name);
    void savedFilterChosen(const QString &name);
    void saveFilterAsked();
    void forgetFilterAsked(const QString &name);
    void renameFilterAsked(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSavedMenu();
    QPushButton *newChip(const QString &name);
    void label(QAbstractButton *chip) const;
    void fold();
    int widthWith(const QList<QAbstractButton *> &shown, bool folded) const;
    void labelMore(const QList<QAbstractButton *> &folded);
    QMenu *newMoreMenu();

    QHBoxLayout *const m_row;
    QButtonGroup *const m_group;
    QHash<QString, QAbstractButton *> m_chips;
    QPushButton *const m_more;
    QToolButton *m_saved = nullptr;
    QString m_chosen;
};
