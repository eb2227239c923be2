// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/passwordkey.h"
#include "models/storage/keyring.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

namespace {
const QString Password("Guan-shan-7");
constexpr Account::Id Owner{42};
} // namespace

/// A file's key under a password: only the password opens it, and damage never does harm.
class tst_PasswordKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fileKey = KeyRing::newKey();
        m_key = PasswordKey::wrap(m_fileKey, Password, Owner).value();
    }

    void onlyThePasswordOpensIt()
    {
        QVERIFY(m_key.isSound());
        QCOMPARE(opened(m_key, Password, Owner), m_fileKey);
        QVERIFY(opened(m_key, "Guan-shan-8", Owner).isEmpty());
        QVERIFY(opened(m_key, "guan-shan-7", Owner).isEmpty());
        QVERIFY(opened(m_key, Password + ' ', Owner).isEmpty());
        QVERIFY(opened(m_key, "", Owner).isEmpty());
    }

    void howAnInputMethodComposesALetterDoesNotMatter()
    {
        const QString one = QString("Garten-") + QChar(0xe9) + "-12";
        const QString two = QString("Garten-e") + QChar(0x301) + "-12";
        const auto key = PasswordKey::wrap(m_fileKey, one, Owner);
        QVERIFY_OK(key);
        QCOMPARE(opened(*key, two, Owner), m_fileKey);
    }

    void anotherAccountCannotBeGivenOnesOwnKey() { QVERIFY(opened(m_key, Password, {43}).isEmpty()); }

    void theKeyIsNotInIt()
    {
        const QByteArray all = m_key.salt + m_key.sealed;
        QVERIFY(!all.contains(m_fileKey));
        QVERIFY(!all.contains(m_fileKey.left(8)));
        QVERIFY(!all.contains(Password.toUtf8()));
        const auto again = PasswordKey::wrap(m_fileKey, Password, Owner);
        QVERIFY_OK(again);
        QVERIFY(again->salt != m_key.salt && again->sealed != m_key.sealed);
    }

    void whatItAsksIsMoreThanTheMinimum()
    {
        QVERIFY(m_key.mem >= 19 << 20); // OWASP: 19 MiB with 2 passes
        QVERIFY(m_key.ops >= 2);
    }

    void nobodysIsOpenedByNothing()
    {
        QVERIFY(PasswordKey::ofNobody().isSound());
        QVERIFY(opened(PasswordKey::ofNobody(), Password, {}).isEmpty());
    }

    /// Sizes and costs out of bounds are refused before any memory is asked for.
    void aDamagedOneIsRefusedAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<qint64>("ops");
        QTest::addColumn<qint64>("mem");
        QTest::addColumn<QByteArray>("sealed");
        const qint64 mem = m_key.mem;
        QTest::newRow("no salt") << QByteArray() << qint64(3) << mem << m_key.sealed;
        QTest::newRow("long salt") << m_key.salt + 'x' << qint64(3) << mem << m_key.sealed;
        QTest::newRow("nothing sealed") << m_key.salt << qint64(3) << mem << QByteArray();
        QTest::newRow("half sealed") << m_key.salt << qint64(3) << mem << m_key.sealed.left(30);
        QTest::newRow("too much sealed") << m_key.salt << qint64(3) << mem << m_key.sealed + m_key.sealed;
        QTest::newRow("no passes") << m_key.salt << qint64(0) << mem << m_key.sealed;
        QTest::newRow("passes for years") << m_key.salt << (qint64(1) << 40) << mem << m_key.sealed;
        QTest::newRow("no memory") << m_key.salt << qint64(3) << qint64(0) << m_key.sealed;
        QTest::newRow("negative") << m_key.salt << qint64(-3) << -mem << m_key.sealed;
        QTest::newRow("memory of no machine") << m_key.salt << qint64(3) << (qint64(1) << 60) << m_key.sealed;
    }
    void aDamagedOneIsRefusedAndSaysSo()
    {
        QFETCH(QByteArray, salt);
        QFETCH(qint64, ops);
        QFETCH(qint64, mem);
        QFETCH(QByteArray, sealed);
        const auto done = PasswordKey{salt, ops, mem, sealed}.unwrap(Password, Owner);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        QVERIFY(!done.error().message.isEmpty());
    }

    void anyFlippedBitKeepsItShut()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 24; ++i) {
            PasswordKey damaged = m_key;
            QByteArray &part = i % 2 ? damaged.salt : damaged.sealed;
            char &byte = part[random.bounded(int(part.size()))];
            byte = char(byte ^ (1 << random.bounded(8)));
            QVERIFY(opened(damaged, Password, Owner).isEmpty());
        }
    }

private:
    static QByteArray opened(const PasswordKey &key, const QString &password, Account::Id owner)
    {
        const auto done = key.unwrap(password, owner);
        return done ? done->value_or(QByteArray()) : QByteArray("error");
    }

    QByteArray m_fileKey;
    PasswordKey m_key;
};

TEST_WITHOUT_WIDGETS(tst_PasswordKey)
#include "tst_passwordkey.moc"
