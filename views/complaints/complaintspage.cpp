// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintspage.h"

#include "models/complaints/complainttablemodel.h"
#include "views/complaints/actionrunner.h"
#include "views/complaints/boardview.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintlist.h"
#include "views/complaints/tablesmenu.h"
#include "views/complaints/papersmenu.h"
#include "views/complaints/duecalendarview.h"
#include "views/complaints/filterpane.h"
#include "views/complaints/radarview.h"
#include "views/widgets/emptystate.h"

#include <QAction>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
using Mode = ModeBar::Mode;
using Table = ComplaintTableModel;

const QList<int> FirstSizes{690, 390};
constexpr int SideBySide = 860; // narrower, what a request is about would be cut after four characters
} // namespace

ComplaintsPage::ComplaintsPage(ComplaintService &service, OfficeService &office, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_office(office)
    , m_model(service.createTableModel(this))
    , m_search(new QLineEdit(this))
    , m_modes(new ModeBar(this))
    , m_filters(new FilterPane(service, office, this))
    , m_list(new ComplaintList(*m_model, this))
    , m_empty(new EmptyState(u"edit-find"_s, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_left(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_showAll(new QAction(tr("Show all requests"), this))
    , m_first(new QAction(tr("New request"), this))
    , m_detail(new ComplaintDetailPane(service, office, this))
    , m_papers(new PapersMenu(this))
    , m_tables(new TablesMenu(this))
    , m_runner(new ActionRunner(service, office, this))
{
    setObjectName(u"complaintsPage"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Words, number, name or phone"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    addHeaderActions();
    addChosenActions();
    layOut();
    connectList();
    connectViews();
    connectActions();
    applyFilter();
    m_model->setFilter(m_model->filter());
}

QString ComplaintsPage::title() const
{
    return tr("Requests");
}

QWidget *ComplaintsPage::searchWidget()
{
    return m_search;
}

void ComplaintsPage::visited()
{
    m_filters->countSoon();
}

void ComplaintsPage::setSavedFilters(SavedFilterService &saved)
{
    m_filters->setSaved(saved);
}

void ComplaintsPage::layOut()
{
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Look::Roomy);
    m_left->addWidget(newList());
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes(FirstSizes);
    m_pages->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, 0, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Near);
    column->addWidget(m_modes);
    column->addWidget(m_filters);
    column->addWidget(m_pages, 1);
}

QWidget *ComplaintsPage::newList()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_list->setObjectName(u"table"_s);
    setFocusProxy(m_list);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    for (QAction *action : {m_showAll, m_first})
        m_empty->addButton(action);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(1, Look::Tight, 1, Look::Tight);
    box->addWidget(m_stack);
    return card;
}

void ComplaintsPage::connectList()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &ComplaintsPage::leaveSearch);
    connect(&m_typing, &QTimer::timeout, this, &ComplaintsPage::applyFilter);
    connect(m_filters, &FilterPane::changed, this, &ComplaintsPage::applyFilter);
    connect(m_filters, &FilterPane::filterChosen, this, [this](const ComplaintFilter &filter) {
        showFilter(filter);
    });
    connect(m_filters, &FilterPane::rowShownChanged, m_modes, &ModeBar::setFilters);
    connect(m_filters, &FilterPane::failed, this, &ComplaintsPage::tell);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComplaintsPage::choose);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComplaintsPage::countChosen);
    connect(m_list, &ListView::opened, this, [this](const QModelIndex &index) {
        openWindow({m_model->key(index.row())});
    });
    connect(m_model, &Table::orderKnown, this, &ComplaintsPage::arrived);
    connect(&m_service, &ComplaintService::contentChanged, m_model, &Table::requery);
    connect(
        &m_service, &ComplaintService::contentChanged, this, &ComplaintsPage::applyFilter); // whose are Mine
    connect(m_model, &Table::failed, this, &ComplaintsPage::tell);
    connect(m_detail, &ComplaintDetailPane::failed, this, &ComplaintsPage::tell);
}

void ComplaintsPage::connectViews()
{
    connect(m_modes, &ModeBar::modeChanged, this, &ComplaintsPage::switchTo);
    connect(m_modes, &ModeBar::filtersAsked, m_filters, &FilterPane::showRow);
    connect(m_modes, &ModeBar::columnsAsked, this, &ComplaintsPage::showColumnMenu);
    connect(m_runner, &ActionRunner::failed, this, &ComplaintsPage::tell);
}

const ComplaintFilter &ComplaintsPage::filter() const
{
    return m_model->filter();
}

void ComplaintsPage::showFilter(const ComplaintFilter &filter, const QString &words)
{
    m_filters->setFilter(filter, words);
    {
        const QSignalBlocker search(m_search);
        m_search->setText(filter.text);
    }
    m_modes->setMode(Mode::List);
    applyFilter();
    if (filter.orders != m_model->filter().orders && filter.orders != ComplaintFilter().orders)
        m_model->setOrders(filter.orders);
}

void ComplaintsPage::applyFilter()
{
    m_typing.stop();
    ComplaintFilter filter = m_filters->filter();
    filter.text = m_search->text();
    filter.orders = m_model->filter().orders;
    filter.viewer = m_service.session();
    if (filter == m_model->filter())
        return;
    m_isNarrowing = true;
    m_model->setFilter(filter);
    m_filters->setCounted(filter);
    if (m_board)
        m_board->setFilter(filter);
}

void ComplaintsPage::arrived(int rows)
{
    const bool narrowed = m_filters->isNarrowed() || !m_search->text().isEmpty();
    m_empty->setTexts(narrowed ? tr("Nothing here") : tr("No requests yet"),
                      narrowed ? tr("No request matches. Choose another chip or search for something else.")
                               : tr("Take down the first one with Ctrl+N."));
    m_showAll->setVisible(narrowed);
    m_first->setVisible(!narrowed);
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    follow(rows);
    countChosen(); // other rows take the selection away without a word
}

/// Another filter puts away the request it leaves out. A change in the file does not: whoever moved it out of
/// the list wants to see what became of it, and its next step.
void ComplaintsPage::follow(int rows)
{
    const ComplaintId shown = m_detail->shown();
    const int row = m_model->rowOf(shown.value);
    if (std::exchange(m_isNarrowing, false) && row < 0 && shown.isValid()) {
        m_detail->setComplaint({});
        m_choosesFirst = false;
    }
    m_choosesFirst = m_choosesFirst || rows == 0;
    if (rows == 0 || m_list->currentIndex().isValid())
        return;
    if (row >= 0 || (m_choosesFirst && !shown.isValid()))
        m_list->selectRow(qMax(0, row));
}

void ComplaintsPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        m_detail->setComplaint({m_model->key(index.row())});
}

void ComplaintsPage::open(ComplaintId id)
{
    m_isNarrowing = false; // wanted whatever the list shows
    m_detail->setComplaint(id);
    m_modes->setMode(Mode::List);
    if (const int row = m_model->rowOf(id.value); row >= 0)
        m_list->selectRow(row);
    else
        m_list->setCurrentIndex({});
}

void ComplaintsPage::openWindow(ComplaintId id)
{
    auto *window = new ComplaintDetailPane(m_service, m_office, this);
    window->setWindowFlag(Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(m_detail->size().expandedTo({480, 640}));
    new QShortcut(Qt::Key_Escape, window, window, &QWidget::close);
    emit windowOpened(window);
    window->setComplaint(id);
    connect(window, &ComplaintDetailPane::failed, this, &ComplaintsPage::tell);
    connect(window, &ComplaintDetailPane::loaded, window, [window](const ComplaintDetail &detail) {
        window->setWindowTitle(detail.complaint.number);
    });
    window->show();
}

void ComplaintsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < SideBySide ? Qt::Vertical : Qt::Horizontal);
}

void ComplaintsPage::leaveSearch()
{
    applyFilter();
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->selectRow(0);
}

void ComplaintsPage::switchTo(Mode mode)
{
    const bool narrows = mode == Mode::List || mode == Mode::Board;
    m_filters->setVisible(narrows);
    if (mode == Mode::Calendar)
        return m_pages->setCurrentWidget(calendar());
    if (mode == Mode::Radar)
        return m_pages->setCurrentWidget(radar());
    m_pages->setCurrentWidget(m_splitter);
    if (mode == Mode::List)
        return m_left->setCurrentIndex(0);
    m_left->setCurrentWidget(board());
    board()->choose(m_detail->shown());
}
