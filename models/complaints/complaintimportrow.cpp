// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintimportrow.h"

#include "models/base/clock.h"
#include "models/calendar/officecalendar.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/complaintimportcodes.h"
#include "models/complaints/complaintimportextras.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complainttitle.h"
#include "models/complaints/timelimitrepository.h"
#include "models/places/placedirectory.h"
#include "models/storage/station.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
enum Field {
    NumberField,
    ReceivedField,
    ChannelField,
    KindField,
    CategoryField,
    UrgencyField,
    StateField,
    ReporterField,
    PhoneField,
    PlaceField,
    AddressField,
    ContentField,
    AnonymousField,
    ConfidentialField,
    NoReplyField,
    RespondentField,
    ClosedField,
    ResultField,
    ReplyField,
    FirstExtra, ///< from here on those of ComplaintImportExtras
};

constexpr int MaxContent = 20'000; // characters; longer ones are a slipped delimiter or a pasted file
constexpr int MaxShort = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("ComplaintImport", text);
}

bool isDone(ComplaintState state)
{
    return state == ComplaintState::Closed || state == ComplaintState::Archived ||
           state == ComplaintState::Answered;
}

/// Its section has it: the time for handling runs.
bool isRunning(ComplaintState state)
{
    return state >= ComplaintState::Dispatched && state <= ComplaintState::ExtensionAsked;
}
} // namespace

const QList<ImportField> &ComplaintImportRow::fields()
{
    using enum ImportField::Kind;
    // In the order of the enum above.
    static const QList<ImportField> all{
        {u"number"_s, Text},
        {u"received_at"_s, DateTime, true},
        {u"channel"_s, Text},
        {u"kind"_s, Text},
        {u"category"_s, Text},
        {u"urgency"_s, Text},
        {u"state"_s, Text},
        {u"reporter"_s, Text, false, true},
        {u"phone"_s, Text, false, true},
        {u"place_code"_s, Text},
        {u"address"_s, Text, false, true},
        {u"content"_s, LongText, true},
        {u"anonymous"_s, Text},
        {u"confidential"_s, Text},
        {u"no_reply"_s, Text},
        {u"respondent"_s, Text, false, true},
        {u"closed_at"_s, DateTime},
        {u"result"_s, Text},
        {u"reply"_s, LongText},
    };
    static const QList<ImportField> whole = all + ComplaintImportExtras::fields();
    return whole;
}

ComplaintImportRow::ComplaintImportRow(const MappedColumns &columns)
    : m_columns(columns)
    , m_now(Clock::now())
{
}

Result<ComplaintImportRow>
ComplaintImportRow::make(Connection &connection, const MappedColumns &columns, const QString &person)
{
    ComplaintImportRow row(columns);
    row.m_person = person;
    const auto categories = CategoryRepository(connection).all();
    const auto calendar = officeCalendar(connection);
    const auto limits = TimeLimitRepository(connection).table();
    if (!categories || !calendar || !limits)
        return failure(!categories ? categories.error() : !calendar ? calendar.error() : limits.error());
    row.m_calendar = *calendar;
    row.m_limits = *limits;
    for (const Category &category : *categories)
        row.m_categories.insert(category.code);
    const auto places = row.readPlaces(connection);
    return places ? Result<ComplaintImportRow>(row) : failure(places.error());
}

Result<> ComplaintImportRow::readPlaces(Connection &connection)
{
    const auto home = Station::homePlace(connection);
    const auto places = PlaceDirectory::all(connection);
    if (!home || !places)
        return failure(home ? places.error() : home.error());
    QHash<qint64, Place::Id> offices;
    for (const Place &place : *places) { // those higher up come first
        const Place::Id office =
            place.level == PlaceLevel::Office ? place.id : offices.value(place.parent.value);
        offices.insert(place.id.value, office);
        m_places.insert(place.code, {place.id, office});
    }
    m_home = m_places.value(*home);
    return {};
}

bool ComplaintImportRow::isYes(const TableRow &row, qsizetype field) const
{
    const QString text = m_columns.text(row, field).trimmed().toLower();
    return text == u"1" || text == u"true" || text == u"yes" || text == u"是";
}

CellResult<void> ComplaintImportRow::readTimes(const TableRow &row, Complaint &complaint) const
{
    const auto received = m_columns.dateTime(row, ReceivedField);
    const auto closed = m_columns.dateTime(row, ClosedField);
    if (!received || !closed)
        return tl::make_unexpected(received ? closed.error() : received.error());
    const auto refuse = [&](qsizetype field, const char *why) -> CellResult<void> {
        return tl::make_unexpected(m_columns.problem(row, field, say(why)));
    };
    if (!received->isValid())
        return refuse(ReceivedField,
                      QT_TRANSLATE_NOOP("ComplaintImport", "Every request needs the time it came in."));
    if (*received > m_now)
        return refuse(ReceivedField, QT_TRANSLATE_NOOP("ComplaintImport", "This time lies in the future."));
    if (closed->isValid() && *closed < *received)
        return refuse(ClosedField, QT_TRANSLATE_NOOP("ComplaintImport", "It was closed before it came in."));
    complaint.received = *received;
    complaint.closed = *closed;
    return {};
}

CellResult<void> ComplaintImportRow::readTexts(const TableRow &row, Complaint &complaint)
{
    const auto refuse = [&](qsizetype field, const char *why) -> CellResult<void> {
        return tl::make_unexpected(m_columns.problem(row, field, say(why)));
    };
    complaint.content = m_columns.text(row, ContentField).trimmed();
    if (complaint.content.isEmpty())
        return refuse(ContentField, QT_TRANSLATE_NOOP("ComplaintImport", "Every request needs its content."));
    if (complaint.content.size() > MaxContent)
        return refuse(ContentField, QT_TRANSLATE_NOOP("ComplaintImport", "This text is too long."));
    complaint.foreignNumber = m_columns.text(row, NumberField).trimmed();
    complaint.reporter = m_columns.text(row, ReporterField).trimmed();
    complaint.phone = m_columns.text(row, PhoneField).trimmed();
    complaint.address = m_columns.text(row, AddressField).trimmed();
    complaint.respondent = m_columns.text(row, RespondentField).trimmed();
    complaint.reply = m_columns.text(row, ReplyField).trimmed();
    for (const auto &[field, text] : {std::pair(NumberField, complaint.foreignNumber),
                                      {ReporterField, complaint.reporter},
                                      {PhoneField, complaint.phone},
                                      {AddressField, complaint.address},
                                      {RespondentField, complaint.respondent}}) {
        if (text.size() > MaxShort)
            return refuse(field, QT_TRANSLATE_NOOP("ComplaintImport", "This text is too long."));
    }
    if (complaint.foreignNumber.isEmpty())
        return {};
    if (m_seen.contains(complaint.foreignNumber))
        return refuse(NumberField,
                      QT_TRANSLATE_NOOP("ComplaintImport", "This number stands in the table twice."));
    m_seen.insert(complaint.foreignNumber);
    return {};
}

CellResult<void> ComplaintImportRow::readCodes(const TableRow &row, Complaint &complaint) const
{
    complaint.channel = Channel::Import;
    complaint.category = m_columns.text(row, CategoryField).trimmed();
    complaint.anonymous = isYes(row, AnonymousField);
    complaint.confidential = isYes(row, ConfidentialField);
    complaint.noReply = isYes(row, NoReplyField);
    if (!complaint.category.isEmpty() && !m_categories.contains(complaint.category))
        return tl::make_unexpected(m_columns.problem(
            row, CategoryField, say(QT_TRANSLATE_NOOP("ComplaintImport", "There is no such category."))));
    return ImportCodes::read(m_columns, row, ChannelField, complaint.channel)
        .and_then([&] { return ImportCodes::read(m_columns, row, KindField, complaint.kind); })
        .and_then([&] { return ImportCodes::read(m_columns, row, UrgencyField, complaint.urgency); })
        .and_then([&] { return ImportCodes::read(m_columns, row, StateField, complaint.state); })
        .and_then([&] { return ImportCodes::read(m_columns, row, ResultField, complaint.result); });
}

CellResult<void> ComplaintImportRow::readPlace(const TableRow &row, Complaint &complaint) const
{
    const QString code = m_columns.text(row, PlaceField).trimmed();
    const Position position = code.isEmpty() ? m_home : m_places.value(code);
    if (!position.place.isValid())
        return tl::make_unexpected(m_columns.problem(
            row,
            PlaceField,
            code.isEmpty() ? say(QT_TRANSLATE_NOOP("ComplaintImport",
                                                   "No place is given, and this file has no home "
                                                   "office. Import the divisions first."))
                           : say(QT_TRANSLATE_NOOP("ComplaintImport", "There is no such place."))));
    complaint.place = position.place;
    complaint.office = position.office.isValid() ? position.office : position.place;
    return {};
}

CellResult<void> ComplaintImportRow::checkTogether(const TableRow &row, const Complaint &complaint) const
{
    if (complaint.state == ComplaintState::Merged)
        return tl::make_unexpected(m_columns.problem(
            row,
            StateField,
            say(QT_TRANSLATE_NOOP("ComplaintImport",
                                  "A merged request cannot come in without its parent; import it "
                                  "as closed."))));
    return {};
}

CellResult<Complaint> ComplaintImportRow::read(const TableRow &row)
{
    Complaint complaint;
    const auto done =
        m_columns.checkWidth(row)
            .and_then([&] { return readTexts(row, complaint); })
            .and_then([&] { return readTimes(row, complaint); })
            .and_then([&] { return readCodes(row, complaint); })
            .and_then([&] { return readPlace(row, complaint); })
            .and_then([&] { return ComplaintImportExtras::read(m_columns, row, FirstExtra, complaint); })
            .and_then([&] { return checkTogether(row, complaint); });
    if (!done)
        return tl::make_unexpected(done.error());
    if (isDone(complaint.state) && !complaint.closed.isValid())
        complaint.closed = complaint.received;
    if (isDone(complaint.state))
        complaint.fedBack = complaint.closed;
    if (isRunning(complaint.state)) {
        complaint.handleFrom = complaint.received;
        complaint.handleLimit = timeLimits(m_limits, complaint).handle;
        const Deadline handling = deadline(complaint.handleFrom, complaint.handleLimit, m_calendar);
        complaint.dueHandle = handling.due;
        complaint.warnHandle = handling.warn;
    }
    return complaint;
}

QList<ComplaintStep> ComplaintImportRow::stepsOf(const Complaint &complaint) const
{
    QList<ComplaintStep> steps{{.at = complaint.received, .person = m_person, .action = u"register"_s}};
    if (complaint.state != ComplaintState::Registered)
        steps.append({.at = complaint.closed.isValid() ? complaint.closed : complaint.received,
                      .person = m_person,
                      .action = u"import"_s,
                      .from = ComplaintState::Registered,
                      .to = complaint.state,
                      .note = complaint.foreignNumber});
    return steps;
}

QString ComplaintImportRow::titleOf(const Complaint &complaint)
{
    return complaintTitle(complaint.content);
}
