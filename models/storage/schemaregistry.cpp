// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schemaregistry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using SchemaRegistry::Column;
using SchemaRegistry::Table;

/// Numbers the names from 1. A later column goes to the end of its list; a removed one leaves its name there.
QList<Column> numbered(const QStringList &names)
{
    QList<Column> columns;
    for (const QString &name : names)
        columns.append({int(columns.size()) + 1, name});
    return columns;
}

QList<Table> makeTables()
{
    return {
        {1,
         u"place"_s,
         numbered({u"no"_s,
                   u"parent"_s,
                   u"level"_s,
                   u"code"_s,
                   u"name"_s,
                   u"valid_from"_s,
                   u"valid_to"_s,
                   u"leader"_s,
                   u"households"_s}),
         {u"%1.code"_s, u"%1.name"_s, u"pinyin_terms(%1.name)"_s, u"house_terms(%1.name)"_s},
         {u"code"_s, u"name"_s}},
        {2, u"section"_s, numbered({u"office"_s, u"code"_s, u"name"_s, u"community"_s}), {}, {}},
        {3,
         u"category"_s,
         numbered({u"code"_s,
                   u"major"_s,
                   u"name"_s,
                   u"name_en"_s,
                   u"family"_s,
                   u"duty_list"_s,
                   u"section"_s,
                   u"urgency"_s}),
         {},
         {}},
        {4, u"workday"_s, numbered({u"is_workday"_s, u"name"_s}), {}, {}},
        {5,
         u"complaint"_s,
         numbered({u"number"_s,        u"foreign_number"_s, u"received"_s,
                   u"kind"_s,          u"channel"_s,        u"urgency"_s,
                   u"state"_s,         u"category"_s,       u"title"_s,
                   u"content"_s,       u"reporter"_s,       u"phone"_s,
                   u"address"_s,       u"anonymous"_s,      u"confidential"_s,
                   u"no_reply"_s,      u"respondent"_s,     u"respondent_section"_s,
                   u"office"_s,        u"place"_s,          u"parent"_s,
                   u"first_section"_s, u"host"_s,           u"co_hosts"_s,
                   u"designated"_s,    u"returns_asked"_s,  u"return_from"_s,
                   u"handler"_s,       u"checker"_s,        u"dispatched"_s,
                   u"signed_for"_s,    u"handle_from"_s,    u"limit_amount"_s,
                   u"limit_unit"_s,    u"extension_to"_s,   u"extensions"_s,
                   u"parked_since"_s,  u"review_date"_s,    u"plan"_s,
                   u"reworks"_s,       u"due_sign"_s,       u"due_contact"_s,
                   u"due_handle"_s,    u"warn_handle"_s,    u"contacted"_s,
                   u"fed_back"_s,      u"closed"_s,         u"result"_s,
                   u"reply"_s,         u"evidence"_s,       u"reason"_s,
                   u"channel_told"_s,  u"rating"_s,         u"archive_number"_s,
                   u"year"_s,          u"serial"_s,         u"sex"_s,
                   u"id_number"_s,     u"due_superior"_s,   u"due_supervised"_s,
                   u"accepted"_s,      u"emergency"_s,      u"decline_reason"_s,
                   u"approver"_s,      u"transfer_to"_s,    u"transferred"_s,
                   u"supervision"_s,   u"instruction"_s,    u"excluded"_s,
                   u"solved"_s,        u"revisits"_s,       u"last_revisit"_s,
                   u"told"_s}),
         {u"%1.number"_s,
          u"%1.foreign_number"_s,
          u"%1.content"_s,
          u"%1.address"_s,
          u"%1.reporter"_s,
          u"pinyin_terms(%1.reporter)"_s,
          u"phone_terms(%1.phone)"_s},
         {u"number"_s, u"foreign_number"_s, u"content"_s, u"address"_s, u"reporter"_s, u"phone"_s}},
        {6,
         u"complaint_step"_s,
         numbered({u"complaint"_s,
                   u"at"_s,
                   u"person"_s,
                   u"action"_s,
                   u"from_state"_s,
                   u"to_state"_s,
                   u"section"_s,
                   u"note"_s,
                   u"instead_of"_s}),
         {},
         {}},
        {7, u"staff"_s, numbered({u"name"_s, u"section"_s, u"roles"_s}), {}, {}},
        {8,
         u"complaint_revisit"_s,
         numbered({u"complaint"_s,
                   u"at"_s,
                   u"person"_s,
                   u"way"_s,
                   u"reached"_s,
                   u"in_time"_s,
                   u"solved"_s,
                   u"rating"_s,
                   u"note"_s}),
         {},
         {}},
        {9,
         u"complaint_part"_s,
         numbered(
             {u"complaint"_s, u"section"_s, u"asked"_s, u"due"_s, u"delivered"_s, u"person"_s, u"answer"_s}),
         {},
         {}},
        {10, u"complaint_link"_s, numbered({u"complaint"_s, u"other"_s, u"note"_s}), {}, {}},
        {11,
         u"complaint_checkpoint"_s,
         numbered({u"category"_s, u"state"_s, u"text"_s, u"position"_s}),
         {},
         {}},
        {12, u"complaint_tick"_s, numbered({u"complaint"_s, u"checkpoint"_s, u"at"_s, u"person"_s}), {}, {}},
        {13, u"reply_template"_s, numbered({u"name"_s, u"state"_s, u"category"_s, u"text"_s}), {}, {}},
        {14,
         u"attachment"_s,
         numbered({u"tbl"_s,
                   u"row"_s,
                   u"name"_s,
                   u"media_type"_s,
                   u"size"_s,
                   u"hash"_s,
                   u"at"_s,
                   u"person"_s,
                   u"note"_s}),
         {},
         {}},
        {15, u"saved_filter"_s, numbered({u"person"_s, u"page"_s, u"name"_s, u"settings"_s}), {}, {}},
        {16,
         u"time_limit"_s,
         numbered({u"kind"_s,
                   u"urgency"_s,
                   u"sign"_s,
                   u"sign_unit"_s,
                   u"contact"_s,
                   u"contact_unit"_s,
                   u"handle"_s,
                   u"handle_unit"_s,
                   u"rework"_s,
                   u"rework_unit"_s,
                   u"complex"_s,
                   u"complex_unit"_s}),
         {},
         {}},
        {17,
         u"rate_weight"_s,
         numbered({u"valid_from"_s, u"response"_s, u"resolution"_s, u"satisfaction"_s}),
         {},
         {}},
        {18,
         u"rate_month"_s,
         numbered({u"office"_s, u"month"_s, u"figures"_s, u"at"_s, u"person"_s, u"requests"_s}),
         {},
         {}},
        {19,
         u"absence"_s,
         numbered({u"person"_s, u"substitute"_s, u"from_date"_s, u"to_date"_s, u"note"_s}),
         {},
         {}},
    };
}
} // namespace

QString SchemaRegistry::Table::columnName(int columnNumber) const
{
    if (columnNumber == DeletedColumn)
        return u"_x"_s;
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&](const Column &column) { return column.number == columnNumber; });
    return found == columns.end() ? QString() : found->name;
}

const QList<SchemaRegistry::Table> &SchemaRegistry::syncedTables()
{
    static const QList<Table> tables = makeTables();
    return tables;
}

const QStringList &SchemaRegistry::localTables()
{
    static const QStringList tables{
        u"meta"_s, u"change"_s, u"change_born"_s, u"change_cell"_s, u"sync_cell"_s, u"draft"_s};
    return tables;
}

const SchemaRegistry::Table *SchemaRegistry::table(int number)
{
    const auto &all = syncedTables();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Table &t) { return t.number == number; });
    return found == all.end() ? nullptr : &*found;
}

const SchemaRegistry::Table *SchemaRegistry::table(const QString &name)
{
    const auto &all = syncedTables();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Table &t) { return t.name == name; });
    return found == all.end() ? nullptr : &*found;
}
