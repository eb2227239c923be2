// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/filterpane.h"

#include "models/complaints/complaintfiltertext.h"
#include "models/settings/savedfilterservice.h"
#include "views/complaints/complaintchips.h"
#include "views/complaints/filterrow.h"
#include "views/shell/dialogs.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Without what the row has fields for.
ComplaintFilter besideTheRow(ComplaintFilter filter)
{
    filter.kind = {};
    filter.channel = {};
    filter.urgency = {};
    filter.category.clear();
    filter.host = {};
    filter.place = {};
    filter.placeName.clear();
    filter.receivedFrom = {};
    filter.receivedTo = {};
    return filter;
}
} // namespace

FilterPane::FilterPane(ComplaintService &service, OfficeService &office, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_chips(new FilterBar(this))
    , m_narrowed(new QPushButton(this))
    , m_row(new FilterRow(office, this))
{
    setObjectName(u"filterPane"_s);
    for (const auto chip : ComplaintChips::all())
        m_chips->addChip(ComplaintChips::name(chip), ComplaintChips::title(chip));
    m_narrowed->setObjectName(u"narrowed"_s);
    m_narrowed->setProperty("chip", true);
    m_narrowed->setAutoDefault(false);
    m_narrowed->setIcon(Icons::named(u"dialog-close"_s));
    m_narrowed->setToolTip(tr("Show all again"));
    m_narrowed->hide();
    m_row->hide();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    m_clock.start(1min); // what was not late a minute ago may be now
    connect(m_chips, &FilterBar::chosenChanged, this, &FilterPane::changed);
    connect(m_row, &FilterRow::changed, this, [this] {
        emit rowShownChanged(isRowShown(), m_row->count());
        emit changed();
    });
    connect(m_narrowed, &QPushButton::clicked, this, [this] {
        setFilter({.chip = ComplaintChips::chip(m_chips->chosen())});
        emit changed();
    });
    connect(&m_pause, &QTimer::timeout, this, &FilterPane::count);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            count();
    });
    connect(&service, &ComplaintService::contentChanged, this, &FilterPane::countSoon);
}

void FilterPane::layOut()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Look::Near);
    chips->addWidget(m_narrowed, 0, Qt::AlignTop);
    chips->addWidget(m_chips, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Near);
    column->addLayout(chips);
    column->addWidget(m_row);
}

void FilterPane::setFilter(const ComplaintFilter &filter, const QString &words)
{
    m_extra = words.isEmpty() ? besideTheRow(filter) : filter;
    m_row->setFilter(words.isEmpty() ? filter : ComplaintFilter());
    m_narrowed->setText(words);
    m_narrowed->setVisible(!words.isEmpty());
    const QSignalBlocker chips(m_chips);
    m_chips->choose(ComplaintChips::name(filter.chip));
    if (m_row->count() > 0)
        m_row->show();
    emit rowShownChanged(isRowShown(), m_row->count());
}

ComplaintFilter FilterPane::filter() const
{
    ComplaintFilter filter = m_extra;
    ComplaintFilter row;
    m_row->apply(row);
    const auto over = [](auto &target, const auto &value, bool used) {
        if (used)
            target = value;
    };
    over(filter.kind, row.kind, row.kind.has_value());
    over(filter.channel, row.channel, row.channel.has_value());
    over(filter.urgency, row.urgency, row.urgency.has_value());
    over(filter.category, row.category, !row.category.isEmpty());
    over(filter.host, row.host, row.host.isValid());
    over(filter.place, row.place, row.place.isValid());
    over(filter.placeName, row.placeName, row.place.isValid());
    over(filter.receivedFrom, row.receivedFrom, row.receivedFrom.isValid());
    over(filter.receivedTo, row.receivedTo, row.receivedTo.isValid());
    filter.chip = ComplaintChips::chip(m_chips->chosen());
    return filter;
}

bool FilterPane::isNarrowed() const
{
    return ComplaintChips::chip(m_chips->chosen()) != ComplaintFilter::Chip::All || !m_narrowed->isHidden() ||
           m_row->count() > 0;
}

void FilterPane::showRow(bool on)
{
    m_row->setVisible(on);
    if (on)
        m_row->setFocus(Qt::OtherFocusReason);
    emit rowShownChanged(on, m_row->count());
}

bool FilterPane::isRowShown() const
{
    return !m_row->isHidden();
}

void FilterPane::setCounted(const ComplaintFilter &filter)
{
    m_counted = filter;
    countSoon();
}

void FilterPane::count()
{
    m_service.count(m_counted, this, [this, asked = ++m_asked](const auto &counts) {
        if (asked != m_asked)
            return;
        if (!counts)
            return emit failed(counts.error());
        for (const auto chip : ComplaintChips::all())
            m_chips->setCount(ComplaintChips::name(chip), counts->value(chip, -1));
    });
}

void FilterPane::setSaved(SavedFilterService &saved)
{
    m_saved = &saved;
    connect(m_saved, &SavedFilterService::changed, this, &FilterPane::showSaved);
    connect(m_saved, &SavedFilterService::failed, this, &FilterPane::failed);
    connect(m_chips, &FilterBar::saveFilterAsked, this, &FilterPane::save);
    connect(m_chips, &FilterBar::forgetFilterAsked, m_saved, &SavedFilterService::remove);
    connect(m_chips, &FilterBar::renameFilterAsked, this, &FilterPane::renameSaved);
    connect(m_chips, &FilterBar::savedFilterChosen, this, [this](const QString &name) {
        emit filterChosen(ComplaintFilterText::read(m_saved->settings(name)));
    });
    showSaved();
}

void FilterPane::showSaved()
{
    m_chips->setSavedFilters(m_saved->names());
}

void FilterPane::save()
{
    const TextRequest request{
        .title = tr("Save this filter"), .label = tr("Name"), .text = {}, .yes = tr("Save")};
    Dialogs::askText(this, request, [this](const QString &name) {
        m_saved->save(name, ComplaintFilterText::write(m_counted));
    });
}

void FilterPane::renameSaved(const QString &name)
{
    const TextRequest request{
        .title = tr("Rename the filter"), .label = tr("Name"), .text = name, .yes = tr("Rename")};
    Dialogs::askText(this, request, [this, name](const QString &to) { m_saved->rename(name, to); });
}
