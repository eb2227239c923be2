// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/csvwriter.h"

#include "models/tables/cellvalue.h"
#include "models/tables/formulaguard.h"

#include <algorithm>

namespace {
bool needsQuotes(QStringView text)
{
    if (text.isEmpty())
        return false;
    const auto breaks = [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    };
    return text.front() == u' ' || text.back() == u' ' || std::any_of(text.begin(), text.end(), breaks);
}
} // namespace

CsvWriter::CsvWriter(const QString &path)
    : m_sink(path)
{
}

Result<std::unique_ptr<CsvWriter>>
CsvWriter::create(const QString &path, const QList<TableColumn> &columns, const WriteOptions &options)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path));
    if (const auto opened = writer->m_sink.open(); !opened)
        return failure(opened.error());
    if (options.byteOrderMark)
        writer->m_sink.put(QByteArrayView("\xEF\xBB\xBF"));
    const QVariantList titles = CellValue::titles(columns);
    if (const auto written = writer->write(titles); !written)
        return failure(written.error());
    return writer;
}

void CsvWriter::putText(QStringView text)
{
    const bool guarded = FormulaGuard::isNeeded(text);
    if (!needsQuotes(text)) {
        if (guarded)
            m_sink.put('\'');
        m_sink.put(text);
        return;
    }
    m_sink.put(guarded ? QByteArrayView("\"'") : QByteArrayView("\""));
    for (qsizetype quote = 0; (quote = text.indexOf(u'"')) >= 0; text = text.sliced(quote + 1)) {
        m_sink.put(text.first(quote + 1));
        m_sink.put('"');
    }
    m_sink.put(text);
    m_sink.put('"');
}

Result<> CsvWriter::write(std::span<const QVariant> row)
{
    for (size_t column = 0; column < row.size(); ++column) {
        if (column > 0)
            m_sink.put(',');
        putText(CellValue::text(row[column]));
    }
    m_sink.put("\r\n");
    return m_sink.drain();
}
