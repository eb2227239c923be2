// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/tablefit.h"

#include "views/printing/papertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal Padding = 9;
constexpr qreal LeastCharacters = 4;    // text may break after this many characters
constexpr qreal HeaderCharacters = 3.2; // a header may break after these
constexpr int AmpleCharacters = 22;     // no text claims more width than this many

struct Need
{
    qreal least = 0; ///< below it a figure would break
    qreal ample = 0; ///< with it nothing breaks
};

QString longest(const Report::Table &table, int column)
{
    QString found;
    for (const QStringList &row : table.rows) {
        if (column < row.size() && row.at(column).size() > found.size())
            found = row.at(column);
    }
    return found;
}

/// A word of letters does not break; between Chinese characters a line may.
qreal longestWord(const QString &title, const PaperStyle &style)
{
    static const QRegularExpression letters(u"[\\p{Latin}\\d.%/'-]+"_s);
    qreal widest = 0;
    for (auto word = letters.globalMatch(title); word.hasNext();)
        widest = std::max(widest, paperTextWidth(word.next().captured(), style));
    return widest;
}

Need columnNeed(const Report::Table &table, int index, const PaperStyle &style)
{
    PaperStyle bold = style;
    bold.face = PaperFace::Hei;
    const Report::Column &column = table.columns.at(index);
    const bool isText = column.align == Report::Align::Left;
    QString text = longest(table, index);
    if (isText)
        text.truncate(AmpleCharacters);

    const qreal content =
        std::max(paperTextWidth(text, style), paperTextWidth(table.totals.value(index), bold));
    const qreal header = paperTextWidth(column.title, bold);
    const qreal unbroken = isText ? std::min(content, LeastCharacters * style.size) : content;
    const qreal word = longestWord(column.title, bold);
    const qreal least =
        std::max({unbroken, std::min(header, HeaderCharacters * style.size), word, style.size});
    return {least + Padding, std::max(least, content) + Padding};
}

QList<Need> needs(const Report::Table &table, const PaperStyle &style)
{
    QList<Need> all;
    for (int i = 0; i < table.columns.size(); ++i)
        all << columnNeed(table, i, style);
    return all;
}

template <qreal Need::*Member>
qreal sum(const QList<Need> &needs)
{
    return std::accumulate(
        needs.begin(), needs.end(), 0.0, [](qreal s, const Need &n) { return s + n.*Member; });
}

QList<qreal> spread(const Report::Table &table, const QList<Need> &needs, qreal width)
{
    const bool given = std::all_of(
        table.columns.begin(), table.columns.end(), [](const Report::Column &c) { return c.width > 0; });
    const qreal least = sum<&Need::least>(needs);
    const qreal wishes = sum<&Need::ample>(needs) - least;

    QList<qreal> widths;
    for (int i = 0; i < needs.size(); ++i) {
        const Need &need = needs.at(i);
        if (given)
            widths << table.columns.at(i).width;
        else if (least >= width || wishes <= width - least)
            widths << (least >= width ? need.least : need.ample);
        else
            widths << need.least + (need.ample - need.least) * (width - least) / wishes;
    }
    const qreal total = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal &one : widths)
        one *= width / total;
    return widths;
}

} // namespace

TableFit fitTable(const Report::Table &table, const PaperStyle &cell, qreal width)
{
    TableFit fit{cell, {}};
    for (const qreal size : {cell.size, 9.0, 8.0, 7.0, 6.0, 5.0}) {
        if (size > cell.size)
            continue;
        fit.style.size = size;
        fit.style.pitch = cell.pitch * size / cell.size;
        const QList<Need> all = needs(table, fit.style);
        fit.widths = spread(table, all, width);
        if (sum<&Need::least>(all) <= width)
            break;
    }
    return fit;
}

bool isTooWide(const Report::Table &table, const PaperStyle &cell, qreal width)
{
    return sum<&Need::least>(needs(table, cell)) > width ||
           (table.columns.size() > 8 && sum<&Need::ample>(needs(table, cell)) > width);
}
