// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/suggestionpopup.h"

#include "views/widgets/placedelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QStandardItemModel>

namespace {
constexpr int RowsShown = 8;
constexpr int SmallestWidth = 320;
constexpr int Distance = 2; // from the field
} // namespace

SuggestionPopup::SuggestionPopup(QLineEdit *field)
    : QListView(field)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
{
    setWindowFlags(Qt::Popup);
    setFocusPolicy(Qt::NoFocus); // before the proxy: afterwards it would be the field's policy
    setFocusProxy(field);
    setModel(m_model);
    setItemDelegate(new PlaceDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    field->installEventFilter(this);
}

void SuggestionPopup::offer(const QList<Suggestion> &suggestions, int marked)
{
    m_model->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.note, PlaceDelegate::PathRole);
        item->setData(suggestion.code, PlaceDelegate::CodeRole);
        m_model->appendRow(item);
    }
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    place();
    show();
    setCurrentIndex(m_model->index(marked, 0));
}

void SuggestionPopup::place()
{
    const int rows = qMin(RowsShown, m_model->rowCount());
    resize(qMax(m_field->width(), SmallestWidth), rows * sizeHintForRow(0) + 2 * frameWidth());
    const QPoint below = m_field->mapToGlobal(QPoint(0, m_field->height() + Distance));
    const QPoint above = m_field->mapToGlobal(QPoint(0, -Distance - height()));
    const QRect room = m_field->screen()->availableGeometry();
    move(below.y() + height() > room.bottom() && above.y() >= room.top() ? above : below);
}

void SuggestionPopup::choose(int row)
{
    hide();
    if (row >= 0)
        emit chosen(row);
}

/// Ctrl+Enter files the form the field stands in: what is marked goes with it.
void SuggestionPopup::chooseBeforeShortcut(const QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isVisible())
        return;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier))
        choose(currentIndex().row());
}

bool SuggestionPopup::event(QEvent *event)
{
    chooseBeforeShortcut(event);
    return QListView::event(event);
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field)
        chooseBeforeShortcut(event);
    return QListView::eventFilter(watched, event);
}

void SuggestionPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        return;
    case Qt::Key_Escape:
        hide();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const bool isMarked = currentIndex().isValid();
        choose(currentIndex().row());
        if (isMarked)
            return;
        break; // Enter means the field
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        choose(currentIndex().row());
        break;
    default:
        break;
    }
    QCoreApplication::sendEvent(m_field, event);
}
