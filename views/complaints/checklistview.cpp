// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/checklistview.h"

#include "views/complaints/complaintlook.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ChecklistView::ChecklistView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Look::Tight);
}

/// Boxes stay where they are while the list is the same, so that the keyboard keeps its place.
void ChecklistView::setItems(const QList<CheckItem> &items)
{
    while (m_column->count() > items.size()) {
        QLayoutItem *last = m_column->takeAt(m_column->count() - 1);
        last->widget()->hide();
        last->widget()->deleteLater();
        delete last;
    }
    while (m_column->count() < items.size()) {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::clicked, this, [this, box](bool ticked) {
            emit tickAsked(box->property("checkpoint").toLongLong(), ticked);
        });
        m_column->addWidget(box);
    }
    for (int i = 0; i < items.size(); ++i) {
        auto *box = qobject_cast<QCheckBox *>(m_column->itemAt(i)->widget());
        const CheckItem &item = items.at(i);
        box->setObjectName(u"check%1"_s.arg(item.point.id));
        box->setProperty("checkpoint", item.point.id);
        box->setChecked(item.isTicked());
        const QString who = u"%1 · %2"_s.arg(item.person, ComplaintLook::dayText(item.at));
        box->setText(item.isTicked() ? tr("%1 (%2)").arg(item.point.text, who) : item.point.text);
    }
}
