// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/callercompleter.h"

#include "views/widgets/suggestionpopup.h"

#include <QLineEdit>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int TypingPauseMs = 80; // as for places
constexpr int NothingMarked = -1;
} // namespace

CallerCompleter::CallerCompleter(QLineEdit *field)
    : QObject(field)
    , m_field(field)
    , m_popup(new SuggestionPopup(field))
{
    m_popup->setObjectName(field->objectName() + u"Callers"_s);
    m_popup->setAccessibleName(tr("Earlier callers"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CallerCompleter::ask);
    connect(field, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_popup, &SuggestionPopup::chosen, this, [this](int row) { emit chosen(m_offered.at(row)); });
}

void CallerCompleter::ask()
{
    const QString typed = m_field->text().trimmed();
    const int question = ++m_question;
    if (!m_provider || typed.isEmpty() || !m_field->hasFocus())
        return offer({});
    m_provider(typed, [self = QPointer(this), question](const QList<Caller> &callers) {
        if (self && question == self->m_question)
            self->offer(callers);
    });
}

void CallerCompleter::offer(const QList<Caller> &callers)
{
    m_offered = callers;
    QList<Suggestion> lines;
    for (const Caller &caller : callers) {
        const QString place = caller.placePath.section(u" / "_s, 1);
        lines.append(
            {caller.name, place.isEmpty() ? caller.title : place + u" · "_s + caller.title, caller.phone});
    }
    m_popup->offer(m_field->hasFocus() ? lines : QList<Suggestion>(), NothingMarked);
}
