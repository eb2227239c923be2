// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/persondialog.h"

#include "views/widgets/look.h"
#include "views/widgets/placedelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PeopleShown = 7;
constexpr int PersonWidth = 360;
} // namespace

PersonDialog::PersonDialog(const QList<SearchChoice> &people, int marked, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_nobody(new QLabel(tr("Nobody of that name works here."), this))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(tr("Who is at the desk"));
    m_people.setChoices(people);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) { offer(typed); });
    connect(m_field, &QLineEdit::returnPressed, this, &PersonDialog::choose);
    connect(m_list, &QListView::clicked, this, &PersonDialog::choose);
    offer({}, marked);
}

void PersonDialog::layOut()
{
    m_field->setObjectName(u"personSearch"_s);
    m_field->setPlaceholderText(tr("Name, pinyin or initials"));
    m_field->setAccessibleName(windowTitle());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("People of the office"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlaceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays with the field
    m_nobody->setObjectName(u"nobody"_s);
    m_nobody->setProperty("quiet", true);
    m_nobody->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Roomy, Look::Roomy, Look::Roomy, Look::Roomy);
    column->setSpacing(Look::Near);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_list, m_nobody})
        column->addWidget(widget);
    setFixedWidth(PersonWidth);
}

void PersonDialog::offer(const QString &typed, int marked)
{
    m_offered = m_people.find(typed);
    m_model->clear();
    for (const int row : std::as_const(m_offered)) {
        const SearchChoice &person = m_people.at(row);
        auto *item = new QStandardItem(person.text);
        item->setData(person.note, PlaceDelegate::PathRole);
        item->setData(person.code, PlaceDelegate::CodeRole);
        m_model->appendRow(item);
    }
    if (m_offered.size() == m_people.count()) // the window keeps its height while the list grows shorter
        for (QWidget *body : std::initializer_list<QWidget *>{m_list, m_nobody})
            body->setFixedHeight(qBound(1, m_people.count(), PeopleShown) * m_list->sizeHintForRow(0) +
                                 2 * m_list->frameWidth());
    m_list->setVisible(!m_offered.isEmpty());
    m_nobody->setVisible(m_offered.isEmpty());
    m_list->setCurrentIndex(m_model->index(marked, 0));
}

void PersonDialog::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_offered.size())
        return;
    const QString key = m_people.at(m_offered.at(row)).key;
    accept();
    emit chosen(key);
}

/// What moves in a list goes to the list.
bool PersonDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        for (const Qt::Key moves : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown})
            if (key == moves)
                return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}
