// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/searchcombo.h"

#include "views/widgets/look.h"
#include "views/widgets/suggestionpopup.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

SearchCombo::SearchCombo(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new SuggestionPopup(this))
    , m_arrow(addAction(QIcon(), TrailingPosition))
{
    m_popup->setObjectName(u"choices"_s);
    m_popup->setAccessibleName(tr("Choices"));
    m_arrow->setText(tr("Show all choices"));
    m_arrow->setToolTip(tr("Show all choices"));
    drawArrow();
    connect(m_arrow, &QAction::triggered, this, &SearchCombo::offerAll);
    connect(this, &QLineEdit::textEdited, this, &SearchCombo::search);
    connect(m_popup, &SuggestionPopup::chosen, this, [this](int row) { choose(m_offered.at(row)); });
}

void SearchCombo::setChoices(const QList<SearchChoice> &choices)
{
    m_choices.setChoices(choices);
    if (hasFocus() && isModified()) // typed before the choices had come
        search(text());
    else
        setCurrent(m_current);
}

void SearchCombo::setOptional(bool optional)
{
    m_isOptional = optional;
    setPlaceholderText(optional ? tr("Name, pinyin, initials or code") : QString());
}

void SearchCombo::setCurrent(const QString &key)
{
    m_current = m_choices.indexOf(key) < 0 ? QString() : key;
    restore();
}

bool SearchCombo::isPopupVisible() const
{
    return m_popup->isVisible();
}

void SearchCombo::search(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        m_popup->hide();
    else
        offer(m_choices.find(typed));
}

void SearchCombo::offerAll()
{
    setFocus(Qt::MouseFocusReason);
    selectAll();
    offer(m_choices.find({}));
}

void SearchCombo::offer(const QList<int> &rows)
{
    m_offered = rows;
    QList<Suggestion> lines;
    for (const int row : rows) {
        const SearchChoice &choice = m_choices.at(row);
        lines.append({choice.text, choice.note, choice.code});
    }
    const bool isWhole = rows.size() == m_choices.count();
    m_popup->offer(lines, isWhole ? qMax(0, m_choices.indexOf(m_current)) : 0);
}

void SearchCombo::choose(int row)
{
    const QString key = row < 0 ? QString() : m_choices.at(row).key;
    const bool differs = key != m_current;
    m_current = key;
    restore();
    if (differs)
        emit currentChanged(m_current);
}

void SearchCombo::restore()
{
    const int row = m_choices.indexOf(m_current);
    const QString shown = row < 0 ? QString() : m_choices.at(row).text;
    if (text() != shown)
        setText(shown);
}

void SearchCombo::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_popup->isVisible()) {
        offerAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchCombo::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !m_popup->isVisible())
        offerAll();
}

/// Typing replaces what is chosen, however one came here.
void SearchCombo::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        selectAll();
}

void SearchCombo::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return; // to the list below, or to another window for a moment
    m_popup->hide();
    if (m_isOptional && text().trimmed().isEmpty())
        choose(-1);
    restore();
}

void SearchCombo::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawArrow();
    QLineEdit::changeEvent(event);
}

void SearchCombo::drawArrow()
{
    const QString set = Look::colours(palette()).isDark ? u"dark"_s : u"light"_s;
    m_arrow->setIcon(QIcon(u":/icons/chevron-down-%1.svg"_s.arg(set)));
}
