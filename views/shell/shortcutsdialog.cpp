// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcutsdialog.h"

#include "views/widgets/look.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&');
}

QLabel *keyCap(const QString &keys, QWidget *parent)
{
    auto *label = new QLabel(keys, parent);
    label->setProperty("keyCap", true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(u"  "_s);
}

void addGroup(QGridLayout *grid, const QString &title, const QList<QAction *> &actions)
{
    const auto hasKeys = [](const QAction *action) {
        return !action->text().isEmpty() && !action->shortcut().isEmpty();
    };
    if (std::ranges::none_of(actions, hasKeys))
        return;
    QWidget *parent = grid->parentWidget();
    int row = grid->rowCount();
    auto *heading = new QLabel(title, parent);
    heading->setFont(Look::scaled(parent->font(), Look::Heading, QFont::DemiBold));
    heading->setContentsMargins(0, Look::Gap, 0, Look::Tight);
    grid->addWidget(heading, row++, 0, 1, 2);
    for (const QAction *action : actions) {
        if (!hasKeys(action))
            continue;
        grid->addWidget(new QLabel(plain(action->text()), parent), row, 0);
        grid->addWidget(keyCap(keysOf(action), parent), row++, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &windowActions,
                                 const QString &pageTitle,
                                 const QList<QAction *> &pageActions,
                                 QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));

    auto *content = new QWidget;
    content->setProperty("plain", true);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(Look::Wide, 0, Look::Wide, Look::Roomy);
    grid->setHorizontalSpacing(3 * Look::Wide);
    grid->setVerticalSpacing(Look::Near);
    grid->setColumnStretch(0, 1);
    addGroup(grid, pageTitle, pageActions);
    addGroup(grid, tr("Everywhere"), windowActions);
    grid->setRowStretch(grid->rowCount(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"shortcuts"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::Near, 0, Look::Roomy);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Look::Wide, 0, Look::Wide, 0);
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
    resize(qMax(460, content->sizeHint().width() + Look::Wide), 520);
}
