// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/mappedcolumns.h"

#include <QJsonObject>

/// What became of the rows of an import.
class ImportReport
{
public:
    struct Rejection
    {
        qint64 row = 0; ///< as TableRow::number
        QString column;
        QString value;
        QString reason;
    };

    /// Values of personal fields stay out of screens and logs unless somebody may see them.
    enum class Personal { Masked, Shown };

    explicit ImportReport(Personal personal = Personal::Masked)
        : m_personal(personal)
    {
    }

    qint64 read = 0; ///< rows below the header, rejected ones included
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QString notice; ///< TableReader::notice() of the table

    void reject(qint64 row, const CellProblem &problem);

    const QList<Rejection> &rejected() const { return m_rejected; }

    /// {"read":n,"inserted":n,"updated":n,"unchanged":n,"rejected":[{"row":n,"column":"…","value":"…","reason":"…"}]}
    QJsonObject toJson() const;

private:
    Personal m_personal;
    QList<Rejection> m_rejected;
};
