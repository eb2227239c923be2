// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/handoverpart.h"

#include "views/printing/previewdialog.h"
#include "views/shell/dialogs.h"
#include "views/widgets/formfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

HandoverPart::HandoverPart(OfficeSettings &settings, QWidget *parent)
    : SettingsPart(parent)
    , m_settings(settings)
    , m_from(new QComboBox(this))
    , m_fromPerson(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_toPerson(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"handover"_s);
    m_from->setObjectName(u"fromSection"_s);
    m_fromPerson->setObjectName(u"fromPerson"_s);
    m_to->setObjectName(u"toSection"_s);
    m_toPerson->setObjectName(u"toPerson"_s);
    m_reason->setObjectName(u"reason"_s);
    layOut();
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] { offerPeople(m_from, m_fromPerson); });
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] { offerPeople(m_to, m_toPerson); });
    connect(&m_settings, &OfficeSettings::handedOver, this, [this](const Handover &handover) {
        emit messageChanged(Message::done(
            tr("%n request(s) handed over. Undo takes all of it back.", nullptr, handover.moved())));
        showSheet(handover);
    });
}

void HandoverPart::layOut()
{
    auto *list = newButton(u"listWork"_s, tr("List the open work"));
    auto *go = newButton(u"handOver"_s, tr("Hand over"));
    QVBoxLayout *column = newColumn();
    column->addWidget(newLine({new FormField(tr("Hands over: section"), m_from, this),
                               new FormField(tr("Hands over: person"), m_fromPerson, this)}));
    column->addWidget(newLine({new FormField(tr("Takes over: section"), m_to, this),
                               new FormField(tr("Takes over: person"), m_toPerson, this)}));
    column->addWidget(new FormField(tr("Reason"), m_reason, this));
    column->addWidget(
        newRemark(tr("Time limits run on. What complains about the one who would take over stays, and a "
                     "community takes over only what is on its duty list. One undo takes all of it back.")));
    column->addWidget(newButtons({list, go}));
    column->addStretch(1);
    connect(list, &QPushButton::clicked, this, &HandoverPart::list);
    connect(go, &QPushButton::clicked, this, &HandoverPart::handOver);
}

void HandoverPart::setFacts(const OfficeFacts &facts)
{
    m_facts = facts;
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        for (const Section &section : facts.sections)
            box->addItem(section.name, section.id.value);
    }
    if (facts.sections.size() > 1)
        m_to->setCurrentIndex(1);
}

Section HandoverPart::chosen(const QComboBox *sections) const
{
    const auto found =
        std::ranges::find(m_facts.sections, Section::Id{sections->currentData().toLongLong()}, &Section::id);
    return found == m_facts.sections.end() ? Section() : *found;
}

void HandoverPart::offerPeople(const QComboBox *sections, QComboBox *people)
{
    const Section::Id section = chosen(sections).id;
    people->clear();
    people->addItem(tr("The whole section"), QString());
    for (const Staff &person : std::as_const(m_facts.staff))
        if (person.section == section)
            people->addItem(person.name, person.name);
}

HandoverOrder HandoverPart::order() const
{
    return {.from = chosen(m_from),
            .to = chosen(m_to),
            .fromPerson = m_fromPerson->currentData().toString(),
            .toPerson = m_toPerson->currentData().toString(),
            .reason = m_reason->text().trimmed()};
}

void HandoverPart::list()
{
    m_settings.plan(order(), this, [this](const Result<Handover> &handover) {
        handover ? showSheet(*handover) : emit messageChanged(Message::failed(handover.error()));
    });
}

void HandoverPart::handOver()
{
    const HandoverOrder given = order();
    Dialogs::ask(this,
                 {tr("Hand over the open work?"),
                  tr("Everything open of %1 goes to %2.")
                      .arg(given.fromPerson.isEmpty() ? given.from.name : given.fromPerson,
                           given.toPerson.isEmpty() ? given.to.name : given.toPerson),
                  tr("Hand over"),
                  false},
                 [this, given] { m_settings.handOver(given); });
}

void HandoverPart::showSheet(const Handover &handover)
{
    auto *preview = new PreviewDialog(Handovers::sheet(handover, m_facts.office.name), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}
