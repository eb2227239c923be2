// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/demo/demorandom.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

/// The words of the demo office, read once from resources/demo and kept ready to be filled.
///
/// A phrase is plain text with {name} for one of the lists or place slots, {a|b|c} for a choice written in
/// place and {3~7} for a number. A name that nothing defines stays visible in braces: tests look for them.
class DemoTexts
{
public:
    enum Slot { Estate, Building, Road, OtherRoad, Community, Office, Shop, SlotCount };
    using Slots = std::array<QString, SlotCount>;
    using ListId = int;
    static constexpr ListId NoList = -1;

    enum class Hours { All, Day, Night };
    enum class Days { Any, SpringFestival, Storm, Frost };

    /// One matter residents come with, in one season.
    struct Matter
    {
        QString category;
        QString section;
        ComplaintKind kind = ComplaintKind::Complaint;
        Urgency urgency = Urgency::Ordinary;
        Hours hours = Hours::All;
        Days days = Days::Any;
        bool atHome = false; ///< the place is the building, not the community
        bool atDesk = false; ///< papers and talk: there is nothing to look at in the street
        bool shared = false; ///< one event is told by several neighbours
        int weight = 10;
        std::array<int, 12> months{}; ///< percent of the weight in each month
        ListId title = NoList;
        ListId told = NoList;    ///< what the resident says
        ListId found = NoList;   ///< what a patrol writes; may be missing
        ListId done = NoList;    ///< what the resident is told in the end
        ListId against = NoList; ///< who is complained about; may be missing
    };

    DemoTexts();

    const std::vector<Matter> &matters() const { return m_matters; }

    /// The list of that name; one that is not in the files answers with its own name in braces.
    ListId list(const QString &name);

    /// One phrase of the list, filled.
    QString say(ListId list, const Slots &here, DemoRandom &random) const;

    /// A surname and a given name, as often as they occur.
    QString personName(DemoRandom &random) const;

private:
    struct Piece
    {
        enum Kind { Literal, Choice, Number, Place };
        Kind kind = Literal;
        QString text;
        int first = 0;
        int last = 0;
    };
    using Phrase = std::vector<Piece>;
    struct List
    {
        QString name;
        std::vector<Phrase> phrases;
    };
    struct Weighted
    {
        std::vector<QString> words;
        std::vector<int> upTo;
        const QString &draw(DemoRandom &random) const;
    };

    static Weighted weighted(const QString &path);
    void readWords(const QString &path);
    void readMatters(const QString &path);
    void readMatterLine(const QString &line);
    void addPhrase(ListId &list, const QString &text);
    ListId newList(const QString &name = {});
    Phrase parse(QStringView text);
    Piece parseBrace(QStringView inside);
    void append(QString &out, const Phrase &phrase, const Slots &here, DemoRandom &random) const;

    std::vector<List> m_lists;
    QHash<QString, ListId> m_names;
    std::vector<Matter> m_matters;
    Weighted m_surnames;
    Weighted m_givenNames;
};
