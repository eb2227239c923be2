// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/intakedraft.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/complainttitle.h"

using namespace Qt::Literals::StringLiterals;

namespace {
// Ids have 63 bits, more than a number in JSON holds.
QString keyText(Place::Id id)
{
    return id.isValid() ? QString::number(id.value) : QString();
}

Place::Id keyOf(const QJsonValue &value)
{
    return {value.toString().toLongLong()};
}

template <typename Enum>
Enum named(const QJsonValue &value, Enum usual)
{
    return ComplaintNames::fromCode<Enum>(value.toString()).value_or(usual);
}
} // namespace

bool IntakeDraft::isEmpty() const
{
    IntakeDraft blank;
    blank.kind = kind;
    blank.channel = channel;
    blank.urgency = urgency;
    return *this == blank;
}

Complaint IntakeDraft::toComplaint() const
{
    Complaint complaint;
    complaint.kind = kind;
    complaint.channel = channel;
    complaint.urgency = urgency;
    complaint.category = category;
    complaint.content = content.trimmed();
    complaint.title = complaintTitle(complaint.content.section(u'\n', 0, 0));
    complaint.reporter = anonymous ? QString() : reporter.trimmed();
    complaint.phone = anonymous ? QString() : phone.trimmed();
    complaint.address = address.trimmed();
    complaint.anonymous = anonymous;
    complaint.confidential = confidential;
    complaint.noReply = noReply;
    complaint.place = place;
    complaint.office = placeOffice;
    return complaint;
}

QJsonObject IntakeDraft::toJson() const
{
    return {{u"reporter"_s, reporter},
            {u"phone"_s, phone},
            {u"anonymous"_s, anonymous},
            {u"confidential"_s, confidential},
            {u"no_reply"_s, noReply},
            {u"place"_s, keyText(place)},
            {u"place_office"_s, keyText(placeOffice)},
            {u"place_name"_s, placeName},
            {u"place_path"_s, placePath},
            {u"address"_s, address},
            {u"content"_s, content},
            {u"kind"_s, ComplaintNames::code(kind)},
            {u"channel"_s, ComplaintNames::code(channel)},
            {u"category"_s, category},
            {u"urgency"_s, ComplaintNames::code(urgency)}};
}

IntakeDraft IntakeDraft::fromJson(const QJsonObject &fields)
{
    const IntakeDraft usual;
    return {.reporter = fields[u"reporter"_s].toString(),
            .phone = fields[u"phone"_s].toString(),
            .anonymous = fields[u"anonymous"_s].toBool(),
            .confidential = fields[u"confidential"_s].toBool(),
            .noReply = fields[u"no_reply"_s].toBool(),
            .place = keyOf(fields[u"place"_s]),
            .placeOffice = keyOf(fields[u"place_office"_s]),
            .placeName = fields[u"place_name"_s].toString(),
            .placePath = fields[u"place_path"_s].toString(),
            .address = fields[u"address"_s].toString(),
            .content = fields[u"content"_s].toString(),
            .kind = named(fields[u"kind"_s], usual.kind),
            .channel = named(fields[u"channel"_s], usual.channel),
            .category = fields[u"category"_s].toString(),
            .urgency = named(fields[u"urgency"_s], usual.urgency)};
}
