// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/categories.h"

#include "models/complaints/complaintnames.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The lines of a table of ours, without its header. Our own tables have no quotes.
QList<QStringList> lines(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<QStringList> result;
    const QStringList text = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : text.sliced(1))
        result.append(line.split(u','));
    return result;
}

CategoryGroup group(const QString &code)
{
    if (code == u"component")
        return CategoryGroup::Component;
    return code == u"event" ? CategoryGroup::Event : CategoryGroup::Service;
}
} // namespace

const QList<Category> &carriedCategories()
{
    static const QList<Category> carried = [] {
        QList<Category> categories;
        for (const QStringList &field : lines(u":/categories/categories.csv"_s))
            categories.append(
                {.code = field.at(0),
                 .major = field.at(1),
                 .name = field.at(2),
                 .nameEn = field.at(3),
                 .group = group(field.at(4)),
                 .dutyList = field.at(5) == u"1",
                 .section = field.at(6),
                 .urgency = ComplaintNames::fromCode<Urgency>(field.at(7)).value_or(Urgency::Ordinary)});
        return categories;
    }();
    return carried;
}

const QHash<QString, QStringList> &carriedKeywords()
{
    static const QHash<QString, QStringList> carried = [] {
        QHash<QString, QStringList> words;
        for (const QStringList &field : lines(u":/categories/keywords.csv"_s))
            words.insert(field.at(0), field.at(1).split(u' '));
        return words;
    }();
    return carried;
}

const QList<SectionTemplate> &carriedSections()
{
    static const QList<SectionTemplate> carried = [] {
        QList<SectionTemplate> sections;
        for (const QStringList &field : lines(u":/categories/sections.csv"_s))
            sections.append({.code = field.at(0), .name = field.at(1), .nameEn = field.at(2)});
        return sections;
    }();
    return carried;
}

QSet<QString> dutyList(const QList<Category> &categories)
{
    QSet<QString> codes;
    for (const Category &category : categories)
        if (category.dutyList)
            codes.insert(category.code);
    return codes;
}
