// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/revealbutton.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

RevealButton::RevealButton(QWidget *parent)
    : QPushButton(parent)
    , m_reasons(new QMenu(this))
{
    setObjectName(u"reveal"_s);
    setAutoDefault(false);
    for (const QString &reason : {tr("To call the reporter"),
                                  tr("To check who it is"),
                                  tr("To hand it to another department"),
                                  tr("To set the data right"),
                                  tr("At the reporter's own request")})
        m_reasons->addAction(reason, this, [this, reason] { reveal(reason); });
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_isRevealed)
            conceal();
    });
    setRevealed(false);
}

void RevealButton::conceal()
{
    if (!m_isRevealed)
        return;
    setRevealed(false);
    emit concealed();
}

void RevealButton::reveal(const QString &reason)
{
    setRevealed(true);
    emit revealed(reason);
}

void RevealButton::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    setMenu(revealed ? nullptr : m_reasons);
    setText(revealed ? tr("Hide name and phone") : tr("Show name and phone"));
}
