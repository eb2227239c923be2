// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/radarview.h"

#include "models/base/masking.h"
#include "views/widgets/listview.h"
#include "views/widgets/look.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int WideEnough = 960;
}

RadarView::RadarView(ComplaintService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_places(new HotPlacesModel(this))
    , m_callers(new RepeatCallersModel(this))
    , m_placeList(new ListView(this))
    , m_callerList(new ListView(this))
{
    setObjectName(u"radar"_s);
    m_placeList->setObjectName(u"hotPlaces"_s);
    m_placeList->setAccessibleName(tr("Hot places"));
    m_placeList->setModel(m_places);
    m_placeList->setColumnWidths({10, 0, 5, 5, 5});
    m_callerList->setObjectName(u"repeatCallers"_s);
    m_callerList->setAccessibleName(tr("Repeat callers"));
    m_callerList->setModel(m_callers);
    m_callerList->setColumnWidths({0, 7, 5, 6, 9});
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins({});
    row->setSpacing(Look::Roomy);
    row->addWidget(newCard(tr("Hot places"),
                           tr("Most requests in 30 days, and how many it were in the 30 days before."),
                           m_placeList),
                   1);
    row->addWidget(
        newCard(tr("Repeat callers"), tr("Three requests and more from one phone in 30 days."), m_callerList),
        1);
    setFocusProxy(m_placeList);
    connectLists();
}

QWidget *RadarView::newCard(const QString &title, const QString &hint, ListView *list)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *heading = new QLabel(title, card);
    heading->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    auto *words = new QLabel(hint, card);
    words->setProperty("quiet", true);
    words->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Look::Near + 1, Look::Gap, Look::Roomy, 0); // in line with the first column
    head->setSpacing(Look::Tight);
    head->addWidget(heading);
    head->addWidget(words);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, Look::Tight);
    column->setSpacing(Look::Near);
    column->addLayout(head);
    column->addWidget(list, 1);
    return card;
}

void RadarView::connectLists()
{
    connect(m_placeList, &ListView::opened, this, [this](const QModelIndex &index) {
        const auto &hot = m_places->places().at(index.row());
        ComplaintFilter filter;
        filter.place = hot.place;
        filter.placeName = hot.name;
        filter.receivedFrom = m_since;
        emit listAsked(filter, {});
    });
    connect(m_callerList, &ListView::opened, this, [this](const QModelIndex &index) {
        const auto &caller = m_callers->callers().at(index.row());
        ComplaintFilter filter;
        filter.phone = caller.phone;
        emit listAsked(filter, tr("Caller %1").arg(Masking::phone(caller.phone)));
    });
    connect(&m_service, &ComplaintService::contentChanged, this, &RadarView::refresh);
}

void RadarView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void RadarView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    static_cast<QBoxLayout *>(layout())->setDirection(width() < WideEnough ? QBoxLayout::TopToBottom
                                                                           : QBoxLayout::LeftToRight);
}

void RadarView::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_service.radar(this, [this, asked = ++m_asked](const Result<ComplaintRadar> &radar) {
        if (asked != m_asked)
            return;
        if (!radar)
            return emit failed(radar.error());
        m_since = radar->since;
        m_places->setPlaces(radar->places);
        m_callers->setCallers(radar->callers);
    });
}
