// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/suggestions.h"

#include "models/base/likeness.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/pastcase.h"
#include "models/organisation/roster.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostAlike = 60;
constexpr double AlikeEnough = 0.3;
constexpr int FewestAlike = 2;        // one request may have been sorted wrongly
constexpr double ClearMajority = 0.5; // of those that are alike

struct SuggestionsWords
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

struct Neighbour
{
    PastCase of;
    double likeness = 0;
};

/// The key that weighs most, with how many stand behind it.
struct Winner
{
    QString key;
    int votes = 0;
    double share = 0;
    int here = 0; ///< of the votes, those from the same place
};

template <typename KeyOf>
Winner winner(const QList<Neighbour> &neighbours, Place::Id place, KeyOf keyOf)
{
    QHash<QString, Winner> votes;
    double all = 0;
    for (const Neighbour &one : neighbours) {
        const QString key = keyOf(one.of);
        if (key.isEmpty())
            continue;
        Winner &mine = votes[key];
        mine.key = key;
        ++mine.votes;
        mine.share += one.likeness;
        mine.here += place.isValid() && one.of.place == place ? 1 : 0;
        all += one.likeness;
    }
    const auto best = std::ranges::max_element(votes, {}, &Winner::share);
    if (best == votes.end())
        return {};
    Winner won = *best;
    won.share /= all;
    return won;
}

Result<QList<Neighbour>> neighbours(Connection &connection, const QString &content)
{
    PastCaseRepository past(connection);
    return past.ofText(content, {}, MostAlike)
        .and_then([&](const QList<qint64> &ids) { return past.byIds(ids); })
        .map([&](const QList<PastCase> &cases) {
            QList<Neighbour> alike;
            for (const PastCase &one : cases)
                if (const double likeness = Likeness::between(content, one.content); likeness >= AlikeEnough)
                    alike.append({one, likeness});
            return alike;
        });
}

/// A category with the word of the text that speaks for it.
struct Named
{
    const Category *category = nullptr;
    QString word;
};

/// The longest word counts: 消防通道 says more than 通道.
Named named(const QList<Category> &categories, const QString &content)
{
    Named best;
    for (const Category &category : categories) {
        if (category.isMajor())
            continue;
        for (const QString &word : QStringList{category.name} + carriedKeywords().value(category.name))
            if (word.size() > best.word.size() && content.contains(word))
                best = {&category, word};
    }
    return best;
}

void suggestCategory(IntakeSuggestions &suggestions,
                     const SuggestionQuestion &asked,
                     const QList<Neighbour> &alike,
                     const QList<Category> &categories)
{
    const Winner won = winner(alike, asked.place, [](const PastCase &past) { return past.category; });
    if (won.votes >= FewestAlike && won.share >= ClearMajority) {
        suggestions.category = won.key;
        suggestions.categoryReason =
            won.here > 0 ? SuggestionsWords::tr("%n such request(s) in this building", nullptr, won.here)
                         : SuggestionsWords::tr("%n request(s) like this", nullptr, won.votes);
    } else if (const Named found = named(categories, asked.content); found.category) {
        suggestions.category = found.category->code;
        suggestions.categoryReason = SuggestionsWords::tr("the word “%1”").arg(found.word);
    }
}

/// Danger to life or traffic (紧急), and what cannot wait for days.
void suggestUrgency(IntakeSuggestions &suggestions, const QString &content, Urgency usual)
{
    static const QList<std::pair<Urgency, QStringList>> signs{{Urgency::Urgent,
                                                               {u"塌陷"_s,
                                                                u"塌方"_s,
                                                                u"井盖丢"_s,
                                                                u"没有井盖"_s,
                                                                u"井盖没"_s,
                                                                u"水管爆"_s,
                                                                u"爆管"_s,
                                                                u"电线掉"_s,
                                                                u"电线断"_s,
                                                                u"线缆掉"_s,
                                                                u"要倒了"_s,
                                                                u"墙要倒"_s,
                                                                u"坠落"_s,
                                                                u"高空抛物"_s}},
                                                              {Urgency::Quick,
                                                               {u"停水"_s,
                                                                u"停电"_s,
                                                                u"停气"_s,
                                                                u"污水外溢"_s,
                                                                u"积水"_s,
                                                                u"电梯停"_s,
                                                                u"摔"_s,
                                                                u"绊倒"_s,
                                                                u"老人出不了门"_s}}};
    for (const auto &[urgency, words] : signs) {
        for (const QString &word : words) {
            if (urgency <= usual || !content.contains(word))
                continue;
            suggestions.urgency = urgency;
            suggestions.urgencyReason = SuggestionsWords::tr("the word “%1”").arg(word);
            return;
        }
    }
}

Result<> suggestHost(Connection &connection,
                     IntakeSuggestions &suggestions,
                     const Category &category,
                     const QList<Neighbour> &alike)
{
    QList<Neighbour> same = alike;
    same.removeIf([&](const Neighbour &one) { return one.of.category != category.code; });
    const Winner won = winner(same, {}, [](const PastCase &past) {
        return past.host.isValid() ? QString::number(past.host.value) : QString();
    });
    const auto sections = Roster::sections(connection);
    if (!sections)
        return failure(sections.error());
    const bool isKnown = won.votes >= FewestAlike && won.share >= ClearMajority;
    const auto found = std::ranges::find_if(*sections, [&](const Section &section) {
        return isKnown ? QString::number(section.id.value) == won.key
                       : !category.section.isEmpty() && section.code == category.section;
    });
    if (found == sections->cend())
        return {};
    suggestions.host = found->id;
    suggestions.hostName = found->name;
    suggestions.hostReason = isKnown ? SuggestionsWords::tr("handled %n such request(s)", nullptr, won.votes)
                                     : SuggestionsWords::tr("usual for this category");
    return {};
}
} // namespace

Result<IntakeSuggestions> Suggestions::find(Connection &connection, const SuggestionQuestion &asked)
{
    IntakeSuggestions suggestions;
    const auto categories = CategoryRepository(connection).all();
    const auto alike = neighbours(connection, asked.content);
    if (!categories || !alike)
        return failure(categories ? alike.error() : categories.error());
    suggestCategory(suggestions, asked, *alike, *categories);
    const QString code = asked.category.isEmpty() ? suggestions.category : asked.category;
    const auto category = std::ranges::find(*categories, code, &Category::code);
    suggestUrgency(
        suggestions, asked.content, category == categories->cend() ? Urgency::Ordinary : category->urgency);
    if (category != categories->cend())
        if (const auto done = suggestHost(connection, suggestions, *category, *alike); !done)
            return failure(done.error());
    if (suggestions.category == asked.category)
        suggestions.category.clear(); // nothing new
    return suggestions;
}
