// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/intakedesk.h"

#include "models/attachments/attachmentdirectory.h"

using namespace Qt::Literals::StringLiterals;

IntakeDesk::IntakeDesk(Connection &connection, const Session &session)
    : m_connection(connection)
    , m_session(session)
    , m_desk(connection, session)
{
}

Result<Complaint> IntakeDesk::take(const IntakeSubmission &submission)
{
    const auto made = m_desk.registerNew(submission.complaint);
    if (!made)
        return made;
    const auto attached = AttachmentDirectory::add(
        m_connection, {u"complaint"_s, made->id.value}, submission.files, m_session.person);
    if (!attached)
        return failure(attached.error());
    if (submission.divertTo != Emergency::None) {
        ComplaintInput input;
        input.emergency = submission.divertTo;
        return m_desk.act(made->id, ComplaintAction::Divert, input);
    }
    return submission.mergeInto.isValid() ? merge(*made, submission) : made;
}

Result<Complaint> IntakeDesk::merge(const Complaint &made, const IntakeSubmission &submission)
{
    const auto parent = ComplaintRepository(m_connection).byId(submission.mergeInto);
    if (!parent)
        return parent;
    ComplaintInput accepting;
    accepting.category = made.category.isEmpty() ? parent->category : made.category;
    accepting.urgency = made.urgency;
    ComplaintInput merging;
    merging.parent = submission.mergeInto;
    const auto merged =
        m_desk.act(made.id, ComplaintAction::Accept, accepting).and_then([&](const Complaint &) {
            return m_desk.act(made.id, ComplaintAction::Merge, merging);
        });
    if (!merged || submission.told.isEmpty())
        return merged;
    ComplaintInput telling;
    telling.reply = submission.told;
    return m_desk.act(made.id, ComplaintAction::TellReporter, telling);
}
