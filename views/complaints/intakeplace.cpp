// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakeplace.h"

#include "views/complaints/intakecards.h"
#include "views/widgets/formfield.h"
#include "views/widgets/look.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace IntakeCards;

IntakePlace::IntakePlace(QWidget *parent)
    : QFrame(parent)
    , m_place(named(new PlacePicker(this), "place"))
    , m_address(named(new QLineEdit(this), "address"))
    , m_respondent(named(new QLineEdit(this), "respondent"))
    , m_section(named(new SearchCombo(this), "respondentSection"))
{
    m_place->setPlaceholderText(tr("Name, pinyin, initials, code or 3#"));
    m_respondent->setPlaceholderText(tr("Person, firm or office"));
    m_section->setOptional(true);
    m_section->setPlaceholderText(tr("It never gets the request"));
    m_placeField = new FormField(tr("Community or building"), m_place, this);
    QVBoxLayout *column = newCard(this, tr("Where"));
    column->addLayout(pair(m_placeField, new FormField(tr("Address as told"), m_address, this)));
    column->addLayout(pair(new FormField(tr("Complains about"), m_respondent, this),
                           new FormField(tr("If one of ours"), m_section, this)));

    for (QLineEdit *line : {m_address, m_respondent})
        connect(line, &QLineEdit::textChanged, this, &IntakePlace::edited);
    connect(m_section, &SearchCombo::currentChanged, this, &IntakePlace::edited);
    connect(m_place, &PlacePicker::placeChanged, this, [this](const PlaceChoice &place) {
        m_placeField->setRemark(place.path);
        emit edited();
    });
    connect(m_place, &PlacePicker::searched, this, [this](const QString &typed, int found) {
        m_placeField->setRemark(found > 0
                                    ? m_place->place().path
                                    : tr("No place is called “%1”. The address can say where.").arg(typed));
    });
}

void IntakePlace::setPlaceProvider(PlacePicker::Provider provider)
{
    m_place->setProvider(std::move(provider));
}

void IntakePlace::setSections(const QList<Section> &sections)
{
    QList<SearchChoice> choices;
    for (const Section &section : sections)
        choices.append(
            {.key = QString::number(section.id.value), .text = section.name, .code = section.code});
    m_section->setChoices(choices);
}

void IntakePlace::save(IntakeDraft &draft) const
{
    const PlaceChoice &place = m_place->place();
    draft.place = {place.id};
    draft.placeOffice = {place.office};
    draft.placeName = place.name;
    draft.placePath = place.path;
    draft.address = m_address->text();
    draft.respondent = m_respondent->text();
    draft.respondentSection = {m_section->current().toLongLong()};
}

void IntakePlace::load(const IntakeDraft &draft)
{
    m_place->setPlace({.id = draft.place.value,
                       .name = draft.placeName,
                       .path = draft.placePath,
                       .office = draft.placeOffice.value});
    m_placeField->setRemark(draft.placePath);
    m_address->setText(draft.address);
    m_respondent->setText(draft.respondent);
    m_section->setCurrent(QString::number(draft.respondentSection.value));
}

QList<QWidget *> IntakePlace::spokenFields() const
{
    return {m_place, m_address};
}

QList<QWidget *> IntakePlace::rareFields() const
{
    return {m_respondent, m_section};
}
