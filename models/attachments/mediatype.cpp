// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/mediatype.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Signature
{
    qsizetype at;
    QByteArrayView bytes;
    const char16_t *type;
};

template <std::size_t Size>
constexpr QByteArrayView bytes(const char (&text)[Size])
{
    return {text, qsizetype(Size - 1)}; // zeros inside belong to it
}

const std::array Signatures{
    Signature{0, bytes("\xFF\xD8\xFF"), u"image/jpeg"},
    Signature{0, bytes("\x89PNG\r\n\x1A\n"), u"image/png"},
    Signature{0, bytes("GIF87a"), u"image/gif"},
    Signature{0, bytes("GIF89a"), u"image/gif"},
    Signature{8, bytes("WEBPVP8"), u"image/webp"},
    Signature{0, bytes("%PDF-"), u"application/pdf"},
    Signature{0, bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), u"application/x-ole-storage"},
    Signature{0, bytes("Rar!\x1A\x07"), u"application/vnd.rar"},
    Signature{0, bytes("7z\xBC\xAF\x27\x1C"), u"application/x-7z-compressed"},
    Signature{0, bytes("ID3"), u"audio/mpeg"},
    Signature{0, bytes("\xFF\xFB"), u"audio/mpeg"},
    Signature{0, bytes("#!AMR"), u"audio/AMR"},
    Signature{8, bytes("WAVEfmt "), u"audio/wav"},
    Signature{4, bytes("ftypM4A"), u"audio/mp4"},
    Signature{4, bytes("ftypheic"), u"image/heic"},
    Signature{4, bytes("ftypqt"), u"video/quicktime"},
    Signature{4, bytes("ftyp"), u"video/mp4"},
    Signature{0, bytes("\x1A\x45\xDF\xA3"), u"video/webm"},
    Signature{0,
              bytes("\x7F"
                    "ELF"),
              u"application/x-executable"},
    Signature{0, bytes("#!"), u"application/x-executable"},
};

bool stands(const Signature &signature, QByteArrayView head)
{
    return head.size() >= signature.at + signature.bytes.size() &&
           head.sliced(signature.at, signature.bytes.size()) == signature.bytes;
}

/// “MZ” begins words, too: a program also has its size of pages in range.
bool isWindowsProgram(QByteArrayView head)
{
    return head.size() >= 64 && head.startsWith("MZ") && head.contains('\0');
}

bool isBitmap(QByteArrayView head)
{
    return head.size() >= 26 && head.startsWith("BM") && head.sliced(6, 4) == bytes("\0\0\0\0");
}

QString archive(const QString &name)
{
    static const std::array Known{
        std::pair{u".docx", u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        std::pair{u".xlsx", u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        std::pair{u".pptx", u"application/vnd.openxmlformats-officedocument.presentationml.presentation"},
        std::pair{u".odt", u"application/vnd.oasis.opendocument.text"},
        std::pair{u".ods", u"application/vnd.oasis.opendocument.spreadsheet"},
        std::pair{u".ofd", u"application/ofd"}};
    for (const auto &[ending, type] : Known)
        if (name.endsWith(QStringView(ending), Qt::CaseInsensitive))
            return QString::fromUtf16(type);
    return u"application/zip"_s;
}

/// UTF-8, perhaps cut in the middle of a character at its end.
bool isText(QByteArrayView head)
{
    if (head.isEmpty() || head.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(head);
    return !decoder.hasError() &&
           std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 && !c.isSpace(); });
}
} // namespace

QString MediaType::of(QByteArrayView head, const QString &name)
{
    head = head.first(qMin(head.size(), HeadSize));
    if (isWindowsProgram(head))
        return u"application/x-executable"_s;
    if (isBitmap(head))
        return u"image/bmp"_s;
    if (head.startsWith("PK\x03\x04"))
        return archive(name);
    const auto found =
        std::ranges::find_if(Signatures, [&](const Signature &one) { return stands(one, head); });
    if (found != Signatures.end())
        return QString::fromUtf16(found->type);
    return isText(head) ? u"text/plain"_s : u"application/octet-stream"_s;
}

bool MediaType::isImage(const QString &mediaType)
{
    return mediaType == u"image/jpeg" || mediaType == u"image/png" || mediaType == u"image/gif" ||
           mediaType == u"image/webp" || mediaType == u"image/bmp";
}

bool MediaType::isProgram(const QString &mediaType)
{
    return mediaType == u"application/x-executable";
}
