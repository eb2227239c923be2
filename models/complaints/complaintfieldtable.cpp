// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintfieldtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
using T = ComplaintFieldInfo::Type;
using O = ComplaintFieldInfo::Owner;

struct FieldTableWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintHistory)
};

constexpr ComplaintFieldInfo FieldTable[]{
    {"number", QT_TRANSLATE_NOOP("ComplaintHistory", "Number"), T::Text, O::Series},
    {"foreign_number",
     QT_TRANSLATE_NOOP("ComplaintHistory", "Number in the other system"),
     T::Text,
     O::Clerk},
    {"received", QT_TRANSLATE_NOOP("ComplaintHistory", "Received"), T::Instant, O::Clock},
    {"kind", QT_TRANSLATE_NOOP("ComplaintHistory", "Kind"), T::Kind, O::Matter},
    {"channel", QT_TRANSLATE_NOOP("ComplaintHistory", "Channel"), T::Channel, O::Matter},
    {"urgency", QT_TRANSLATE_NOOP("ComplaintHistory", "Urgency"), T::Urgency, O::Matter},
    {"state", QT_TRANSLATE_NOOP("ComplaintHistory", "State"), T::State, O::Actions},
    {"category", QT_TRANSLATE_NOOP("ComplaintHistory", "Category"), T::Category, O::Matter},
    {"title", QT_TRANSLATE_NOOP("ComplaintHistory", "Title"), T::Text, O::Clerk},
    {"content", QT_TRANSLATE_NOOP("ComplaintHistory", "Content"), T::Text, O::Clerk},
    {"reporter", QT_TRANSLATE_NOOP("ComplaintHistory", "Reporter"), T::Name, O::Clerk},
    {"sex", QT_TRANSLATE_NOOP("ComplaintHistory", "Sex"), T::Sex, O::Clerk},
    {"id_number", QT_TRANSLATE_NOOP("ComplaintHistory", "ID number"), T::IdNumber, O::Clerk},
    {"phone", QT_TRANSLATE_NOOP("ComplaintHistory", "Phone"), T::Phone, O::Clerk},
    {"address", QT_TRANSLATE_NOOP("ComplaintHistory", "Address"), T::Address, O::Clerk},
    {"anonymous", QT_TRANSLATE_NOOP("ComplaintHistory", "Anonymous"), T::Flag, O::Clerk},
    {"confidential", QT_TRANSLATE_NOOP("ComplaintHistory", "Asks for confidentiality"), T::Flag, O::Clerk},
    {"no_reply", QT_TRANSLATE_NOOP("ComplaintHistory", "Wants no reply"), T::Flag, O::Clerk},
    {"respondent", QT_TRANSLATE_NOOP("ComplaintHistory", "Complained about"), T::Text, O::Clerk},
    {"respondent_section",
     QT_TRANSLATE_NOOP("ComplaintHistory", "Section complained about"),
     T::Section,
     O::Clerk},
    {"office", QT_TRANSLATE_NOOP("ComplaintHistory", "Office"), T::Place, O::Series},
    {"place", QT_TRANSLATE_NOOP("ComplaintHistory", "Place"), T::Place, O::Clerk},
    {"parent", QT_TRANSLATE_NOOP("ComplaintHistory", "Merged into"), T::Request, O::Actions},
    {"first_section", QT_TRANSLATE_NOOP("ComplaintHistory", "First section"), T::Section, O::Dispatcher},
    {"host", QT_TRANSLATE_NOOP("ComplaintHistory", "Host"), T::Section, O::Dispatcher},
    {"co_hosts", QT_TRANSLATE_NOOP("ComplaintHistory", "Co-handlers"), T::Sections, O::Dispatcher},
    {"designated", QT_TRANSLATE_NOOP("ComplaintHistory", "Named by the centre"), T::Flag, O::Dispatcher},
    {"returns_asked", QT_TRANSLATE_NOOP("ComplaintHistory", "Returns asked"), T::Number, O::Actions},
    {"handler", QT_TRANSLATE_NOOP("ComplaintHistory", "Handler"), T::Text, O::Actions},
    {"checker", QT_TRANSLATE_NOOP("ComplaintHistory", "Checker"), T::Text, O::Actions},
    {"dispatched", QT_TRANSLATE_NOOP("ComplaintHistory", "Dispatched"), T::Instant, O::Clock},
    {"signed_for", QT_TRANSLATE_NOOP("ComplaintHistory", "Signed for"), T::Instant, O::Actions},
    {"handle_from", QT_TRANSLATE_NOOP("ComplaintHistory", "Clock started"), T::Instant, O::Clock},
    {"limit_amount", QT_TRANSLATE_NOOP("ComplaintHistory", "Limit"), T::Amount, O::Clock},
    {"limit_unit", QT_TRANSLATE_NOOP("ComplaintHistory", "Limit counted in"), T::Unit, O::Clock},
    {"extension_to", QT_TRANSLATE_NOOP("ComplaintHistory", "Extension asked to"), T::Day, O::Actions},
    {"extensions", QT_TRANSLATE_NOOP("ComplaintHistory", "Extensions granted"), T::Number, O::Actions},
    {"parked_since", QT_TRANSLATE_NOOP("ComplaintHistory", "Parked since"), T::Instant, O::Clock},
    {"review_date", QT_TRANSLATE_NOOP("ComplaintHistory", "Next review"), T::Day, O::Clerk},
    {"plan", QT_TRANSLATE_NOOP("ComplaintHistory", "Plan"), T::Text, O::Clerk},
    {"reworks", QT_TRANSLATE_NOOP("ComplaintHistory", "Reworks"), T::Number, O::Actions},
    {"due_sign", QT_TRANSLATE_NOOP("ComplaintHistory", "Sign before"), T::Instant, O::Clock},
    {"due_contact", QT_TRANSLATE_NOOP("ComplaintHistory", "Contact before"), T::Instant, O::Clock},
    {"due_handle", QT_TRANSLATE_NOOP("ComplaintHistory", "Due"), T::Instant, O::Clock},
    {"warn_handle", QT_TRANSLATE_NOOP("ComplaintHistory", "Warned from"), T::Instant, O::Clock},
    {"due_superior", QT_TRANSLATE_NOOP("ComplaintHistory", "Superior's deadline"), T::Instant, O::Clerk},
    {"due_supervised", QT_TRANSLATE_NOOP("ComplaintHistory", "Supervised until"), T::Instant, O::Clock},
    {"accepted", QT_TRANSLATE_NOOP("ComplaintHistory", "Accepted"), T::Instant, O::Actions},
    {"contacted", QT_TRANSLATE_NOOP("ComplaintHistory", "First contact"), T::Instant, O::Actions},
    {"fed_back", QT_TRANSLATE_NOOP("ComplaintHistory", "Fed back"), T::Instant, O::Actions},
    {"closed", QT_TRANSLATE_NOOP("ComplaintHistory", "Closed"), T::Instant, O::Actions},
    {"result", QT_TRANSLATE_NOOP("ComplaintHistory", "Result"), T::Result, O::Actions},
    {"reply", QT_TRANSLATE_NOOP("ComplaintHistory", "Reply"), T::Text, O::Clerk},
    {"evidence", QT_TRANSLATE_NOOP("ComplaintHistory", "Evidence"), T::Text, O::Clerk},
    {"emergency", QT_TRANSLATE_NOOP("ComplaintHistory", "Emergency service"), T::Emergency, O::Actions},
    {"decline_reason",
     QT_TRANSLATE_NOOP("ComplaintHistory", "Ground for not accepting"),
     T::DeclineReason,
     O::Actions},
    {"approver", QT_TRANSLATE_NOOP("ComplaintHistory", "Approving leader"), T::Text, O::Actions},
    {"transfer_to", QT_TRANSLATE_NOOP("ComplaintHistory", "Transferred to"), T::Text, O::Clerk},
    {"transferred", QT_TRANSLATE_NOOP("ComplaintHistory", "Transferred"), T::Instant, O::Actions},
    {"supervision",
     QT_TRANSLATE_NOOP("ComplaintHistory", "Level of supervision"),
     T::Supervision,
     O::Actions},
    {"instruction", QT_TRANSLATE_NOOP("ComplaintHistory", "Instruction"), T::Text, O::Actions},
    {"excluded", QT_TRANSLATE_NOOP("ComplaintHistory", "Left out of the rates"), T::Text, O::Actions},
    {"reason", QT_TRANSLATE_NOOP("ComplaintHistory", "Reason"), T::Text, O::Clerk},
    {"channel_told", QT_TRANSLATE_NOOP("ComplaintHistory", "Sent to"), T::Text, O::Clerk},
    {"solved", QT_TRANSLATE_NOOP("ComplaintHistory", "Solved, says the resident"), T::Solved, O::Actions},
    {"rating", QT_TRANSLATE_NOOP("ComplaintHistory", "Rating"), T::Rating, O::Actions},
    {"revisits", QT_TRANSLATE_NOOP("ComplaintHistory", "Tries to revisit"), T::Number, O::Actions},
    {"last_revisit", QT_TRANSLATE_NOOP("ComplaintHistory", "Last try to revisit"), T::Instant, O::Actions},
    {"told", QT_TRANSLATE_NOOP("ComplaintHistory", "Reporter answered"), T::Instant, O::Actions},
    {"archive_number", QT_TRANSLATE_NOOP("ComplaintHistory", "Archive number"), T::Text, O::Clerk},
};
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
    const auto found = std::ranges::find_if(FieldTable, [&](const ComplaintFieldInfo &field) {
        return column == QLatin1StringView(field.column);
    });
    return found == std::end(FieldTable) ? nullptr : found;
}

QString ComplaintFieldInfo::locked(const QString &column, const Complaint &complaint)
{
    const ComplaintFieldInfo *field = find(column);
    if (!field)
        return FieldTableWords::tr("The program keeps this for itself.");
    if (complaint.state == ComplaintState::Archived || complaint.state == ComplaintState::Void)
        return FieldTableWords::tr("The request is closed for good, so its record stays as it is.");
    switch (field->owner) {
    case Owner::Clerk:
        return {};
    case Owner::Matter:
        if (!complaint.handleFrom.isValid())
            return {};
        return FieldTableWords::tr("The limits were counted with it, so it stays since the dispatch. "
                                   "Write down in a note what is right.");
    case Owner::Series:
        return FieldTableWords::tr("Numbers are given once and never change.");
    case Owner::Actions:
        return FieldTableWords::tr("Only an action changes this. Use the buttons of the request.");
    case Owner::Clock:
        return FieldTableWords::tr(
            "The rules count this from the limits and the calendar. It follows the actions.");
    case Owner::Dispatcher:
        return FieldTableWords::tr(
            "Who has a request is decided by dispatching it. Return it or add a co-handler.");
    }
    return {};
}
