// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// One of the few hundred things that are chosen by typing.
struct SearchChoice
{
    QString key; ///< what the caller calls it
    QString text;
    QString note; ///< quietly below, e.g. the group it belongs to; searched as well
    QString code; ///< shown at the right, searched from its beginning
    QString also; ///< not shown, but found by it: the name in the other language
};

/// Finds choices by a few characters, pinyin, initials or their code.
class ChoiceSearch
{
public:
    void setChoices(const QList<SearchChoice> &choices);

    int count() const { return int(m_entries.size()); }
    const SearchChoice &at(int row) const { return m_entries.at(row).choice; }
    int indexOf(const QString &key) const; ///< -1: no choice has it

    /// Rows: what is meant exactly, then what begins like this, then what has it inside, each in the order of
    /// the choices. All of them for nothing typed.
    QList<int> find(const QString &typed) const;

private:
    struct Entry
    {
        SearchChoice choice;
        QStringList words; ///< what typing is compared with: name, pinyin, initials, …
    };

    QList<Entry> m_entries;
};
