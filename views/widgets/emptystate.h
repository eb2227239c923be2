// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

/// What a list shows when it has nothing to show: why, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);
    void addButton(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    const QString m_iconName;
    QLabel *const m_icon;
    QLabel *const m_title;
    QLabel *const m_hint;
    QVBoxLayout *const m_column;
};
