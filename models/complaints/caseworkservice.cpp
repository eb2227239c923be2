// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/caseworkservice.h"

#include "models/base/clock.h"
#include "models/complaints/checklistrepository.h"
#include "models/complaints/complaintactions.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/fieldhistoryrepository.h"
#include "models/complaints/linkrepository.h"
#include "models/complaints/replytemplaterepository.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Works on the request as stored, and names it in the log.
template <typename Work>
auto onRequest(ComplaintId id, Work work)
{
    return [id, work](Connection &c) -> Result<> {
        const auto complaint = ComplaintRepository(c).byId(id);
        if (!complaint)
            return failure(complaint.error());
        c.recorder().setSubject(complaint->number);
        return work(c, *complaint);
    };
}

/// Whoever takes requests down or sends them out; a leader too.
Result<> mayCorrect(const Session &session)
{
    const OfficeRoles who = OfficeRole::Clerk | OfficeRole::Dispatcher | OfficeRole::Leader;
    if (who & OfficeRoles::fromInt(session.roles))
        return {};
    return failure({Error::Kind::Invalid,
                    QCoreApplication::translate("CaseworkService",
                                                "Restoring a field is reserved for: %1. Ask one of them.")
                        .arg(RoleNames::label(who)),
                    {}});
}

/// Which field, not its values: the timeline is open to whoever may not see them.
ComplaintStep restoring(const Complaint &complaint, const FieldChange &change, const Session &session)
{
    return {.complaint = complaint.id,
            .at = Clock::now(),
            .person = session.person,
            .insteadOf = session.insteadOf,
            .action = u"restore"_s,
            .from = complaint.state,
            .to = complaint.state,
            .note = change.field->words()};
}
} // namespace

CaseworkService::CaseworkService(Database &database, const Session &session)
    : m_database(database)
    , m_session(session)
{
}

void CaseworkService::tick(ComplaintId id, qint64 checkpoint, bool ticked, QObject *receiver, Done done)
{
    const auto work = [checkpoint, ticked, person = m_session.person](Connection &c, const Complaint &on) {
        ChecklistRepository list(c);
        return ticked ? list.tick(on.id, checkpoint, Clock::now(), person) : list.untick(on.id, checkpoint);
    };
    m_database.write({ticked ? u"complaint.tick"_s : u"complaint.untick"_s, {}},
                     receiver,
                     onRequest(id, work),
                     std::move(done));
}

void CaseworkService::link(
    ComplaintId id, ComplaintId other, const QString &note, QObject *receiver, Done done)
{
    const auto work = [other, note](Connection &c, const Complaint &on) {
        return LinkRepository(c).add(on.id, other, note);
    };
    m_database.write({u"complaint.link"_s, {}}, receiver, onRequest(id, work), std::move(done));
}

void CaseworkService::unlink(ComplaintId id, qint64 link, QObject *receiver, Done done)
{
    const auto work = [link](Connection &c, const Complaint &) { return LinkRepository(c).remove(link); };
    m_database.write({u"complaint.unlink"_s, {}}, receiver, onRequest(id, work), std::move(done));
}

void CaseworkService::history(ComplaintId id,
                              QObject *receiver,
                              std::function<void(const Result<QList<FieldChange>> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [id](Connection &c) {
            return ComplaintRepository(c).byId(id).and_then(
                [&](const Complaint &complaint) { return FieldHistoryRepository(c).of(complaint); });
        },
        std::move(deliver));
}

void CaseworkService::restore(ComplaintId id, const FieldChange &change, QObject *receiver, Done done)
{
    const auto work = [change, session = m_session](Connection &c, const Complaint &on) {
        return mayCorrect(session)
            .and_then([&] { return FieldHistoryRepository(c).restore(on, change); })
            .and_then([&] { return ComplaintRepository(c).insertStep(restoring(on, change, session)); });
    };
    m_database.write({u"complaint.restore"_s, {}}, receiver, onRequest(id, work), std::move(done));
}

void CaseworkService::templates(QObject *receiver,
                                std::function<void(const Result<QList<ReplyTemplate>> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [](Connection &c) { return ReplyTemplateRepository(c).all(); },
        std::move(deliver));
}

void CaseworkService::putTemplate(const ReplyTemplate &reply, QObject *receiver, Done done)
{
    m_database.write(
        {u"reply.put"_s, reply.name},
        receiver,
        [reply](Connection &c) { return ReplyTemplateRepository(c).put(reply); },
        std::move(done));
}

void CaseworkService::removeTemplate(const ReplyTemplate &reply, QObject *receiver, Done done)
{
    m_database.write(
        {u"reply.remove"_s, reply.name},
        receiver,
        [reply](Connection &c) { return ReplyTemplateRepository(c).remove(reply); },
        std::move(done));
}
