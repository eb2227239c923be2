// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/placepicker.h"

#include "views/widgets/placedelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int TypingPauseMs = 80; // quicker than a syllable is typed, slower than a repeated key
constexpr int RowsShown = 8;
constexpr int SmallestWidth = 320;
} // namespace

PlacePicker::PlacePicker(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name, pinyin, initials or code"));
    setClearButtonEnabled(true);
    setAccessibleName(tr("Place"));

    m_popup->setObjectName(u"placePopup"_s);
    m_popup->setAccessibleName(tr("Places found"));
    m_popup->setWindowFlags(Qt::Popup);
    m_popup->setFocusProxy(this);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setModel(m_model);
    m_popup->setItemDelegate(new PlaceDelegate(m_popup));
    m_popup->setUniformItemSizes(true);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->installEventFilter(this);

    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PlacePicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            setPlace({});
        m_pause.start();
    });
    connect(m_popup, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

PlacePicker::~PlacePicker()
{
    delete m_popup;
}

void PlacePicker::setPlace(const PlaceChoice &place)
{
    const bool differs = place.id != m_place.id;
    m_place = place;
    setText(place.name);
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
    if (!m_provider || text().trimmed().isEmpty()) {
        m_popup->hide();
        return;
    }
    const int question = ++m_question;
    m_provider(text().trimmed(), [self = QPointer(this), question](const QList<PlaceChoice> &places) {
        if (self && question == self->m_question)
            self->offer(places);
    });
}

void PlacePicker::offer(const QList<PlaceChoice> &places)
{
    m_offered = places;
    m_model->clear();
    for (const PlaceChoice &place : places) {
        auto *item = new QStandardItem(place.name);
        item->setData(place.path, PlaceDelegate::PathRole);
        item->setData(place.code, PlaceDelegate::CodeRole);
        m_model->appendRow(item);
    }
    if (places.isEmpty() || !hasFocus()) {
        m_popup->hide();
        return;
    }
    m_popup->setCurrentIndex(m_model->index(0, 0));
    showPopup();
}

void PlacePicker::showPopup()
{
    const int rows = qMin(RowsShown, m_model->rowCount());
    m_popup->resize(qMax(width(), SmallestWidth),
                    rows * m_popup->sizeHintForRow(0) + 2 * m_popup->frameWidth());
    m_popup->move(mapToGlobal(QPoint(0, height() + 2)));
    m_popup->show();
}

void PlacePicker::choose(int row)
{
    if (row < 0 || row >= m_offered.size())
        return;
    m_popup->hide();
    setPlace(m_offered.at(row));
}

bool PlacePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_popup || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return false; // the list moves
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(m_popup->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    default:
        QLineEdit::event(event);
        return true; // typing goes on in the field
    }
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
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_popup->hide();
    if (text() != m_place.name) // half a name is no place: what stands there is what is chosen
        setText(m_place.name);
}
