// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/extensionview.h"

#include "models/base/clock.h"
#include "models/complaints/extension.h"
#include "views/complaints/actionfields.h"
#include "views/complaints/complaintlook.h"
#include "views/widgets/look.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

ExtensionView::ExtensionView(QWidget *parent)
    : QWidget(parent)
    , m_day(ActionFields::newDate(ActionFields::today(), this))
    , m_answer(new QLabel(this))
{
    auto *words = new QLabel(tr("If extended to"), this);
    words->setProperty("quiet", true);
    words->setBuddy(m_day);
    m_day->setObjectName(u"extendTo"_s);
    m_day->setAccessibleName(words->text());
    m_answer->setObjectName(u"extendAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Near);
    row->addWidget(words);
    row->addWidget(m_day);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Near);
    column->addLayout(row);
    column->addWidget(m_answer);
    connect(m_day, &QDateEdit::dateChanged, this, &ExtensionView::answer);
}

void ExtensionView::setRequest(const ComplaintDetail &detail, const WorkCalendar &calendar)
{
    const bool sameRequest = detail.complaint.id == m_detail.complaint.id &&
                             detail.complaint.dueHandle == m_detail.complaint.dueHandle;
    m_detail = detail;
    m_calendar = calendar;
    if (!sameRequest)
        m_day->setDate(calendar.nextWorkday(ActionFields::dayOf(detail.complaint.dueHandle)));
    answer();
}

void ExtensionView::answer()
{
    ComplaintContext context;
    context.now = Clock::now();
    context.calendar = m_calendar;
    context.pauses = ComplaintRules::pausesOf(m_detail.steps);
    const auto due = Extension::preview(m_detail.complaint, m_day->date(), context);
    m_answer->setText(due ? tr("It would be due %1 and warned from %2; the limit would be %3.")
                                .arg(ComplaintLook::dayText(due->due),
                                     ComplaintLook::dayText(due->warn),
                                     limitText(due->limit))
                          : due.error().message);
}
