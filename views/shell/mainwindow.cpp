// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "views/shell/messagebar.h"
#include "views/shell/page.h"
#include "views/shell/pageheader.h"
#include "views/shell/rail.h"
#include "views/shell/shortcutsdialog.h"
#include "views/shell/statusstrip.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int CollapseBelow = 1100; // narrower, the words of the rail cost the page too much
constexpr int NumberedSections = 9; // Ctrl+1 … Ctrl+9
constexpr QSize FirstSize{1280, 800};
constexpr QSize Frame{16, 48}; // what a window manager adds, and a little air
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_rail(new Rail(this))
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusStrip(this))
{
    setObjectName(u"mainWindow"_s);
    m_stack->setObjectName(u"pages"_s);
    resize(FirstSize.boundedTo(screen()->availableSize() - Frame)); // not every window manager cuts it
    layOut();

    m_undo = newAction(u"edit.undo"_s, tr("Undo"), QKeySequence::Undo, u"edit-undo"_s);
    m_redo = newAction(u"edit.redo"_s, tr("Redo"), QKeySequence::Redo, u"edit-redo"_s);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {m_undo, m_redo}) {
        action->setEnabled(false);
        m_header->addGlobalAction(action);
    }
    connect(newAction(u"window.search"_s, tr("Search on this page"), QKeySequence::Find),
            &QAction::triggered,
            m_header,
            &PageHeader::focusSearch);
    connect(newAction(u"help.shortcuts"_s, tr("Keyboard shortcuts"), QKeySequence::HelpContents),
            &QAction::triggered,
            this,
            &MainWindow::showShortcuts);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
}

void MainWindow::layOut()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(Look::Wide, 0, Look::Wide, Look::Near);
    bar->addWidget(m_messages);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);

    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    auto *whole = new QVBoxLayout(middle);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(row, 1);
    whole->addWidget(m_status);
    setCentralWidget(middle);
}

QAction *
MainWindow::newAction(const QString &name, const QString &text, const QKeySequence &keys, const QString &icon)
{
    auto *action = new QAction(Icons::named(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void MainWindow::addPage(const PageEntry &entry)
{
    m_entries.insert(entry.name, entry);
    m_order << entry.name;
    m_rail->add(entry.name, entry.title, entry.iconName);
    const auto number = m_entries.size();
    if (number > NumberedSections)
        return;
    auto *go = newAction(u"navigate."_s + entry.name,
                         tr("Go to %1").arg(entry.title),
                         QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    connect(go, &QAction::triggered, this, [this, name = entry.name] { showPage(name); });
}

void MainWindow::setAvailable(const QStringList &pages)
{
    for (const QString &name : std::as_const(m_order)) {
        m_rail->setAvailable(name, pages.contains(name));
        if (auto *go = findChild<QAction *>(u"navigate."_s + name))
            go->setEnabled(pages.contains(name));
    }
    if (!pages.contains(m_current) && !pages.isEmpty())
        showPage(pages.constFirst());
}

void MainWindow::showAlone(QWidget *welcome)
{
    delete m_alone;
    m_alone = welcome;
    m_stack->addWidget(welcome);
    m_stack->setCurrentWidget(welcome);
    setFurnitureVisible(false);
}

void MainWindow::setFurnitureVisible(bool visible)
{
    m_rail->setVisible(visible);
    m_header->setVisible(visible);
    m_status->setVisible(visible);
}

void MainWindow::showPage(const QString &name)
{
    Page *shown = page(name);
    if (!shown)
        return;
    if (m_alone) {
        m_alone->deleteLater();
        m_alone = nullptr;
        setFurnitureVisible(true);
    }
    if (name != m_current && m_messages->message().tone != Look::Tone::Success)
        m_messages->clear(); // it was about the page left; a success with its Undo may still be wanted
    m_current = name;
    m_stack->setCurrentWidget(shown);
    m_header->show(shown);
    m_rail->select(name);
    if (!shown->isAncestorOf(QApplication::focusWidget()))
        shown->setFocus(Qt::OtherFocusReason); // a page passes it on to its list
    shown->visited();
    emit pageShown(name);
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

Page *MainWindow::page(const QString &name)
{
    if (Page *known = m_pages.value(name))
        return known;
    const auto entry = m_entries.constFind(name);
    return entry == m_entries.constEnd() ? nullptr : make(*entry);
}

Page *MainWindow::make(const PageEntry &entry)
{
    Page *made = entry.create(m_stack);
    m_stack->addWidget(made);
    m_pages.insert(entry.name, made);
    connect(made, &Page::messageChanged, this, &MainWindow::showMessage);
    connect(made, &Page::jobStarted, m_status, &StatusStrip::addJob);
    return made;
}

void MainWindow::showMessage(const Message &message)
{
    m_messages->show(message);
}

void MainWindow::showShortcuts()
{
    const Page *shown = currentPage();
    QList<QAction *> everywhere = actions();
    everywhere += m_rail->actions() + m_status->actions();
    QList<QAction *> here;
    if (shown) {
        here = shown->actions();
        for (const QWidget *part : shown->findChildren<QWidget *>())
            here += part->actions(); // the next steps of what is shown
    }
    auto *help = new ShortcutsDialog(everywhere, shown ? shown->title() : QString(), here, this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(width() < CollapseBelow);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Not an action: Esc must first reach editors, popups and dialogs.
    if (event->key() == Qt::Key_Escape && m_messages->isVisible()) {
        m_messages->clear();
        return;
    }
    QMainWindow::keyPressEvent(event);
}
