// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/emergencies.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Danger
{
    Emergency service;
    const char16_t *words; ///< separated by blanks
};

// Fire first: where several are named, smoke and gas kill the most.
constexpr std::array Dangers{
    Danger{
        Emergency::Fire,
        u"着火 起火 失火 火灾 冒浓烟 煤气泄漏 燃气泄漏 天然气泄漏 煤气泄露 燃气泄露 天然气泄露 煤气漏 漏煤气 "
        u"漏燃气 漏天然气 爆炸 困在电梯 被困电梯 电梯困人 危化品"},
    Danger{
        Emergency::Ambulance,
        u"有人受伤 受了伤 受伤了 重伤 昏迷 晕倒 昏倒 不省人事 心脏病发 心梗 脑溢血 大出血 煤气中毒 食物中毒 "
        u"中毒了 触电 溺水 没有呼吸 没呼吸 要生了"},
    Danger{Emergency::Police,
           u"打架 斗殴 打起来 持刀 拿刀 砍人 捅人 抢劫 抢夺 入室盗窃 正在偷 撬门 家暴 要自杀 要跳楼 轻生 "
           u"跳河 绑架 "
           u"孩子丢了 孩子不见 老人走失 走失了"},
    Danger{Emergency::Traffic, u"车祸 交通事故 撞车 撞人 撞到人 撞了人 被车撞 肇事"},
};

// Just before the word: it is not so, only feared, or long past.
const QStringList &denials()
{
    static const QStringList made{u"没"_s,
                                  u"没有"_s,
                                  u"未"_s,
                                  u"无"_s,
                                  u"防止"_s,
                                  u"预防"_s,
                                  u"避免"_s,
                                  u"怕"_s,
                                  u"担心"_s,
                                  u"容易"_s,
                                  u"可能"_s,
                                  u"易"_s,
                                  u"防"_s,
                                  u"上次"_s,
                                  u"去年"_s,
                                  u"曾"_s,
                                  u"曾经"_s,
                                  u"会"_s,
                                  u"发生过"_s};
    return made;
}

// Just behind it: a place, a drill, a danger that is only spoken of.
const QStringList &softenings()
{
    static const QStringList made{
        u"隐患"_s, u"演练"_s, u"风险"_s, u"危险"_s, u"怎么办"_s, u"补助"_s, u"保险"_s};
    return made;
}

bool isMeant(QStringView text, qsizetype at, qsizetype size)
{
    const QStringView before = text.left(at);
    const QStringView behind = text.mid(at + size);
    return std::ranges::none_of(denials(), [&](const QString &word) { return before.endsWith(word); }) &&
           std::ranges::none_of(softenings(), [&](const QString &word) { return behind.startsWith(word); });
}

bool speaksOf(QStringView text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (isMeant(text, at, word.size()))
            return true;
    return false;
}
} // namespace

std::optional<Emergencies::Found> Emergencies::find(QStringView text)
{
    static const auto words = [] {
        QList<Found> all;
        for (const Danger &danger : Dangers)
            for (const QString &word : QString::fromUtf16(danger.words).split(u' '))
                all.append({danger.service, word});
        return all;
    }();
    const auto found =
        std::ranges::find_if(words, [&](const Found &one) { return speaksOf(text, one.word); });
    return found == words.cend() ? std::nullopt : std::optional(*found);
}
