// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textdecoding.h"

#include <QCoreApplication>
#include <QStringEncoder>

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// What a text is made of when it is looked at as UTF-8.
struct Utf8Census
{
    qint64 firstBroken = -1;
    qint64 broken = 0;
    qint64 sound = 0; ///< sequences of two bytes and more
};

qsizetype skipAscii(QByteArrayView bytes, qsizetype at)
{
    constexpr quint64 HighBits = 0x8080808080808080;
    quint64 word = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::memcpy(&word, bytes.data() + at, 8);
        if ((word & HighBits) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<signed char>(bytes[at]) >= 0)
        ++at;
    return at;
}

Utf8Census censusOf(QByteArrayView bytes)
{
    Utf8Census census;
    const auto *text = reinterpret_cast<const uint8_t *>(bytes.data());
    int64_t at = 0;
    while ((at = skipAscii(bytes, at)) < bytes.size()) {
        const int64_t start = at;
        UChar32 character = 0;
        U8_NEXT(text, at, bytes.size(), character);
        if (character >= 0) {
            ++census.sound;
            continue;
        }
        ++census.broken;
        if (census.firstBroken < 0)
            census.firstBroken = start;
    }
    return census;
}

tl::unexpected<Error> brokenText(QByteArrayView before, qint64 byte, const QString &encoding)
{
    return failure(
        {.kind = Error::Kind::Invalid,
         .message = QCoreApplication::translate(
                        "TextDecoding",
                        "Line %1 (byte %2 of the file) is not valid %3 text. Save the file as UTF-8 and "
                        "try again.")
                        .arg(std::count(before.begin(), before.end(), '\n') + 1)
                        .arg(byte + 1)
                        .arg(encoding)});
}

Result<QByteArray> withoutNul(QByteArray utf8)
{
    const qsizetype nul = utf8.indexOf('\0');
    if (nul < 0)
        return utf8;
    const auto line = std::count(utf8.cbegin(), utf8.cbegin() + nul, '\n') + 1;
    return failure(
        {.kind = Error::Kind::Invalid,
         .message = QCoreApplication::translate(
                        "TextDecoding",
                        "Line %1 contains a NUL byte: this is not a text table. Save it as csv or xlsx.")
                        .arg(line)});
}

Converter converterFor(const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding.toLatin1().constData(), &status));
    if (U_FAILURE(status))
        return nullptr;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

Result<QByteArray> convert(QByteArrayView bytes, const QString &encoding, qint64 skipped)
{
    const Converter converter = converterFor(encoding);
    if (!converter)
        return failure(
            {.kind = Error::Kind::Invalid,
             .message =
                 QCoreApplication::translate("TextDecoding", "The encoding %1 is not known.").arg(encoding)});
    std::array<char16_t, 16384> piece{};
    QStringEncoder encoder(QStringEncoder::Utf8);
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 2);
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char16_t *target = piece.data();
        ucnv_toUnicode(
            converter.get(), &target, piece.data() + piece.size(), &source, end, nullptr, true, &status);
        utf8 += encoder.encode(QStringView(piece.data(), target));
    }
    if (U_SUCCESS(status))
        return utf8;
    std::array<char, 32> rejected{};
    auto length = static_cast<int8_t>(rejected.size());
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter.get(), rejected.data(), &length, &ignored);
    return brokenText(utf8, source - bytes.data() - length + skipped, encoding);
}

struct Mark
{
    QByteArrayView bytes;
    QStringView encoding;
};

std::optional<Mark> markOf(QByteArrayView bytes)
{
    static constexpr std::array<Mark, 3> marks{{{QByteArrayView("\xEF\xBB\xBF", 3), u"UTF-8"},
                                                {QByteArrayView("\xFF\xFE", 2), u"UTF-16LE"},
                                                {QByteArrayView("\xFE\xFF", 2), u"UTF-16BE"}}};
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return mark;
    }
    return std::nullopt;
}

/// GB18030 text holds the odd sequence that happens to be UTF-8, but not nine in ten of them.
bool looksLikeDamagedUtf8(const Utf8Census &census)
{
    return census.sound > 9 * census.broken;
}

Result<QByteArray> checkedUtf8(const QByteArray &bytes, qsizetype skipped, bool orGb18030)
{
    const QByteArrayView text = QByteArrayView(bytes).sliced(skipped);
    const Utf8Census census = censusOf(text);
    if (census.broken == 0)
        return skipped == 0 ? bytes : text.toByteArray();
    if (orGb18030 && !looksLikeDamagedUtf8(census))
        return convert(text, u"GB18030"_s, skipped);
    return brokenText(text.first(census.firstBroken), census.firstBroken + skipped, u"UTF-8"_s);
}
} // namespace

bool TextDecoding::isEncoding(const QString &name)
{
    return name == Detect || (!name.isEmpty() && converterFor(name));
}

Result<QByteArray> TextDecoding::toUtf8(const QByteArray &bytes, const QString &encoding)
{
    const bool detect = encoding == Detect;
    const auto mark = markOf(bytes);
    const bool marked = mark && (detect || encoding.startsWith(u"UTF", Qt::CaseInsensitive));
    const QString actual = marked ? mark->encoding.toString() : detect ? u"UTF-8"_s : encoding;
    const qsizetype skipped = marked ? mark->bytes.size() : 0;
    auto utf8 = actual.compare(u"UTF-8", Qt::CaseInsensitive) == 0
                    ? checkedUtf8(bytes, skipped, detect && !marked)
                    : convert(QByteArrayView(bytes).sliced(skipped), actual, skipped);
    return utf8.and_then(withoutNul);
}
