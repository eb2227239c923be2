// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schemaregistry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using SchemaRegistry::Column;
using SchemaRegistry::Table;

/// A table in plain words, names apart by spaces. Its columns are numbered from 1 in their order: a later one
/// goes to the end of its list, a removed one leaves its name there.
///
/// What a column holds stands behind its name: * is personal text and sealed, ' is open text, without a mark
/// it is a number. Open are the names of those who work here (they stand in timelines and on contact cards),
/// the names clerks give, and free text about the matter: it is searched by its words, so whoever writes it
/// down must not write persons into it.
struct TableWords
{
    int number;
    const char *name;
    const char *columns;
    const char *searchable = "";
    const char *searchColumns = "";
};

constexpr TableWords SyncedTables[] = {
    {1,
     "place",
     "no parent level code' name' valid_from' valid_to' leader' households",
     "%1.code %1.name pinyin_terms(%1.name) house_terms(%1.name)",
     "code name"},
    {2, "section", "office code' name' community"},
    {3, "category", "code' major' name' name_en' family duty_list section' urgency"},
    {4, "workday", "is_workday name'"},
    {5,
     "complaint",
     "number' foreign_number' received kind channel urgency state category' title' content' reporter* "
     "phone* address* anonymous confidential no_reply respondent* respondent_section office place parent "
     "first_section host co_hosts' designated returns_asked return_from handler' checker' dispatched "
     "signed_for handle_from limit_amount limit_unit extension_to' extensions parked_since review_date' "
     "plan' reworks due_sign due_contact due_handle warn_handle contacted fed_back closed result reply' "
     "evidence' reason' channel_told' rating archive_number' year serial sex id_number* due_superior "
     "due_supervised accepted emergency decline_reason approver' transfer_to' transferred supervision "
     "instruction' excluded' solved revisits last_revisit told",
     "%1.number %1.foreign_number %1.content address_keys(%1.address) name_keys(%1.reporter) "
     "phone_keys(%1.phone)",
     "number foreign_number content address reporter phone"},
    {6, "complaint_step", "complaint at person' action' from_state to_state section note' instead_of'"},
    {7, "staff", "name' section roles"},
    {8, "complaint_revisit", "complaint at person' way reached in_time solved rating note'"},
    {9, "complaint_part", "complaint section asked' due delivered person' answer'"},
    {10, "complaint_link", "complaint other note'"},
    {11, "complaint_checkpoint", "category' state text' position"},
    {12, "complaint_tick", "complaint checkpoint at person'"},
    {13, "reply_template", "name' state category' text'"},
    {14, "attachment", "tbl row name* media_type' size hash' at person' note*"},
    {15, "saved_filter", "person' page' name' settings*"},
    {16,
     "time_limit",
     "kind urgency sign sign_unit contact contact_unit handle handle_unit rework rework_unit complex "
     "complex_unit"},
    {17, "rate_weight", "valid_from' response resolution satisfaction"},
    {18, "rate_month", "office month' figures' at person' requests'"},
    {19, "absence", "person' substitute' from_date' to_date' note'"},
};

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QList<Column> numbered(const QStringList &words)
{
    QList<Column> columns;
    for (const QString &word : words) {
        const auto holds = word.endsWith(u'*')    ? Column::Holds::SealedText
                           : word.endsWith(u'\'') ? Column::Holds::OpenText
                                                  : Column::Holds::Number;
        columns.append(
            {int(columns.size()) + 1, holds == Column::Holds::Number ? word : word.chopped(1), holds});
    }
    return columns;
}

QList<Table> makeTables()
{
    QList<Table> tables;
    for (const TableWords &words : SyncedTables)
        tables.append({words.number,
                       QString::fromLatin1(words.name),
                       numbered(wordsOf(words.columns)),
                       wordsOf(words.searchable),
                       wordsOf(words.searchColumns)});
    return tables;
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

QStringList SchemaRegistry::Table::sealedColumns() const
{
    QStringList sealed;
    for (const Column &column : columns) {
        if (column.isSealed())
            sealed << column.name;
    }
    return sealed;
}

bool SchemaRegistry::Table::isSealed(const QString &columnName) const
{
    return sealedColumns().contains(columnName);
}

bool SchemaRegistry::Table::searchesSealed() const
{
    return std::ranges::any_of(searchColumns, [this](const QString &column) { return isSealed(column); });
}

const QList<SchemaRegistry::Table> &SchemaRegistry::syncedTables()
{
    static const QList<Table> tables = makeTables();
    return tables;
}

const QStringList &SchemaRegistry::localTables()
{
    static const QStringList tables{
        u"meta"_s, u"change"_s, u"change_born"_s, u"change_cell"_s, u"sync_cell"_s, u"draft"_s, u"audit"_s};
    return tables;
}

const QList<SchemaRegistry::LocalColumn> &SchemaRegistry::sealedLocalColumns()
{
    static const QList<LocalColumn> columns{{u"draft"_s, u"fields"_s}};
    return columns;
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
