// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demotexts.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList lines(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled into the program
    QStringList kept;
    const auto all = QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n');
    for (const QString &line : all) {
        if (const QString text = line.trimmed(); !text.isEmpty() && !text.startsWith(u'#'))
            kept.append(text);
    }
    return kept;
}

/// The end of the brace opened at `open`, whatever is nested in it.
qsizetype closing(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        depth += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return text.size();
}

/// Splits at the bars that are not inside a nested brace.
QList<QStringView> alternatives(QStringView text)
{
    QList<QStringView> parts;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
        if (text[i] == u'|' && depth == 0) {
            parts.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.append(text.sliced(start));
    return parts;
}

template <typename Value>
Value named(const QHash<QString, Value> &values, const QString &name)
{
    Q_ASSERT(values.contains(name));
    return values.value(name);
}

const QHash<QString, ComplaintKind> &kinds()
{
    static const QHash<QString, ComplaintKind> names{{u"咨询"_s, ComplaintKind::Consultation},
                                                     {u"求助"_s, ComplaintKind::Help},
                                                     {u"投诉"_s, ComplaintKind::Complaint},
                                                     {u"举报"_s, ComplaintKind::Report},
                                                     {u"建议"_s, ComplaintKind::Suggestion},
                                                     {u"表扬"_s, ComplaintKind::Praise}};
    return names;
}

const QHash<QString, DemoTexts::Slot> &places()
{
    static const QHash<QString, DemoTexts::Slot> names{{u"小区"_s, DemoTexts::Estate},
                                                       {u"楼栋"_s, DemoTexts::Building},
                                                       {u"路"_s, DemoTexts::Road},
                                                       {u"另一条路"_s, DemoTexts::OtherRoad},
                                                       {u"社区"_s, DemoTexts::Community},
                                                       {u"街道"_s, DemoTexts::Office},
                                                       {u"店"_s, DemoTexts::Shop}};
    return names;
}

/// `key=value` words of the line that opens a matter.
void readSetting(DemoTexts::Matter &matter, const QString &key, const QString &value)
{
    using Hours = DemoTexts::Hours;
    using Days = DemoTexts::Days;
    if (key == u"section")
        matter.section = value;
    else if (key == u"weight")
        matter.weight = value.toInt();
    else if (key == u"urgency")
        matter.urgency = value == u"紧急" ? Urgency::Urgent : Urgency::Quick;
    else if (key == u"hours")
        matter.hours = value == u"白天" ? Hours::Day : Hours::Night;
    else if (key == u"days")
        matter.days = value == u"春节" ? Days::SpringFestival : value == u"暴雨" ? Days::Storm : Days::Frost;
    else if (key == u"place")
        (value == u"楼栋" ? matter.atHome : matter.atDesk) = true;
    else if (key == u"shared")
        matter.shared = true;
    else if (key == u"months") {
        const QStringList percents = value.split(u',');
        Q_ASSERT(percents.size() == 12);
        std::ranges::transform(percents, matter.months.begin(), [](const QString &p) { return p.toInt(); });
    } else
        Q_ASSERT_X(false, "resources/demo", qPrintable(key));
}
} // namespace

DemoTexts::DemoTexts()
    : m_surnames(weighted(u":/demo/surnames.csv"_s))
    , m_givenNames(weighted(u":/demo/given_names.csv"_s))
{
    for (const auto *name : {"words", "notes", "places"})
        readWords(u":/demo/%1.txt"_s.arg(QLatin1StringView(name)));
    for (const auto *name : {"works", "streets", "homes", "people"})
        readMatters(u":/demo/requests_%1.txt"_s.arg(QLatin1StringView(name)));
}

DemoTexts::Weighted DemoTexts::weighted(const QString &path)
{
    Weighted table;
    int sum = 0;
    for (const QString &line : lines(path).mid(1)) {
        table.words.push_back(line.section(u',', 0, 0));
        sum += line.section(u',', 1).toInt();
        table.upTo.push_back(sum);
    }
    return table;
}

const QString &DemoTexts::Weighted::draw(DemoRandom &random) const
{
    const auto at = std::ranges::upper_bound(upTo, random.below(upTo.back()));
    return words[size_t(at - upTo.begin())];
}

void DemoTexts::readWords(const QString &path)
{
    ListId current = NoList;
    for (const QString &line : lines(path)) {
        if (line.startsWith(u'['))
            current = list(line.mid(1, line.size() - 2));
        else
            addPhrase(current, line);
    }
}

void DemoTexts::readMatters(const QString &path)
{
    for (const QString &line : lines(path))
        readMatterLine(line);
}

void DemoTexts::readMatterLine(const QString &line)
{
    if (line.startsWith(u'[')) { // [code] kind key=value …
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        Matter matter{.category = words[0].mid(1, words[0].size() - 2), .kind = named(kinds(), words[1])};
        matter.months.fill(100);
        for (const QString &word : words.mid(2))
            readSetting(matter, word.section(u'=', 0, 0), word.section(u'=', 1));
        m_matters.push_back(matter);
        return;
    }
    if (line[0] == u'=' && m_matters.back().told != NoList) { // another topic of the same kind
        Matter other = m_matters.back();
        other.title = other.told = other.found = other.done = other.against = NoList;
        m_matters.push_back(other);
    }
    Matter &matter = m_matters.back();
    const QString text = line.mid(1).trimmed();
    switch (line[0].unicode()) {
    case u'=':
        return addPhrase(matter.title, text);
    case u'-':
        return addPhrase(matter.told, text);
    case u'!':
        return addPhrase(matter.found, text);
    case u'>':
        return addPhrase(matter.done, text);
    case u'@':
        return addPhrase(matter.against, text);
    default:
        Q_ASSERT_X(false, "resources/demo", qPrintable(line));
    }
}

void DemoTexts::addPhrase(ListId &list, const QString &text)
{
    if (list == NoList)
        list = newList();
    Phrase phrase = parse(text);
    m_lists[size_t(list)].phrases.push_back(std::move(phrase));
}

DemoTexts::ListId DemoTexts::newList(const QString &name)
{
    m_lists.push_back({.name = name});
    return ListId(m_lists.size()) - 1;
}

DemoTexts::ListId DemoTexts::list(const QString &name)
{
    const auto known = m_names.constFind(name);
    return known != m_names.cend() ? *known : *m_names.insert(name, newList(name));
}

DemoTexts::Phrase DemoTexts::parse(QStringView text)
{
    Phrase phrase;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'{') {
            const qsizetype end = closing(text, at);
            phrase.push_back(parseBrace(text.sliced(at + 1, end - at - 1)));
            at = end + 1;
        } else {
            const qsizetype open = text.indexOf(u'{', at);
            const qsizetype end = open < 0 ? text.size() : open;
            phrase.push_back({.text = text.sliced(at, end - at).toString()});
            at = end;
        }
    }
    return phrase;
}

DemoTexts::Piece DemoTexts::parseBrace(QStringView inside)
{
    static const QRegularExpression range(u"^(\\d+)~(\\d+)$"_s);
    const auto parts = alternatives(inside);
    if (parts.size() > 1) {
        ListId list = newList();
        for (const QStringView part : parts)
            addPhrase(list, part.toString());
        return {.kind = Piece::Choice, .first = list};
    }
    const QString name = inside.toString();
    if (const auto match = range.match(name); match.hasMatch())
        return {.kind = Piece::Number, .first = match.captured(1).toInt(), .last = match.captured(2).toInt()};
    if (const auto place = places().constFind(name); place != places().cend())
        return {.kind = Piece::Place, .first = *place};
    return {.kind = Piece::Choice, .first = list(name)};
}

QString DemoTexts::say(ListId list, const Slots &here, DemoRandom &random) const
{
    const List &from = m_lists[size_t(list)];
    if (from.phrases.empty())
        return u'{' + from.name + u'}';
    const Phrase &phrase = from.phrases[size_t(random.below(int(from.phrases.size())))];
    if (phrase.size() == 1 && phrase[0].kind == Piece::Literal)
        return phrase[0].text; // shared, not copied
    QString out;
    out.reserve(192);
    append(out, phrase, here, random);
    return out;
}

void DemoTexts::append(QString &out, const Phrase &phrase, const Slots &here, DemoRandom &random) const
{
    for (const Piece &piece : phrase) {
        switch (piece.kind) {
        case Piece::Literal:
            out += piece.text;
            break;
        case Piece::Place:
            out += here[size_t(piece.first)];
            break;
        case Piece::Number:
            out += QString::number(random.between(piece.first, piece.last));
            break;
        case Piece::Choice: {
            const List &list = m_lists[size_t(piece.first)];
            if (list.phrases.empty())
                out += u'{' + list.name + u'}';
            else
                append(out, list.phrases[size_t(random.below(int(list.phrases.size())))], here, random);
        }
        }
    }
}

QString DemoTexts::personName(DemoRandom &random) const
{
    const QString &surname = m_surnames.draw(random);
    return surname + m_givenNames.draw(random);
}
