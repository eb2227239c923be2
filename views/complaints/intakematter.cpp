// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakematter.h"

#include "models/base/clock.h"
#include "views/complaints/actionfields.h"
#include "views/complaints/duplicatelist.h"
#include "views/complaints/intakecards.h"
#include "views/widgets/formfield.h"
#include "views/widgets/look.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace IntakeCards;

namespace {
constexpr int ContentLines = 5;
const QDateTime &noMoment()
{
    static const QDateTime none({2000, 1, 1}, {0, 0});
    return none;
}
} // namespace

IntakeMatter::IntakeMatter(QWidget *parent)
    : QFrame(parent)
    , m_content(named(new QPlainTextEdit(this), "content"))
    , m_duplicates(new DuplicateList(this))
    , m_category(named(new SearchCombo(this), "category"))
    , m_urgency(choosing<Urgency>(named(new SearchCombo(this), "urgency")))
    , m_kind(choosing<ComplaintKind>(named(new SearchCombo(this), "kind")))
    , m_channel(choosing<Channel>(named(new SearchCombo(this), "channel")))
    , m_superior(named(ActionFields::newMoment(this), "dueSuperior"))
    , m_suggestion(named(new QPushButton(this), "suggestion"))
    , m_host(named(new QLabel(this), "likelyHost"))
{
    m_category->setOptional(true);
    m_content->setTabChangesFocus(true);
    m_content->setPlaceholderText(
        tr("What happened, since when, what is asked for. The first line becomes the title."));
    m_content->setMinimumHeight(ContentLines * m_content->fontMetrics().lineSpacing());
    m_superior->setMinimumDateTime(noMoment());
    m_superior->setSpecialValueText(tr("None set"));
    m_suggestion->setProperty("flat", true);
    m_suggestion->setProperty("link", true);
    m_suggestion->setAutoDefault(false);
    m_suggestion->setFocusPolicy(Qt::ClickFocus);
    m_suggestion->setToolTip(tr("F8 takes it"));
    m_host->setProperty("quiet", true);
    m_host->setFont(Look::scaled(font(), Look::Small));
    m_host->setTextFormat(Qt::PlainText);
    m_host->setWordWrap(true);
    layOut();
    connectFields();
    showSuggestion();
}

void IntakeMatter::layOut()
{
    QVBoxLayout *column = newCard(this, tr("What"));
    m_contentField = new FormField(tr("Content"), m_content, this);
    m_superiorField = new FormField(tr("The superior's deadline"), m_superior, this);
    column->addWidget(m_contentField, 1);
    column->addWidget(m_duplicates);
    column->addWidget(m_suggestion, 0, Qt::AlignLeft);
    column->addLayout(
        pair(new FormField(tr("Category"), m_category, this), new FormField(tr("Urgency"), m_urgency, this)));
    column->addWidget(m_host);
    column->addLayout(
        pair(new FormField(tr("Kind"), m_kind, this), new FormField(tr("Channel"), m_channel, this)));
    column->addWidget(m_superiorField);
}

void IntakeMatter::connectFields()
{
    connect(m_content, &QPlainTextEdit::textChanged, this, &IntakeMatter::changed);
    for (SearchCombo *combo : {m_kind, m_channel, m_category, m_urgency})
        connect(combo, &SearchCombo::currentChanged, this, &IntakeMatter::changed);
    connect(m_superior, &QDateTimeEdit::dateTimeChanged, this, &IntakeMatter::changed);
    connect(m_category, &SearchCombo::currentChanged, this, &IntakeMatter::categoryChosen);
    connect(m_urgency, &SearchCombo::currentChanged, this, [this] { m_isUrgencyChosen = true; });
    connect(m_channel, &SearchCombo::currentChanged, this, &IntakeMatter::followChannel);
    connect(m_suggestion, &QPushButton::clicked, this, &IntakeMatter::takeSuggestion);
}

void IntakeMatter::setCategories(const QList<Category> &categories)
{
    m_categories = categories;
    QList<Category> choices = categories;
    choices.removeIf([](const Category &category) { return category.name == category.major; });
    m_category->setChoices(ActionFields::categoryChoices(choices));
}

void IntakeMatter::save(IntakeDraft &draft) const
{
    draft.content = m_content->toPlainText();
    draft.kind = chosen(m_kind, ComplaintKind::Complaint);
    draft.channel = chosen(m_channel, Channel::Window);
    draft.category = m_category->current();
    draft.urgency = chosen(m_urgency, Urgency::Ordinary);
    const bool isSet = m_superior->dateTime() > noMoment();
    draft.dueSuperior = isSet && draft.hasSuperior() ? ActionFields::moment(m_superior) : QDateTime();
}

void IntakeMatter::load(const IntakeDraft &draft)
{
    m_content->setPlainText(draft.content);
    m_kind->setCurrent(ComplaintNames::code(draft.kind));
    m_channel->setCurrent(ComplaintNames::code(draft.channel));
    m_category->setCurrent(draft.category);
    m_urgency->setCurrent(ComplaintNames::code(draft.urgency));
    m_isUrgencyChosen = draft.urgency != Urgency::Ordinary;
    const QDateTime due = draft.dueSuperior.toTimeZone(Clock::zone());
    m_superior->setDateTime(due.isValid() ? QDateTime(due.date(), due.time()) : noMoment());
    m_contentField->setError({});
    followChannel();
}

void IntakeMatter::setCategory(const QString &code)
{
    m_category->setCurrent(code);
    categoryChosen(m_category->current());
}

bool IntakeMatter::check()
{
    if (!m_content->toPlainText().trimmed().isEmpty())
        return true;
    m_contentField->setError(tr("Write down what the resident says; the rest can wait."));
    focusContent();
    return false;
}

void IntakeMatter::focusContent()
{
    m_content->setFocus(Qt::OtherFocusReason);
}

void IntakeMatter::changed()
{
    if (m_contentField->isWrong() && !m_content->toPlainText().trimmed().isEmpty())
        m_contentField->setError({});
    emit edited();
}

Urgency IntakeMatter::usualUrgency() const
{
    const auto found = std::ranges::find(m_categories, m_category->current(), &Category::code);
    return found == m_categories.cend() ? Urgency::Ordinary : found->urgency;
}

void IntakeMatter::categoryChosen(const QString &code)
{
    if (!m_isUrgencyChosen && !code.isEmpty())
        m_urgency->setCurrent(ComplaintNames::code(usualUrgency()));
    changed();
}

void IntakeMatter::followChannel()
{
    IntakeDraft draft;
    draft.channel = chosen(m_channel, Channel::Window);
    m_superiorField->setVisible(draft.hasSuperior());
}

QString IntakeMatter::nameOf(const QString &code) const
{
    const auto choices = ActionFields::categoryChoices(m_categories);
    const auto found = std::ranges::find(choices, code, &SearchChoice::key);
    return found == choices.cend() ? code : found->text;
}

void IntakeMatter::setAdvice(const IntakeAdvice &advice)
{
    m_duplicates->setCandidates(advice.duplicates);
    m_suggested = advice.suggestions;
    showSuggestion();
}

void IntakeMatter::showSuggestion()
{
    QStringList parts;
    const bool isNew = m_suggested.category != m_category->current();
    if (!m_suggested.category.isEmpty() && isNew)
        parts << tr("%1 (%2)").arg(nameOf(m_suggested.category), m_suggested.categoryReason);
    if (m_suggested.urgency && *m_suggested.urgency > chosen(m_urgency, Urgency::Ordinary))
        parts << tr("%1 (%2)").arg(ComplaintNames::label(*m_suggested.urgency), m_suggested.urgencyReason);
    m_suggestion->setVisible(!parts.isEmpty());
    m_suggestion->setText(tr("F8: %1").arg(parts.join(u" · "_s)));
    m_host->setVisible(!m_suggested.hostName.isEmpty());
    m_host->setText(tr("Likely to be handled by %1 (%2)").arg(m_suggested.hostName, m_suggested.hostReason));
}

void IntakeMatter::takeSuggestion()
{
    if (m_suggestion->isHidden())
        return;
    if (!m_suggested.category.isEmpty())
        setCategory(m_suggested.category);
    if (m_suggested.urgency && *m_suggested.urgency > chosen(m_urgency, Urgency::Ordinary)) {
        m_urgency->setCurrent(ComplaintNames::code(*m_suggested.urgency));
        m_isUrgencyChosen = true;
    }
    m_suggested.category.clear();
    showSuggestion();
    changed();
}

QList<QWidget *> IntakeMatter::spokenFields() const
{
    return {m_content, m_duplicates->newFactsField(), m_category, m_urgency, m_kind, m_channel};
}

QList<QWidget *> IntakeMatter::rareFields() const
{
    return {m_superior};
}
