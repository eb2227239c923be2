// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/savedfilterservice.h"

#include "models/settings/savedfilterrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

SavedFilterService::SavedFilterService(Database &database, const QString &page, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_page(page)
{
    connect(&database, &Database::changed, this, &SavedFilterService::read);
    read();
}

void SavedFilterService::read()
{
    const auto work = [person = m_database.person(), page = m_page](Connection &c) {
        return SavedFilterRepository(c).of(person, page);
    };
    m_database.read(
        u"filter.see"_s, this, work, [this, asked = ++m_asked](const Result<QList<SavedFilter>> &filters) {
            if (asked != m_asked)
                return;
            if (!filters && filters.error().kind != Error::Kind::Forbidden)
                return emit failed(filters.error());
            m_filters = filters.value_or(QList<SavedFilter>()); // whoever has no list has no filters of it
            emit changed();
        });
}

QStringList SavedFilterService::names() const
{
    QStringList names;
    for (const SavedFilter &filter : m_filters)
        names.append(filter.name);
    return names;
}

const SavedFilter *SavedFilterService::find(const QString &name) const
{
    const auto found = std::ranges::find(m_filters, name, &SavedFilter::name);
    return found == m_filters.end() ? nullptr : &*found;
}

QString SavedFilterService::settings(const QString &name) const
{
    const SavedFilter *found = find(name);
    return found ? found->settings : QString();
}

template <typename Work>
void SavedFilterService::write(const QString &action, const QString &name, Work work)
{
    m_database.write({action, name}, this, work, [this](const Result<> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void SavedFilterService::save(const QString &name, const QString &settings)
{
    const SavedFilter filter{{}, m_database.person(), m_page, name.trimmed(), settings};
    if (filter.name.isEmpty())
        return emit failed({Error::Kind::Invalid, tr("A saved filter needs a name. Give it one."), {}});
    write(u"filter.save"_s, filter.name, [filter](Connection &c) {
        return SavedFilterRepository(c).save(filter);
    });
}

void SavedFilterService::rename(const QString &from, const QString &to)
{
    const SavedFilter *filter = find(from);
    const QString name = to.trimmed();
    if (!filter || name == from)
        return;
    if (name.isEmpty() || find(name))
        return emit failed({Error::Kind::Invalid,
                            name.isEmpty()
                                ? tr("A saved filter needs a name. Give it one.")
                                : tr("There is a saved filter “%1” already. Choose another name.").arg(name),
                            {}});
    write(u"filter.rename"_s, name, [id = filter->id, name](Connection &c) {
        return SavedFilterRepository(c).rename(id, name);
    });
}

void SavedFilterService::remove(const QString &name)
{
    if (const SavedFilter *filter = find(name))
        write(u"filter.forget"_s, name, [id = filter->id](Connection &c) {
            return SavedFilterRepository(c).remove(id);
        });
}
