// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintfields.h"

#include "models/base/clock.h"

#include <QStringList>

#include <cmath>
#include <type_traits>

namespace {
constexpr double AmountParts = 60; // a limit of half an hour is 30 sixtieths

void bind(Statement &s, int p, const QString &value)
{
    value.isEmpty() ? s.bindNull(p) : s.bind(p, value);
}

void bind(Statement &s, int p, const QDateTime &value)
{
    value.isValid() ? s.bind(p, value.toMSecsSinceEpoch()) : s.bindNull(p);
}

void bind(Statement &s, int p, QDate value)
{
    value.isValid() ? s.bind(p, value.toString(Qt::ISODate)) : s.bindNull(p);
}

template <typename Entity>
void bind(Statement &s, int p, Id<Entity> value)
{
    value.isValid() ? s.bind(p, value.value) : s.bindNull(p);
}

template <typename Number>
requires(std::is_enum_v<Number> || std::is_integral_v<Number>) void bind(Statement &s, int p, Number value)
{
    s.bind(p, qint64(value));
}

void bind(Statement &s, int p, const QList<Section::Id> &value)
{
    QStringList ids;
    for (const Section::Id id : value)
        ids << QString::number(id.value);
    bind(s, p, ids.join(QLatin1Char(',')));
}

void load(const Statement &s, int c, QString &value)
{
    value = s.text(c);
}

void load(const Statement &s, int c, QDateTime &value)
{
    value = s.isNull(c) ? QDateTime() : Clock::fromMs(s.integer(c));
}

void load(const Statement &s, int c, QDate &value)
{
    value = QDate::fromString(s.text(c), Qt::ISODate);
}

template <typename Entity>
void load(const Statement &s, int c, Id<Entity> &value)
{
    value.value = s.integer(c);
}

template <typename Number>
requires(std::is_enum_v<Number> ||
         std::is_integral_v<Number>) void load(const Statement &s, int c, Number &value)
{
    value = Number(s.integer(c));
}

void load(const Statement &s, int c, QList<Section::Id> &value)
{
    value.clear();
    for (const QString &id : s.text(c).split(QLatin1Char(','), Qt::SkipEmptyParts))
        value.append(Section::Id{id.toLongLong()});
}

template <auto Member>
constexpr ComplaintColumn column(const char *name)
{
    return {name,
            [](Statement &s, int p, const Complaint &c) { bind(s, p, c.*Member); },
            [](const Statement &s, int p, Complaint &c) { load(s, p, c.*Member); },
            [](const Complaint &a, const Complaint &b) { return a.*Member == b.*Member; }};
}

constexpr ComplaintColumn LimitAmount{
    "limit_amount",
    [](Statement &s, int p, const Complaint &c) {
        s.bind(p, qint64(std::lround(c.handleLimit.amount * AmountParts)));
    },
    [](const Statement &s, int p, Complaint &c) {
        c.handleLimit.amount = double(s.integer(p)) / AmountParts;
    },
    [](const Complaint &a, const Complaint &b) { return a.handleLimit == b.handleLimit; }};

constexpr ComplaintColumn LimitUnitColumn{
    "limit_unit",
    [](Statement &s, int p, const Complaint &c) { bind(s, p, c.handleLimit.unit); },
    [](const Statement &s, int p, Complaint &c) { load(s, p, c.handleLimit.unit); },
    [](const Complaint &a, const Complaint &b) { return a.handleLimit.unit == b.handleLimit.unit; }};

constexpr ComplaintColumn Columns[]{
    column<&Complaint::number>("number"),
    column<&Complaint::foreignNumber>("foreign_number"),
    column<&Complaint::received>("received"),
    column<&Complaint::kind>("kind"),
    column<&Complaint::channel>("channel"),
    column<&Complaint::urgency>("urgency"),
    column<&Complaint::state>("state"),
    column<&Complaint::category>("category"),
    column<&Complaint::title>("title"),
    column<&Complaint::content>("content"),
    column<&Complaint::reporter>("reporter"),
    column<&Complaint::phone>("phone"),
    column<&Complaint::address>("address"),
    column<&Complaint::anonymous>("anonymous"),
    column<&Complaint::confidential>("confidential"),
    column<&Complaint::noReply>("no_reply"),
    column<&Complaint::respondent>("respondent"),
    column<&Complaint::respondentSection>("respondent_section"),
    column<&Complaint::office>("office"),
    column<&Complaint::place>("place"),
    column<&Complaint::parent>("parent"),
    column<&Complaint::firstSection>("first_section"),
    column<&Complaint::host>("host"),
    column<&Complaint::coHosts>("co_hosts"),
    column<&Complaint::designated>("designated"),
    column<&Complaint::returnsAsked>("returns_asked"),
    column<&Complaint::returnFrom>("return_from"),
    column<&Complaint::handler>("handler"),
    column<&Complaint::checker>("checker"),
    column<&Complaint::dispatched>("dispatched"),
    column<&Complaint::signedFor>("signed_for"),
    column<&Complaint::handleFrom>("handle_from"),
    LimitAmount,
    LimitUnitColumn,
    column<&Complaint::extensionTo>("extension_to"),
    column<&Complaint::extensions>("extensions"),
    column<&Complaint::parkedSince>("parked_since"),
    column<&Complaint::reviewDate>("review_date"),
    column<&Complaint::plan>("plan"),
    column<&Complaint::reworks>("reworks"),
    column<&Complaint::dueSign>("due_sign"),
    column<&Complaint::dueContact>("due_contact"),
    column<&Complaint::dueHandle>("due_handle"),
    column<&Complaint::warnHandle>("warn_handle"),
    column<&Complaint::contacted>("contacted"),
    column<&Complaint::fedBack>("fed_back"),
    column<&Complaint::closed>("closed"),
    column<&Complaint::result>("result"),
    column<&Complaint::reply>("reply"),
    column<&Complaint::evidence>("evidence"),
    column<&Complaint::reason>("reason"),
    column<&Complaint::channelTold>("channel_told"),
    column<&Complaint::rating>("rating"),
    column<&Complaint::archiveNumber>("archive_number"),
    column<&Complaint::sex>("sex"),
    column<&Complaint::idNumber>("id_number"),
    column<&Complaint::dueSuperior>("due_superior"),
    column<&Complaint::dueSupervised>("due_supervised"),
    column<&Complaint::accepted>("accepted"),
    column<&Complaint::emergency>("emergency"),
    column<&Complaint::declineReason>("decline_reason"),
    column<&Complaint::approver>("approver"),
    column<&Complaint::transferTo>("transfer_to"),
    column<&Complaint::transferred>("transferred"),
    column<&Complaint::supervision>("supervision"),
    column<&Complaint::instruction>("instruction"),
    column<&Complaint::excluded>("excluded"),
    column<&Complaint::solved>("solved"),
    column<&Complaint::revisits>("revisits"),
    column<&Complaint::lastRevisit>("last_revisit"),
    column<&Complaint::told>("told"),
};
} // namespace

std::span<const ComplaintColumn> complaintColumns()
{
    return Columns;
}
