// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/importfield.h"
#include "models/tables/momentparser.h"
#include "models/tables/tablerow.h"

#include <QHash>
#include <QStringList>

/// Why a cell was refused.
struct CellProblem
{
    QString column; ///< as the table calls it, joined by + where there are several; the field for a constant
    QString value;
    QString reason; ///< translated
    bool personal = false;
};

template <typename T>
using CellResult = tl::expected<T, CellProblem>;

/// Takes the fields of an import out of the rows of one table. Made by ColumnMap::bind. Fields are named by
/// their index in the list given there. For one thread at a time.
class MappedColumns
{
public:
    struct Source
    {
        QString name;             ///< what a problem reports as its column
        QList<qsizetype> columns; ///< none: the constant
        QString constant;
        QHash<QString, QString> values;
        MomentParser moments;
    };

    explicit MappedColumns(QList<ImportField> fields);
    void setSource(qsizetype field, const Source &source);
    void setLeftOut(const QStringList &names, qsizetype columns);

    const QList<ImportField> &fields() const { return m_fields; }

    /// Columns of the table nothing was mapped to.
    const QStringList &leftOut() const { return m_leftOut; }

    /// False for a field that comes neither from a column nor from a constant.
    bool has(qsizetype field) const;

    /// The cell as it stands, after value translation; several cells joined without the empty ones. A value
    /// without a translation stays as it is.
    QString text(const TableRow &row, qsizetype field) const;

    /// Invalid for an empty cell.
    CellResult<QDate> date(const TableRow &row, qsizetype field) const;
    CellResult<QDateTime> dateTime(const TableRow &row, qsizetype field) const;

    /// A row with text to the right of the header cannot be trusted: a delimiter has slipped into a cell.
    CellResult<void> checkWidth(const TableRow &row) const;

    /// A problem the import itself found in this field.
    CellProblem problem(const TableRow &row, qsizetype field, const QString &reason) const;

private:
    QString joined(const TableRow &row, const Source &source, QChar separator) const;

    QList<ImportField> m_fields;
    QList<Source> m_sources;
    QStringList m_leftOut;
    qsizetype m_columns = 0;
};
