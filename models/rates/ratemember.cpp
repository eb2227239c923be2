// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratemember.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace {
using Rates::Membership;
constexpr quint32 MembershipBits = 3;
constexpr quint32 GroupShift = 2 * RateFigures;
constexpr quint32 CountedBits = (1U << GroupShift) - 1;

quint32 shiftOf(RateFigure figure)
{
    return 2 * quint32(figure);
}

/// Adds the requests of one line; false where it cannot be read.
bool readMemberLine(QStringView line, QList<RateMember> &members)
{
    const QList<QStringView> words = line.split(u' ');
    bool ok = words.size() > 2;
    const auto number = [&ok](QStringView word) {
        bool read = false;
        const qint64 value = word.toLongLong(&read);
        ok = ok && read;
        return value;
    };
    const qint64 host = ok ? number(words.at(0)) : 0;
    const qint64 community = ok ? number(words.at(1)) : 0;
    for (qsizetype i = 2; ok && i < words.size(); ++i) {
        const QStringView word = words.at(i);
        const qsizetype colon = word.indexOf(u':');
        if (colon < 1)
            return false;
        members.append({.id = number(word.left(colon)), .host = host, .community = community});
        const auto flags = quint32(number(word.mid(colon + 1)));
        members.last().group = flags >> GroupShift;
        members.last().counted = flags & CountedBits;
    }
    return ok;
}
} // namespace

Membership RateMember::in(RateFigure figure) const
{
    return Membership((counted >> shiftOf(figure)) & MembershipBits);
}

bool RateMember::isOn(Rates::Side side, RateFigure figure) const
{
    const Membership found = in(figure);
    switch (side) {
    case Rates::Side::Part:
        return found == Membership::Part;
    case Rates::Side::Rest:
        return found == Membership::Whole;
    default:
        return found != Membership::Outside;
    }
}

QList<RateMember> Rates::members(const QList<RateFact> &facts, const RatePeriod &period, qint64 now)
{
    QList<RateMember> members;
    const RateEdges edges(period);
    const QList<RateFigure> figures = all();
    for (const RateFact &fact : facts) {
        RateMember member{.id = fact.id, .host = fact.host, .community = fact.community};
        member.group = fact.group ? quint32(*fact.group) : 0;
        for (const RateFigure figure : figures)
            member.counted |= quint32(membership(figure, fact, edges, now)) << shiftOf(figure);
        if (member.counted != 0)
            members.append(member);
    }
    return members;
}

QString Rates::toText(const QList<RateMember> &members)
{
    QMap<std::pair<qint64, qint64>, QString> lines;
    for (const RateMember &member : members)
        lines[{member.host, member.community}] +=
            u" %1:%2"_s.arg(member.id).arg(member.counted | member.group << GroupShift);
    QString text;
    for (auto line = lines.cbegin(); line != lines.cend(); ++line)
        text += u"%1 %2%3\n"_s.arg(line.key().first).arg(line.key().second).arg(*line);
    return text;
}

Result<QList<RateMember>> Rates::membersFromText(QStringView text)
{
    QList<RateMember> members;
    const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView line : lines)
        if (!readMemberLine(line, members))
            return failure({Error::Kind::Storage,
                            QCoreApplication::translate("Rates",
                                                        "The requests of the frozen month cannot be read. "
                                                        "Check the file, or let a leader reopen the month."),
                            line.left(80).toString()});
    return members;
}
