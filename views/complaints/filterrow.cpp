// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/filterrow.h"

#include "models/complaints/complaintnames.h"
#include "views/complaints/actionfields.h"
#include "views/complaints/placesearch.h"
#include "views/widgets/datefield.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/look.h"
#include "views/widgets/placepicker.h"
#include "views/widgets/searchcombo.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace {
template <typename Enum>
std::optional<Enum> chosen(const QComboBox *combo)
{
    const int value = combo->currentData().toInt();
    return value > 0 ? std::optional(Enum(value)) : std::nullopt;
}

template <typename Enum>
void choose(QComboBox *combo, const std::optional<Enum> &value)
{
    combo->setCurrentIndex(qMax(0, combo->findData(value ? int(*value) : 0)));
}
} // namespace

FilterRow::FilterRow(OfficeService &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_kind(add<QComboBox>("kind", tr("Kind"), 5))
    , m_channel(add<QComboBox>("channel", tr("Channel"), 6))
    , m_urgency(add<QComboBox>("urgency", tr("Urgency"), 6))
    , m_category(add<SearchCombo>("category", tr("Category"), 6))
    , m_place(add<PlacePicker>("place", tr("Place"), 6))
    , m_host(add<SearchCombo>("host", tr("Host section"), 6))
    , m_from(add<DateField>("receivedFrom", tr("Received from"), 5))
    , m_to(add<DateField>("receivedTo", tr("Received until"), 5))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setObjectName(u"filterRow"_s);
    fill<ComplaintKind>(m_kind, tr("Any kind"));
    fill<Channel>(m_channel, tr("Any channel"));
    fill<Urgency>(m_urgency, tr("Any urgency"));
    m_category->setOptional(true);
    m_category->setPlaceholderText(tr("Category"));
    m_host->setOptional(true);
    m_host->setPlaceholderText(tr("Section"));
    m_place->setPlaceholderText(tr("Place"));
    m_place->setProvider(placeProvider(office, this));
    m_from->setPlaceholderText(tr("From (date)"));
    m_to->setPlaceholderText(tr("Until (date)"));
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setProperty("flat", true);
    m_clear->setAutoDefault(false);
    m_clear->setEnabled(false);
    layOut();
    connectAll();
    m_office.load(this, [this](const Result<OfficeFacts> &facts) {
        if (facts)
            takeFacts(*facts);
    });
}

template <typename Field>
Field *FilterRow::add(const char *name, const QString &title, int characters)
{
    auto *field = new Field(this);
    field->setObjectName(u"filter."_s + QLatin1StringView(name));
    field->setAccessibleName(title);
    field->setToolTip(title);
    field->setFixedWidth(characters * fontMetrics().horizontalAdvance(u'中') + 2 * Look::Wide);
    return field;
}

template <typename Enum>
void FilterRow::fill(QComboBox *combo, const QString &any)
{
    combo->addItem(any, 0);
    for (const Enum value : ComplaintNames::all<Enum>())
        combo->addItem(ComplaintNames::label(value), int(value));
}

void FilterRow::layOut()
{
    auto *row = new FlowLayout;
    setLayout(row);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_kind, m_channel, m_urgency, m_category, m_place, m_host, m_from, m_to, m_clear})
        row->addWidget(field);
}

void FilterRow::connectAll()
{
    const auto tell = [this] {
        m_clear->setEnabled(count() > 0);
        emit changed();
    };
    for (QComboBox *combo : {m_kind, m_channel, m_urgency})
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    for (SearchCombo *combo : {m_category, m_host})
        connect(combo, &SearchCombo::currentChanged, this, tell);
    connect(m_place, &PlacePicker::placeChanged, this, tell);
    for (DateField *date : {m_from, m_to})
        connect(date, &DateField::dateChanged, this, tell);
    connect(m_clear, &QPushButton::clicked, this, [this, tell] {
        clear();
        m_kind->setFocus(Qt::OtherFocusReason);
        tell();
    });
}

void FilterRow::takeFacts(const OfficeFacts &facts)
{
    QList<SearchChoice> sections;
    for (const Section &section : facts.sections)
        sections.append({.key = QString::number(section.id.value),
                         .text = section.name,
                         .note = {},
                         .code = section.code,
                         .also = {}});
    m_host->setChoices(sections);
    m_category->setChoices(ActionFields::categoryChoices(facts.categories));
    setFilter(m_wanted);
}

void FilterRow::setFilter(const ComplaintFilter &filter)
{
    m_wanted = filter;
    {
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker channel(m_channel);
        const QSignalBlocker urgency(m_urgency);
        const QSignalBlocker place(m_place);
        choose(m_kind, filter.kind);
        choose(m_channel, filter.channel);
        choose(m_urgency, filter.urgency);
        m_category->setCurrent(filter.category);
        m_host->setCurrent(filter.host.isValid() ? QString::number(filter.host.value) : QString());
        m_place->setPlace({.id = filter.place.value, .name = filter.placeName});
        m_from->setDate(filter.receivedFrom);
        m_to->setDate(filter.receivedTo);
    }
    m_clear->setEnabled(count() > 0);
}

void FilterRow::apply(ComplaintFilter &filter) const
{
    filter.kind = chosen<ComplaintKind>(m_kind);
    filter.channel = chosen<Channel>(m_channel);
    filter.urgency = chosen<Urgency>(m_urgency);
    filter.category = m_category->current();
    filter.host = {m_host->current().toLongLong()};
    filter.place = {m_place->place().id};
    filter.placeName = m_place->place().name;
    filter.receivedFrom = m_from->date();
    filter.receivedTo = m_to->date();
}

int FilterRow::count() const
{
    ComplaintFilter filter;
    apply(filter);
    return int(filter.kind.has_value()) + int(filter.channel.has_value()) + int(filter.urgency.has_value()) +
           int(!filter.category.isEmpty()) + int(filter.host.isValid()) + int(filter.place.isValid()) +
           int(filter.receivedFrom.isValid()) + int(filter.receivedTo.isValid());
}

void FilterRow::clear()
{
    setFilter({});
}
