// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/replytemplates.h"

#include "models/complaints/carriedtable.h"
#include "models/complaints/complaintnames.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

bool ReplyTemplate::isCarried() const
{
    return id > 0 && id < CarriedTable::FirstOwnId;
}

namespace ReplyTemplates {
QList<ReplyTemplate> carried()
{
    QList<ReplyTemplate> templates;
    for (const QStringList &field : CarriedTable::rows(u":/text/replies.tsv"_s))
        templates.append({.id = field.at(0).toLongLong(),
                          .name = CarriedTable::inOurLanguage(field.at(3), field.at(4)),
                          .state = ComplaintNames::fromCode<ComplaintState>(field.at(1)),
                          .category = field.at(2),
                          .text = CarriedTable::inOurLanguage(field.at(5), field.at(6))});
    return templates;
}

QList<ReplyTemplate> fitting(const QList<ReplyTemplate> &all, ComplaintState state, const QString &category)
{
    QList<ReplyTemplate> fits;
    for (const ReplyTemplate &reply : all) {
        if (reply.state.value_or(state) == state && category.startsWith(reply.category))
            fits.append(reply);
    }
    std::ranges::stable_sort(fits, std::greater(), [](const ReplyTemplate &reply) {
        return reply.category.size() * 2 + (reply.state ? 1 : 0);
    });
    return fits;
}

QString filled(const QString &text, const ReplyWords &words)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) { // one pass: what a resident wrote may look like a placeholder too
        const std::pair<QString, QString> values[]{{u"{number}"_s, words.number},
                                                   {u"{title}"_s, words.title},
                                                   {u"{section}"_s, words.section},
                                                   {u"{due}"_s, words.due}};
        const auto found = std::ranges::find_if(
            values, [&](const auto &value) { return QStringView(text).mid(at).startsWith(value.first); });
        const bool none = found == std::end(values);
        out += none ? QString(text.at(at)) : found->second;
        at += none ? 1 : found->first.size();
    }
    return out;
}

QStringList placeholders()
{
    return {u"{number}"_s, u"{title}"_s, u"{section}"_s, u"{due}"_s};
}
} // namespace ReplyTemplates
