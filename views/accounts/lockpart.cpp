// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/lockpart.h"

#include "views/widgets/formfield.h"

#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LongestIdle = 30; // minutes: whoever is away longer locks
constexpr int MinutesWidth = 160;
} // namespace

LockPart::LockPart(std::chrono::minutes limit, QWidget *parent)
    : SettingsPart(parent)
    , m_minutes(new QSpinBox(this))
{
    setObjectName(u"lock"_s);
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_minutes->setRange(1, LongestIdle);
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setValue(int(limit.count()));
    auto *field = new FormField(tr("Lock the window when nothing was touched for"), m_minutes, this);
    field->setMaximumWidth(2 * MinutesWidth);
    QPushButton *now = newButton(u"lockNow"_s, tr("Lock now (Ctrl+L)"));
    QVBoxLayout *column = newColumn();
    column->addWidget(field);
    column->addWidget(newButtons({now}));
    column->addWidget(newRemark(tr("A locked window shows nothing and takes nothing but the password. What "
                                   "runs in the background goes on, and nothing typed is lost.")));
    column->addStretch(1);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        emit limitChosen(std::chrono::minutes(minutes));
    });
    connect(now, &QPushButton::clicked, this, &LockPart::lockAsked);
}
