// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/draftbar.h"

#include "models/base/clock.h"
#include "views/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

DraftBar::DraftBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"draftBar"_s);
    setProperty("card", true);
    m_text->setObjectName(u"draftText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    // First in the tab order: a key pressed too early must not throw anything away.
    auto *go = new QPushButton(tr("Continue draft"), this);
    go->setObjectName(u"continueDraft"_s);
    auto *discard = new QPushButton(tr("Discard draft"), this);
    discard->setObjectName(u"discardDraft"_s);
    discard->setProperty("flat", true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::Roomy, Look::Near, Look::Near, Look::Near);
    row->setSpacing(Look::Near);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {discard, go}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(go, &QPushButton::clicked, this, &DraftBar::continued);
    connect(discard, &QPushButton::clicked, this, &DraftBar::discarded);
    hide();
}

void DraftBar::offer(const QDateTime &at, const QString &title)
{
    const QDateTime then = at.toTimeZone(Clock::zone());
    const bool isToday = then.date() == Clock::today();
    //: When a draft was kept, in Qt's notation
    const QString when = isToday ? then.toString(u"HH:mm"_s) : QLocale().toString(then, tr("d MMM HH:mm"));
    m_text->setText(title.isEmpty() ? tr("Draft from %1").arg(when)
                                    : tr("Draft from %1: %2").arg(when, title));
    show();
}
