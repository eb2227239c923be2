// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintradarmodels.h"

#include "models/base/clock.h"
#include "models/base/masking.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// +4, -2 or nothing where it is as before.
QString changeText(qint64 change)
{
    return change == 0 ? QString() : change > 0 ? u"+%1"_s.arg(change) : QString::number(change);
}
} // namespace

void HotPlacesModel::setPlaces(const QList<ComplaintRadar::HotPlace> &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

int HotPlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int HotPlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HotPlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &hot = m_places.at(index.row());
    switch (Column(index.column())) {
    case Name:
        return hot.name;
    case Path:
        return hot.path;
    case Now:
        return hot.now;
    case Before:
        return hot.before;
    case Change:
        return changeText(hot.now - hot.before);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HotPlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Place");
    case Path:
        return tr("In");
    case Now:
        return tr("30 days");
    case Before:
        return tr("Before");
    case Change:
        return tr("Change");
    case ColumnCount:
        break;
    }
    return {};
}

void RepeatCallersModel::setCallers(const QList<ComplaintRadar::RepeatCaller> &callers)
{
    beginResetModel();
    m_callers = callers;
    endResetModel();
}

int RepeatCallersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_callers.size());
}

int RepeatCallersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RepeatCallersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &caller = m_callers.at(index.row());
    switch (Column(index.column())) {
    case Reporter:
        return Masking::name(caller.reporter);
    case Phone:
        return Masking::phone(caller.phone);
    case Requests:
        return caller.requests;
    case Open:
        return caller.open;
    case Last:
        return caller.last.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RepeatCallersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Reporter:
        return tr("Reporter");
    case Phone:
        return tr("Phone");
    case Requests:
        return tr("30 days");
    case Open:
        return tr("Still open");
    case Last:
        return tr("Last request");
    case ColumnCount:
        break;
    }
    return {};
}
