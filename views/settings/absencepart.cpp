// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/absencepart.h"

#include "models/base/clock.h"
#include "views/widgets/formfield.h"
#include "views/widgets/listview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

AbsencePart::AbsencePart(OfficeSettings &settings, QWidget *parent)
    : SettingsPart(parent)
    , m_settings(settings)
    , m_table(newTable(u"absenceTable"_s,
                       tr("Absences"),
                       {tr("Away"), tr("Stands in"), tr("First day"), tr("Last day"), tr("Why")},
                       {8, 8, 8, 8, 0}))
    , m_person(new QComboBox(this))
    , m_substitute(new QComboBox(this))
    , m_from(newDate(u"firstDay"_s, Clock::now().toTimeZone(Clock::zone()).date()))
    , m_to(newDate(u"lastDay"_s, m_from->date()))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"absences"_s);
    m_person->setObjectName(u"person"_s);
    m_substitute->setObjectName(u"substitute"_s);
    m_note->setObjectName(u"note"_s);
    layOut();
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_to->date() < day)
            m_to->setDate(day);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_takeBack->setEnabled(m_table->selectionModel()->hasSelection());
    });
    connect(&m_settings, &OfficeSettings::absencesChanged, this, [this] {
        emit messageChanged(Message::done(tr("Stored. Undo takes it back.")));
    });
}

void AbsencePart::layOut()
{
    auto *add = newButton(u"addAbsence"_s, tr("Enter the absence"));
    m_takeBack = newButton(u"takeBackAbsence"_s, tr("Take back"));
    m_takeBack->setEnabled(false);
    QVBoxLayout *column = newColumn();
    column->addWidget(m_table, 1);
    column->addWidget(newLine(
        {new FormField(tr("Away"), m_person, this), new FormField(tr("Stands in"), m_substitute, this)}));
    column->addWidget(newLine({new FormField(tr("First day"), m_from, this),
                               new FormField(tr("Last day"), m_to, this),
                               new FormField(tr("Why"), m_note, this)}));
    column->addWidget(newRemark(tr(
        "In these days the substitute does the work of the absent as his own. The timeline says for whom.")));
    column->addWidget(newButtons({add, m_takeBack}));
    connect(add, &QPushButton::clicked, this, &AbsencePart::add);
    connect(m_takeBack, &QPushButton::clicked, this, &AbsencePart::takeBack);
}

void AbsencePart::setFacts(const OfficeFacts &facts)
{
    for (QComboBox *box : {m_person, m_substitute}) {
        box->clear();
        for (const Staff &person : facts.staff)
            box->addItem(person.name);
    }
    if (facts.staff.size() > 1)
        m_substitute->setCurrentIndex(1);
}

void AbsencePart::refresh()
{
    m_settings.absences(this, [this](const Result<QList<Absence>> &absences) {
        absences ? show(*absences) : emit messageChanged(Message::failed(absences.error()));
    });
}

void AbsencePart::show(const QList<Absence> &absences)
{
    m_absences = absences;
    QList<QStringList> rows;
    for (const Absence &absence : absences)
        rows.append({absence.person,
                     absence.substitute,
                     absence.from.toString(Qt::ISODate),
                     absence.to.toString(Qt::ISODate),
                     absence.note});
    showRows(m_table, rows);
}

void AbsencePart::add()
{
    m_settings.add({.person = m_person->currentText(),
                    .substitute = m_substitute->currentText(),
                    .from = m_from->date(),
                    .to = m_to->date(),
                    .note = m_note->text().trimmed()});
}

void AbsencePart::takeBack()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_absences.size())
        m_settings.remove(m_absences.at(row));
}
