// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placetreerepository.h"
#include "models/storage/database.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>
#include <vector>

/// The places as a tree that reads children when somebody looks at them. How many there are is known before,
/// so that the view can offer to expand. Belongs to the GUI thread; reads on the database's lanes.
class PlaceTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Code, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, LevelRole, ChildCountRole };

    explicit PlaceTreeModel(Database &database, QObject *parent = nullptr);
    ~PlaceTreeModel() override;

    /// Shows the places found by name, pinyin, initials or code, with those above them; all for an empty
    /// text. The old rows stay until the answer is there; the latest text wins.
    void filter(const QString &text);
    QString filterText() const { return m_text; }
    bool isFiltered() const { return !m_text.trimmed().isEmpty(); }

    /// Reads again what is shown.
    void reload();

    /// Invalid while the place is not loaded.
    QModelIndex indexOf(Place::Id id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// The roots, or the places found, are there.
    void loaded();
    void failed(const Error &error);

private:
    struct Node
    {
        PlaceNode here;
        Node *parent = nullptr;
        int row = 0;
        bool fetched = false; ///< or under way
        std::vector<std::unique_ptr<Node>> children;
    };

    void show(const QList<PlaceNode> &nodes, bool filtered);
    Node *add(Node *parent, const PlaceNode &place);
    void insertChildren(Node *parent, const QList<PlaceNode> &nodes);
    Node *nodeAt(const QModelIndex &index) const;

    Database &m_database;
    std::unique_ptr<Node> m_root;
    std::unordered_map<qint64, Node *> m_nodes;
    QString m_text;
    int m_query = 0; ///< counts what was asked, so that late answers are known
};
