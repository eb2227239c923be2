// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/callers.h"

#include "models/base/text.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/pastcase.h"
#include "models/places/placedirectory.h"
#include "models/storage/keyring.h"
#include "models/storage/searchtokenizer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostRows = 300; // newest requests the search may bring
constexpr int FewestLetters = 2;

bool areDigits(const QString &typed)
{
    return !typed.isEmpty() && std::ranges::all_of(typed, [](QChar c) { return c.isDigit(); });
}

bool isNamed(const Complaint &complaint, const QString &typed)
{
    const QString &name = complaint.reporter;
    const QStringList forms{Text::foldForSearch(name),
                            Text::namePinyin(name),
                            Text::namePinyinInitials(name),
                            Text::pinyin(name),
                            Text::pinyinInitials(name)};
    return std::ranges::any_of(forms, [&](const QString &form) { return form.startsWith(typed); });
}

bool isMeant(const Complaint &complaint, const QString &typed)
{
    if (complaint.anonymous)
        return false;
    if (areDigits(typed))
        return complaint.phone.startsWith(typed) || complaint.phone.endsWith(typed);
    return isNamed(complaint, typed);
}

Result<QList<qint64>> idsOf(Connection &connection, const QString &typed)
{
    PastCaseRepository past(connection);
    const KeyRing &keys = connection.keys();
    if (!areDigits(typed)) {
        const bool isShort = typed.size() < FewestLetters && !Text::isHan(typed.front().unicode());
        return isShort ? Result<QList<qint64>>() : past.ofWords(sealedExpression(typed, keys), MostRows);
    }
    if (typed.size() < Callers::FewestDigits)
        return QList<qint64>();
    const QString tail = typed.right(Callers::FewestDigits); // the index holds the last four digits
    return past.ofWords(sealedExpression(tail, keys), MostRows).and_then([&](const QList<qint64> &ids) {
        return past.ofWords(sealedExpression(typed, keys), MostRows).map([&](const QList<qint64> &more) {
            return ids + more;
        });
    });
}

/// One entry for each name with its telephone; the newest request speaks for the person.
QList<Caller> persons(QList<Complaint> requests)
{
    std::ranges::stable_sort(requests, std::greater(), &Complaint::received);
    QList<Caller> callers;
    QSet<qint64> seen;
    for (const Complaint &one : std::as_const(requests)) {
        if (seen.contains(one.id.value))
            continue;
        seen.insert(one.id.value);
        const auto known = std::ranges::find_if(callers, [&](const Caller &caller) {
            return caller.name == one.reporter && caller.phone == one.phone;
        });
        if (known != callers.end()) {
            ++known->times;
            continue;
        }
        callers.append({.name = one.reporter,
                        .sex = one.sex,
                        .phone = one.phone,
                        .address = one.address,
                        .place = one.place,
                        .placeOffice = one.office,
                        .placeName = {},
                        .placePath = {},
                        .category = one.category,
                        .title = one.title,
                        .last = one.received,
                        .times = 1});
    }
    return callers;
}
} // namespace

Result<QList<Caller>> Callers::find(Connection &connection, const QString &typed, int limit)
{
    const QString wanted = Text::foldForSearch(typed);
    if (wanted.isEmpty())
        return QList<Caller>();
    const auto requests = idsOf(connection, wanted).and_then([&](const QList<qint64> &ids) {
        return ComplaintRepository(connection).byKeys(ids);
    });
    if (!requests)
        return failure(requests.error());
    QList<Complaint> meant = *requests;
    meant.removeIf([&](const Complaint &one) { return !isMeant(one, wanted); });
    QList<Caller> callers = persons(meant).mid(0, limit);
    for (Caller &caller : callers) {
        const auto path = PlaceDirectory::pathName(connection, caller.place);
        if (!path)
            return failure(path.error());
        caller.placePath = *path;
        caller.placeName = path->section(u" / "_s, -1);
    }
    return callers;
}
