// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintseries.h"

#include "models/storage/station.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
// Deleted rows keep their number, so the series never gives one twice.
const QString LastSerialSql = u"SELECT max(serial) FROM complaint WHERE office = ? AND year = ?"_s;

const QString OfficeSql = u"SELECT code, no FROM place WHERE id = ?"_s;

constexpr int OfficePart = 3; // the office's own digits of its code
constexpr int SerialDigits = 6;
} // namespace

ComplaintSeries::ComplaintSeries(Connection &connection)
    : m_connection(connection)
{
}

Result<qint64> ComplaintSeries::nextSerial(Place::Id office, int year)
{
    const std::pair key(office.value, year);
    if (const auto known = m_serials.find(key); known != m_serials.end())
        return ++*known;
    const auto last = m_connection.value(LastSerialSql, {office.value, year});
    if (!last)
        return failure(last.error());
    return m_serials.insert(key, last->toLongLong() + 1).value();
}

Result<ComplaintSeries::Office> ComplaintSeries::officeOf(Place::Id id)
{
    if (const auto known = m_offices.constFind(id.value); known != m_offices.cend())
        return *known;
    auto query = m_connection.run(OfficeSql, {id.value});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(
            {Error::Kind::Invalid,
             QCoreApplication::translate("ComplaintRepository",
                                         "A request needs the office it belongs to. Choose a place."),
             u"office %1"_s.arg(id.value)});
    const Office office{query->value(0).toString().right(OfficePart), query->value(1).toLongLong()};
    return *m_offices.insert(id.value, office);
}

Result<QString> ComplaintSeries::next(Place::Id office, int year)
{
    if (m_letter.isEmpty()) {
        const auto letter = Station::letter(m_connection);
        if (!letter)
            return letter;
        m_letter = *letter;
    }
    const auto known = officeOf(office);
    if (!known)
        return failure(known.error());
    const auto serial = nextSerial(office, year);
    if (!serial)
        return failure(serial.error());
    return u"%1-%2-%3%4"_s.arg(known->digits)
        .arg(year)
        .arg(m_letter)
        .arg(*serial, SerialDigits, 10, QChar(u'0'));
}
