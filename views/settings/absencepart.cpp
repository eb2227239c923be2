// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/absencepart.h"

#include "models/base/clock.h"
#include "views/widgets/formfield.h"
#include "views/widgets/listview.h"
#include "views/widgets/look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

AbsencePart::AbsencePart(OfficeSettings &settings, QWidget *parent)
    : SettingsPart(parent)
    , m_settings(settings)
    , m_model(new QStandardItemModel(0, 5, this))
    , m_table(new ListView(this))
    , m_person(new QComboBox(this))
    , m_substitute(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"absences"_s);
    m_table->setObjectName(u"absenceTable"_s);
    m_table->setAccessibleName(tr("Absences"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels(
        {tr("Away"), tr("Stands in"), tr("First day"), tr("Last day"), tr("Why")});
    m_table->setColumnWidths({8, 8, 8, 8, 0});
    m_person->setObjectName(u"person"_s);
    m_substitute->setObjectName(u"substitute"_s);
    m_note->setObjectName(u"note"_s);
    const QDate today = Clock::now().toTimeZone(Clock::zone()).date();
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setDate(today);
    }
    m_from->setObjectName(u"firstDay"_s);
    m_to->setObjectName(u"lastDay"_s);
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
    auto *remark =
        new QLabel(tr("In these days the substitute does the work of the absent as his own. The timeline "
                      "says for whom."),
                   this);
    remark->setProperty("quiet", true);
    remark->setWordWrap(true);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(add);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(m_table, 1);
    column->addWidget(newLine(
        {new FormField(tr("Away"), m_person, this), new FormField(tr("Stands in"), m_substitute, this)}));
    column->addWidget(newLine({new FormField(tr("First day"), m_from, this),
                               new FormField(tr("Last day"), m_to, this),
                               new FormField(tr("Why"), m_note, this)}));
    column->addWidget(remark);
    column->addWidget(buttons);
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
    m_model->removeRows(0, m_model->rowCount());
    for (const Absence &absence : absences) {
        QList<QStandardItem *> row;
        for (const QString &text : {absence.person,
                                    absence.substitute,
                                    absence.from.toString(Qt::ISODate),
                                    absence.to.toString(Qt::ISODate),
                                    absence.note}) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
        }
        m_model->appendRow(row);
    }
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
