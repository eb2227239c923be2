// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicesearch.h"

#include "models/base/text.h"

#include <algorithm>
#include <optional>

namespace {
enum class ChoiceRank { Exact, Beginning, Inside };

std::optional<ChoiceRank> choiceRank(const QStringList &words, const QString &typed)
{
    std::optional<ChoiceRank> best;
    for (const QString &word : words) {
        const qsizetype at = word.indexOf(typed);
        if (at < 0)
            continue;
        const ChoiceRank found = word == typed ? ChoiceRank::Exact
                                 : at == 0     ? ChoiceRank::Beginning
                                               : ChoiceRank::Inside;
        best = best ? std::min(*best, found) : found;
    }
    return best;
}

QStringList wordsOfChoice(const SearchChoice &choice)
{
    QStringList words;
    for (const QString &text : {choice.text, choice.also, choice.note}) {
        const QString folded = Text::foldForSearch(text);
        for (const QString &word : {folded, Text::pinyin(text), Text::pinyinInitials(text)})
            if (!word.isEmpty() && !words.contains(word))
                words.append(word);
    }
    words.append(choice.code.toLower());
    return words;
}
} // namespace

void ChoiceSearch::setChoices(const QList<SearchChoice> &choices)
{
    m_entries.clear();
    for (const SearchChoice &choice : choices)
        m_entries.append({choice, wordsOfChoice(choice)});
}

int ChoiceSearch::indexOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &e) { return e.choice.key == key; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

QList<int> ChoiceSearch::find(const QString &typed) const
{
    const QString wanted = Text::foldForSearch(typed);
    QList<QPair<ChoiceRank, int>> found;
    for (int row = 0; row < m_entries.size(); ++row)
        if (const auto how = choiceRank(m_entries.at(row).words, wanted))
            found.append({wanted.isEmpty() ? ChoiceRank::Exact : *how, row});
    std::ranges::stable_sort(found, {}, &QPair<ChoiceRank, int>::first);
    QList<int> rows;
    for (const auto &[how, row] : found)
        rows.append(row);
    return rows;
}
