// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/listview.h"

#include "views/widgets/look.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QList<int> visibleColumns(const QHeaderView *header)
{
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

/// A tab or a line break inside a cell would break the row apart in the sheet it is pasted into.
QString cell(const QVariant &value)
{
    return value.toString().simplified();
}

/// The accessible title is free of marks that only the header needs.
QString titleOf(const QAbstractItemModel *model, int column)
{
    const QString plain = model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return plain.isEmpty() ? model->headerData(column, Qt::Horizontal).toString() : plain;
}

} // namespace

ListView::ListView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the list
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(NoFrame);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // any other mode measures every row
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    connect(header, &QHeaderView::customContextMenuRequested, this, &ListView::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &ListView::opened);
}

int ListView::pitch() const
{
    return verticalHeader()->defaultSectionSize();
}

void ListView::setPitch(int height)
{
    verticalHeader()->setMinimumSectionSize(qMin(height, verticalHeader()->minimumSectionSize()));
    verticalHeader()->setDefaultSectionSize(height);
}

void ListView::setColumnWidths(const QList<int> &characters)
{
    const int one = fontMetrics().horizontalAdvance(u'中');
    for (int column = 0; column < characters.size() && column < horizontalHeader()->count(); ++column) {
        if (characters.at(column) > 0)
            setColumnWidth(column, characters.at(column) * one + 2 * Look::Near);
        else
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

QString ListView::copyText() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return {};
    const QList<int> columns = visibleColumns(horizontalHeader());
    QStringList line;
    for (const int column : columns)
        line += cell(titleOf(model(), column));
    QStringList lines{line.join(u'\t')};

    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    for (const QModelIndex &row : std::as_const(rows)) {
        line.clear();
        for (const int column : columns)
            line += cell(row.siblingAtColumn(column).data());
        lines += line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void ListView::copy() const
{
    const QString text = copyText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::showColumnMenu(const QPoint &at)
{
    newColumnMenu()->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

QMenu *ListView::newColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<int> shown = visibleColumns(horizontalHeader());
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu->addAction(titleOf(model(), column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(!shown.contains(column) || shown.size() > 1); // one must stay to be clicked on
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    return menu;
}
