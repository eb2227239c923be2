// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textsink.h"

#include <QCoreApplication>

namespace {
constexpr qsizetype DrainAt = 1 << 18;
} // namespace

TextSink::TextSink(const QString &path)
    : m_file(path)
{
    m_buffer.reserve(2 * DrainAt);
}

Result<> TextSink::failed() const
{
    return failure(
        {.kind = Error::Kind::Storage,
         .message = QCoreApplication::translate(
                        "TableWriter",
                        "The file %1 could not be written: %2. Choose another folder or free some space.")
                        .arg(m_file.fileName(), m_file.errorString())});
}

Result<> TextSink::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Result<>() : failed();
}

void TextSink::put(QStringView text)
{
    const qsizetype size = m_buffer.size();
    m_buffer.resize(size + m_encoder.requiredSpace(text.size()));
    const char *const end = m_encoder.appendToBuffer(m_buffer.data() + size, text);
    m_buffer.resize(end - m_buffer.constData());
}

Result<> TextSink::drain()
{
    if (m_buffer.size() < DrainAt)
        return {};
    const bool written = m_file.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0); // keeps the memory
    return written ? Result<>() : failed();
}

Result<> TextSink::commit()
{
    if (m_file.write(m_buffer) != m_buffer.size() || !m_file.commit())
        return failed();
    return {};
}
