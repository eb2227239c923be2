// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/statekeeper.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names from the root down; empty when the widget itself has none.
QString keyOf(const QWidget *root, const QWidget *widget)
{
    if (widget->objectName().isEmpty())
        return {};
    QStringList names;
    for (const QWidget *w = widget; w; w = w == root ? nullptr : w->parentWidget())
        if (!w->objectName().isEmpty() && !w->objectName().startsWith(u"qt_"_s))
            names.prepend(w->objectName());
    return names.join(u'/');
}

template <typename Visit>
void visitHeaders(const QWidget *root, Visit visit)
{
    // A column count in the key: a header's state of other columns would hide or misplace them.
    const auto key = [root](const QWidget *view, const QHeaderView *header) {
        const QString name = keyOf(root, view);
        return name.isEmpty() ? QString() : u"%1/header%2"_s.arg(name).arg(header->count());
    };
    for (auto *table : root->findChildren<QTableView *>())
        visit(key(table, table->horizontalHeader()), table->horizontalHeader());
    for (auto *tree : root->findChildren<QTreeView *>())
        visit(key(tree, tree->header()), tree->header());
}

} // namespace

StateKeeper::StateKeeper(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path, QSettings::IniFormat)
{
}

void StateKeeper::keep(QWidget *root)
{
    restore(root);
    root->installEventFilter(this);
}

void StateKeeper::restore(QWidget *root)
{
    if (root->isWindow() && !root->objectName().isEmpty())
        root->restoreGeometry(m_settings.value(root->objectName() + u"/geometry"_s).toByteArray());
    for (auto *splitter : root->findChildren<QSplitter *>()) {
        const QString key = keyOf(root, splitter);
        if (!key.isEmpty())
            splitter->restoreState(m_settings.value(key).toByteArray());
    }
    visitHeaders(root, [this](const QString &key, QHeaderView *header) {
        if (!key.isEmpty() && m_settings.contains(key))
            header->restoreState(m_settings.value(key).toByteArray());
    });
}

void StateKeeper::store(const QWidget *root)
{
    if (root->isWindow() && !root->objectName().isEmpty())
        m_settings.setValue(root->objectName() + u"/geometry"_s, root->saveGeometry());
    for (auto *splitter : root->findChildren<QSplitter *>()) {
        const QString key = keyOf(root, splitter);
        if (!key.isEmpty())
            m_settings.setValue(key, splitter->saveState());
    }
    visitHeaders(root, [this](const QString &key, const QHeaderView *header) {
        if (!key.isEmpty() && header->count() > 0)
            m_settings.setValue(key, header->saveState());
    });
}

bool StateKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::Close)
        store(qobject_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}
