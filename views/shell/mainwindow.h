// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/message.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class MessageBar;
class Page;
class PageHeader;
class QStackedWidget;
class Rail;
class StatusStrip;

/// A section of the rail. The page is made on the first visit.
struct PageEntry
{
    QString name; ///< as in action names: "complaints"
    QString title;
    QString iconName;
    std::function<Page *(QWidget *parent)> create;
};

/// The one window: rail, header, message bar, the pages, status strip. It knows only Page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// The first nine get Ctrl+1 … Ctrl+9.
    void addPage(const PageEntry &entry);

    /// Without rail, header or status: for the welcome before there is a file. Owned by the window from now
    /// on; gone when the first page is shown.
    void showAlone(QWidget *welcome);

    /// Whoever works here has no business on the other pages: neither rail nor keys lead there. Where such a
    /// page is shown, the first of these takes its place.
    void setAvailable(const QStringList &pages);

    void showPage(const QString &name);
    QString currentName() const { return m_current; }
    Page *currentPage() const;

    /// The page of that name, made now if it was not visited yet; null for an unknown name.
    Page *page(const QString &name);

    void showMessage(const Message &message);

    Rail *rail() const { return m_rail; }
    StatusStrip *status() const { return m_status; }
    MessageBar *messages() const { return m_messages; }

    /// "edit.undo" and "edit.redo"; disabled until someone gives them their words and listens.
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

    void showShortcuts();

signals:
    void pageShown(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *
    newAction(const QString &name, const QString &text, const QKeySequence &keys, const QString &icon = {});
    void layOut();
    void setFurnitureVisible(bool visible);
    Page *make(const PageEntry &entry);

    Rail *const m_rail;
    PageHeader *const m_header;
    MessageBar *const m_messages;
    QStackedWidget *const m_stack;
    StatusStrip *const m_status;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QWidget *m_alone = nullptr;
    QHash<QString, PageEntry> m_entries;
    QStringList m_order; ///< of the rail
    QHash<QString, Page *> m_pages;
    QString m_current;
};
