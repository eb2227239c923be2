// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratetablemodel.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
using F = RateFigure;

struct RateTableModelWords
{
    Q_DECLARE_TR_FUNCTIONS(RateTableModel)
};

/// Seven figures have to stand side by side.
QString shortLabel(F figure)
{
    switch (figure) {
    case F::Response:
        return RateTableModelWords::tr("Response");
    case F::Resolution:
        return RateTableModelWords::tr("Resolved");
    case F::Satisfaction:
        return RateTableModelWords::tr("Satisfied");
    case F::Settlement:
        return RateTableModelWords::tr("Closed");
    case F::OnTime:
        return RateTableModelWords::tr("In time");
    case F::Cases:
        return RateTableModelWords::tr("Requests");
    default:
        return Rates::label(figure);
    }
}

QVariant alignment(bool number)
{
    return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
}
} // namespace

RateTableModel::RateTableModel(const QString &nameTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_nameTitle(nameTitle)
{
}

const QList<RateFigure> &RateTableModel::figures()
{
    static const QList<F> all{
        F::Response, F::Resolution, F::Satisfaction, F::Settlement, F::OnTime, F::Rework, F::Cases};
    return all;
}

void RateTableModel::setGroups(const QList<RateGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

int RateTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int RateTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFigure + int(figures().size());
}

QString RateTableModel::text(const RateGroup &group, int column) const
{
    switch (column) {
    case Rank:
        return group.rank == 0 ? u"—"_s : QString::number(group.rank);
    case Name:
        return group.name;
    case Score:
        return group.score ? percentText(*group.score) : u"—"_s;
    default:
        break;
    }
    const F figure = figures().at(column - FirstFigure);
    const Ratio &ratio = group.counts[figure];
    return figure == F::Cases ? ratio.fraction() : ratio.percent();
}

QVariant RateTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RateGroup &group = m_groups.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(group, column);
    case Qt::ToolTipRole:
        return column < FirstFigure ? QVariant()
                                    : group.counts[figures().at(column - FirstFigure)].fraction();
    case Qt::TextAlignmentRole:
        return alignment(column != Name);
    case IdRole:
        return group.id;
    case FigureRole:
        return column < FirstFigure ? -1 : int(figures().at(column - FirstFigure));
    default:
        return {};
    }
}

QVariant RateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != Name);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Name:
        return m_nameTitle;
    case Score:
        return tr("Composite");
    default:
        return shortLabel(figures().value(section - FirstFigure));
    }
}

void RateFiguresModel::setReports(const RateReport &valid, const RateReport &now)
{
    beginResetModel();
    m_valid = valid;
    m_now = now;
    endResetModel();
}

int RateFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RateFigures;
}

int RateFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RateFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const F figure = F(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() != Figure);
    if (role == RateTableModel::FigureRole)
        return int(figure);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Figure:
        return Rates::label(figure);
    case Rate:
        return m_valid.counts[figure].percent();
    case Counted:
        return m_valid.counts[figure].fraction();
    case Components:
        return m_valid.components[figure].percent();
    case Events:
        return m_valid.events[figure].percent();
    case Now:
        return m_now.counts[figure].percent();
    default:
        return {};
    }
}

QVariant RateFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != Figure);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Figure:
        return tr("Figure");
    case Rate:
        return tr("Rate");
    case Counted:
        return tr("Counted");
    case Components:
        return tr("Components");
    case Events:
        return tr("Events");
    default:
        return tr("As it stands now");
    }
}
