// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undoactions.h"

#include "views/shell/mainwindow.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

UndoActions::UndoActions(Database &database, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_window(window)
{
    connect(&database, &Database::changed, this, &UndoActions::refresh);
    connect(window.undoAction(), &QAction::triggered, this, &UndoActions::undo);
    connect(window.redoAction(), &QAction::triggered, this, &UndoActions::redo);
    refresh();
}

void UndoActions::undo()
{
    m_window.undoAction()->setEnabled(false); // one at a time
    m_database.undo(this, [this](const Result<Change> &change) {
        if (!change) {
            refresh();
            return m_window.showMessage(Message::failed(change.error()));
        }
        m_window.showMessage({Look::Tone::Success,
                              tr("Taken back: %1.").arg(ActionTitles::title(change->action)),
                              tr("Redo"),
                              [this] { redo(); }});
    });
}

void UndoActions::redo()
{
    m_window.redoAction()->setEnabled(false);
    m_database.redo(this, [this](const Result<Change> &change) {
        if (change)
            return announce(tr("Done again: %1.").arg(ActionTitles::title(change->action)));
        refresh();
        m_window.showMessage(Message::failed(change.error()));
    });
}

void UndoActions::announce(const QString &done)
{
    m_window.showMessage({Look::Tone::Success, done, tr("Undo"), [this] { undo(); }});
}

void UndoActions::refresh()
{
    const auto read = [person = m_database.person()](Connection &c) -> Result<Next> {
        ChangeLog log(c);
        Next next;
        return log.undoable(person)
            .map([&](const Change &change) { next.back = change; })
            .and_then([&] { return log.redoable(person); })
            .map([&](const Change &change) {
                next.again = change;
                return next;
            });
    };
    m_database.read(u"change.see"_s, this, read, [this, asked = ++m_asked](const Result<Next> &next) {
        if (asked == m_asked)
            show(next);
    });
}

void UndoActions::show(const Result<Next> &next)
{
    if (!next)
        return m_window.showMessage(Message::failed(next.error()));
    show(m_window.undoAction(), tr("Undo"), next->back);
    show(m_window.redoAction(), tr("Redo"), next->again);
}

void UndoActions::show(QAction *action, const QString &words, const Change &change)
{
    const bool possible = change.isValid() && !m_database.isReadOnly();
    action->setEnabled(possible);
    action->setText(possible ? tr("%1: %2").arg(words, ActionTitles::title(change.action)) : words);
}
