// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/categoryimport.h"

#include "models/complaints/complaintnames.h"
#include "models/tables/planrows.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
enum CategoryField { Code, Major, Name, NameEn, Group, DutyList, SectionCode, UrgencyCode };

struct CategoryImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(CategoryImport)
};

const QList<ImportField> &categoryFields()
{
    static const QList<ImportField> all{{.name = u"code"_s, .required = true},
                                        {.name = u"major"_s, .required = true},
                                        {.name = u"name_zh"_s, .required = true},
                                        {.name = u"name_en"_s},
                                        {.name = u"group"_s, .required = true},
                                        {.name = u"duty_list"_s},
                                        {.name = u"section"_s},
                                        {.name = u"urgency"_s}};
    return all;
}

std::optional<CategoryGroup> categoryGroup(const QString &code)
{
    static const QHash<QString, CategoryGroup> groups{{u"component"_s, CategoryGroup::Component},
                                                      {u"event"_s, CategoryGroup::Event},
                                                      {u"service"_s, CategoryGroup::Service}};
    const auto found = groups.constFind(code);
    return found == groups.cend() ? std::nullopt : std::optional(*found);
}

class CategoryPlanning
{
public:
    CategoryPlanning(MappedColumns columns, const CategoryImport::Present &present)
        : m_columns(std::move(columns))
        , m_present(present)
    {
        for (const Category &category : present.categories)
            m_stored.insert(category.code, category);
    }

    void take(const TableRow &row)
    {
        ++m_plan.report.read;
        m_named.insert(text(row, Code)); // a rejected row names its category all the same
        const auto category = read(row);
        if (!category)
            return m_plan.report.reject(row.number, category.error());
        m_rowOf.insert(category->code, row.number);
        const auto stored = m_stored.constFind(category->code);
        const bool known = stored != m_stored.cend();
        if (known && *stored == *category) {
            ++m_plan.report.unchanged;
            return;
        }
        ++(known ? m_plan.report.updated : m_plan.report.inserted);
        m_plan.put.append(*category);
    }

    CategoryImport::Plan result()
    {
        for (const Category &category : m_present.categories)
            if (!m_named.contains(category.code))
                (isUsed(category) ? m_plan.keptUsed : m_plan.retire).append(category.code);
        return m_plan;
    }

private:
    QString text(const TableRow &row, CategoryField field) const
    {
        return m_columns.has(field) ? m_columns.text(row, field).trimmed() : QString();
    }

    /// A 大类 is used with any 小类 below it.
    bool isUsed(const Category &category) const
    {
        return std::ranges::any_of(m_present.used,
                                   [&](const QString &code) { return code.startsWith(category.code); });
    }

    CellResult<Category> read(const TableRow &row) const
    {
        const auto wrong = [&](CategoryField field, const QString &reason) {
            return tl::make_unexpected(m_columns.problem(row, field, reason));
        };
        if (const auto width = m_columns.checkWidth(row); !width)
            return tl::make_unexpected(width.error());
        static const QRegularExpression form(u"^[A-Z][0-9]{2}(?:[0-9]{2})?$"_s);
        const QString code = text(row, Code);
        if (!form.match(code).hasMatch())
            return wrong(Code,
                         CategoryImportTexts::tr("Write a letter and two figures for a main category, two "
                                                 "more for one below it: E01, E0105."));
        if (m_rowOf.contains(code))
            return wrong(Code,
                         CategoryImportTexts::tr("Row %1 has the same code. Keep one of them.")
                             .arg(m_rowOf.value(code)));
        for (const CategoryField field : {Major, Name})
            if (text(row, field).isEmpty())
                return wrong(field, CategoryImportTexts::tr("A category needs its name."));
        return values(row, code);
    }

    CellResult<Category> values(const TableRow &row, const QString &code) const
    {
        const auto wrong = [&](CategoryField field, const QString &reason) {
            return tl::make_unexpected(m_columns.problem(row, field, reason));
        };
        const auto group = categoryGroup(text(row, Group));
        if (!group)
            return wrong(Group, CategoryImportTexts::tr("Write component, event or service."));
        const QString duty = text(row, DutyList);
        if (!duty.isEmpty() && duty != u"0" && duty != u"1")
            return wrong(DutyList,
                         CategoryImportTexts::tr("Write 1 if a community may be the host, else 0."));
        const QString section = text(row, SectionCode);
        if (!section.isEmpty() && !m_present.sections.contains(section))
            return wrong(SectionCode, CategoryImportTexts::tr("There is no section with this code."));
        const QString urgency = text(row, UrgencyCode);
        const auto known = ComplaintNames::fromCode<Urgency>(urgency);
        if (!urgency.isEmpty() && !known)
            return wrong(UrgencyCode, CategoryImportTexts::tr("Write ordinary, quick or urgent."));
        return Category{.code = code,
                        .major = text(row, Major),
                        .name = text(row, Name),
                        .nameEn = text(row, NameEn),
                        .group = *group,
                        .dutyList = duty == u"1",
                        .section = section,
                        .urgency = known.value_or(Urgency::Ordinary)};
    }

    MappedColumns m_columns;
    const CategoryImport::Present m_present;
    QHash<QString, Category> m_stored;
    QHash<QString, qint64> m_rowOf;
    QSet<QString> m_named;
    CategoryImport::Plan m_plan;
};
} // namespace

Result<CategoryImport::Plan>
CategoryImport::plan(const TableReader &table, const ColumnMap &map, const Present &present)
{
    return planRows<CategoryPlanning>(table, map, categoryFields(), present);
}
