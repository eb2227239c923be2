// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/mediatype.h"

#include <QtGlobal>

/// Any bytes under any name are something, and a picture is never a program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView head(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString name = QString::fromUtf8(head.last(qMin<qsizetype>(head.size(), 16)));
    const QString type = MediaType::of(head, name);
    if (!type.contains(u'/') || (MediaType::isImage(type) && MediaType::isProgram(type)))
        qFatal("impossible type");
    return 0;
}
