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
    {Channel::Petition, "petition", QT_TRANSLATE_NOOP("ComplaintNames", "Petition")},
};

constexpr Name<ComplaintState> States[]{
    {ComplaintState::Registered, "registered", QT_TRANSLATE_NOOP("ComplaintNames", "Registered")},
    {ComplaintState::Answered, "answered", QT_TRANSLATE_NOOP("ComplaintNames", "Answered at once")},
    {ComplaintState::NotAccepted, "not_accepted", QT_TRANSLATE_NOOP("ComplaintNames", "Not accepted")},
    {ComplaintState::Merged, "merged", QT_TRANSLATE_NOOP("ComplaintNames", "Merged")},
    {ComplaintState::Accepted, "accepted", QT_TRANSLATE_NOOP("ComplaintNames", "Accepted")},
    {ComplaintState::Dispatched, "dispatched", QT_TRANSLATE_NOOP("ComplaintNames", "Waiting for signing")},
    {ComplaintState::ReturnAsked, "return_asked", QT_TRANSLATE_NOOP("ComplaintNames", "Return asked")},
    {ComplaintState::TransferredOut,
     "transferred_out",
     QT_TRANSLATE_NOOP("ComplaintNames", "Transferred, tracking")},
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

constexpr Name<Sex> Sexes[]{
    {Sex::Male, "male", QT_TRANSLATE_NOOP("ComplaintNames", "Male")},
    {Sex::Female, "female", QT_TRANSLATE_NOOP("ComplaintNames", "Female")},
};

constexpr Name<SolvedAnswer> SolvedAnswers[]{
    {SolvedAnswer::Yes, "yes", QT_TRANSLATE_NOOP("ComplaintNames", "Yes, solved")},
    {SolvedAnswer::No, "no", QT_TRANSLATE_NOOP("ComplaintNames", "No, not solved")},
};

constexpr Name<RevisitWay> RevisitWays[]{
    {RevisitWay::Telephone, "telephone", QT_TRANSLATE_NOOP("ComplaintNames", "By telephone")},
    {RevisitWay::Text, "text", QT_TRANSLATE_NOOP("ComplaintNames", "By text message")},
    {RevisitWay::Net, "net", QT_TRANSLATE_NOOP("ComplaintNames", "On the net")},
    {RevisitWay::Visit, "visit", QT_TRANSLATE_NOOP("ComplaintNames", "At the door")},
};

constexpr Name<DeclineReason> DeclineReasons[]{
    {DeclineReason::LegalProcedure,
     "legal_procedure",
     QT_TRANSLATE_NOOP("ComplaintNames",
                       "Belongs to litigation, arbitration, inspection, review or disclosure")},
    {DeclineReason::Petition,
     "petition",
     QT_TRANSLATE_NOOP("ComplaintNames", "Is in petition procedure already")},
    {DeclineReason::Secrets,
     "secrets",
     QT_TRANSLATE_NOOP("ComplaintNames", "Touches secrets, privacy or public order")},
    {DeclineReason::Concluded,
     "concluded",
     QT_TRANSLATE_NOOP("ComplaintNames", "Was concluded lawfully, or is under way without new facts")},
    {DeclineReason::OutsideDuties,
     "outside_duties",
     QT_TRANSLATE_NOOP("ComplaintNames", "Is outside public duties")},
    {DeclineReason::Other, "other", QT_TRANSLATE_NOOP("ComplaintNames", "Other ground")},
};

constexpr Name<Emergency> Emergencies[]{
    {Emergency::Police, "police", QT_TRANSLATE_NOOP("ComplaintNames", "110 police")},
    {Emergency::Fire, "fire", QT_TRANSLATE_NOOP("ComplaintNames", "119 fire")},
    {Emergency::Ambulance, "ambulance", QT_TRANSLATE_NOOP("ComplaintNames", "120 ambulance")},
    {Emergency::Traffic, "traffic", QT_TRANSLATE_NOOP("ComplaintNames", "122 traffic accident")},
};

constexpr Name<Supervision> Supervisions[]{
    {Supervision::Ordinary, "ordinary", QT_TRANSLATE_NOOP("ComplaintNames", "Ordinary supervision")},
    {Supervision::Listed, "listed", QT_TRANSLATE_NOOP("ComplaintNames", "Listed supervision")},
    {Supervision::Summons, "summons", QT_TRANSLATE_NOOP("ComplaintNames", "Summons talk")},
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
    else if constexpr (std::is_same_v<Enum, Rating>)
        return Ratings;
    else if constexpr (std::is_same_v<Enum, Sex>)
        return Sexes;
    else if constexpr (std::is_same_v<Enum, SolvedAnswer>)
        return SolvedAnswers;
    else if constexpr (std::is_same_v<Enum, RevisitWay>)
        return RevisitWays;
    else if constexpr (std::is_same_v<Enum, DeclineReason>)
        return DeclineReasons;
    else if constexpr (std::is_same_v<Enum, Emergency>)
        return Emergencies;
    else
        return Supervisions;
}

template <typename Enum>
const Name<Enum> *find(Enum value)
{
    for (const Name<Enum> &name : names<Enum>())
        if (name.value == value)
            return &name;
    return nullptr;
}

} // namespace

namespace ComplaintNames {
template <NamedEnum Enum>
QString code(Enum value)
{
    const Name<Enum> *name = find(value);
    return name ? QString::fromLatin1(name->code) : QString();
}

template <NamedEnum Enum>
QString label(Enum value)
{
    const Name<Enum> *name = find(value);
    return name ? QCoreApplication::translate(Context, name->label) : QString();
}

template <NamedEnum Enum>
std::optional<Enum> fromCode(QStringView code)
{
    for (const Name<Enum> &name : names<Enum>())
        if (code == QLatin1StringView(name.code))
            return name.value;
    return std::nullopt;
}

template <NamedEnum Enum>
QList<Enum> all()
{
    QList<Enum> values;
    for (const Name<Enum> &name : names<Enum>())
        values.append(name.value);
    return values;
}

#define JIEBAN_NAMED(Enum)                                                                                   \
    template QString code(Enum);                                                                             \
    template QString label(Enum);                                                                            \
    template std::optional<Enum> fromCode(QStringView);                                                      \
    template QList<Enum> all();

JIEBAN_NAMED(ComplaintKind)
JIEBAN_NAMED(Urgency)
JIEBAN_NAMED(Channel)
JIEBAN_NAMED(ComplaintState)
JIEBAN_NAMED(ComplaintResult)
JIEBAN_NAMED(Rating)
JIEBAN_NAMED(Sex)
JIEBAN_NAMED(SolvedAnswer)
JIEBAN_NAMED(RevisitWay)
JIEBAN_NAMED(DeclineReason)
JIEBAN_NAMED(Emergency)
JIEBAN_NAMED(Supervision)
#undef JIEBAN_NAMED
} // namespace ComplaintNames
