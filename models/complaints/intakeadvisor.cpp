// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/intakeadvisor.h"

#include "models/base/clock.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<IntakeAdvice> advise(Connection &c, const IntakeDraft &draft)
{
    IntakeAdvice advice;
    const Complaint complaint = draft.toComplaint(); // without what an anonymous caller let slip
    return Duplicates::find(c,
                            {.phone = complaint.phone,
                             .place = complaint.place,
                             .category = complaint.category,
                             .content = complaint.content,
                             .except = {},
                             .now = Clock::now()})
        .map([&](const QList<DuplicateCandidate> &found) { advice.duplicates = found; })
        .and_then([&] {
            return Suggestions::find(
                c, {.content = complaint.content, .place = complaint.place, .category = complaint.category});
        })
        .map([&](const IntakeSuggestions &found) {
            advice.suggestions = found;
            return advice;
        });
}
} // namespace

IntakeAdvisor::IntakeAdvisor(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void IntakeAdvisor::ask(const IntakeDraft &draft)
{
    if (m_isBusy) {
        m_next = draft;
        return;
    }
    m_isBusy = true;
    m_database.read(
        u"complaint.register"_s,
        this,
        [draft](Connection &c) { return advise(c, draft); },
        [this](const Result<IntakeAdvice> &advice) { answer(advice); });
}

void IntakeAdvisor::answer(const Result<IntakeAdvice> &advice)
{
    m_isBusy = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        return ask(*next); // what was found is out of date
    advice ? emit advised(*advice) : emit failed(advice.error());
}

void IntakeAdvisor::findCallers(const QString &typed,
                                int limit,
                                QObject *receiver,
                                std::function<void(const Result<QList<Caller>> &)> deliver)
{
    m_database.read(
        u"complaint.register"_s,
        receiver,
        [=](Connection &c) { return Callers::find(c, typed, limit); },
        std::move(deliver));
}
