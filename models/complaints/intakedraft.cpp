// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/intakedraft.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/complainttitle.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {
// Ids have 63 bits, more than a number in JSON holds.
template <typename Entity>
QString keyText(Id<Entity> id)
{
    return id.isValid() ? QString::number(id.value) : QString();
}

qint64 keyOf(const QJsonValue &value)
{
    return value.toString().toLongLong();
}

QJsonArray filesJson(const QList<StoredFile> &files)
{
    QJsonArray array;
    for (const StoredFile &file : files)
        array.append(QJsonObject{{u"name"_s, file.name},
                                 {u"media_type"_s, file.mediaType},
                                 {u"size"_s, file.size},
                                 {u"hash"_s, file.hash}});
    return array;
}

QList<StoredFile> filesOf(const QJsonValue &value)
{
    QList<StoredFile> files;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        files.append({.name = one[u"name"_s].toString(),
                      .mediaType = one[u"media_type"_s].toString(),
                      .size = one[u"size"_s].toInteger(),
                      .hash = one[u"hash"_s].toString()});
    return files;
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
    complaint.sex = anonymous ? Sex::Unknown : sex;
    complaint.idNumber = anonymous ? QString() : idNumber.trimmed().toUpper();
    complaint.respondent = respondent.trimmed();
    complaint.respondentSection = respondentSection;
    complaint.dueSuperior = hasSuperior() ? dueSuperior : QDateTime();
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
            {u"sex"_s, ComplaintNames::code(sex)},
            {u"phone"_s, phone},
            {u"id_number"_s, idNumber},
            {u"anonymous"_s, anonymous},
            {u"confidential"_s, confidential},
            {u"no_reply"_s, noReply},
            {u"place"_s, keyText(place)},
            {u"place_office"_s, keyText(placeOffice)},
            {u"place_name"_s, placeName},
            {u"place_path"_s, placePath},
            {u"address"_s, address},
            {u"respondent"_s, respondent},
            {u"respondent_section"_s, keyText(respondentSection)},
            {u"content"_s, content},
            {u"kind"_s, ComplaintNames::code(kind)},
            {u"channel"_s, ComplaintNames::code(channel)},
            {u"category"_s, category},
            {u"urgency"_s, ComplaintNames::code(urgency)},
            {u"due_superior"_s, dueSuperior.toUTC().toString(Qt::ISODate)},
            {u"files"_s, filesJson(files)}};
}

IntakeDraft IntakeDraft::fromJson(const QJsonObject &fields)
{
    const IntakeDraft usual;
    return {.reporter = fields[u"reporter"_s].toString(),
            .sex = named(fields[u"sex"_s], usual.sex),
            .phone = fields[u"phone"_s].toString(),
            .idNumber = fields[u"id_number"_s].toString(),
            .anonymous = fields[u"anonymous"_s].toBool(),
            .confidential = fields[u"confidential"_s].toBool(),
            .noReply = fields[u"no_reply"_s].toBool(),
            .place = {keyOf(fields[u"place"_s])},
            .placeOffice = {keyOf(fields[u"place_office"_s])},
            .placeName = fields[u"place_name"_s].toString(),
            .placePath = fields[u"place_path"_s].toString(),
            .address = fields[u"address"_s].toString(),
            .respondent = fields[u"respondent"_s].toString(),
            .respondentSection = {keyOf(fields[u"respondent_section"_s])},
            .content = fields[u"content"_s].toString(),
            .kind = named(fields[u"kind"_s], usual.kind),
            .channel = named(fields[u"channel"_s], usual.channel),
            .category = fields[u"category"_s].toString(),
            .urgency = named(fields[u"urgency"_s], usual.urgency),
            .dueSuperior = QDateTime::fromString(fields[u"due_superior"_s].toString(), Qt::ISODate),
            .files = filesOf(fields[u"files"_s])};
}
