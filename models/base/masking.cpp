// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/masking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString stars(qsizetype count)
{
    return QString(std::max<qsizetype>(0, count), u'*');
}
} // namespace

namespace Masking {
QString name(QStringView name)
{
    const QList<uint> letters = name.trimmed().toUcs4();
    const auto letter = [&](qsizetype i) {
        const char32_t character = letters[i];
        return QString::fromUcs4(&character, 1);
    };
    switch (letters.size()) {
    case 0:
        return {};
    case 1:
        return u"*"_s;
    case 2:
        return letter(0) + u'*';
    default:
        return letter(0) + stars(letters.size() - 2) + letter(letters.size() - 1);
    }
}

QString phone(QStringView phone)
{
    QString shown = phone.trimmed().toString();
    const qsizetype digits = std::ranges::count_if(shown, [](QChar c) { return c.isDigit(); });
    const qsizetype first = digits >= 11 ? 3 : 0;
    const qsizetype last = digits >= 7 ? 4 : 0;
    qsizetype seen = 0;
    for (QChar &character : shown)
        if (character.isDigit()) {
            if (seen >= first && seen < digits - last)
                character = u'*';
            ++seen;
        } else if (character.isLetter()) {
            character = u'*';
        }
    return shown;
}

QString idNumber(QStringView number)
{
    const QStringView plain = number.trimmed();
    if (plain.size() == 18)
        return plain.first(6) + stars(8) + plain.last(4);
    const qsizetype last = plain.size() >= 8 ? 2 : 0;
    return stars(plain.size() - last) + plain.last(last);
}

QString address(QStringView address)
{
    static const QRegularExpression building(
        u"[0-9０-９A-Za-z一二三四五六七八九十百]+(栋|幢|号楼|座|#楼|#)"_s);
    static const QRegularExpression house(u"[0-9０-９]+号"_s);
    static const QRegularExpression number(u"[0-9０-９]+"_s);
    const QString text = address.trimmed().toString();
    qsizetype end = text.size();
    if (const auto match = building.match(text); match.hasMatch())
        end = match.capturedEnd();
    else if (const auto found = house.match(text); found.hasMatch())
        end = found.capturedEnd();
    else if (const auto any = number.match(text); any.hasMatch())
        end = any.capturedStart();
    return end < text.size() ? text.first(end) + u"***" : text;
}
} // namespace Masking
