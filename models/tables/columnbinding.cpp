// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/columnmap.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct BindingWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMap)
};

bool isMoment(const ImportField &field)
{
    return field.kind == ImportField::Kind::Date || field.kind == ImportField::Kind::DateTime;
}

QString listed(const QStringList &names)
{
    return names.join(BindingWords::tr(", "));
}
} // namespace

QStringList ColumnMap::sourcesOf(const ImportField &field, const QStringList &header) const
{
    if (const auto mapped = m_columns.constFind(field.name); mapped != m_columns.cend())
        return *mapped;
    const bool ownName = (m_byName || field.required) && !m_constants.contains(field.name);
    return ownName && header.contains(field.name) ? QStringList{field.name} : QStringList();
}

QStringList ColumnMap::unknownFields(const QList<ImportField> &fields) const
{
    QSet<QString> named;
    const auto note = [&](const auto &part) { named.unite({part.keyBegin(), part.keyEnd()}); };
    note(m_columns);
    note(m_constants);
    note(m_values);
    note(m_dates);
    for (const ImportField &field : fields) {
        if (!m_dates.contains(field.name) || isMoment(field))
            named.remove(field.name);
    }
    QStringList unknown(named.cbegin(), named.cend());
    unknown.sort();
    return unknown;
}

MappedColumns::Source ColumnMap::sourceOf(const ImportField &field, const QStringList &header) const
{
    const QStringList names = sourcesOf(field, header);
    MappedColumns::Source source;
    for (const QString &name : names)
        source.columns += header.indexOf(name);
    source.name = names.isEmpty() ? field.name : names.join(u" + "_s);
    source.constant = m_constants.value(field.name);
    source.values = m_values.value(field.name);
    if (isMoment(field))
        source.moments = MomentParser(m_dates.value(field.name), m_zone);
    return source;
}

/// Whatever keeps the table from being read, in words.
QStringList ColumnMap::problems(const QStringList &header, const QList<ImportField> &fields) const
{
    QStringList without;
    QStringList lacking;
    QStringList doubled;
    for (const ImportField &field : fields) {
        const QStringList sources = sourcesOf(field, header);
        if (sources.isEmpty() && field.required && !m_constants.contains(field.name))
            without += field.name;
        for (const QString &name : sources) {
            if (const auto found = header.count(name); found != 1)
                (found == 0 ? lacking : doubled) += name;
        }
    }
    QStringList words;
    if (const QStringList unknown = unknownFields(fields); !unknown.isEmpty())
        words += BindingWords::tr(
                     "The map file names fields this import does not have, or dates that are none: %1.")
                     .arg(listed(unknown));
    if (!lacking.isEmpty())
        words +=
            BindingWords::tr("The table has no column %1. It has: %2.").arg(listed(lacking), listed(header));
    if (!doubled.isEmpty())
        words += BindingWords::tr("The table has more than one column %1.").arg(listed(doubled));
    if (!without.isEmpty())
        words += BindingWords::tr("The table has no column for %1, which is required. It has: %2.")
                     .arg(listed(without), listed(header));
    return words;
}

Result<MappedColumns> ColumnMap::bind(const QStringList &header, const QList<ImportField> &fields) const
{
    if (const QStringList found = problems(header, fields); !found.isEmpty())
        return failure({.kind = Error::Kind::Invalid, .message = found.join(u' ')});
    MappedColumns bound(fields);
    QSet<QString> used;
    for (qsizetype index = 0; index < fields.size(); ++index) {
        const QStringList names = sourcesOf(fields[index], header);
        used.unite({names.cbegin(), names.cend()});
        bound.setSource(index, sourceOf(fields[index], header));
    }
    QStringList leftOut;
    std::copy_if(header.begin(), header.end(), std::back_inserter(leftOut), [&](const QString &name) {
        return !name.isEmpty() && !used.contains(name);
    });
    bound.setLeftOut(leftOut, header.size());
    return bound;
}
