// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintfieldtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
using T = ComplaintFieldInfo::Type;
using O = ComplaintFieldInfo::Owner;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintHistory)
};

#define NAMED(text) QT_TRANSLATE_NOOP("ComplaintHistory", text)
constexpr ComplaintFieldInfo Fields[]{
    {"number", NAMED("Number"), T::Text, O::Series},
    {"foreign_number", NAMED("Number in the other system"), T::Text, O::Clerk},
    {"received", NAMED("Received"), T::Instant, O::Clock},
    {"kind", NAMED("Kind"), T::Kind, O::Matter},
    {"channel", NAMED("Channel"), T::Channel, O::Matter},
    {"urgency", NAMED("Urgency"), T::Urgency, O::Matter},
    {"state", NAMED("State"), T::State, O::Actions},
    {"category", NAMED("Category"), T::Text, O::Matter},
    {"title", NAMED("Title"), T::Text, O::Clerk},
    {"content", NAMED("Content"), T::Text, O::Clerk},
    {"reporter", NAMED("Reporter"), T::Name, O::Clerk},
    {"sex", NAMED("Sex"), T::Sex, O::Clerk},
    {"id_number", NAMED("ID number"), T::IdNumber, O::Clerk},
    {"phone", NAMED("Phone"), T::Phone, O::Clerk},
    {"address", NAMED("Address"), T::Address, O::Clerk},
    {"anonymous", NAMED("Anonymous"), T::Flag, O::Clerk},
    {"confidential", NAMED("Asks for confidentiality"), T::Flag, O::Clerk},
    {"no_reply", NAMED("Wants no reply"), T::Flag, O::Clerk},
    {"respondent", NAMED("Complained about"), T::Text, O::Clerk},
    {"respondent_section", NAMED("Section complained about"), T::Section, O::Clerk},
    {"office", NAMED("Office"), T::Place, O::Series},
    {"place", NAMED("Place"), T::Place, O::Clerk},
    {"parent", NAMED("Merged into"), T::Request, O::Actions},
    {"first_section", NAMED("First section"), T::Section, O::Dispatcher},
    {"host", NAMED("Host"), T::Section, O::Dispatcher},
    {"co_hosts", NAMED("Co-handlers"), T::Sections, O::Dispatcher},
    {"designated", NAMED("Named by the centre"), T::Flag, O::Dispatcher},
    {"returns_asked", NAMED("Returns asked"), T::Number, O::Actions},
    {"handler", NAMED("Handler"), T::Text, O::Actions},
    {"checker", NAMED("Checker"), T::Text, O::Actions},
    {"dispatched", NAMED("Dispatched"), T::Instant, O::Clock},
    {"signed_for", NAMED("Signed for"), T::Instant, O::Actions},
    {"handle_from", NAMED("Clock started"), T::Instant, O::Clock},
    {"limit_amount", NAMED("Limit"), T::Amount, O::Clock},
    {"limit_unit", NAMED("Limit counted in"), T::Unit, O::Clock},
    {"extension_to", NAMED("Extension asked to"), T::Day, O::Actions},
    {"extensions", NAMED("Extensions granted"), T::Number, O::Actions},
    {"parked_since", NAMED("Parked since"), T::Instant, O::Clock},
    {"review_date", NAMED("Next review"), T::Day, O::Clerk},
    {"plan", NAMED("Plan"), T::Text, O::Clerk},
    {"reworks", NAMED("Reworks"), T::Number, O::Actions},
    {"due_sign", NAMED("Sign before"), T::Instant, O::Clock},
    {"due_contact", NAMED("Contact before"), T::Instant, O::Clock},
    {"due_handle", NAMED("Due"), T::Instant, O::Clock},
    {"warn_handle", NAMED("Warned from"), T::Instant, O::Clock},
    {"due_superior", NAMED("Superior's deadline"), T::Instant, O::Clerk},
    {"due_supervised", NAMED("Supervised until"), T::Instant, O::Clock},
    {"accepted", NAMED("Accepted"), T::Instant, O::Actions},
    {"contacted", NAMED("First contact"), T::Instant, O::Actions},
    {"fed_back", NAMED("Fed back"), T::Instant, O::Actions},
    {"closed", NAMED("Closed"), T::Instant, O::Actions},
    {"result", NAMED("Result"), T::Result, O::Actions},
    {"reply", NAMED("Reply"), T::Text, O::Clerk},
    {"evidence", NAMED("Evidence"), T::Text, O::Clerk},
    {"emergency", NAMED("Emergency service"), T::Emergency, O::Actions},
    {"decline_reason", NAMED("Ground for not accepting"), T::DeclineReason, O::Actions},
    {"approver", NAMED("Approving leader"), T::Text, O::Actions},
    {"transfer_to", NAMED("Transferred to"), T::Text, O::Clerk},
    {"transferred", NAMED("Transferred"), T::Instant, O::Actions},
    {"supervision", NAMED("Level of supervision"), T::Supervision, O::Actions},
    {"instruction", NAMED("Instruction"), T::Text, O::Actions},
    {"excluded", NAMED("Left out of the rates"), T::Text, O::Actions},
    {"reason", NAMED("Reason"), T::Text, O::Clerk},
    {"channel_told", NAMED("Sent to"), T::Text, O::Clerk},
    {"solved", NAMED("Solved, says the resident"), T::Solved, O::Actions},
    {"rating", NAMED("Rating"), T::Rating, O::Actions},
    {"revisits", NAMED("Tries to revisit"), T::Number, O::Actions},
    {"last_revisit", NAMED("Last try to revisit"), T::Instant, O::Actions},
    {"told", NAMED("Reporter answered"), T::Instant, O::Actions},
    {"archive_number", NAMED("Archive number"), T::Text, O::Clerk},
};
#undef NAMED
} // namespace

QString ComplaintFieldInfo::words() const
{
    return QCoreApplication::translate("ComplaintHistory", label);
}

bool ComplaintFieldInfo::isPersonal() const
{
    return type == Type::Name || type == Type::Phone || type == Type::IdNumber || type == Type::Address;
}

const ComplaintFieldInfo *ComplaintFieldInfo::find(const QString &column)
{
    const auto found = std::ranges::find_if(
        Fields, [&](const ComplaintFieldInfo &field) { return column == QLatin1StringView(field.column); });
    return found == std::end(Fields) ? nullptr : found;
}

QString ComplaintFieldInfo::locked(const QString &column, const Complaint &complaint)
{
    const ComplaintFieldInfo *field = find(column);
    if (!field)
        return Words::tr("The program keeps this for itself.");
    if (complaint.state == ComplaintState::Archived || complaint.state == ComplaintState::Void)
        return Words::tr("The request is closed for good, so its record stays as it is.");
    switch (field->owner) {
    case Owner::Clerk:
        return {};
    case Owner::Matter:
        if (!complaint.handleFrom.isValid())
            return {};
        return Words::tr("The limits were counted with it, so it stays since the dispatch. "
                         "Write down in a note what is right.");
    case Owner::Series:
        return Words::tr("Numbers are given once and never change.");
    case Owner::Actions:
        return Words::tr("Only an action changes this. Use the buttons of the request.");
    case Owner::Clock:
        return Words::tr("The rules count this from the limits and the calendar. It follows the actions.");
    case Owner::Dispatcher:
        return Words::tr("Who has a request is decided by dispatching it. Return it or add a co-handler.");
    }
    return {};
}
