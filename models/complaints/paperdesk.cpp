// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/paperdesk.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/attachments/filestore.h"
#include "models/attachments/mediatype.h"
#include "models/base/clock.h"
#include "models/complaints/listsheet.h"
#include "models/complaints/paperwords.h"
#include "models/places/placedirectory.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PaperDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperDesk)
};
Result<QList<CaseAttachment>> attachmentsOf(Connection &connection, ComplaintId id)
{
    const FileStore store(connection.path());
    return AttachmentDirectory::of(connection, {u"complaint"_s, id.value})
        .map([&](const QList<Attachment> &attached) {
            QList<CaseAttachment> all;
            for (const Attachment &one : attached)
                all.append({.name = one.file.name,
                            .file = store.pathOf(one.file.hash),
                            .picture = MediaType::isImage(one.file.mediaType),
                            .note = one.note,
                            .person = one.person,
                            .at = one.at});
            return all;
        });
}

Error elsewhere()
{
    return {Error::Kind::Forbidden,
            PaperDeskWords::tr("This place lies outside the area you work for. Ask the acceptance centre."),
            {}};
}
} // namespace

PaperDesk::PaperDesk(Connection &connection, const Session &session)
    : m_connection(connection)
    , m_session(session)
{
}

Result<ReportDocument> PaperDesk::paper(ComplaintId id, ComplaintPaper paper)
{
    const auto facts = OfficeFacts::read(m_connection);
    if (!facts)
        return failure(facts.error());
    const auto detail = ComplaintDesk(m_connection, m_session).detail(id);
    if (!detail)
        return failure(detail.error());
    const QString hindrance = ComplaintPapers::hindrance(paper, detail->complaint);
    if (!hindrance.isEmpty())
        return failure({Error::Kind::Invalid,
                        PaperDeskWords::tr("This paper of request %1 cannot be made yet. %2")
                            .arg(detail->complaint.number, hindrance),
                        {}});
    const auto attachments = attachmentsOf(m_connection, id);
    if (!attachments)
        return failure(attachments.error());
    return ComplaintPapers::document(paper, *detail, *facts, *attachments);
}

Result<ComplaintId> PaperDesk::byNumber(const QString &number)
{
    ComplaintRepository repository(m_connection);
    const auto keys = repository.keys({.text = number});
    if (!keys)
        return failure(keys.error());
    const auto found = repository.byKeys(*keys);
    if (!found)
        return failure(found.error());
    const auto match = std::ranges::find(*found, number, &Complaint::number);
    if (match == found->end())
        return failure(
            {Error::Kind::NotFound,
             PaperDeskWords::tr("There is no request with the number %1. Look it up with “jieban find”.")
                 .arg(number),
             {}});
    return match->id;
}

Result<QString> PaperDesk::unit(Place::Id place)
{
    if (place.isValid())
        return PlaceDirectory::pathName(m_connection, place);
    return OfficeFacts::read(m_connection).map([](const OfficeFacts &facts) { return facts.office.name; });
}

Result<ReportTable> PaperDesk::list(const ComplaintFilter &filter, const QString &period)
{
    const auto name = unit(filter.place);
    if (!name)
        return failure(name.error());
    ComplaintFilter seen = filter;
    seen.viewer = m_session;
    return ListSheet::read(m_connection, seen).map([&](ReportTable table) {
        table.unit = *name;
        table.period =
            period.isEmpty() ? PaperDeskWords::tr("as of %1").arg(PaperWords::moment(Clock::now())) : period;
        return table;
    });
}

Result<ReportTable> PaperDesk::statistics(const Period &period, Place::Id wanted)
{
    const Place::Id place = wanted.isValid() ? wanted : m_session.area;
    if (m_session.area.isValid()) {
        const auto inside = PlaceDirectory::isInside(m_connection, place, m_session.area);
        if (!inside || !*inside)
            return failure(inside ? elsewhere() : inside.error());
    }
    const auto name = unit(place);
    if (!name)
        return failure(name.error());
    return StatisticsSheet::readCategories(m_connection, period, place)
        .map([&](const QList<StatisticsSheet::CategoryRow> &rows) {
            ReportTable table = StatisticsSheet::byCategory(rows);
            table.unit = *name;
            table.period = PaperDeskWords::tr("%1 to %2")
                               .arg(PaperWords::day(period.first), PaperWords::day(period.last));
            return table;
        });
}
