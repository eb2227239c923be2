// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QStringEncoder>

/// UTF-8 on its way into a file that appears only when it is whole.
class TextSink
{
public:
    explicit TextSink(const QString &path);

    [[nodiscard]] Result<> open();

    void put(QByteArrayView bytes) { m_buffer += bytes; }
    void put(char byte) { m_buffer += byte; }
    void put(QStringView text);

    /// Hands what has gathered to the file now and then; call it once a row.
    [[nodiscard]] Result<> drain();

    [[nodiscard]] Result<> commit();

private:
    Result<> failed() const;

    QSaveFile m_file;
    QByteArray m_buffer;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};
