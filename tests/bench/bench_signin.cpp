// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountdesk.h"
#include "models/accounts/signin.h"
#include "models/storage/keyring.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

/// From a name and a password to the open file, and to a refusal. The limit is libsodium's crypto_pwhash
/// alone with the same passes and memory.
namespace {
constexpr int Repeats = 9;
constexpr double SignInBoundMs = 1000;
const QString Name = u"钟明远"_s;
const QString Password = u"Guan-shan-7"_s;

double bareHash()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, 's');
    QByteArray hash(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const QByteArray text = Password.toUtf8();
    return Figure::milliseconds([&] {
        const int failed = crypto_pwhash(reinterpret_cast<unsigned char *>(hash.data()),
                                         quint64(hash.size()),
                                         text.constData(),
                                         quint64(text.size()),
                                         reinterpret_cast<const unsigned char *>(salt.constData()),
                                         quint64(PasswordKey::Passes),
                                         size_t(PasswordKey::MemoryBytes),
                                         crypto_pwhash_ALG_ARGON2ID13);
        if (failed)
            qFatal("crypto_pwhash");
    });
}

template <typename Work>
bool measure(const char *figure, Work work)
{
    QList<double> ours;
    QList<double> limits;
    for (int i = 0; i < Repeats; ++i) {
        ours.append(Figure::milliseconds(work));
        limits.append(bareHash());
    }
    const double median = Figure::median(ours);
    return Figure::report(figure,
                          u"%1 ms"_s.arg(median, 0, 'f', 0).toUtf8(),
                          u"bare Argon2id, %1 MiB, %2 passes: %3 ms"_s.arg(PasswordKey::MemoryBytes >> 20)
                              .arg(PasswordKey::Passes)
                              .arg(Figure::median(limits), 0, 'f', 0)
                              .toUtf8(),
                          "≤ 1 s",
                          median <= SignInBoundMs);
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    auto file = Database::open(folder.filePath(u"office.jieban"_s), {.create = true});
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    (*file)->setPerson(Name);
    const auto made = (*file)->writeNow({u"account.first"_s, Name}, [](Connection &c) {
        return AccountDesk(c, Name).makeFirst(Name, Password);
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    const auto enter = [&](const QString &name, const QString &password) {
        (*file)->keys().close();
        return bool(SignIn(**file).enter(name, password));
    };
    bool ok = measure("sign-in, until the file is open", [&] {
        if (!enter(Name, Password))
            qFatal("refused");
    });
    ok = measure("sign-in under an unknown name, refused",
                 [&] {
                     if (enter(u"谁也不是"_s, Password))
                         qFatal("let in");
                 }) &&
         ok;
    return ok ? 0 : 1;
}
