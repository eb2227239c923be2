// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rates/ratespage.h"

#include "models/base/clock.h"
#include "views/rates/ratesview.h"
#include "views/rates/ratewords.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int MonthsShown = 12;

QDate monthUnderWay()
{
    return RatePeriod::month(Clock::now().toTimeZone(Clock::zone()).date()).from;
}
} // namespace

RatesPage::RatesPage(RateService &service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_view(new RatesView(this))
    , m_print(newAction(u"rates.handling"_s, tr("Handling table…")))
    , m_freeze(newAction(u"rates.freeze"_s, tr("Freeze month")))
    , m_reopen(newAction(u"rates.reopen"_s, tr("Reopen month")))
    , m_month(monthUnderWay().addMonths(-1))
{
    setObjectName(u"ratesPage"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"scroll"_s);
    scroll->setAccessibleName(tr("Rates"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    connectView();
    connectService();
    showMonth(m_shown);
    askOffices();
}

QString RatesPage::title() const
{
    return tr("Rates");
}

QAction *RatesPage::newAction(const QString &name, const QString &words)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    addAction(action);
    return action;
}

void RatesPage::connectView()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // a stream of changes is one change
    connect(&m_pause, &QTimer::timeout, this, &RatesPage::refresh);
    connect(m_view, &RatesView::monthAsked, this, &RatesPage::setMonth);
    connect(m_view, &RatesView::officeAsked, &m_service, &RateService::setOffice);
    connect(m_view, &RatesView::drillAsked, this, &RatesPage::popUp);
    connect(m_print, &QAction::triggered, this, [this] { emit handlingAsked(m_month); });
    connect(m_freeze, &QAction::triggered, this, [this] { m_service.freeze(m_month); });
    connect(m_reopen, &QAction::triggered, this, [this] { m_service.reopen(m_month); });
}

void RatesPage::connectService()
{
    connect(&m_service, &RateService::officeChanged, this, &RatesPage::askOffices);
    connect(&m_service, &RateService::contentChanged, this, [this] {
        if (isVisible())
            m_pause.start();
    });
    connect(&m_service, &RateService::failed, this, [this](const Error &error) {
        emit messageChanged(Message::failed(error));
    });
    connect(&m_service, &RateService::frozen, this, [this](QDate month) {
        emit messageChanged(Message::done(tr("%1 is frozen with its weights.").arg(RateWords::month(month))));
    });
    connect(&m_service, &RateService::reopened, this, [this](QDate month) {
        emit messageChanged(Message::done(tr("%1 is open again.").arg(RateWords::month(month))));
    });
}

/// Figures are those of one office: whose they are comes first.
void RatesPage::askOffices()
{
    m_service.offices(this, [this](const Result<QList<Place>> &offices) {
        if (!offices)
            return emit messageChanged(Message::failed(offices.error()));
        if (!m_service.office().isValid() && !offices->isEmpty())
            return m_service.setOffice(offices->first().id); // comes back here
        m_view->setOffices(*offices, m_service.office());
        refresh();
    });
}

void RatesPage::setMonth(QDate month)
{
    const QDate first = RatePeriod::month(month).from;
    if (!first.isValid() || first > monthUnderWay())
        return;
    m_month = first;
    refresh();
}

void RatesPage::refresh()
{
    const int asked = ++m_asked;
    m_service.month(m_month, this, [this, asked](const Result<RateMonth> &month) {
        if (asked == m_asked)
            month ? showMonth(*month) : emit messageChanged(Message::failed(month.error()));
    });
    m_service.trend(
        monthUnderWay(), MonthsShown, this, [this, asked](const Result<QList<RateTrendMonth>> &trend) {
            if (asked == m_asked)
                trend ? m_view->showTrend(*trend) : m_view->showNoTrend(trend.error().message);
        });
}

void RatesPage::showMonth(const RateMonth &month)
{
    m_shown = month;
    const bool frozen = month.frozen.isFrozen();
    m_freeze->setEnabled(!frozen && m_month < monthUnderWay());
    m_reopen->setEnabled(frozen);
    m_view->showMonth(month, m_month, monthUnderWay());
}

void RatesPage::popUp(const RateDrill &drill, const Ratio &ratio, const QString &whose, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"drill"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto side : {Rates::Side::Whole, Rates::Side::Part, Rates::Side::Rest}) {
        RateDrill chosen = drill;
        chosen.side = side;
        QAction *action = menu->addAction(RateWords::side(side, ratio));
        action->setEnabled(RateWords::size(side, ratio) > 0);
        connect(action, &QAction::triggered, this, [this, chosen, whose] { openDrill(chosen, whose); });
    }
    menu->popup(at);
}

void RatesPage::openDrill(const RateDrill &drill, const QString &whose)
{
    const QString words = RateWords::drill(m_shown, m_month, drill, whose);
    m_service.keys(m_month, drill, this, [this, words](const Result<QList<qint64>> &keys) {
        keys ? emit listAsked(*keys, words) : emit messageChanged(Message::failed(keys.error()));
    });
}
