// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QLineEdit;
class QStandardItemModel;

/// One line a field can offer.
struct Suggestion
{
    QString text;
    QString note; ///< quietly below: where it lies, what it belongs to
    QString code;
};

/// The list below a field: Up and Down move in it, Enter and Tab take what is marked - Tab goes on to the
/// next field as well - Esc closes it, and everything else is typed into the field.
class SuggestionPopup : public QListView
{
    Q_OBJECT

public:
    explicit SuggestionPopup(QLineEdit *field);

    /// Shows them with one marked, or with -1 none, so that Enter and Tab take nothing. None closes the list.
    void offer(const QList<Suggestion> &suggestions, int marked = 0);

    QLineEdit *field() const { return m_field; }

signals:
    void chosen(int row);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; } // Tab is a key like others here
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseBeforeShortcut(const QEvent *event);
    void place();
    void choose(int row);

    QLineEdit *const m_field;
    QStandardItemModel *const m_model;
};
