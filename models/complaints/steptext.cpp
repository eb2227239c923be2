// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/steptext.h"

#include "models/complaints/complaintactions.h"

#include <QCoreApplication>

namespace {
struct StepTextWords
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};
} // namespace

QString StepText::action(const ComplaintStep &step)
{
    if (const auto action = ComplaintNames::action(step.action))
        return ComplaintNames::label(*action);
    if (step.action == u"import")
        return StepTextWords::tr("Imported");
    if (step.action == u"handOver")
        return StepTextWords::tr("Handed over");
    if (step.action == u"takeOver")
        return StepTextWords::tr("Taken over");
    if (step.action == u"restore")
        return StepTextWords::tr("Earlier value written back");
    return step.action;
}

QString StepText::person(const ComplaintStep &step)
{
    //: %1 stands in for %2, who is away
    return step.insteadOf.isEmpty() ? step.person
                                    : StepTextWords::tr("%1 for %2").arg(step.person, step.insteadOf);
}
