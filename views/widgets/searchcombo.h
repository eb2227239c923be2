// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/choicesearch.h"

#include <QLineEdit>

class SuggestionPopup;

/// A combo box one types into: a few characters, pinyin, initials or the code find the choice. Down or a
/// click shows all of them. Half a word is never a choice: leaving the field puts back what is chosen.
class SearchCombo : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);

    /// Keeps the current choice where it is still among them.
    void setChoices(const QList<SearchChoice> &choices);
    /// May the field be empty? Otherwise emptying it brings the last choice back.
    void setOptional(bool optional);

    QString current() const { return m_current; } ///< the key; empty: none
    /// An unknown key chooses none. Says nothing of it.
    void setCurrent(const QString &key);
    bool isPopupVisible() const;

signals:
    void currentChanged(const QString &key); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void search(const QString &typed);
    void offer(const QList<int> &rows);
    void offerAll();
    void choose(int row);
    void restore();
    void drawArrow();

    ChoiceSearch m_choices;
    QList<int> m_offered;
    QString m_current;
    bool m_isOptional = false;
    SuggestionPopup *const m_popup;
    QAction *const m_arrow;
};
