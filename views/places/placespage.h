// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placeservice.h"
#include "views/shell/page.h"

#include <QModelIndex>
#include <QSet>

class DetailCard;
class EmptyState;
class FieldList;
class QLineEdit;
class QStackedWidget;
class QTreeView;

/// The tree of places: search by name, pinyin, initials or code, a card of the place, import of tables.
class PlacesPage : public Page
{
    Q_OBJECT

public:
    explicit PlacesPage(PlaceService &places, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *searchWidget() override;
    QList<QAction *> headerActions() const override { return {m_importAction}; }
    void visited() override;

private:
    QWidget *newTreeCard();
    QWidget *newDetail();
    void showWhetherEmpty();
    void connectAll();
    void search();
    void reload();
    void unfold();
    void expandLoaded(const QModelIndex &parent);
    void keepOpen(const QModelIndex &parent = {});
    void showCurrent();
    void showCard(const PlaceCard &card);
    void askForTable();
    void askForMap(const QString &path, const Error &error);
    void preview(const QString &path, const PlaceImport::Plan &plan);
    QString effect(const PlaceImport::Plan &plan) const;

    PlaceService &m_places;
    PlaceTreeModel *const m_model;
    QLineEdit *const m_search;
    QTreeView *const m_tree;
    DetailCard *const m_card;
    FieldList *const m_fields;
    EmptyState *const m_empty;
    QStackedWidget *const m_left;  ///< the tree, or why there is none
    QStackedWidget *const m_right; ///< the place chosen, or that none is
    QAction *const m_importAction;
    QSet<qint64> m_open; ///< what the clerk has unfolded, kept while the tree is read again
    Place::Id m_current;
};
