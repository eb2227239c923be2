// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/deadlineview.h"

#include "views/complaints/complaintlook.h"
#include "views/complaints/extensionview.h"
#include "views/widgets/timeline.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
QString spanText(const DeadlineSpan &span)
{
    const bool oneDay = span.from.date() == span.to.date();
    const QString to = oneDay ? span.to.toString(u"HH:mm"_s) : ComplaintLook::dayText(span.to);
    return u"%1 – %2"_s.arg(ComplaintLook::dayText(span.from), to);
}
} // namespace

DeadlineView::DeadlineView(QWidget *parent)
    : QWidget(parent)
    , m_limit(new QLabel(this))
    , m_extension(new ExtensionView(this))
    , m_spans(new Timeline(this))
{
    m_limit->setObjectName(u"limit"_s);
    m_limit->setWordWrap(true);
    m_spans->setObjectName(u"spans"_s);
    m_spans->setAccessibleName(tr("How the due time came about"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(m_limit);
    column->addWidget(m_extension);
    column->addWidget(m_spans);
}

/// What is done or stopped cannot be extended any more.
void DeadlineView::setRequest(const ComplaintDetail &detail, const WorkCalendar &calendar)
{
    setDeadline(detail.handling);
    m_extension->setVisible(detail.complaint.state == ComplaintState::Handling);
    m_extension->setRequest(detail, calendar);
}

void DeadlineView::setDeadline(const Deadline &deadline)
{
    QString words = tr("Limit: %1").arg(limitText(deadline.limit));
    if (!deadline.unknownYears.isEmpty())
        words += u'\n' + tr("The holidays of %1 are not known yet: the due time may still move.")
                             .arg(deadline.unknownYears.first());
    m_limit->setText(words);
    QList<TimelineStep> steps;
    for (const DeadlineSpan &span : deadline.spans)
        steps.append({.time = spanText(span),
                      .person = span.counted ? tr("counted") : tr("not counted"),
                      .what = span.reason,
                      .tone = span.counted ? Look::Tone::Info : Look::Tone::Neutral});
    m_spans->setSteps(steps);
}
