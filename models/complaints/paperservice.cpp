// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/paperservice.h"

using namespace Qt::Literals::StringLiterals;

PaperService::PaperService(Database &database)
    : m_database(database)
{
}

void PaperService::paper(ComplaintId id, ComplaintPaper paper, QObject *receiver, Deliver deliver)
{
    m_database.read(
        u"complaint.print"_s,
        receiver,
        [=, session = m_session](Connection &c) { return PaperDesk(c, session).paper(id, paper); },
        std::move(deliver));
}

void PaperService::list(const ComplaintFilter &filter, QObject *receiver, DeliverTable deliver)
{
    m_database.read(
        u"complaint.print"_s,
        receiver,
        [=, session = m_session](Connection &c) { return PaperDesk(c, session).list(filter); },
        std::move(deliver));
}

void PaperService::statistics(const Period &period, QObject *receiver, DeliverTable deliver)
{
    m_database.read(
        u"complaint.print"_s,
        receiver,
        [=, session = m_session](Connection &c) { return PaperDesk(c, session).statistics(period); },
        std::move(deliver));
}
