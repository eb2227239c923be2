// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class SuggestionPopup;

/// One of the few hundred things a SearchCombo knows.
struct SearchChoice
{
    QString key; ///< what the caller calls it
    QString text;
    QString note; ///< quietly below, e.g. the group it belongs to; searched as well
    QString code; ///< shown at the right, searched from its beginning
    QString also; ///< not shown, but found by it: the name in the other language
};

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
    struct Entry
    {
        SearchChoice choice;
        QStringList words; ///< what typing is compared with: name, pinyin, initials, …
    };

    void search(const QString &typed);
    void offer(const QList<int> &rows);
    void offerAll();
    void choose(int row);
    void restore();
    void drawArrow();
    qsizetype indexOf(const QString &key) const;

    QList<Entry> m_entries;
    QList<int> m_offered;
    QString m_current;
    bool m_isOptional = false;
    SuggestionPopup *const m_popup;
    QAction *const m_arrow;
};
