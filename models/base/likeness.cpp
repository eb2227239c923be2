// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/likeness.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LongestText = 400; // characters; nobody reads on before deciding
constexpr qsizetype FewestShared = 3;

// Characters that bind words and mean nothing by themselves.
const QString Binding = u"的了是在和与也都很就我你他她们个这那有到说请其被让给把为以及"_s;

const QSet<QString> &phrases()
{
    static const QSet<QString> made{u"来电"_s, u"电人"_s, u"人反"_s, u"反映"_s, u"希望"_s, u"有关"_s,
                                    u"相关"_s, u"部门"_s, u"尽快"_s, u"快处"_s, u"处理"_s, u"解决"_s,
                                    u"谢谢"_s, u"小区"_s, u"居民"_s, u"市民"_s, u"要求"_s, u"已经"_s,
                                    u"没有"_s, u"多次"_s, u"问题"_s, u"门反"_s, u"联系"_s};
    return made;
}

bool meansNothing(const QString &token)
{
    if (token.size() < 2 || phrases().contains(token))
        return true;
    return Text::isHan(token.front().unicode()) &&
           std::ranges::any_of(token, [](QChar c) { return Binding.contains(c); });
}

QSet<QString> setOf(QStringView text)
{
    const QStringList all = Likeness::features(text, LongestText);
    return {all.cbegin(), all.cend()};
}
} // namespace

namespace Likeness {
QStringList features(QStringView text, qsizetype most)
{
    QStringList found = Text::cjkTokens(text.left(LongestText), Text::Bigrams::With);
    found.removeIf(meansNothing);
    found.removeDuplicates();
    return found.mid(0, most);
}

double between(const QSet<QString> &one, const QSet<QString> &other)
{
    const QSet<QString> &small = one.size() < other.size() ? one : other;
    const QSet<QString> &large = one.size() < other.size() ? other : one;
    const auto shared = std::ranges::count_if(small, [&](const QString &f) { return large.contains(f); });
    if (shared < FewestShared)
        return 0;
    const double inside = double(shared) / double(small.size());
    const double dice = 2.0 * double(shared) / double(small.size() + large.size());
    return (2 * inside + dice) / 3;
}

double between(QStringView one, QStringView other)
{
    return between(setOf(one), setOf(other));
}
} // namespace Likeness
