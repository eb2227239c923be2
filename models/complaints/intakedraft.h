// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachment.h"
#include "models/complaints/complaint.h"

#include <QJsonObject>

/// What stands in the intake form: a request before it has become one. A plain value.
struct IntakeDraft
{
    QString reporter;
    Sex sex = Sex::Unknown;
    QString phone;
    QString idNumber; ///< 公民身份号码, only where the matter needs it
    bool anonymous = false;
    bool confidential = false;
    bool noReply = false;

    Place::Id place;
    Place::Id placeOffice; ///< the office the place lies in
    QString placeName;     ///< so that a form can show the place again without looking it up
    QString placePath;
    QString address; ///< as the resident said it

    QString respondent;            ///< who is complained about (被反映对象)
    Section::Id respondentSection; ///< if it is one of ours

    QString content;
    ComplaintKind kind = ComplaintKind::Complaint;
    Channel channel = Channel::Window;
    QString category; ///< code; empty while undecided
    Urgency urgency = Urgency::Ordinary;
    QDateTime dueSuperior;   ///< the superior's own deadline, where the channel has one
    QList<StoredFile> files; ///< in the store beside the file already

    /// Has anybody typed or ticked something? Kind, channel and urgency always stand somewhere and do not
    /// count.
    bool isEmpty() const;

    /// The request to register. Its first line becomes the title. What an anonymous caller let slip of
    /// himself is left out.
    Complaint toComplaint() const;

    /// Does who sends such a request set a deadline of his own?
    bool hasSuperior() const { return channel == Channel::Superior || channel == Channel::Hotline12345; }

    QJsonObject toJson() const;
    /// What is missing or not understood keeps its default: half a draft is better than none.
    static IntakeDraft fromJson(const QJsonObject &fields);

    friend bool operator==(const IntakeDraft &, const IntakeDraft &) = default;
};
