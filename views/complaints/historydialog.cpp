// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/historydialog.h"

#include "models/base/masking.h"
#include "views/complaints/complaintlook.h"
#include "views/complaints/revealbutton.h"
#include "views/widgets/look.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
using Type = ComplaintFieldInfo::Type;
enum Column { Field, Before, After, Who, When, How, ColumnCount };
constexpr QSize HistorySize{820, 560};
constexpr int ColumnCharacters[ColumnCount]{10, 12, 12, 6, 9, 8};

QString masked(Type type, const QString &value)
{
    switch (type) {
    case Type::Name:
        return Masking::name(value);
    case Type::Phone:
        return Masking::phone(value);
    case Type::IdNumber:
        return Masking::idNumber(value);
    case Type::Address:
        return Masking::address(value);
    default:
        return value;
    }
}
} // namespace

HistoryDialog::HistoryDialog(CaseworkService &casework,
                             const Complaint &complaint,
                             bool mayReveal,
                             QWidget *parent)
    : FormDialog(tr("History of the fields"), u"%1 · %2"_s.arg(complaint.number, complaint.title), parent)
    , m_casework(casework)
    , m_complaint(complaint.id)
    , m_reveal(new RevealButton(this))
    , m_list(new QTreeWidget(this))
    , m_about(new QLabel(this))
    , m_restore(addButton(u"restore"_s, tr("Write the earlier value back")))
{
    setObjectName(u"historyDialog"_s);
    resize(HistorySize);
    m_reveal->setVisible(mayReveal);
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Field"), tr("Before"), tr("After"), tr("Who"), tr("When"), tr("By")});
    for (int column = 0; column < ColumnCount; ++column)
        m_list->setColumnWidth(column, ColumnCharacters[column] * fontMetrics().horizontalAdvance(u'中'));
    m_about->setObjectName(u"about"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_restore->setEnabled(false);
    QPushButton *close = addButton(u"no"_s, tr("Close"));
    content()->addWidget(m_list, 1);
    content()->addWidget(m_about);
    content()->addWidget(m_reveal, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reveal, &RevealButton::concealed, this, &HistoryDialog::fill);
    connect(
        m_reveal, &RevealButton::revealed, this, [this, number = complaint.number](const QString &reason) {
            fill();
            emit revealed(number, reason);
        });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::choose);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    m_list->setFocus(Qt::OtherFocusReason);
    load();
}

void HistoryDialog::load()
{
    m_casework.history(m_complaint, this, [this](const Result<QList<FieldChange>> &changes) {
        if (!changes)
            return showRefusal(changes.error());
        m_changes = *changes;
        fill();
    });
}

QString HistoryDialog::shown(const FieldChange &change, const QString &value) const
{
    return m_reveal->isRevealed() || value.isEmpty() ? value : masked(change.field->type, value);
}

void HistoryDialog::fill()
{
    const int chosen = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const FieldChange &change : std::as_const(m_changes))
        items.append(new QTreeWidgetItem({change.field->words(),
                                          shown(change, change.before).simplified(),
                                          shown(change, change.after).simplified(),
                                          change.person,
                                          ComplaintLook::dayText(change.at),
                                          change.action}));
    m_list->addTopLevelItems(items);
    m_list->setCurrentItem(
        m_list->topLevelItem(qMin(qMax(0, chosen), int(items.size()) - 1))); // none of none
    choose();
}

const FieldChange *HistoryDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_changes.size() ? nullptr : &m_changes.at(row);
}

/// The chosen change in full, and whether it can be taken back.
void HistoryDialog::choose()
{
    const FieldChange *change = current();
    m_restore->setEnabled(change && change->locked.isEmpty() && !change->isFirst);
    if (!change)
        return m_about->clear();
    const auto value = [&](const QString &text) {
        return text.isEmpty() ? tr("(nothing)") : shown(*change, text);
    };
    QStringList lines;
    if (change->isFirst)
        lines.append(tr("%1 was taken down as: %2").arg(change->field->words(), value(change->after)));
    else
        lines.append(
            tr("%1: %2 → %3").arg(change->field->words(), value(change->before), value(change->after)));
    if (!change->isFirst && !change->locked.isEmpty())
        lines.append(change->locked);
    m_about->setText(lines.join(u'\n'));
}

void HistoryDialog::restore()
{
    const FieldChange *change = current();
    if (!change)
        return;
    clearRefusal();
    m_restore->setEnabled(false);
    m_casework.restore(m_complaint, *change, this, [this](const Result<> &done) {
        if (!done)
            showRefusal(done.error());
        load();
    });
}
