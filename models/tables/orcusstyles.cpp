// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/orcusstyles.h"

#include <utility>

NumberFormat OrcusStyles::format(size_t cellFormat) const
{
    if (cellFormat >= m_cellFormats.size())
        return {};
    const size_t id = m_cellFormats[cellFormat];
    const auto named = m_formats.find(id);
    return named == m_formats.end() ? NumberFormat::builtIn(id) : named->second;
}

size_t OrcusStyles::commit_cell_xf()
{
    m_cellFormats.push_back(std::exchange(m_cellFormat, 0));
    return m_cellFormats.size() - 1;
}

size_t OrcusStyles::forgotten()
{
    m_cellFormat = 0;
    return 0;
}
