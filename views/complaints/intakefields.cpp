// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakefields.h"

#include "models/attachments/mediatype.h"
#include "views/complaints/intakecards.h"
#include "views/complaints/intakematter.h"
#include "views/complaints/intakeperson.h"
#include "views/complaints/intakeplace.h"
#include "views/widgets/attachmentstrip.h"
#include "views/widgets/look.h"
#include "views/widgets/suggestionpopup.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int TwoColumns = 820; // narrower, the fields of two columns would be too short to read
}

IntakeFields::IntakeFields(QWidget *parent)
    : QWidget(parent)
    , m_person(new IntakePerson(this))
    , m_place(new IntakePlace(this))
    , m_matter(new IntakeMatter(this))
    , m_strip(new AttachmentStrip(this))
{
    setProperty("plain", true);
    setFocusProxy(m_person);
    layOut();
    setValues({});
    orderFields();
    connect(m_person, &IntakePerson::edited, this, &IntakeFields::changed);
    connect(m_place, &IntakePlace::edited, this, &IntakeFields::changed);
    connect(m_matter, &IntakeMatter::edited, this, &IntakeFields::changed);
    connect(m_person, &IntakePerson::callerChosen, this, &IntakeFields::takeCaller);
}

void IntakeFields::layOut()
{
    auto *files = new QFrame(this);
    QVBoxLayout *filesColumn = IntakeCards::newCard(files, tr("Files"));
    filesColumn->addWidget(m_strip);
    auto *left = new QVBoxLayout;
    left->setSpacing(Look::Roomy);
    left->addWidget(m_person);
    left->addWidget(m_place);
    left->addWidget(files);
    left->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_columns->setContentsMargins(Look::Wide, Look::Tight, Look::Wide, Look::Roomy);
    m_columns->setSpacing(Look::Roomy);
    m_columns->addLayout(left, 4);
    m_columns->addWidget(m_matter, 5);
}

/// Tab goes through everything in the order of speech, what is rarely asked last; Enter in a line goes on to
/// the next one that is always asked.
void IntakeFields::orderFields()
{
    const QList<QWidget *> spoken =
        m_person->spokenFields() + m_place->spokenFields() + m_matter->spokenFields();
    const QList<QWidget *> all =
        spoken + m_matter->rareFields() + m_person->rareFields() + m_place->rareFields();
    const QList<SuggestionPopup *> lists = findChildren<SuggestionPopup *>();
    for (SuggestionPopup *list : lists) // Qt takes what leads to a field for its last part, in any window
        list->setFocusProxy(nullptr);
    for (qsizetype i = 0; i + 1 < all.size(); ++i)
        setTabOrder(all.at(i), all.at(i + 1));
    for (SuggestionPopup *list : lists)
        list->setFocusProxy(list->field());
    for (qsizetype i = 0; i + 1 < spoken.size(); ++i)
        if (auto *line = qobject_cast<QLineEdit *>(spoken.at(i)))
            connect(line, &QLineEdit::returnPressed, spoken.at(i + 1), [next = spoken.at(i + 1)] {
                next->setFocus(Qt::TabFocusReason);
            });
}

void IntakeFields::setFacts(const OfficeFacts &facts)
{
    m_matter->setCategories(facts.categories);
    m_place->setSections(facts.sections);
}

void IntakeFields::setPlaceProvider(PlacePicker::Provider provider)
{
    m_place->setPlaceProvider(std::move(provider));
}

void IntakeFields::setCallerProvider(const CallerCompleter::Provider &provider)
{
    m_person->setCallerProvider(provider);
}

void IntakeFields::setAdvice(const IntakeAdvice &advice)
{
    m_matter->setAdvice(advice);
}

/// All of it is known again; what is left is what he says.
void IntakeFields::takeCaller(const Caller &caller)
{
    IntakeDraft draft = values();
    draft.reporter = caller.name;
    draft.sex = caller.sex;
    draft.phone = caller.phone;
    draft.address = caller.address;
    draft.place = caller.place;
    draft.placeOffice = caller.placeOffice;
    draft.placeName = caller.placeName;
    draft.placePath = caller.placePath;
    const QString category = draft.category.isEmpty() ? caller.category : draft.category;
    setValues(draft);
    m_matter->setCategory(category);
    m_matter->focusContent();
}

IntakeDraft IntakeFields::values() const
{
    IntakeDraft draft;
    m_person->save(draft);
    m_place->save(draft);
    m_matter->save(draft);
    draft.files = m_files;
    return draft;
}

void IntakeFields::setValues(const IntakeDraft &values)
{
    m_isFilling = true;
    m_person->load(values);
    m_place->load(values);
    m_matter->load(values);
    m_files = values.files;
    showFiles();
    m_isFilling = false;
    changed();
}

void IntakeFields::setFileReader(std::function<QString(const StoredFile &)> pathOf)
{
    m_pathOf = std::move(pathOf);
    showFiles();
}

void IntakeFields::addFiles(const QList<StoredFile> &files)
{
    for (const StoredFile &file : files)
        if (!m_files.contains(file))
            m_files.append(file);
    showFiles();
    changed();
}

void IntakeFields::removeFile(const QString &hash)
{
    m_files.removeIf([&](const StoredFile &file) { return file.hash == hash; });
    showFiles();
    changed();
}

void IntakeFields::showFiles()
{
    QList<StripFile> shown;
    for (const StoredFile &file : std::as_const(m_files))
        shown.append({.key = file.hash,
                      .name = file.name,
                      .path = m_pathOf ? m_pathOf(file) : QString(),
                      .size = file.size,
                      .isImage = MediaType::isImage(file.mediaType)});
    m_strip->setAttachments(shown);
}

bool IntakeFields::check()
{
    const bool isWhole = m_matter->check();
    return m_person->check() && isWhole;
}

void IntakeFields::changed()
{
    if (!m_isFilling)
        emit edited();
}

void IntakeFields::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(width() >= TwoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}
