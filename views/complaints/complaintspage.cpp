// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintspage.h"

#include "models/complaints/complainttablemodel.h"
#include "views/complaints/complaintchips.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintlist.h"
#include "views/complaints/papersmenu.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
using Chip = ComplaintFilter::Chip;
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
    , m_chips(new FilterBar(this))
    , m_narrowed(new QPushButton(this))
    , m_list(new ComplaintList(*m_model, this))
    , m_empty(new EmptyState(u"edit-find"_s, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_showAll(new QAction(tr("Show all requests"), this))
    , m_first(new QAction(tr("New request"), this))
    , m_detail(new ComplaintDetailPane(service, office, this))
    , m_papers(new PapersMenu(this))
{
    setObjectName(u"complaintsPage"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Words, number, name or phone"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_headerActions = {newAction(u"complaints.new"_s, tr("New request"), QKeySequence::New),
                       newAction(u"complaints.print"_s, tr("&Print"), {}),
                       newAction(u"complaints.export"_s, tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E))};
    m_headerActions.at(1)->setMenu(m_papers);
    addActions(m_papers->actions()); // so that their keys work while the menu is closed

    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Look::Roomy);
    m_splitter->addWidget(newList());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes(FirstSizes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, Look::Tight, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Gap);
    column->addWidget(newChips());
    column->addWidget(m_splitter, 1);
    connectAll();
    m_model->setFilter({});
}

QString ComplaintsPage::title() const
{
    return tr("Requests");
}

QWidget *ComplaintsPage::searchWidget()
{
    return m_search;
}

QAction *ComplaintsPage::newAction(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

QWidget *ComplaintsPage::newChips()
{
    for (const Chip chip : ComplaintChips::all())
        m_chips->addChip(ComplaintChips::name(chip), ComplaintChips::title(chip));
    m_showAll->setObjectName(u"complaints.showAll"_s);
    m_first->setObjectName(u"complaints.first"_s);
    m_narrowed->setObjectName(u"narrowed"_s);
    m_narrowed->setProperty("chip", true);
    m_narrowed->setAutoDefault(false);
    m_narrowed->setIcon(Icons::named(u"dialog-close"_s));
    m_narrowed->setToolTip(tr("Show all again"));
    m_narrowed->hide();
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    row->addWidget(m_narrowed);
    row->addWidget(m_chips, 1);
    return line;
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

void ComplaintsPage::connectAll()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    m_countPause.setSingleShot(true);
    m_countPause.setInterval(150ms);
    m_clock.start(1min); // what was not late a minute ago may be now
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &ComplaintsPage::leaveSearch);
    connect(&m_typing, &QTimer::timeout, this, &ComplaintsPage::applyFilter);
    connect(m_chips, &FilterBar::chosenChanged, this, &ComplaintsPage::applyFilter);
    connect(m_narrowed, &QPushButton::clicked, this, [this] {
        showFilter({.chip = ComplaintChips::chip(m_chips->chosen())});
    });
    connect(&m_countPause, &QTimer::timeout, this, &ComplaintsPage::count);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            count();
    });
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &Table::sort);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComplaintsPage::choose);
    connect(m_list, &ListView::opened, this, &ComplaintsPage::openWindow);
    connect(m_model, &Table::orderKnown, this, &ComplaintsPage::arrived);
    connect(&m_service, &ComplaintService::contentChanged, m_model, &Table::requery);
    connect(&m_service, &ComplaintService::contentChanged, this, &ComplaintsPage::countSoon);
    const auto tell = [this](const Error &error) { emit messageChanged(Message::failed(error)); };
    connect(m_model, &Table::failed, this, tell);
    connect(m_detail, &ComplaintDetailPane::failed, this, tell);
    connect(m_detail, &ComplaintDetailPane::followed, this, &ComplaintsPage::open);
    connect(m_detail, &ComplaintDetailPane::loaded, m_papers, [this](const ComplaintDetail &detail) {
        m_papers->setComplaint(detail.complaint);
    });
    connect(m_headerActions.at(0), &QAction::triggered, this, &ComplaintsPage::intakeAsked);
    connect(m_first, &QAction::triggered, this, &ComplaintsPage::intakeAsked);
    connect(m_showAll, &QAction::triggered, this, [this] {
        showFilter({});
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_headerActions.at(2), &QAction::triggered, this, &ComplaintsPage::exportAsked);
}

const ComplaintFilter &ComplaintsPage::filter() const
{
    return m_model->filter();
}

void ComplaintsPage::showFilter(const ComplaintFilter &filter, const QString &words)
{
    m_extra = filter;
    m_narrowed->setText(words);
    m_narrowed->setVisible(!words.isEmpty());
    {
        const QSignalBlocker chips(m_chips);
        const QSignalBlocker search(m_search);
        m_chips->choose(ComplaintChips::name(filter.chip));
        m_search->setText(filter.text);
    }
    applyFilter();
}

void ComplaintsPage::applyFilter()
{
    m_typing.stop();
    ComplaintFilter filter = m_extra;
    filter.chip = ComplaintChips::chip(m_chips->chosen());
    filter.text = m_search->text();
    filter.orders = m_model->filter().orders;
    filter.viewer = m_service.session();
    if (filter == m_model->filter())
        return;
    m_model->setFilter(filter);
    countSoon();
}

void ComplaintsPage::count()
{
    m_service.count(m_model->filter(), this, [this, asked = ++m_counting](const auto &counts) {
        if (asked != m_counting)
            return;
        if (!counts)
            return emit messageChanged(Message::failed(counts.error()));
        for (const Chip chip : ComplaintChips::all())
            m_chips->setCount(ComplaintChips::name(chip), counts->value(chip, -1));
    });
}

void ComplaintsPage::arrived(int rows)
{
    const bool narrowed =
        m_model->filter().chip != Chip::All || !m_search->text().isEmpty() || !m_narrowed->isHidden();
    m_empty->setTexts(narrowed ? tr("Nothing here") : tr("No requests yet"),
                      narrowed ? tr("No request matches. Choose another chip or search for something else.")
                               : tr("Take down the first one with Ctrl+N."));
    m_showAll->setVisible(narrowed);
    m_first->setVisible(!narrowed);
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    if (rows == 0 || m_list->currentIndex().isValid())
        return;
    const int row = m_model->rowOf(m_detail->shown().value);
    if (row >= 0 || !m_detail->shown().isValid())
        m_list->selectRow(qMax(0, row));
}

void ComplaintsPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        m_detail->setComplaint({m_model->key(index.row())});
}

void ComplaintsPage::open(ComplaintId id)
{
    m_detail->setComplaint(id);
    if (const int row = m_model->rowOf(id.value); row >= 0)
        m_list->selectRow(row);
    else
        m_list->setCurrentIndex({});
}

void ComplaintsPage::openWindow(const QModelIndex &index)
{
    auto *window = new ComplaintDetailPane(m_service, m_office, this);
    window->setWindowFlag(Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(index.siblingAtColumn(Table::Number).data().toString());
    window->resize(m_detail->size().expandedTo({480, 640}));
    window->setComplaint({m_model->key(index.row())});
    connect(window, &ComplaintDetailPane::failed, this, [this](const Error &error) {
        emit messageChanged(Message::failed(error));
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
