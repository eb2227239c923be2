// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/caseworkpanel.h"

#include "views/complaints/checklistview.h"
#include "views/complaints/complaintfacts.h"
#include "views/complaints/detailsection.h"
#include "views/complaints/historydialog.h"
#include "views/complaints/linkdialog.h"
#include "views/complaints/relatedview.h"
#include "views/complaints/requestfinder.h"
#include "views/complaints/templatesdialog.h"
#include "views/widgets/fieldlist.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

CaseworkPanel::CaseworkPanel(ComplaintService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_parts(new FieldList(this))
    , m_checklist(new ChecklistView(this))
    , m_related(new RelatedView(this))
    , m_attachments(new QVBoxLayout)
{
    m_parts->setObjectName(u"parts"_s);
    m_checklist->setObjectName(u"checklist"_s);
    m_related->setObjectName(u"related"_s);
    addSections();
    m_actions = {
        newAction(u"complaints.link"_s, tr("Link with another request…"), Qt::CTRL | Qt::Key_K),
        newAction(u"complaints.history"_s, tr("History of the fields…"), Qt::CTRL | Qt::Key_H),
        newAction(u"complaints.templates"_s, tr("Words for replies…"), {}),
    };
    connect(m_actions.at(0), &QAction::triggered, this, &CaseworkPanel::askLink);
    connect(m_actions.at(1), &QAction::triggered, this, &CaseworkPanel::showHistory);
    connect(m_actions.at(2), &QAction::triggered, this, &CaseworkPanel::showTemplates);
    connect(m_checklist, &ChecklistView::tickAsked, this, &CaseworkPanel::tick);
    connect(m_related, &RelatedView::opened, this, &CaseworkPanel::opened);
    connect(m_related, &RelatedView::unmergeAsked, this, &CaseworkPanel::unmergeAsked);
    connect(m_related, &RelatedView::unlinkAsked, this, &CaseworkPanel::unlink);
}

QAction *CaseworkPanel::newAction(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

void CaseworkPanel::addSections()
{
    m_checkSection = new DetailSection(tr("Not to be forgotten"), m_checklist, this);
    m_partsSection = new DetailSection(tr("Parts of co-handlers"), m_parts, this);
    m_relatedSection = new DetailSection(tr("Related requests"), m_related, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Wide);
    for (DetailSection *section : {m_checkSection, m_partsSection, m_relatedSection})
        column->addWidget(section);
    column->addLayout(m_attachments);
}

void CaseworkPanel::setDetail(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    m_detail = detail;
    m_categories = facts.categories;
    m_checklist->setItems(detail.checklist);
    m_checkSection->setVisible(!detail.checklist.isEmpty());
    ComplaintFacts::fillParts(*m_parts, detail, facts);
    m_partsSection->setVisible(!detail.parts.isEmpty());
    const auto roles = OfficeRoles::fromInt(m_service.session().roles);
    m_related->setDetail(detail, roles.testFlag(OfficeRole::Dispatcher));
    m_relatedSection->setVisible(!m_related->isEmpty());
    setVisible(!m_checkSection->isHidden() || !m_partsSection->isHidden() || !m_relatedSection->isHidden() ||
               m_attachments->count() > 0);
}

CaseworkService::Done CaseworkPanel::told()
{
    return [this](const Result<> &done) {
        if (!done)
            emit failed(done.error());
    };
}

void CaseworkPanel::tick(qint64 checkpoint, bool ticked)
{
    m_service.casework().tick(m_detail.complaint.id, checkpoint, ticked, this, told());
}

void CaseworkPanel::unlink(qint64 link)
{
    m_service.casework().unlink(m_detail.complaint.id, link, this, told());
}

void CaseworkPanel::askLink()
{
    auto *dialog = new LinkDialog(m_detail.complaint, requestFinder(m_service), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::submitted, this, [this, dialog](ComplaintId other, const QString &note) {
        m_service.casework().link(m_detail.complaint.id, other, note, dialog, [dialog](const Result<> &done) {
            done ? dialog->accept() : dialog->showRefusal(done.error());
        });
    });
    dialog->open();
}

void CaseworkPanel::showHistory()
{
    auto *dialog = new HistoryDialog(
        m_service.casework(), m_detail.complaint, m_service.may(u"complaint.reveal"_s), this);
    connect(dialog, &HistoryDialog::revealed, this, &CaseworkPanel::revealed);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseworkPanel::showTemplates()
{
    auto *dialog = new TemplatesDialog(m_service.casework(), m_categories, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
