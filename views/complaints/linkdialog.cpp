// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/linkdialog.h"

#include "views/widgets/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LinkDialogWidth = 440;
}

LinkDialog::LinkDialog(const Complaint &complaint, const PlacePicker::Provider &find, QWidget *parent)
    : FormDialog(tr("Link with another request"), u"%1 · %2"_s.arg(complaint.number, complaint.title), parent)
    , m_other(new PlacePicker(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"linkDialog"_s);
    setMinimumWidth(LinkDialogWidth);
    m_other->setObjectName(u"other"_s);
    m_other->setPlaceholderText(tr("Number or words of the request"));
    m_other->setProvider(find);
    m_note->setObjectName(u"note"_s);
    addField(tr("The other request"), m_other);
    addField(tr("Why they belong together (not required)"), m_note);
    QPushButton *no = addButton(u"no"_s, tr("Cancel"));
    QPushButton *yes = addButton(u"yes"_s, tr("Link"));
    yes->setProperty("primary", true);
    yes->setDefault(true);
    setTabOrder(yes, no);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, [this] {
        clearRefusal();
        emit submitted({m_other->place().id}, m_note->text());
    });
    m_other->setFocus(Qt::OtherFocusReason);
}

void LinkDialog::addField(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, this);
    words->setProperty("quiet", true);
    words->setBuddy(field);
    field->setAccessibleName(label);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(Look::Tight);
    pair->addWidget(words);
    pair->addWidget(field);
    content()->addLayout(pair);
}
