// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/complaints/complaintrow.h"

#include <QHash>

/// The requests of a filter as columns of cards. What is done is not on the board unless a chip asks for it.
struct ComplaintBoard
{
    enum class By { Section, State };

    struct Column
    {
        qint64 key = 0; ///< a section's id, 0 without one; or the code of a state
        QString title;
        qint64 count = 0;          ///< of all, also of those without a card here
        QList<ComplaintRow> cards; ///< the first to be due, no more than were asked for
    };

    static constexpr int CardsShown = 30;
    /// How many cards of a column, by its key; CardsShown of every other.
    using Depths = QHash<qint64, int>;

    By by = By::Section;
    QList<Column> columns;

    [[nodiscard]] static Result<ComplaintBoard>
    read(Connection &connection, ComplaintFilter filter, By by, const Depths &depths = {});
};
