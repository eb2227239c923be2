// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintnames.h"

#include <QCoreApplication>

#include <iterator>

namespace {
constexpr char Context[] = "ComplaintNames";

template <typename Enum>
struct Name
{
    Enum value;
    const char *code;
    const char *label;
};

constexpr Name<ComplaintKind> Kinds[]{
    {ComplaintKind::Consultation, "consultation", QT_TRANSLATE_NOOP("ComplaintNames", "Consultation")},
    {ComplaintKind::Help, "help", QT_TRANSLATE_NOOP("ComplaintNames", "Help")},
    {ComplaintKind::Complaint, "complaint", QT_TRANSLATE_NOOP("ComplaintNames", "Complaint")},
    {ComplaintKind::Report, "report", QT_TRANSLATE_NOOP("ComplaintNames", "Report of wrongdoing")},
    {ComplaintKind::Suggestion, "suggestion", QT_TRANSLATE_NOOP("ComplaintNames", "Suggestion")},
    {ComplaintKind::Praise, "praise", QT_TRANSLATE_NOOP("ComplaintNames", "Praise")},
};

constexpr Name<Urgency> Urgencies[]{
    {Urgency::Ordinary, "ordinary", QT_TRANSLATE_NOOP("ComplaintNames", "Ordinary")},
    {Urgency::Quick, "quick", QT_TRANSLATE_NOOP("ComplaintNames", "Quick")},
    {Urgency::Urgent, "urgent", QT_TRANSLATE_NOOP("ComplaintNames", "Urgent")},
};

constexpr Name<Channel> Channels[]{
    {Channel::Window, "window", QT_TRANSLATE_NOOP("ComplaintNames", "Window")},
    {Channel::Telephone, "telephone", QT_TRANSLATE_NOOP("ComplaintNames", "Telephone")},
    {Channel::Hotline12345, "hotline_12345", QT_TRANSLATE_NOOP("ComplaintNames", "12345 hotline")},
    {Channel::Superior, "superior", QT_TRANSLATE_NOOP("ComplaintNames", "Assigned by a superior")},
    {Channel::ContactCard, "contact_card", QT_TRANSLATE_NOOP("ComplaintNames", "Contact card")},
    {Channel::Website110, "website_110", QT_TRANSLATE_NOOP("ComplaintNames", "Community website (110)")},
    {Channel::Mailbox, "mailbox", QT_TRANSLATE_NOOP("ComplaintNames", "Public mailbox")},
    {Channel::BuildingPlatform,
     "building_platform",
     QT_TRANSLATE_NOOP("ComplaintNames", "Building platform")},
    {Channel::Letter, "letter", QT_TRANSLATE_NOOP("ComplaintNames", "Letter or visit")},
    {Channel::Media, "media", QT_TRANSLATE_NOOP("ComplaintNames", "Media")},
    {Channel::Patrol, "patrol", QT_TRANSLATE_NOOP("ComplaintNames", "Found on patrol")},
    {Channel::PartyBody, "party_body", QT_TRANSLATE_NOOP("ComplaintNames", "Party-building body")},
    {Channel::Import, "import", QT_TRANSLATE_NOOP("ComplaintNames", "Imported")},
};

constexpr Name<ComplaintState> States[]{
    {ComplaintState::Registered, "registered", QT_TRANSLATE_NOOP("ComplaintNames", "Registered")},
    {ComplaintState::Answered, "answered", QT_TRANSLATE_NOOP("ComplaintNames", "Answered at once")},
    {ComplaintState::NotAccepted, "not_accepted", QT_TRANSLATE_NOOP("ComplaintNames", "Not accepted")},
    {ComplaintState::Merged, "merged", QT_TRANSLATE_NOOP("ComplaintNames", "Merged")},
    {ComplaintState::Accepted, "accepted", QT_TRANSLATE_NOOP("ComplaintNames", "Accepted")},
    {ComplaintState::Dispatched, "dispatched", QT_TRANSLATE_NOOP("ComplaintNames", "Waiting for signing")},
    {ComplaintState::ReturnAsked, "return_asked", QT_TRANSLATE_NOOP("ComplaintNames", "Return asked")},
    {ComplaintState::Handling, "handling", QT_TRANSLATE_NOOP("ComplaintNames", "Being handled")},
    {ComplaintState::ExtensionAsked,
     "extension_asked",
     QT_TRANSLATE_NOOP("ComplaintNames", "Extension asked")},
    {ComplaintState::Parked, "parked", QT_TRANSLATE_NOOP("ComplaintNames", "Parked")},
    {ComplaintState::FedBack, "fed_back", QT_TRANSLATE_NOOP("ComplaintNames", "Fed back")},
    {ComplaintState::Checking, "checking", QT_TRANSLATE_NOOP("ComplaintNames", "Being checked")},
    {ComplaintState::Revisit, "revisit", QT_TRANSLATE_NOOP("ComplaintNames", "Waiting for revisit")},
    {ComplaintState::Closed, "closed", QT_TRANSLATE_NOOP("ComplaintNames", "Closed")},
    {ComplaintState::Archived, "archived", QT_TRANSLATE_NOOP("ComplaintNames", "Archived")},
    {ComplaintState::Void, "void", QT_TRANSLATE_NOOP("ComplaintNames", "Void")},
};

constexpr Name<ComplaintResult> Results[]{
    {ComplaintResult::Solved, "solved", QT_TRANSLATE_NOOP("ComplaintNames", "Solved")},
    {ComplaintResult::Partly, "partly", QT_TRANSLATE_NOOP("ComplaintNames", "Partly solved")},
    {ComplaintResult::Explained, "explained", QT_TRANSLATE_NOOP("ComplaintNames", "Explained")},
    {ComplaintResult::Unsolved, "unsolved", QT_TRANSLATE_NOOP("ComplaintNames", "Not solved")},
};

constexpr Name<Rating> Ratings[]{
    {Rating::Satisfied, "satisfied", QT_TRANSLATE_NOOP("ComplaintNames", "Satisfied")},
    {Rating::MostlySatisfied, "mostly_satisfied", QT_TRANSLATE_NOOP("ComplaintNames", "Mostly satisfied")},
    {Rating::Fair, "fair", QT_TRANSLATE_NOOP("ComplaintNames", "Fair")},
    {Rating::Dissatisfied, "dissatisfied", QT_TRANSLATE_NOOP("ComplaintNames", "Dissatisfied")},
};

template <typename Enum>
constexpr const auto &names()
{
    if constexpr (std::is_same_v<Enum, ComplaintKind>)
        return Kinds;
    else if constexpr (std::is_same_v<Enum, Urgency>)
        return Urgencies;
    else if constexpr (std::is_same_v<Enum, Channel>)
        return Channels;
    else if constexpr (std::is_same_v<Enum, ComplaintState>)
        return States;
    else if constexpr (std::is_same_v<Enum, ComplaintResult>)
        return Results;
    else
        return Ratings;
}

template <typename Enum>
const Name<Enum> *find(Enum value)
{
    for (const Name<Enum> &name : names<Enum>())
        if (name.value == value)
            return &name;
    return nullptr;
}

template <typename Enum>
QString codeOf(Enum value)
{
    const Name<Enum> *name = find(value);
    return name ? QString::fromLatin1(name->code) : QString();
}

template <typename Enum>
QString labelOf(Enum value)
{
    const Name<Enum> *name = find(value);
    return name ? QCoreApplication::translate(Context, name->label) : QString();
}
} // namespace

namespace ComplaintNames {
QString code(ComplaintKind kind)
{
    return codeOf(kind);
}
QString code(Urgency urgency)
{
    return codeOf(urgency);
}
QString code(Channel channel)
{
    return codeOf(channel);
}
QString code(ComplaintState state)
{
    return codeOf(state);
}
QString code(ComplaintResult result)
{
    return codeOf(result);
}
QString code(Rating rating)
{
    return codeOf(rating);
}

QString label(ComplaintKind kind)
{
    return labelOf(kind);
}
QString label(Urgency urgency)
{
    return labelOf(urgency);
}
QString label(Channel channel)
{
    return labelOf(channel);
}
QString label(ComplaintState state)
{
    return labelOf(state);
}
QString label(ComplaintResult result)
{
    return labelOf(result);
}
QString label(Rating rating)
{
    return labelOf(rating);
}

template <typename Enum>
std::optional<Enum> fromCode(QStringView code)
{
    for (const Name<Enum> &name : names<Enum>())
        if (code == QLatin1StringView(name.code))
            return name.value;
    return std::nullopt;
}

template <typename Enum>
QList<Enum> all()
{
    QList<Enum> values;
    for (const Name<Enum> &name : names<Enum>())
        values.append(name.value);
    return values;
}

template std::optional<ComplaintKind> fromCode(QStringView);
template std::optional<Urgency> fromCode(QStringView);
template std::optional<Channel> fromCode(QStringView);
template std::optional<ComplaintState> fromCode(QStringView);
template std::optional<ComplaintResult> fromCode(QStringView);
template std::optional<Rating> fromCode(QStringView);
template QList<ComplaintKind> all();
template QList<Urgency> all();
template QList<Channel> all();
template QList<ComplaintState> all();
template QList<ComplaintResult> all();
template QList<Rating> all();
} // namespace ComplaintNames
