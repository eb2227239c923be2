// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/democalendar.h"
#include "models/demo/demonotes.h"
#include "models/demo/demorequest.h"
#include "models/demo/demostaff.h"

#include <functional>
#include <optional>

/// Sets dueSign, dueContact and dueHandle of a request dispatched at that time.
using DemoDueTimes = std::function<void(Complaint &, const QDateTime &dispatched)>;

/// What becomes of a request, as the office's year would show it.
enum class DemoFate {
    Straight,
    Late,
    Returned,
    ReturnRefused,
    Extended,
    ExtensionRefused,
    Parked,
    Reworked,
    Reopened,
    NotAccepted,
    Void,
    Merged,
    Transferred,
    Supervised,
    Shared, ///< with a co-handler
};

/// Leads one request through the state table from its arrival until it ends, is stopped or the demo's own
/// present is reached. Every step is one the table allows, in office hours unless it is urgent.
class DemoCourse
{
public:
    struct Plan
    {
        DemoFate fate = DemoFate::Straight;
        std::optional<ComplaintState> stop; ///< where it stands today
        int office = 0;
        const DemoTexts::Matter *matter = nullptr;
        const DemoTexts::Slots *words = nullptr;
        QDateTime parentClosed; ///< of what it is merged into, where that is known
    };

    static constexpr int UrgentLimit = 24 * 60; ///< clock minutes
    /// Working days to answer, the usual set of offices.
    static int limit(const Complaint &complaint)
    {
        return complaint.kind == ComplaintKind::Consultation ? 1 : 5;
    }

    DemoCourse(
        DemoTexts &texts, const DemoStaff &staff, const DemoCalendar &calendar, int now, DemoDueTimes due);

    /// Writes steps, state, times and results into `request`, whose arrival is already described.
    void run(DemoRequest &request, const Plan &plan, DemoRandom &random);

private:
    using State = ComplaintState;

    bool step(State to, const QString &action, int minutes, const QString &person, DemoTexts::ListId note);
    bool stay(const QString &action, int minutes, const QString &person, DemoTexts::ListId note);
    QString say(DemoTexts::ListId list);
    bool intake();
    bool decline();
    bool divert();
    bool merge();
    bool transferOut();
    bool answerAtOnce();
    bool dispatch();
    bool askReturn();
    bool sign();
    void shareOut();
    void linger();
    void supervise();
    void deliverPart();
    bool handle();
    bool extend();
    bool park();
    bool feedBack(int minutes);
    bool check();
    bool settle();
    bool revisit();
    bool close(bool reached);
    DemoTexts::ListId closingNote() const;
    void recordAnswer(Rating rating, SolvedAnswer solved);
    bool reach();
    bool miss();
    void ask();
    void archive();
    void defaultDue();
    void result();
    int minutesToReply();
    const QString &desk(DemoPerson::Role role);
    bool atDesk() const;
    bool silent() const;

    const DemoTexts &m_texts;
    const DemoStaff &m_staff;
    const DemoCalendar &m_calendar;
    const int m_now;
    DemoDueTimes m_due;

    const DemoNotes m_notes;
    DemoRequest *m_request = nullptr;
    const Plan *m_plan = nullptr;
    DemoRandom *m_random = nullptr;
    QString m_handler; ///< one person sees a request through
    QString m_checker;
    int m_at = 0;
};
