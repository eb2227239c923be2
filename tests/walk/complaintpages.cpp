// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintdesk.h"
#include "models/complaints/complaintfilter.h"
#include "models/demo/demofile.h"
#include "tests/walk/walkoffice.h"
#include "tests/walk/walkpages.h"
#include "views/complaints/actiondialog.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintspage.h"
#include "views/complaints/historydialog.h"
#include "views/complaints/linkdialog.h"
#include "views/complaints/refusaldialog.h"
#include "views/complaints/templatesdialog.h"
#include "views/shell/persondialog.h"

#include <QtTest>
#include <QtWidgets>

namespace {
using A = ComplaintAction;
using State = ComplaintState;

constexpr QSize Desk1280{1280, 760};
constexpr QSize Narrow{900, 640};

Complaint accepted()
{
    Complaint complaint;
    complaint.state = State::Accepted;
    return complaint;
}

/// A small made-up office, filled once for the whole walk; its clock stands still.
class DemoFile
{
public:
    DemoFile()
    {
        auto opened = Database::open(path(), {.create = true});
        if (!opened || !fillDemo(**opened, {.size = DemoSize::Tiny, .seed = 7, .today = WalkOffice::today()}))
            qFatal("the demo file could not be made");
    }

    std::unique_ptr<Database> open() const { return WalkOffice::opened(path()); }

private:
    QString path() const { return m_folder.filePath("demo.jieban"); }

    QTemporaryDir m_folder;
};

const DemoFile &demo()
{
    static const DemoFile file;
    WalkOffice::stopClock();
    return file;
}

WalkOffice *newOffice(QSize size)
{
    auto *office = new WalkOffice(demo().open());
    office->window->resize(size);
    return office;
}

void settle(QWidget *widget, const std::function<bool()> &ready)
{
    widget->show();
    if (!QTest::qWaitFor(ready, 10000))
        qWarning("the page was not ready");
    QTest::qWait(300); // counts come later than rows
}

/// The list with the newest request of that state chosen.
QWidget *listWith(const ComplaintFilter &filter, QSize size)
{
    auto *office = newOffice(size);
    ComplaintsPage *page = office->page<ComplaintsPage>("complaints");
    page->showFilter(filter);
    settle(office->window, [page] { return page->detail()->detail().complaint.id.isValid(); });
    return office->window;
}

QWidget *requests()
{
    return listWith({.chip = ComplaintFilter::Chip::Open}, Desk1280);
}

QWidget *narrowRequests()
{
    return listWith({.chip = ComplaintFilter::Chip::Open}, Narrow);
}

QWidget *explained()
{
    QWidget *window = listWith({.chip = ComplaintFilter::Chip::Overdue}, Desk1280);
    window->findChild<QPushButton *>("explain")->click();
    window->findChild<QPushButton *>("reveal")->menu()->actions().constFirst()->trigger();
    QTest::qWait(100); // long texts ask for their height one after the other
    return window;
}

/// A request in work with a part of a co-handler, delivered if there is one.
ComplaintId richest()
{
    static const auto found = demo().open()->readNow([](Connection &c) {
        return c.value("SELECT c.id FROM complaint c JOIN complaint_part p ON p.complaint = c.id "
                       "ORDER BY c.state = 50 DESC, p.delivered IS NOT NULL DESC LIMIT 1");
    });
    return {found->toLongLong()};
}

/// With all that stands around it, and the account of its deadline.
QWidget *wholeRecord()
{
    const ComplaintId rich = richest(); // before the window has the file
    QWidget *window = listWith({.chip = ComplaintFilter::Chip::Open}, {1280, 1560});
    auto *page = qobject_cast<ComplaintsPage *>(qobject_cast<MainWindow *>(window)->currentPage());
    page->open(rich);
    settle(window, [page] { return !page->detail()->detail().parts.isEmpty(); });
    window->findChild<QPushButton *>("explain")->setChecked(true);
    QTest::qWait(100);
    return window;
}

/// A dialog of the menu “More” over the request chosen.
template <typename Dialog>
QWidget *moreDialog(const char *action)
{
    QWidget *window = requests();
    window->findChild<QAction *>(action)->trigger();
    auto *dialog = window->findChild<Dialog *>();
    QTest::qWait(300); // its rows come later
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QObject::connect(dialog, &QObject::destroyed, qApp, [window] { delete window; });
    dialog->setParent(nullptr, dialog->windowFlags());
    return dialog;
}

/// The page in another mode, or with the row of filters open.
QWidget *pageIn(ModeBar::Mode mode, QSize size)
{
    auto *office = newOffice(size);
    ComplaintsPage *page = office->page<ComplaintsPage>("complaints");
    settle(office->window, [page] { return page->detail()->detail().complaint.id.isValid(); });
    page->showMode(mode);
    QTest::qWait(400); // cards and counts come later than the page
    return office->window;
}

QWidget *boardByState()
{
    QWidget *window = pageIn(ModeBar::Mode::Board, Desk1280);
    window->findChild<QPushButton *>("chip.states")->click();
    QTest::qWait(300);
    return window;
}

QWidget *filtered()
{
    QWidget *window =
        listWith({.kind = ComplaintKind::Complaint, .receivedFrom = QDate(2025, 9, 1)}, Desk1280);
    auto *table = window->findChild<QTableView *>("table");
    table->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder);
    QTest::qWait(300);
    table->selectAll();
    QTest::qWait(300);
    return window;
}

QWidget *refusals()
{
    ComplaintBatch batch;
    batch.done = {{1}, {2}, {3}};
    for (const char *number : {"001-2025-A000012", "001-2025-A000031"})
        batch.refused.append({{4},
                              number,
                              "锦绣新城2号楼装修噪音",
                              ComplaintRules::complete(A::Dispatch, accepted(), {}, {}).error().message});
    return new RefusalDialog(A::Dispatch, batch);
}

QWidget *nothingFound()
{
    auto *office = newOffice(Desk1280);
    office->page<ComplaintsPage>("complaints")->showFilter({.text = "找不到的字"});
    QWidget *window = office->window;
    settle(window, [window] { return !window->findChild<QWidget *>("table")->isVisible(); });
    return window;
}

QWidget *today()
{
    auto *office = newOffice(Desk1280);
    settle(office->window, [] { return true; });
    return office->window;
}

QWidget *places()
{
    auto *office = newOffice(Desk1280);
    office->window->showPage("places");
    auto *tree = office->window->findChild<QTreeView *>("tree");
    settle(office->window, [tree] { return tree->model()->rowCount() > 0; });
    return office->window;
}

QWidget *noPlaceFound()
{
    QWidget *window = places();
    auto *page = qobject_cast<MainWindow *>(window)->currentPage();
    qobject_cast<QLineEdit *>(page->searchWidget())->setText("nowhere");
    settle(window, [window] { return !window->findChild<QTreeView *>("tree")->isVisible(); });
    return window;
}

/// The dialog of an action over a request that stands where the action can be done.
QWidget *dialogOf(A action, State state)
{
    const auto database = demo().open();
    OfficeFacts facts;
    OfficeService service(*database);
    bool known = false;
    service.load(database.get(), [&](const auto &read) {
        facts = read.value();
        known = true;
    });
    if (!QTest::qWaitFor([&] { return known; }))
        qFatal("no office");
    Complaint complaint;
    ComplaintFilter filter;
    filter.state = state;
    const auto keys = database->readNow([&](Connection &c) { return ComplaintRepository(c).keys(filter); });
    if (keys && !keys->isEmpty())
        complaint =
            database->readNow([&](Connection &c) { return ComplaintRepository(c).byId({keys->first()}); })
                .value_or(Complaint());
    complaint.state = state;
    const QList<ReplyTemplate> replies =
        ReplyTemplates::fitting(ReplyTemplates::carried(), state, complaint.category);
    return new ActionDialog(
        action, complaint, {.facts = facts, .replies = replies, .unticked = {"已到现场查看"}});
}

QWidget *notSolved()
{
    QWidget *dialog = dialogOf(A::Close, State::Revisit);
    auto *solved = dialog->findChild<QComboBox *>("solved");
    solved->setCurrentIndex(solved->findData(int(SolvedAnswer::No)));
    return dialog;
}

QWidget *refused()
{
    auto *dialog = qobject_cast<ActionDialog *>(dialogOf(A::Dispatch, State::Accepted));
    const auto outcome = ComplaintRules::complete(A::Dispatch, accepted(), {}, {});
    dialog->showRefusal(outcome.error());
    return dialog;
}
} // namespace

QList<WalkPage> complaintPages()
{
    return {{"desk-today", today, Desk1280},
            {"desk-people", [] { return moreDialog<PersonDialog>("window.person"); }, {}},
            {"desk-places", places, Desk1280},
            {"desk-places-none", noPlaceFound, Desk1280},
            {"complaints", requests, Desk1280},
            {"complaints-narrow", narrowRequests, Narrow},
            {"complaints-explained", explained, Desk1280},
            {"complaints-record", wholeRecord, {1280, 1560}},
            {"complaints-history", [] { return moreDialog<HistoryDialog>("complaints.history"); }, {}},
            {"complaints-templates", [] { return moreDialog<TemplatesDialog>("complaints.templates"); }, {}},
            {"complaints-link", [] { return moreDialog<LinkDialog>("complaints.link"); }, {}},
            {"complaints-empty", nothingFound, Desk1280},
            {"complaints-filtered", filtered, Desk1280},
            {"complaints-board", [] { return pageIn(ModeBar::Mode::Board, Desk1280); }, Desk1280},
            {"complaints-board-states", boardByState, Desk1280},
            {"complaints-calendar", [] { return pageIn(ModeBar::Mode::Calendar, Desk1280); }, Desk1280},
            {"complaints-calendar-narrow", [] { return pageIn(ModeBar::Mode::Calendar, Narrow); }, Narrow},
            {"complaints-radar", [] { return pageIn(ModeBar::Mode::Radar, Desk1280); }, Desk1280},
            {"complaints-refusals", refusals, {}},
            {"action-accept", [] { return dialogOf(A::Accept, State::Registered); }, {}},
            {"action-decline", [] { return dialogOf(A::Decline, State::Registered); }, {}},
            {"action-dispatch", [] { return dialogOf(A::Dispatch, State::Accepted); }, {}},
            {"action-dispatch-refused", refused, {}},
            {"action-merge", [] { return dialogOf(A::Merge, State::Accepted); }, {}},
            {"action-return", [] { return dialogOf(A::AskReturn, State::Dispatched); }, {}},
            {"action-feedback", [] { return dialogOf(A::FeedBack, State::Handling); }, {}},
            {"action-extend", [] { return dialogOf(A::AskExtension, State::Handling); }, {}},
            {"action-park", [] { return dialogOf(A::Park, State::Handling); }, {}},
            {"action-transfer", [] { return dialogOf(A::TransferOut, State::Accepted); }, {}},
            {"action-supervise", [] { return dialogOf(A::Supervise, State::Handling); }, {}},
            {"action-superior", [] { return dialogOf(A::LimitBySuperior, State::Handling); }, {}},
            {"action-not-solved", notSolved, {}},
            {"action-close", [] { return dialogOf(A::Close, State::Revisit); }, {}}};
}
