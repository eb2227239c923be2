// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/fieldhistoryrepository.h"

#include "models/base/clock.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/complaintnames.h"
#include "models/organisation/roster.h"
#include "models/places/placedirectory.h"
#include "models/storage/changelog.h"
#include "models/storage/sealing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using T = ComplaintFieldInfo::Type;
constexpr double PartsOfLimit = 60;

struct FieldHistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintHistory)
};

template <typename Enum>
QString named(const QVariant &value)
{
    return ComplaintNames::label(Enum(value.toInt()));
}

/// Of the fields that choose among words.
QString choice(T type, const QVariant &value)
{
    switch (type) {
    case T::Kind:
        return named<ComplaintKind>(value);
    case T::Channel:
        return named<Channel>(value);
    case T::Urgency:
        return named<Urgency>(value);
    case T::State:
        return named<ComplaintState>(value);
    case T::Result:
        return named<ComplaintResult>(value);
    case T::Rating:
        return named<Rating>(value);
    case T::Sex:
        return named<Sex>(value);
    case T::Solved:
        return named<SolvedAnswer>(value);
    case T::Emergency:
        return named<Emergency>(value);
    case T::DeclineReason:
        return named<DeclineReason>(value);
    case T::Supervision:
        return named<Supervision>(value);
    default:
        return value.toString();
    }
}

QString unitText(int unit)
{
    switch (LimitUnit(unit)) {
    case LimitUnit::WorkingDays:
        return FieldHistoryWords::tr("working days");
    case LimitUnit::WorkingHours:
        return FieldHistoryWords::tr("working hours");
    case LimitUnit::ClockHours:
        return FieldHistoryWords::tr("clock hours");
    case LimitUnit::CalendarDays:
        return FieldHistoryWords::tr("calendar days");
    }
    return {};
}
} // namespace

FieldHistoryRepository::FieldHistoryRepository(Connection &connection)
    : m_connection(connection)
{
}

QString FieldHistoryRepository::sectionName(qint64 id)
{
    auto known = m_sections.find(id);
    if (known == m_sections.end())
        known = m_sections.insert(id, Roster::sectionName(m_connection, {id}).value_or(QString()));
    return *known;
}

/// What names a row of another table.
QString FieldHistoryRepository::reference(const ComplaintFieldInfo &field, const QVariant &value)
{
    if (field.type == T::Place)
        return PlaceDirectory::pathName(m_connection, {value.toLongLong()}).value_or(QString());
    if (field.type == T::Request)
        return m_connection.value(u"SELECT number FROM complaint WHERE id = ?"_s, {value})
            .value_or(QVariant())
            .toString();
    if (field.type == T::Category)
        return CategoryRepository(m_connection).nameOf(value.toString()).value_or(QString());
    QStringList names;
    for (const QString &id : value.toString().split(u',', Qt::SkipEmptyParts))
        names.append(sectionName(id.toLongLong()));
    return names.join(FieldHistoryWords::tr(", "));
}

QString FieldHistoryRepository::text(const ComplaintFieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case T::Instant:
        return Clock::fromMs(value.toLongLong()).toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    case T::Amount:
        return QString::number(value.toDouble() / PartsOfLimit);
    case T::Unit:
        return unitText(value.toInt());
    case T::Flag:
        return value.toBool() ? FieldHistoryWords::tr("yes") : FieldHistoryWords::tr("no");
    case T::Section:
    case T::Sections:
    case T::Place:
    case T::Request:
    case T::Category:
        return reference(field, value);
    default:
        return choice(field.type, value);
    }
}

Result<QList<FieldChange>> FieldHistoryRepository::of(const Complaint &complaint)
{
    const auto entries = ChangeLog(m_connection).history(u"complaint"_s, complaint.id.value);
    if (!entries)
        return failure(entries.error());
    QList<FieldChange> changes;
    for (const HistoryEntry &entry : *entries) {
        const QString action = ActionTitles::title({entry.change.action.name, {}});
        for (const HistoryEntry::Cell &cell : entry.cells) {
            const ComplaintFieldInfo *field = ComplaintFieldInfo::find(cell.column);
            if (!field)
                continue;
            FieldChange change{.field = field,
                               .clock = entry.change.h,
                               .old = cell.before,
                               .before = text(*field, cell.before),
                               .after = text(*field, cell.after),
                               .isFirst = entry.born,
                               .at = entry.change.at(),
                               .person = entry.change.person,
                               .action = action,
                               .locked = ComplaintFieldInfo::locked(cell.column, complaint)};
            if (!change.before.isEmpty() || !change.after.isEmpty())
                changes.append(change);
        }
    }
    return changes;
}

Result<> FieldHistoryRepository::restore(const Complaint &complaint, const FieldChange &change)
{
    if (!change.field || change.isFirst)
        return refusal(FieldHistoryWords::tr("Nothing stood there before. Choose a later change."));
    const QString column = QString::fromLatin1(change.field->column);
    if (const QString locked = ComplaintFieldInfo::locked(column, complaint); !locked.isEmpty())
        return refusal(locked);
    if (column == u"content" && change.old.toString().trimmed().isEmpty())
        return refusal(FieldHistoryWords::tr("A request needs its content. Choose a change that had one."));
    const QString value = Sealing::placeholder(*SchemaRegistry::table(u"complaint"_s), column);
    return m_connection.execute(u"UPDATE complaint SET %1 = %2 WHERE id = ?"_s.arg(column, value),
                                {change.old, complaint.id.value});
}
