// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keyring.h"

#include "tests/support/testsupport.h"

#include <QSet>

/// Sealing under the key of a file.
class tst_KeyRing : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_keys.open(QByteArray(KeyRing::KeyBytes, 'a')); }

    void whatIsSealedIsReadAgain_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("name") << QByteArray("欧阳小满");
        QTest::newRow("one letter") << QByteArray("x");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a zero inside") << QByteArray("a\0b", 3);
        QTest::newRow("long") << QByteArray(100'000, 'x');
    }
    void whatIsSealedIsReadAgain()
    {
        QFETCH(QByteArray, plain);

        const auto sealed = m_keys.seal(plain);

        QVERIFY(sealed);
        QCOMPARE(sealed->size(), plain.size() + KeyRing::Overhead);
        QVERIFY(plain.size() < 2 || !sealed->contains(plain));
        QCOMPARE(m_keys.unseal(*sealed), std::optional(plain));
    }

    void theSameTextGivesTheSameBytesUnderOneKeyOnly()
    {
        KeyRing other;
        other.open(QByteArray(KeyRing::KeyBytes, 'b'));

        QCOMPARE(m_keys.seal("王"), m_keys.seal("王"));
        QVERIFY(m_keys.seal("王") != m_keys.seal("李"));
        QVERIFY(m_keys.seal("王") != other.seal("王"));
        QVERIFY(m_keys.term("wang") != other.term("wang"));
        QCOMPARE(other.unseal(*m_keys.seal("王")), std::nullopt);
    }

    void whatWasTamperedWithIsRefused()
    {
        const QByteArray sealed = *m_keys.seal("10012345678");
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray other = sealed;
            other[at] = char(other[at] ^ 1);
            QCOMPARE(m_keys.unseal(other), std::nullopt);
        }
        QCOMPARE(m_keys.unseal(sealed.chopped(1)), std::nullopt);
        QCOMPARE(m_keys.unseal("short"), std::nullopt);
    }

    void aClosedRingGivesNothing()
    {
        const QByteArray sealed = *m_keys.seal("王");

        m_keys.close();

        QVERIFY(!m_keys.isOpen());
        QCOMPARE(m_keys.seal("王"), std::nullopt);
        QCOMPARE(m_keys.unseal(sealed), std::nullopt);
        QCOMPARE(m_keys.term("王"), QByteArray());
        QCOMPARE(m_keys.key(), QByteArray());
    }

    void theKeyComesBackForWrapping()
    {
        const QByteArray key = KeyRing::newKey();
        QVERIFY(key != KeyRing::newKey());

        m_keys.open(key);

        QCOMPARE(m_keys.key(), key);
    }

    void aTermIsOneWordOfTheIndex()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray term = m_keys.term(QByteArray::number(i));
            QCOMPARE(term.size(), 10);
            for (const char letter : term)
                QVERIFY((letter >= 'a' && letter <= 'z') || (letter >= '2' && letter <= '7'));
            seen.insert(term);
        }
        QCOMPARE(seen.size(), 10'000);
    }

private:
    KeyRing m_keys;
};

TEST_WITHOUT_WIDGETS(tst_KeyRing)
#include "tst_keyring.moc"
