// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keyrenewal.h"

#include "models/complaints/complaintrepository.h"
#include "models/storage/filekey.h"
#include "models/storage/integrity.h"
#include "models/storage/keyring.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QtTest>

/// A key that lay open is in every backup made until then: what is sealed later has another one.
class tst_KeyRenewal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        QVERIFY_OK(change("UPDATE complaint SET reporter = seal('欧阳小满'), phone = seal('13900001111')"));
        QVERIFY_OK(change("UPDATE complaint SET reporter = seal('慕容秋')"));
        m_old.open((**m_office).keys().key());
    }
    void cleanup() { m_office.reset(); }

    void whatIsSealedIsSealedAnew()
    {
        const int changes = m_office->value("SELECT count(*) FROM change_cell").toInt();
        QVERIFY(m_old.unseal(sealedName()));
        QVERIFY_OK(renew());

        QVERIFY((**m_office).keys().key() != m_old.key());
        QVERIFY(!m_old.unseal(sealedName()));
        QCOMPARE(m_office->value("SELECT unseal(reporter) FROM complaint").toString(), "慕容秋");
        QCOMPARE(
            m_office->value("SELECT unseal(old) FROM change_cell WHERE unseal(new) = '慕容秋'").toString(),
            "欧阳小满");
        QCOMPARE(m_office->value("SELECT count(*) FROM change_cell").toInt(), changes); // nobody did anything
        QCOMPARE(found("慕容秋"), 1);
        QCOMPARE(found("1111"), 1);
        const auto wrong = (**m_office).readNow([](Connection &c) { return Integrity({}).findings(c); });
        QVERIFY_OK(wrong);
        QCOMPARE(*wrong, QStringList());
    }

    void actionsAreRecordedAndTakenBackAsBefore()
    {
        QVERIFY_OK(renew());
        QVERIFY_OK((**m_office).undoNow());
        QCOMPARE(m_office->value("SELECT unseal(reporter) FROM complaint").toString(), "欧阳小满");
        QVERIFY(!change("UPDATE complaint SET reporter = 'plain'")); // the guards are back
    }

    void aTransactionThatFailedLeavesTheOldKey()
    {
        const auto failed = (**m_office).maintainNow([](Connection &c) -> Result<> {
            return KeyRenewal::run(c).and_then([]() -> Result<> { return refusal("given up"); });
        });
        QVERIFY(!failed);
        QVERIFY_OK((**m_office).maintainNow([](Connection &c) { return FileKey::load(c); }));

        QCOMPARE((**m_office).keys().key(), m_old.key());
        QCOMPARE(m_office->value("SELECT unseal(reporter) FROM complaint").toString(), "慕容秋");
        QCOMPARE(found("慕容秋"), 1);
    }

private:
    Result<> change(const QString &sql)
    {
        return (**m_office).writeNow({"test.act", {}}, [&](Connection &c) { return c.execute(sql); });
    }
    Result<> renew()
    {
        return (**m_office).maintainNow([](Connection &c) { return KeyRenewal::run(c); });
    }
    QByteArray sealedName() { return m_office->value("SELECT reporter FROM complaint").toByteArray(); }
    qsizetype found(const QString &text)
    {
        return (**m_office)
            .readNow([&](Connection &c) { return ComplaintRepository(c).keys({.text = text}); })
            .value()
            .size();
    }

    std::unique_ptr<TestOffice> m_office;
    KeyRing m_old;
};

TEST_WITHOUT_WIDGETS(tst_KeyRenewal)
#include "tst_keyrenewal.moc"
