// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placeimport.h"

#include "models/places/placerows.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PlaceImportWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceImport)
};

/// The rows of one table among each other and beside the stored places.
class Planning
{
public:
    Planning(QList<PlaceRow> rows, PlaceRows::Said said, const QList<Place> &existing)
        : m_rows(std::move(rows))
        , m_said(said)
    {
        for (const Place &place : existing) {
            m_stored.insert(place.code, place);
            m_codes.insert(place.id, place.code);
        }
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            noteCode(i);
    }

    PlaceImport::Plan result()
    {
        for (PlaceRow &row : m_rows)
            judgeParent(row);
        // By level, so that what hangs on a rejected row follows it.
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const PlaceRow &a, const PlaceRow &b) {
            return a.place.level < b.place.level;
        });
        for (PlaceRow &row : m_rows)
            take(row);
        report();
        return m_plan;
    }

private:
    static void reject(PlaceRow &row, CellProblem problem, const QString &reason)
    {
        if (row.problem)
            return;
        problem.reason = reason;
        row.problem = problem;
    }

    void noteCode(qsizetype i)
    {
        PlaceRow &row = m_rows[i];
        const auto first = m_rowOf.constFind(row.place.code);
        if (first == m_rowOf.cend()) {
            m_rowOf.insert(row.place.code, row.row);
            m_levels.insert(row.place.code, row.place.level);
            m_parents.insert(row.place.code, row.parentCode);
        } else {
            reject(row,
                   row.code,
                   PlaceImportWords::tr("Row %1 has the same code. Keep one of them.").arg(*first));
        }
    }

    bool isInLoop(const QString &code) const
    {
        QSet<QString> seen;
        for (QString at = m_parents.value(code); !at.isEmpty(); at = m_parents.value(at)) {
            if (at == code)
                return true;
            if (seen.contains(at))
                return false; // the loop lies above, without this row
            seen.insert(at);
        }
        return false;
    }

    void judgeParent(PlaceRow &row) const
    {
        if (row.parentCode.isEmpty() || row.problem)
            return;
        const bool inTable = m_levels.contains(row.parentCode);
        if (isInLoop(row.place.code))
            return reject(
                row, row.parent, PlaceImportWords::tr("These places contain each other in a loop."));
        if (!inTable && !m_stored.contains(row.parentCode))
            return reject(
                row,
                row.parent,
                PlaceImportWords::tr("No place has the code %1, neither in this table nor in the file.")
                    .arg(row.parentCode));
        const PlaceLevel level =
            inTable ? m_levels.value(row.parentCode) : m_stored.value(row.parentCode).level;
        if (!mayHold(level, row.place.level))
            reject(row,
                   row.parent,
                   PlaceImportWords::tr("%1 is not of the level right above.").arg(row.parentCode));
    }

    static bool mayHold(PlaceLevel parent, PlaceLevel child)
    {
        if (child == PlaceLevel::Building) // areas are an office's choice
            return parent == PlaceLevel::Community || parent == PlaceLevel::Area;
        return int(parent) == int(child) - 1;
    }

    void take(PlaceRow &row)
    {
        if (!row.problem && m_rejectedCodes.contains(row.parentCode) && !m_stored.contains(row.parentCode))
            reject(
                row,
                row.parent,
                PlaceImportWords::tr("Its parent in row %1 is rejected.").arg(m_rowOf.value(row.parentCode)));
        if (row.problem) {
            if (m_rowOf.value(row.place.code) == row.row)
                m_rejectedCodes.insert(row.place.code);
            return;
        }
        PlaceImport::Step step{
            .isNew = !m_stored.contains(row.place.code), .place = row.place, .parentCode = row.parentCode};
        if (!step.isNew && row.parentIsGuess)
            step.parentCode.clear();
        if (step.isNew) {
            ++m_plan.report.inserted;
        } else if (!completed(step)) {
            ++m_plan.report.unchanged;
            return;
        } else {
            ++m_plan.report.updated;
        }
        m_plan.steps.append(step);
    }

    /// Fills the step up from the stored place; false when there is nothing to change.
    bool completed(PlaceImport::Step &step) const
    {
        Place wanted = m_stored.value(step.place.code);
        const Place stored = wanted;
        wanted.name = step.place.name;
        if (m_said.leader)
            wanted.leader = step.place.leader;
        if (m_said.households)
            wanted.households = step.place.households;
        if (m_said.validFrom)
            wanted.validFrom = step.place.validFrom;
        if (m_said.validTo)
            wanted.validTo = step.place.validTo;
        step.place = wanted;
        const bool moved = !step.parentCode.isEmpty() && m_codes.value(stored.parent) != step.parentCode;
        return moved || wanted.name != stored.name || wanted.leader != stored.leader ||
               wanted.households != stored.households || wanted.validFrom != stored.validFrom ||
               wanted.validTo != stored.validTo;
    }

    void report()
    {
        std::sort(
            m_rows.begin(), m_rows.end(), [](const PlaceRow &a, const PlaceRow &b) { return a.row < b.row; });
        m_plan.report.read = m_rows.size();
        for (const PlaceRow &row : std::as_const(m_rows)) {
            if (row.problem)
                m_plan.report.reject(row.row, *row.problem);
        }
    }

    QList<PlaceRow> m_rows;
    PlaceRows::Said m_said;
    QHash<QString, Place> m_stored;
    QHash<Place::Id, QString> m_codes;
    QHash<QString, qint64> m_rowOf; ///< first row with the code
    QHash<QString, PlaceLevel> m_levels;
    QHash<QString, QString> m_parents;
    QSet<QString> m_rejectedCodes;
    PlaceImport::Plan m_plan;
};
} // namespace

const QList<ImportField> &PlaceImport::fields(Table table)
{
    static const QList<ImportField> divisions{{.name = u"level"_s, .required = true},
                                              {.name = u"code"_s, .required = true},
                                              {.name = u"name"_s, .required = true},
                                              {.name = u"parent_code"_s, .required = true},
                                              {.name = u"valid_from"_s, .kind = ImportField::Kind::Date},
                                              {.name = u"valid_to"_s, .kind = ImportField::Kind::Date}};
    static const QList<ImportField> buildings{{.name = u"code"_s, .required = true},
                                              {.name = u"name"_s, .required = true},
                                              {.name = u"community_code"_s, .required = true},
                                              {.name = u"leader"_s, .personal = true},
                                              {.name = u"households"_s}};
    return table == Table::Divisions ? divisions : buildings;
}

PlaceImport::Table PlaceImport::tableOf(const QStringList &header, const ColumnMap &map)
{
    const bool named = header.contains(u"community_code"_s);
    return named || map.bind(header, fields(Table::Buildings)) ? Table::Buildings : Table::Divisions;
}

Result<PlaceImport::Plan>
PlaceImport::plan(const TableReader &table, const ColumnMap &map, Table kind, const QList<Place> &existing)
{
    const auto columns = map.bind(table.header(), fields(kind));
    if (!columns)
        return failure(columns.error());
    const PlaceRows reader(kind, *columns);
    QList<PlaceRow> rows;
    const auto read = table.forEachRow([&](const TableRow &row) -> Result<> {
        rows.append(reader.read(row));
        return {};
    });
    if (!read)
        return failure(read.error());
    return Planning(std::move(rows), reader.said(), existing).result();
}
