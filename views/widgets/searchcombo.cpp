// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/searchcombo.h"

#include "models/base/text.h"
#include "views/widgets/look.h"
#include "views/widgets/suggestionpopup.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
enum Rank { Exact, Beginning, Inside };

std::optional<Rank> rank(const QStringList &words, const QString &typed)
{
    std::optional<Rank> best;
    for (const QString &word : words) {
        const qsizetype at = word.indexOf(typed);
        if (at < 0)
            continue;
        const Rank found = word == typed ? Exact : at == 0 ? Beginning : Inside;
        best = best ? qMin(*best, found) : found;
    }
    return best;
}

QStringList wordsOf(const SearchChoice &choice)
{
    QStringList words;
    for (const QString &text : {choice.text, choice.also, choice.note}) {
        const QString folded = Text::foldForSearch(text);
        for (const QString &word : {folded, Text::pinyin(text), Text::pinyinInitials(text)})
            if (!word.isEmpty() && !words.contains(word))
                words.append(word);
    }
    words.append(choice.code.toLower());
    return words;
}
} // namespace

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
    m_entries.clear();
    for (const SearchChoice &choice : choices)
        m_entries.append({choice, wordsOf(choice)});
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
    m_current = indexOf(key) < 0 ? QString() : key;
    restore();
}

bool SearchCombo::isPopupVisible() const
{
    return m_popup->isVisible();
}

qsizetype SearchCombo::indexOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &e) { return e.choice.key == key; });
    return found == m_entries.cend() ? -1 : found - m_entries.cbegin();
}

void SearchCombo::search(const QString &typed)
{
    const QString wanted = Text::foldForSearch(typed);
    if (wanted.isEmpty()) {
        m_popup->hide();
        return;
    }
    QList<QPair<Rank, int>> found;
    for (int row = 0; row < m_entries.size(); ++row)
        if (const auto how = rank(m_entries.at(row).words, wanted))
            found.append({*how, row});
    std::ranges::stable_sort(found, {}, &QPair<Rank, int>::first);
    QList<int> rows;
    for (const auto &[how, row] : found)
        rows.append(row);
    offer(rows);
}

void SearchCombo::offerAll()
{
    QList<int> rows(m_entries.size());
    std::iota(rows.begin(), rows.end(), 0);
    setFocus(Qt::MouseFocusReason);
    selectAll();
    offer(rows);
}

void SearchCombo::offer(const QList<int> &rows)
{
    m_offered = rows;
    QList<Suggestion> lines;
    for (const int row : rows) {
        const SearchChoice &choice = m_entries.at(row).choice;
        lines.append({choice.text, choice.note, choice.code});
    }
    const bool isWhole = rows.size() == m_entries.size();
    m_popup->offer(lines, isWhole ? int(qMax(qsizetype(0), indexOf(m_current))) : 0);
}

void SearchCombo::choose(int row)
{
    const QString key = row < 0 ? QString() : m_entries.at(row).choice.key;
    const bool differs = key != m_current;
    m_current = key;
    restore();
    if (differs)
        emit currentChanged(m_current);
}

void SearchCombo::restore()
{
    const qsizetype row = indexOf(m_current);
    const QString shown = row < 0 ? QString() : m_entries.at(row).choice.text;
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
