// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importreport.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

void ImportReport::reject(qint64 row, const CellProblem &problem)
{
    const bool masked = problem.personal && m_personal == Personal::Masked && !problem.value.isEmpty();
    m_rejected.append({.row = row,
                       .column = problem.column,
                       .value = masked ? u"***"_s : problem.value,
                       .reason = problem.reason});
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray rejections;
    for (const Rejection &one : m_rejected)
        rejections += QJsonObject{{u"row"_s, one.row},
                                  {u"column"_s, one.column},
                                  {u"value"_s, one.value},
                                  {u"reason"_s, one.reason}};
    QJsonObject json{{u"read"_s, read},
                     {u"inserted"_s, inserted},
                     {u"updated"_s, updated},
                     {u"unchanged"_s, unchanged},
                     {u"rejected"_s, rejections}};
    if (!notice.isEmpty())
        json[u"notice"_s] = notice;
    return json;
}
