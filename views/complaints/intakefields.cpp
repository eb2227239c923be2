// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakefields.h"

#include "models/complaints/complaintnames.h"
#include "views/widgets/formfield.h"
#include "views/widgets/look.h"
#include "views/widgets/searchcombo.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int TwoColumns = 820; // narrower, the fields of two columns would be too short to read
constexpr int ContentLines = 7;
constexpr int MobileDigits = 11;
constexpr int FewestDigits = 5; // 12345 and the like

template <typename T>
T *named(T *widget, const char *name)
{
    widget->setObjectName(QLatin1StringView(name));
    return widget;
}

template <typename Enum>
SearchCombo *choosing(SearchCombo *combo)
{
    QList<SearchChoice> choices;
    for (const Enum value : ComplaintNames::all<Enum>())
        choices.append({.key = ComplaintNames::code(value), .text = ComplaintNames::label(value)});
    combo->setChoices(choices);
    return combo;
}

template <typename Enum>
Enum chosen(const SearchCombo *combo)
{
    return ComplaintNames::fromCode<Enum>(combo->current()).value_or(Enum{1});
}

QVBoxLayout *makeCard(QWidget *card, const QString &title)
{
    card->setProperty("card", true);
    auto *heading = new QLabel(title, card);
    heading->setFont(Look::scaled(card->font(), Look::Heading, QFont::DemiBold));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Look::Roomy, Look::Gap, Look::Roomy, Look::Roomy);
    column->setSpacing(Look::Gap);
    column->addWidget(heading);
    return column;
}

QHBoxLayout *pair(QWidget *one, QWidget *other)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Gap);
    row->addWidget(one, 1, Qt::AlignTop);
    row->addWidget(other, 1, Qt::AlignTop);
    return row;
}
} // namespace

IntakeFields::IntakeFields(QWidget *parent)
    : QWidget(parent)
    , m_reporter(named(new QLineEdit(this), "reporter"))
    , m_phone(named(new QLineEdit(this), "phone"))
    , m_anonymous(named(new QCheckBox(tr("Anonymous"), this), "anonymous"))
    , m_confidential(named(new QCheckBox(tr("Keep confidential"), this), "confidential"))
    , m_noReply(named(new QCheckBox(tr("No reply wanted"), this), "noReply"))
    , m_place(named(new PlacePicker(this), "place"))
    , m_address(named(new QLineEdit(this), "address"))
    , m_content(named(new QPlainTextEdit(this), "content"))
    , m_kind(choosing<ComplaintKind>(named(new SearchCombo(this), "kind")))
    , m_channel(choosing<Channel>(named(new SearchCombo(this), "channel")))
    , m_category(named(new SearchCombo(this), "category"))
    , m_urgency(choosing<Urgency>(named(new SearchCombo(this), "urgency")))
{
    setProperty("plain", true);
    setFocusProxy(m_reporter);
    m_category->setOptional(true);
    m_content->setTabChangesFocus(true);
    m_content->setPlaceholderText(
        tr("What happened, since when, what is asked for. The first line becomes the title."));
    m_content->setMinimumHeight(ContentLines * m_content->fontMetrics().lineSpacing());

    auto *left = new QVBoxLayout;
    left->setSpacing(Look::Roomy);
    left->addWidget(makeWho());
    left->addWidget(makeWhere());
    left->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_columns->setContentsMargins(Look::Wide, Look::Tight, Look::Wide, Look::Roomy);
    m_columns->setSpacing(Look::Roomy);
    m_columns->addLayout(left, 4);
    m_columns->addWidget(makeWhat(), 5);
    setValues({});
    connectFields();
    enterGoesOn();
}

QWidget *IntakeFields::makeWho()
{
    auto *card = new QFrame(this);
    QVBoxLayout *column = makeCard(card, tr("Who"));
    auto *reporter = new FormField(tr("Name"), m_reporter, card);
    m_phoneField = new FormField(tr("Telephone"), m_phone, card);
    column->addLayout(pair(reporter, m_phoneField));
    auto *wishes = new QHBoxLayout;
    wishes->setSpacing(Look::Roomy);
    for (QCheckBox *wish : {m_anonymous, m_confidential, m_noReply})
        wishes->addWidget(wish);
    wishes->addStretch(1);
    column->addLayout(wishes);
    return card;
}

QWidget *IntakeFields::makeWhere()
{
    auto *card = new QFrame(this);
    QVBoxLayout *column = makeCard(card, tr("Where"));
    m_placeField = new FormField(tr("Community or building"), m_place, card);
    column->addWidget(m_placeField);
    column->addWidget(new FormField(tr("Address as told"), m_address, card));
    return card;
}

QWidget *IntakeFields::makeWhat()
{
    auto *card = new QFrame(this);
    QVBoxLayout *column = makeCard(card, tr("What"));
    m_contentField = new FormField(tr("Content"), m_content, card);
    column->addWidget(m_contentField, 1);
    column->addLayout(
        pair(new FormField(tr("Kind"), m_kind, card), new FormField(tr("Channel"), m_channel, card)));
    column->addLayout(
        pair(new FormField(tr("Category"), m_category, card), new FormField(tr("Urgency"), m_urgency, card)));
    return card;
}

void IntakeFields::connectFields()
{
    for (QLineEdit *line : {m_reporter, m_phone, m_address})
        connect(line, &QLineEdit::textChanged, this, &IntakeFields::changed);
    for (QCheckBox *box : {m_anonymous, m_confidential, m_noReply})
        connect(box, &QCheckBox::toggled, this, &IntakeFields::changed);
    for (SearchCombo *combo : {m_kind, m_channel, m_category, m_urgency})
        connect(combo, &SearchCombo::currentChanged, this, &IntakeFields::changed);
    connect(m_content, &QPlainTextEdit::textChanged, this, &IntakeFields::changed);
    connect(m_place, &PlacePicker::placeChanged, this, [this](const PlaceChoice &place) {
        m_placeField->setRemark(place.path);
        changed();
    });
    connect(m_place, &PlacePicker::searched, this, [this](const QString &typed, int found) {
        m_placeField->setRemark(found > 0
                                    ? m_place->place().path
                                    : tr("No place is called “%1”. The address can say where.").arg(typed));
    });
    connect(m_anonymous, &QCheckBox::toggled, this, &IntakeFields::followAnonymous);
    connect(m_phone, &QLineEdit::editingFinished, this, &IntakeFields::remarkPhone);
    connect(m_category, &SearchCombo::currentChanged, this, &IntakeFields::categoryChosen);
    connect(m_urgency, &SearchCombo::currentChanged, this, [this] { m_isUrgencyChosen = true; });
}

/// Enter in a line goes on to the next one, past what is only ticked now and then.
void IntakeFields::enterGoesOn()
{
    const QList<QWidget *> order{
        m_reporter, m_phone, m_place, m_address, m_content, m_kind, m_channel, m_category, m_urgency};
    for (qsizetype i = 0; i + 1 < order.size(); ++i)
        if (auto *line = qobject_cast<QLineEdit *>(order.at(i)))
            connect(line, &QLineEdit::returnPressed, order.at(i + 1), [next = order.at(i + 1)] {
                next->setFocus(Qt::TabFocusReason);
            });
}

void IntakeFields::setCategories(const QList<Category> &categories)
{
    m_categories = categories;
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QList<SearchChoice> choices;
    for (const Category &category : categories) {
        if (category.name == category.major) // the heading of its group
            continue;
        const bool inEnglish = !isChinese && !category.nameEn.isEmpty();
        choices.append({.key = category.code,
                        .text = inEnglish ? category.nameEn : category.name,
                        .note = category.major,
                        .code = category.code,
                        .also = inEnglish ? category.name : category.nameEn});
    }
    m_category->setChoices(choices);
}

void IntakeFields::setPlaceProvider(PlacePicker::Provider provider)
{
    m_place->setProvider(std::move(provider));
}

IntakeDraft IntakeFields::values() const
{
    const PlaceChoice &place = m_place->place();
    return {.reporter = m_reporter->text(),
            .phone = m_phone->text(),
            .anonymous = m_anonymous->isChecked(),
            .confidential = m_confidential->isChecked(),
            .noReply = m_noReply->isChecked(),
            .place = {place.id},
            .placeOffice = {place.office},
            .placeName = place.name,
            .placePath = place.path,
            .address = m_address->text(),
            .content = m_content->toPlainText(),
            .kind = chosen<ComplaintKind>(m_kind),
            .channel = chosen<Channel>(m_channel),
            .category = m_category->current(),
            .urgency = chosen<Urgency>(m_urgency)};
}

void IntakeFields::setValues(const IntakeDraft &values)
{
    m_isFilling = true;
    m_reporter->setText(values.reporter);
    m_phone->setText(values.phone);
    m_anonymous->setChecked(values.anonymous);
    m_confidential->setChecked(values.confidential);
    m_noReply->setChecked(values.noReply);
    m_place->setPlace({.id = values.place.value,
                       .name = values.placeName,
                       .path = values.placePath,
                       .office = values.placeOffice.value});
    m_placeField->setRemark(values.placePath);
    m_address->setText(values.address);
    m_content->setPlainText(values.content);
    m_kind->setCurrent(ComplaintNames::code(values.kind));
    m_channel->setCurrent(ComplaintNames::code(values.channel));
    m_category->setCurrent(values.category);
    m_urgency->setCurrent(ComplaintNames::code(values.urgency));
    m_isUrgencyChosen = values.urgency != Urgency::Ordinary;
    m_contentField->setError({});
    m_phoneField->setRemark({});
    m_isFilling = false;
    followAnonymous();
    changed();
}

bool IntakeFields::check()
{
    if (!m_content->toPlainText().trimmed().isEmpty())
        return true;
    m_contentField->setError(tr("Write down what the resident says; the rest can wait."));
    m_content->setFocus(Qt::OtherFocusReason);
    return false;
}

void IntakeFields::changed()
{
    if (m_isFilling)
        return;
    if (m_contentField->isWrong() && !m_content->toPlainText().trimmed().isEmpty())
        m_contentField->setError({});
    emit edited();
}

void IntakeFields::categoryChosen(const QString &code)
{
    const auto found = std::ranges::find(m_categories, code, &Category::code);
    if (m_isUrgencyChosen || found == m_categories.cend())
        return;
    m_urgency->setCurrent(ComplaintNames::code(found->urgency));
    changed();
}

void IntakeFields::remarkPhone()
{
    const auto count = std::ranges::count_if(m_phone->text(), [](QChar c) { return c.isDigit(); });
    const bool isMobile = m_phone->text().startsWith(u'1') && count > FewestDigits;
    if (isMobile && count != MobileDigits)
        m_phoneField->setRemark(tr("A mobile number has 11 digits, this one %1.").arg(count));
    else if (!m_phone->text().isEmpty() && count < FewestDigits)
        m_phoneField->setRemark(tr("Too short for a telephone number."));
    else
        m_phoneField->setRemark({});
}

void IntakeFields::followAnonymous()
{
    m_reporter->setEnabled(!m_anonymous->isChecked());
    m_phone->setEnabled(!m_anonymous->isChecked());
}

void IntakeFields::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(width() >= TwoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}
