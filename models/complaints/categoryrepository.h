// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categories.h"
#include "models/storage/connection.h"

#include <QList>
#include <QSet>

/// The categories of requests in and out of one connection.
class CategoryRepository
{
public:
    explicit CategoryRepository(Connection &connection);

    [[nodiscard]] Result<> insert(const Category &category);
    /// Stores it under its code; one that was retired comes back.
    [[nodiscard]] Result<> put(const Category &category);
    /// It is offered no more.
    [[nodiscard]] Result<> retire(const QString &code);
    /// Codes that requests have.
    [[nodiscard]] Result<QSet<QString>> used();
    /// In order of their codes.
    [[nodiscard]] Result<QList<Category>> all();
    /// The Chinese name, or the code itself where the table does not know it.
    [[nodiscard]] Result<QString> nameOf(const QString &code);
    [[nodiscard]] Result<QSet<QString>> dutyList();

private:
    Connection &m_connection;
};
