// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placeimport.h"

#include <optional>

/// One row of a table of places, read and judged by itself.
struct PlaceRow
{
    qint64 row = 0;
    Place place; ///< without id, no and parent
    QString parentCode;
    bool parentIsGuess = false; ///< read off the code; a stored place stays where it is
    CellProblem code;           ///< names the cell, should the code turn out wrong
    CellProblem parent;         ///< likewise
    std::optional<CellProblem> problem;
};

/// Reads rows; knows columns, levels and codes, but no other row and no stored place.
class PlaceRows
{
public:
    PlaceRows(PlaceImport::Table kind, MappedColumns columns);

    PlaceRow read(const TableRow &row) const;

    /// What a table does not say stays as it is stored.
    struct Said
    {
        bool leader = false;
        bool households = false;
        bool validFrom = false;
        bool validTo = false;
    };
    Said said() const;

private:
    enum Division { Level, DivisionCode, DivisionName, Parent, ValidFrom, ValidTo };
    enum Building { BuildingCode, BuildingName, Community, Leader, Households };

    void readDivision(const TableRow &row, PlaceRow &read) const;
    void readBuilding(const TableRow &row, PlaceRow &read) const;
    void readCommon(const TableRow &row, PlaceRow &read, int code, int name, int parent) const;
    void readBuildingCode(const TableRow &row, PlaceRow &read) const;
    void readAreaCode(PlaceRow &read) const;
    QDate readDate(const TableRow &row, PlaceRow &read, int field) const;
    void reject(const TableRow &row, PlaceRow &read, int field, const QString &reason) const;
    QString text(const TableRow &row, int field) const;

    PlaceImport::Table m_kind;
    MappedColumns m_columns;
};
