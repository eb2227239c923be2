// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/relatedview.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrules.h"
#include "views/complaints/complaintlook.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
QPushButton *newLink(const QString &name, const QString &text, QWidget *parent)
{
    auto *link = new QPushButton(text, parent);
    link->setObjectName(name);
    link->setFlat(true);
    link->setProperty("link", true);
    link->setAutoDefault(false);
    return link;
}
} // namespace

RelatedView::RelatedView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Look::Near);
}

void RelatedView::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just clicked
        delete item;
    }
    m_isEmpty = true;
}

void RelatedView::setDetail(const ComplaintDetail &detail, bool mayUnmerge)
{
    clear();
    const Complaint &complaint = detail.complaint;
    if (complaint.parent.isValid())
        addRow({tr("Merged into"), complaint.parent, detail.parentNumber, {}, complaint.state, {}}, {});
    for (const Complaint &child : detail.children) {
        QPushButton *undo =
            addRow({tr("Merged here"), child.id, child.number, child.title, child.state, childNote(child)},
                   mayUnmerge ? ComplaintNames::label(ComplaintAction::Unmerge) : QString());
        if (undo)
            connect(undo, &QPushButton::clicked, this, [this, child] { emit unmergeAsked(child); });
    }
    for (const ComplaintLink &link : detail.links) {
        QPushButton *remove =
            addRow({tr("Linked"), link.other, link.number, link.title, link.state, link.note},
                   tr("Remove the link"));
        connect(remove, &QPushButton::clicked, this, [this, id = link.id] { emit unlinkAsked(id); });
    }
}

QString RelatedView::childNote(const Complaint &child) const
{
    if (child.told.isValid())
        return tr("reporter answered %1").arg(ComplaintLook::dayText(child.told));
    return ComplaintRules::waitsForAnswer(child) ? tr("reporter waits for an answer") : QString();
}

QPushButton *RelatedView::addRow(const Row &row, const QString &button)
{
    m_isEmpty = false;
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Look::Near);
    auto *name = new QLabel(row.name, line);
    name->setProperty("quiet", true);
    auto *number = newLink(u"open.%1"_s.arg(row.id.value), row.number, line);
    connect(number, &QPushButton::clicked, this, [this, id = row.id] { emit opened(id); });
    head->addWidget(name);
    head->addWidget(number);
    head->addStretch();
    QPushButton *act = nullptr;
    if (!button.isEmpty()) {
        act = newLink(u"undo.%1"_s.arg(row.id.value), button, line);
        act->setAccessibleDescription(row.number);
        head->addWidget(act);
    }
    column->addLayout(head);
    QStringList words{
        row.title, row.title.isEmpty() ? QString() : ComplaintNames::label(row.state), row.note};
    words.removeAll(QString());
    if (!words.isEmpty()) {
        auto *about = new QLabel(line);
        about->setTextFormat(Qt::PlainText);
        about->setText(words.join(u" · "_s));
        about->setWordWrap(true);
        column->addWidget(about);
    }
    m_column->addWidget(line);
    return act;
}
