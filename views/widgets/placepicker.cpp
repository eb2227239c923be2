// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/placepicker.h"

#include "views/widgets/suggestionpopup.h"

#include <QKeyEvent>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int TypingPauseMs = 80; // quicker than a syllable is typed, slower than a repeated key
}

PlacePicker::PlacePicker(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new SuggestionPopup(this))
{
    setPlaceholderText(tr("Name, pinyin, initials or code"));
    setClearButtonEnabled(true);
    setAccessibleName(tr("Place"));
    m_popup->setObjectName(u"placePopup"_s);
    m_popup->setAccessibleName(tr("Places found"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PlacePicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            setPlace({});
        m_pause.start();
    });
    connect(m_popup, &SuggestionPopup::chosen, this, [this](int row) { setPlace(m_offered.at(row)); });
}

void PlacePicker::setPlace(const PlaceChoice &place)
{
    const bool differs = place.id != m_place.id;
    m_pause.stop();
    m_place = place;
    restore();
    setToolTip(place.path);
    if (differs)
        emit placeChanged(m_place);
}

bool PlacePicker::isPopupVisible() const
{
    return m_popup->isVisible();
}

void PlacePicker::ask()
{
    m_pause.stop();
    const QString typed = text().trimmed();
    if (!m_provider || typed.isEmpty()) {
        m_popup->hide();
        return;
    }
    m_isWaiting = true;
    const int question = ++m_question;
    m_provider(typed, [self = QPointer(this), question](const QList<PlaceChoice> &places) {
        if (self && question == self->m_question)
            self->offer(places);
    });
}

void PlacePicker::offer(const QList<PlaceChoice> &places)
{
    m_isWaiting = false;
    m_offered = places;
    emit searched(text().trimmed(), int(places.size()));
    if (std::exchange(m_takesFirst, false)) {
        places.isEmpty() ? restore() : setPlace(places.first());
        return;
    }
    QList<Suggestion> lines;
    for (const PlaceChoice &place : places)
        lines.append({place.name, place.path, place.code});
    m_popup->offer(hasFocus() ? lines : QList<Suggestion>());
}

/// Half a name is no place: what stands there is what is chosen.
void PlacePicker::restore()
{
    if (text() != m_place.name)
        setText(m_place.name);
}

void PlacePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_popup->isVisible()) {
        ask();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PlacePicker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return; // to the list below, or to another window for a moment
    m_popup->hide();
    const bool isUnanswered = m_pause.isActive() || m_isWaiting;
    if (event->reason() == Qt::TabFocusReason && isUnanswered && text() != m_place.name) {
        m_takesFirst = true;
        if (m_pause.isActive())
            ask();
        return;
    }
    restore();
}
