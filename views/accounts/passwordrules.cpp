// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/passwordrules.h"

#include "models/accounts/accountrules.h"
#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MarkSize = 14;
}

PasswordRules::PasswordRules(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Look::Near);
    grid->setVerticalSpacing(Look::Tight);
    grid->setColumnStretch(1, 1);
    const QStringList rules{tr("At least %1 characters").arg(AccountRules::ShortestPassword),
                            tr("Three of: small letters, capitals, digits, other characters"),
                            tr("Without the name"),
                            tr("The same both times")};
    for (const QString &rule : rules) {
        m_marks.append(new QLabel(this));
        m_words.append(new QLabel(rule, this));
        m_words.last()->setWordWrap(true);
        m_words.last()->setProperty("quiet", true);
        m_met.append(false);
        m_marks.last()->setFixedHeight(fontMetrics().height());
        grid->addWidget(m_marks.last(), int(m_met.size()), 0, Qt::AlignTop);
        grid->addWidget(m_words.last(), int(m_met.size()), 1);
    }
    draw();
}

void PasswordRules::show(const QString &password, const QString &repeated, const QString &name)
{
    const auto state = AccountRules::stateOf(password, name);
    const bool typed = !password.isEmpty();
    m_met = {state.isLong,
             state.hasClasses,
             typed && state.isWithoutName,
             typed && AccountRules::normalized(password) == AccountRules::normalized(repeated)};
    draw();
}

void PasswordRules::draw()
{
    const Look::Colours &colours = Look::colours(palette());
    for (qsizetype i = 0; i < m_met.size(); ++i) {
        const bool met = m_met.at(i);
        const QString icon = met ? u"tone-success"_s : u"tone-neutral"_s;
        const QColor ink = met ? colours.success.ink : colours.quiet;
        m_marks.at(i)->setPixmap(Icons::tinted(icon, ink, MarkSize, devicePixelRatioF()));
        m_words.at(i)->setAccessibleDescription(met ? tr("Done") : tr("Not yet"));
    }
}

void PasswordRules::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
    QWidget::changeEvent(event);
}
