// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintimportextras.h"

#include "models/base/checksums.h"
#include "models/base/clock.h"
#include "models/complaints/complaintimportcodes.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MaxText = 2'000; // characters; longer ones are a slipped delimiter or a pasted file

using GivenColumns = const MappedColumns &;
using GivenRow = const TableRow &;

QString sayExtra(const char *text)
{
    return QCoreApplication::translate("ComplaintImport", text);
}

template <auto Member>
CellResult<void> text(GivenColumns columns, GivenRow row, qsizetype field, Complaint &complaint)
{
    const QString given = columns.text(row, field).trimmed();
    if (given.size() > MaxText)
        return tl::make_unexpected(columns.problem(
            row, field, sayExtra(QT_TRANSLATE_NOOP("ComplaintImport", "This text is too long."))));
    complaint.*Member = given;
    return {};
}

template <auto Member>
CellResult<void> code(GivenColumns columns, GivenRow row, qsizetype field, Complaint &complaint)
{
    return ImportCodes::read(columns, row, field, complaint.*Member);
}

template <auto Member>
CellResult<void> time(GivenColumns columns, GivenRow row, qsizetype field, Complaint &complaint)
{
    return columns.dateTime(row, field).map([&](const QDateTime &at) { complaint.*Member = at; });
}

template <auto Member>
CellResult<void> count(GivenColumns columns, GivenRow row, qsizetype field, Complaint &complaint)
{
    constexpr int Most = 1'000;
    const QString given = columns.text(row, field).trimmed();
    bool isNumber = given.isEmpty();
    const int number = given.isEmpty() ? 0 : given.toInt(&isNumber);
    if (!isNumber || number < 0 || number > Most)
        return tl::make_unexpected(columns.problem(
            row, field, sayExtra(QT_TRANSLATE_NOOP("ComplaintImport", "This is no count from 0 to 1000."))));
    complaint.*Member = number;
    return {};
}

CellResult<void> idNumber(GivenColumns columns, GivenRow row, qsizetype field, Complaint &complaint)
{
    const QString given = columns.text(row, field).trimmed();
    if (given.isEmpty() || given.contains(u'*'))
        return {};
    const QDate today = Clock::today();
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
    CellResult<void> (*read)(GivenColumns, GivenRow, qsizetype, Complaint &);
};

using ValueKind = ImportField::Kind;
using C = Complaint;

constexpr Extra Extras[]{
    {"sex", ValueKind::Text, false, code<&C::sex>},
    {"id_number", ValueKind::Text, true, idNumber},
    {"accepted_at", ValueKind::DateTime, false, time<&C::accepted>},
    {"due_superior_at", ValueKind::DateTime, false, time<&C::dueSuperior>},
    {"contacted_at", ValueKind::DateTime, false, time<&C::contacted>},
    {"emergency", ValueKind::Text, false, code<&C::emergency>},
    {"decline_reason", ValueKind::Text, false, code<&C::declineReason>},
    {"channel_told", ValueKind::Text, false, text<&C::channelTold>},
    {"reason", ValueKind::LongText, false, text<&C::reason>},
    {"approver", ValueKind::Text, false, text<&C::approver>},
    {"transfer_to", ValueKind::Text, false, text<&C::transferTo>},
    {"transferred_at", ValueKind::DateTime, false, time<&C::transferred>},
    {"supervision", ValueKind::Text, false, code<&C::supervision>},
    {"due_supervised_at", ValueKind::DateTime, false, time<&C::dueSupervised>},
    {"instruction", ValueKind::LongText, false, text<&C::instruction>},
    {"evidence", ValueKind::LongText, false, text<&C::evidence>},
    {"solved", ValueKind::Text, false, code<&C::solved>},
    {"rating", ValueKind::Text, false, code<&C::rating>},
    {"revisits", ValueKind::Text, false, count<&C::revisits>},
    {"last_revisit_at", ValueKind::DateTime, false, time<&C::lastRevisit>},
    {"excluded", ValueKind::LongText, false, text<&C::excluded>},
    {"extensions", ValueKind::Text, false, count<&C::extensions>},
    {"reworks", ValueKind::Text, false, count<&C::reworks>},
    {"archive_number", ValueKind::Text, false, text<&C::archiveNumber>},
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
