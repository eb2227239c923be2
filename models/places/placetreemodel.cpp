// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placetreemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostMatches = 500; // more is no help to somebody who is still typing
}

PlaceTreeModel::PlaceTreeModel(Database &database, QObject *parent)
    : QAbstractItemModel(parent)
    , m_database(database)
    , m_root(std::make_unique<Node>())
{
    m_root->fetched = true;
}

PlaceTreeModel::~PlaceTreeModel() = default;

void PlaceTreeModel::filter(const QString &text)
{
    m_text = text;
    reload();
}

void PlaceTreeModel::reload()
{
    const int query = ++m_query;
    const bool filtered = isFiltered();
    m_database.read(
        u"place.see"_s,
        this,
        [filtered, text = m_text](Connection &c) {
            PlaceTreeRepository repository(c);
            return filtered ? repository.matches(text, MostMatches) : repository.children({});
        },
        [this, query, filtered](const Result<QList<PlaceNode>> &nodes) {
            if (query != m_query)
                return;
            if (nodes)
                show(*nodes, filtered);
            else
                emit failed(nodes.error());
        });
}

/// What was found comes parents first. A place below which nothing was found can still be opened.
void PlaceTreeModel::show(const QList<PlaceNode> &nodes, bool filtered)
{
    beginResetModel();
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    m_root->fetched = true;
    for (const PlaceNode &node : nodes) {
        const auto parent = m_nodes.find(node.place.parent.value);
        Node *above = filtered && parent != m_nodes.end() ? parent->second : m_root.get();
        above->fetched = true;
        above->here.children = int(above->children.size()) + 1;
        add(above, node);
    }
    endResetModel();
    emit loaded();
}

PlaceTreeModel::Node *PlaceTreeModel::add(Node *parent, const PlaceNode &place)
{
    auto node = std::make_unique<Node>();
    node->here = place;
    node->parent = parent;
    node->row = int(parent->children.size());
    Node *const added = node.get();
    m_nodes.insert_or_assign(place.place.id.value, added);
    parent->children.push_back(std::move(node));
    return added;
}

PlaceTreeModel::Node *PlaceTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex PlaceTreeModel::indexOf(Place::Id id) const
{
    const auto found = m_nodes.find(id.value);
    return found == m_nodes.end() ? QModelIndex() : createIndex(found->second->row, 0, found->second);
}

QModelIndex PlaceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex PlaceTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *const above = nodeAt(child)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int PlaceTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int PlaceTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool PlaceTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *const node = nodeAt(parent);
    return node->fetched ? !node->children.empty() || node->here.children > 0 : node->here.children > 0;
}

bool PlaceTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *const node = nodeAt(parent);
    return parent.column() <= 0 && !node->fetched && node->here.children > 0;
}

void PlaceTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *const node = nodeAt(parent);
    node->fetched = true;
    const Place::Id id = node->here.place.id;
    m_database.read(
        u"place.see"_s,
        this,
        [id](Connection &c) { return PlaceTreeRepository(c).children(id); },
        [this, id, query = m_query](const Result<QList<PlaceNode>> &nodes) {
            const auto above = m_nodes.find(id.value);
            if (query != m_query || above == m_nodes.end())
                return; // another tree is shown or on its way
            if (nodes) {
                insertChildren(above->second, *nodes);
            } else {
                above->second->fetched = false;
                emit failed(nodes.error());
            }
        });
}

void PlaceTreeModel::insertChildren(Node *parent, const QList<PlaceNode> &nodes)
{
    parent->here.children = int(nodes.size());
    if (nodes.isEmpty())
        return;
    beginInsertRows(createIndex(parent->row, 0, parent), 0, int(nodes.size()) - 1);
    for (const PlaceNode &node : nodes)
        add(parent, node);
    endInsertRows();
}

QVariant PlaceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceNode &here = nodeAt(index)->here;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? here.place.name : here.place.code;
    case IdRole:
        return here.place.id.value;
    case LevelRole:
        return int(here.place.level);
    case ChildCountRole:
        return here.children;
    default:
        return {};
    }
}

QVariant PlaceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Place") : tr("Code");
}
