// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintservice.h"

#include "models/complaints/complaintrepository.h"
#include "models/complaints/complainttablemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QString actionName(ComplaintAction action)
{
    return u"complaint."_s + ComplaintNames::code(action);
}

Result<QList<ComplaintRow>> findRows(Connection &c, const ComplaintFilter &filter, int limit)
{
    return ComplaintRepository(c).keys(filter).and_then([&](const QList<qint64> &keys) {
        return ComplaintRow::byKeys(c, keys.first(qMin<qsizetype>(limit, keys.size())));
    });
}

Result<QList<ComplaintDetail>> details(Connection &c, const Session &session, const QList<ComplaintId> &ids)
{
    ComplaintDesk desk(c, session);
    QList<ComplaintDetail> all;
    for (const ComplaintId id : ids) {
        const auto detail = desk.detail(id);
        if (!detail)
            return failure(detail.error());
        all.append(*detail);
    }
    return all;
}
} // namespace

ComplaintService::ComplaintService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_casework(database, m_session)
{
    connect(&database, &Database::changed, this, &ComplaintService::contentChanged);
}

void ComplaintService::setSession(const Session &session)
{
    m_session = session;
    m_database.setPerson(session.person);
    emit contentChanged();
}

/// As whoever works here may see it.
ComplaintFilter ComplaintService::seen(ComplaintFilter filter) const
{
    filter.viewer = m_session;
    return filter;
}

void ComplaintService::registerNew(const Complaint &complaint)
{
    m_database.write(
        {actionName(ComplaintAction::Register), {}},
        this,
        [complaint, session = m_session](Connection &c) {
            return ComplaintDesk(c, session).registerNew(complaint);
        },
        [this](const Result<Complaint> &made) { made ? emit registered(*made) : emit failed(made.error()); });
}

void ComplaintService::take(const IntakeSubmission &submission)
{
    m_database.write(
        {actionName(ComplaintAction::Register), {}},
        this,
        [submission, session = m_session](Connection &c) { return IntakeDesk(c, session).take(submission); },
        [this](const Result<Complaint> &made) { made ? emit registered(*made) : emit failed(made.error()); });
}

void ComplaintService::act(ComplaintId id, ComplaintAction action, const ComplaintInput &input)
{
    m_database.write(
        {actionName(action), {}},
        this,
        [=, session = m_session](Connection &c) { return ComplaintDesk(c, session).act(id, action, input); },
        [this, id, action](const Result<Complaint> &done) {
            done ? emit changed(id, action, done->number) : emit failed(done.error());
        });
}

void ComplaintService::actOnMany(const QList<ComplaintId> &ids,
                                 ComplaintAction action,
                                 const ComplaintInput &input)
{
    m_database.write(
        {actionName(action), {}},
        this,
        [=, session = m_session](Connection &c) {
            return ComplaintBatch::act(c, session, ids, action, input);
        },
        [this, action](const Result<ComplaintBatch> &batch) {
            batch ? emit actedOnMany(action, *batch) : emit failed(batch.error());
        });
}

void ComplaintService::load(ComplaintId id,
                            QObject *receiver,
                            std::function<void(const Result<ComplaintDetail> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [id, session = m_session](Connection &c) { return ComplaintDesk(c, session).detail(id); },
        std::move(deliver));
}

void ComplaintService::loadMany(const QList<ComplaintId> &ids,
                                QObject *receiver,
                                std::function<void(const Result<QList<ComplaintDetail>> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [ids, session = m_session](Connection &c) { return details(c, session, ids); },
        std::move(deliver));
}

void ComplaintService::count(const ComplaintFilter &filter,
                             QObject *receiver,
                             std::function<void(const Result<Counts> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [filter = seen(filter)](Connection &c) { return ComplaintRepository(c).counts(filter); },
        std::move(deliver));
}

void ComplaintService::find(const QString &text,
                            int limit,
                            QObject *receiver,
                            std::function<void(const Result<QList<ComplaintRow>> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [limit, filter = seen({.text = text})](Connection &c) { return findRows(c, filter, limit); },
        std::move(deliver));
}

void ComplaintService::figures(QObject *receiver,
                               std::function<void(const Result<ComplaintFigures> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [viewer = m_session](Connection &c) { return ComplaintFigures::read(c, viewer); },
        std::move(deliver));
}

void ComplaintService::board(const ComplaintFilter &filter,
                             ComplaintBoard::By by,
                             const ComplaintBoard::Depths &depths,
                             QObject *receiver,
                             std::function<void(const Result<ComplaintBoard> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [=, filter = seen(filter)](Connection &c) { return ComplaintBoard::read(c, filter, by, depths); },
        std::move(deliver));
}

void ComplaintService::dueDays(const ComplaintFilter &filter,
                               QDate month,
                               QObject *receiver,
                               std::function<void(const Result<DueCalendar> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [month, filter = seen(filter)](Connection &c) { return DueCalendar::read(c, filter, month); },
        std::move(deliver));
}

void ComplaintService::radar(QObject *receiver, std::function<void(const Result<ComplaintRadar> &)> deliver)
{
    m_database.read(
        u"complaint.see"_s,
        receiver,
        [viewer = m_session](Connection &c) { return ComplaintRadar::read(c, viewer); },
        std::move(deliver));
}

ComplaintTableModel *ComplaintService::createTableModel(QObject *parent)
{
    return new ComplaintTableModel(m_database, m_session, parent);
}
