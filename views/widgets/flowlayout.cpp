// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flowlayout.h"

#include <QWidget>

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const int gap = spacing();
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    size_t begun = 0;                     // the first of the line
    const auto finish = [&](size_t end) { // what is lower stands in the middle of its line
        for (; begun < end && move; ++begun) {
            QRect place = m_items[begun]->geometry();
            place.moveTop(y + (line - place.height()) / 2);
            if (!m_items[begun]->isEmpty())
                m_items[begun]->setGeometry(place);
        }
    };
    for (size_t i = 0; i < m_items.size(); ++i) {
        const auto &item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (line > 0 && x + size.width() > rect.right() + 1) {
            finish(i);
            x = rect.x();
            y += line + gap;
            line = 0;
        }
        if (move)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        line = qMax(line, size.height());
    }
    finish(m_items.size());
    return y + line - rect.y();
}
