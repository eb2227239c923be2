// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/choicesearch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

/// Who is at the desk, chosen by the keyboard alone: typing a name, its pinyin or its initials narrows the
/// list, Up and Down move in it, Enter chooses.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// In the order given, with one of them marked.
    PersonDialog(const QList<SearchChoice> &people, int marked, QWidget *parent = nullptr);

signals:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void offer(const QString &typed, int marked = 0);
    void choose();

    ChoiceSearch m_people;
    QList<int> m_offered; ///< rows of m_people
    QLineEdit *const m_field;
    QListView *const m_list;
    QStandardItemModel *const m_model;
    QLabel *const m_nobody;
};
