// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changelog.h"

/// One change being taken back: its old values written again, its new rows deleted.
class Reversal
{
public:
    Reversal(Connection &connection, Change change);

    /// As ChangeLog::revert() promises.
    [[nodiscard]] Result<> run();

private:
    struct Cell
    {
        int table;
        qint64 id;
        int column;
        QVariant old;
        qint64 clock; ///< of the cell as it stands now
    };

    Result<QList<Cell>> written();
    Result<> refuseIfLater(const QList<Cell> &cells);
    Result<> refuseIfBornRowsChanged();
    Result<qint64> writerOf(qint64 h, const Cell &cell);
    Result<> writeBack(const QList<Cell> &cells);
    Result<> deleteBorn();

    Connection &m_connection;
    const Change m_change;
};
