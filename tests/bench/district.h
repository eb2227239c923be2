// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demofile.h"

#include <QTemporaryDir>

/// A whole district in a file of its own, the same on every run: 200 000 made-up requests up to one day.
class District
{
public:
    explicit District(QDate today = {2026, 3, 2})
        : m_file(opened())
    {
        const auto filled =
            fillDemo(*m_file, {.size = DemoSize::District, .seed = 1, .today = today, .due = {}});
        if (!filled)
            qFatal("%s", qPrintable(filled.error().detail));
    }

    Database &operator*() const { return *m_file; }

private:
    std::unique_ptr<Database> opened() const
    {
        auto file = Database::open(m_folder.filePath(QStringLiteral("district.jieban")), {.create = true});
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return std::move(*file);
    }

    const QTemporaryDir m_folder;
    const std::unique_ptr<Database> m_file;
};
