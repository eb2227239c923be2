// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/democalendar.h"
#include "models/demo/demoplaces.h"

/// Where, about what and by whom a request is made. Neighbours who tell of one event share all but the last.
struct DemoEvent
{
    int matter = 0;
    int building = 0;
    int reporter = 0;
    int at = 0;             ///< minutes of the calendar
    int left = 0;           ///< neighbours still to come
    bool reachable = false; ///< the resident will be asked how it went
    qint64 parent = -1;
    QDateTime closed; ///< when the parent was, where it is
    QString shop;
};

/// Writes down what the resident says at the window, on the telephone or by letter.
class DemoIntake
{
public:
    DemoIntake(
        DemoTexts &texts, const DemoPlaces &places, const DemoCalendar &calendar, quint64 seed, int requests);

    /// Somebody of the district; a few come again and again.
    int reporter(DemoRandom &random) const;
    /// Where that resident lives; hot places are far likelier.
    int home(int reporter) const;
    QString shop(DemoRandom &random) const { return m_texts.say(m_shop, {}, random); }

    void describe(Complaint &complaint, const DemoEvent &event, DemoRandom &random);

    /// The words of the request described last.
    const DemoTexts::Slots &words() const { return m_words; }

private:
    int home(DemoRandom &own) const;
    void setWords(const DemoEvent &event, DemoRandom &random);
    void setReporter(Complaint &complaint, const DemoEvent &event, DemoRandom &random) const;
    Channel channel(const DemoTexts::Matter &matter, const DemoEvent &event, DemoRandom &random) const;

    DemoTexts &m_texts;
    const DemoPlaces &m_places;
    const DemoCalendar &m_calendar;
    quint64 m_seed;
    int m_reporters;
    DemoTexts::ListId m_shop;
    DemoTexts::ListId m_homeAddress;
    DemoTexts::ListId m_roadAddress;
    DemoTexts::Slots m_words;
    qint64 m_hotlineSerial = 0;
};
