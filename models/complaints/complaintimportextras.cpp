// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintimportextras.h"

#include "models/base/checksums.h"
#include "models/base/clock.h"
#include "models/complaints/complaintimportcodes.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MaxText = 2'000; // characters; longer ones are a slipped delimiter or a pasted file

using Columns = const MappedColumns &;
using Row = const TableRow &;

QString say(const char *text)
{
    return QCoreApplication::translate("ComplaintImport", text);
}

template <auto Member>
CellResult<void> text(Columns columns, Row row, qsizetype field, Complaint &complaint)
{
    const QString given = columns.text(row, field).trimmed();
    if (given.size() > MaxText)
        return tl::make_unexpected(
            columns.problem(row, field, say(QT_TRANSLATE_NOOP("ComplaintImport", "This text is too long."))));
    complaint.*Member = given;
    return {};
}

template <auto Member>
CellResult<void> code(Columns columns, Row row, qsizetype field, Complaint &complaint)
{
    return ImportCodes::read(columns, row, field, complaint.*Member);
}

template <auto Member>
CellResult<void> time(Columns columns, Row row, qsizetype field, Complaint &complaint)
{
    return columns.dateTime(row, field).map([&](const QDateTime &at) { complaint.*Member = at; });
}

template <auto Member>
CellResult<void> count(Columns columns, Row row, qsizetype field, Complaint &complaint)
{
    constexpr int Most = 1'000;
    const QString given = columns.text(row, field).trimmed();
    bool isNumber = given.isEmpty();
    const int number = given.isEmpty() ? 0 : given.toInt(&isNumber);
    if (!isNumber || number < 0 || number > Most)
        return tl::make_unexpected(columns.problem(
            row, field, say(QT_TRANSLATE_NOOP("ComplaintImport", "This is no count from 0 to 1000."))));
    complaint.*Member = number;
    return {};
}

CellResult<void> idNumber(Columns columns, Row row, qsizetype field, Complaint &complaint)
{
    const QString given = columns.text(row, field).trimmed();
    if (given.isEmpty() || given.contains(u'*'))
        return {};
    const QDate today = Clock::now().toTimeZone(Clock::zone()).date();
    const Checksums::CitizenId id = Checksums::citizenId(given, today);
    if (id.fault != Checksums::Fault::None)
        return tl::make_unexpected(columns.problem(row, field, Checksums::faultText(id.fault)));
    complaint.idNumber = id.number;
    return {};
}

struct Extra
{
    const char *name;
    ImportField::Kind kind;
    bool personal;
    CellResult<void> (*read)(Columns, Row, qsizetype, Complaint &);
};

using Kind = ImportField::Kind;
using C = Complaint;

constexpr Extra Extras[]{
    {"sex", Kind::Text, false, code<&C::sex>},
    {"id_number", Kind::Text, true, idNumber},
    {"accepted_at", Kind::DateTime, false, time<&C::accepted>},
    {"due_superior_at", Kind::DateTime, false, time<&C::dueSuperior>},
    {"contacted_at", Kind::DateTime, false, time<&C::contacted>},
    {"emergency", Kind::Text, false, code<&C::emergency>},
    {"decline_reason", Kind::Text, false, code<&C::declineReason>},
    {"channel_told", Kind::Text, false, text<&C::channelTold>},
    {"reason", Kind::LongText, false, text<&C::reason>},
    {"approver", Kind::Text, false, text<&C::approver>},
    {"transfer_to", Kind::Text, false, text<&C::transferTo>},
    {"transferred_at", Kind::DateTime, false, time<&C::transferred>},
    {"supervision", Kind::Text, false, code<&C::supervision>},
    {"due_supervised_at", Kind::DateTime, false, time<&C::dueSupervised>},
    {"instruction", Kind::LongText, false, text<&C::instruction>},
    {"evidence", Kind::LongText, false, text<&C::evidence>},
    {"solved", Kind::Text, false, code<&C::solved>},
    {"rating", Kind::Text, false, code<&C::rating>},
    {"revisits", Kind::Text, false, count<&C::revisits>},
    {"last_revisit_at", Kind::DateTime, false, time<&C::lastRevisit>},
    {"excluded", Kind::LongText, false, text<&C::excluded>},
    {"extensions", Kind::Text, false, count<&C::extensions>},
    {"reworks", Kind::Text, false, count<&C::reworks>},
    {"archive_number", Kind::Text, false, text<&C::archiveNumber>},
};
} // namespace

QList<ImportField> ComplaintImportExtras::fields()
{
    QList<ImportField> all;
    for (const Extra &extra : Extras)
        all.append({QString::fromLatin1(extra.name), extra.kind, false, extra.personal});
    return all;
}

CellResult<void> ComplaintImportExtras::read(const MappedColumns &columns,
                                             const TableRow &row,
                                             qsizetype first,
                                             Complaint &complaint)
{
    qsizetype field = first;
    for (const Extra &extra : Extras) {
        if (const auto done = extra.read(columns, row, field++, complaint); !done)
            return done;
    }
    return {};
}
