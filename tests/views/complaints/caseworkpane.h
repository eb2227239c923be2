// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "tests/views/complaints/requestpane.h"

/// A request on its page with another beside it, led from state to state.
class CaseworkPane : public RequestPane
{
protected:
    using A = ComplaintAction;

    void openCase()
    {
        openOffice(&TestOffice::handler);
        m_other = m_office->take(m_office->streetLamp()).value();
        showRequest({520, 900});
    }

    ComplaintInput inputOf(A action) const
    {
        ComplaintInput input;
        if (action == A::Accept)
            input = {.category = "B0107", .urgency = Urgency::Ordinary};
        if (action == A::Dispatch)
            input.host = host();
        if (action == A::FeedBack)
            input = {.contacted = Clock::now(),
                     .result = ComplaintResult::Solved,
                     .reply = "已修复",
                     .evidence = "照片"};
        return input;
    }

    void lead(const QList<A> &actions)
    {
        for (const A action : actions)
            QVERIFY_OK(m_office->act(m_office->handler(), m_request.id, action, inputOf(action)));
        QTRY_COMPARE(m_pane->detail().steps.size(), actions.size() + 1);
    }

    void toRevisit()
    {
        lead({A::Accept, A::Dispatch, A::Sign, A::FeedBack});
        m_service->setSession(m_office->checker());
        for (const A action : {A::Check, A::AskRevisit})
            QVERIFY_OK(m_office->act(m_office->checker(), m_request.id, action));
        QTRY_VERIFY(button("close"));
    }

    QAction *menuItem(const QString &name) const
    {
        return m_pane->findChild<QAction *>("complaints." + name);
    }

    Complaint m_other;
};
