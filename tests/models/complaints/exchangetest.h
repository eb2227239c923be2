// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/complaints/complaintimport.h"
#include "models/storage/station.h"
#include "models/tables/tablewriter.h"
#include "tests/support/testoffice.h"

/// Requests of an office out into a table, and a table into it. Its home is known to the file.
class ExchangeTest : public QObject
{
protected:
    void setUp()
    {
        m_office = std::make_unique<TestOffice>();
        const auto home =
            (**m_office).maintainNow([](Connection &c) { return Station::setHomePlace(c, "990101001"); });
        if (!home)
            qFatal("%s", qPrintable(home.error().message));
    }
    void tearDown()
    {
        m_office.reset();
        Clock::freeze({});
    }

    /// The bytes of a table that `write(Connection &, sink)` fills.
    template <typename Write>
    QByteArray exported(TableWriter::Format format, const QList<TableColumn> &columns, Write write)
    {
        const QString path = m_office->filePath("out");
        auto writer = TableWriter::create(format, path, columns).value();
        const auto done = (**m_office).readNow([&](Connection &c) {
            return write(c, [&](const QVariantList &row) { return writer->write(row); });
        });
        if (!done || !writer->finish())
            qFatal("the export failed");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What `make(Connection &, table)` makes of the bytes, checked and stored.
    template <typename Make>
    Result<ImportReport> imported(const QByteArray &bytes, Make make)
    {
        const auto table = TableReader::fromBytes(bytes);
        if (!table)
            return failure(table.error());
        return (**m_office).writeNow({"complaint.import", {}}, [&](Connection &c) -> Result<ImportReport> {
            auto import = make(c, *table);
            if (!import)
                return failure(import.error());
            const auto report = import->check({});
            return report ? import->store({}).map([&] { return *report; }) : report;
        });
    }

    std::unique_ptr<TestOffice> m_office;
};
