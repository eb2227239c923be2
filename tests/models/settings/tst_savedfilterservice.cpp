// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/savedfilterservice.h"

#include "models/settings/savedfilterrepository.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QtTest>

/// A person's own filters: kept, renamed, forgotten, and each of these taken back.
class tst_SavedFilterService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        m_service = std::make_unique<SavedFilterService>(**m_file, "complaints");
    }
    void cleanup()
    {
        m_service.reset();
        m_file.reset();
    }

    void aFilterIsKeptUnderItsName()
    {
        m_service->save(" 我的路灯 ", "{1}");

        QTRY_COMPARE(m_service->names(), QStringList{"我的路灯"});
        QCOMPARE(m_service->settings("我的路灯"), "{1}");
        QCOMPARE(m_service->settings("别的"), QString());
    }

    void aNameThatIsTakenGetsTheNewSettings()
    {
        keep("甲", "{1}");

        m_service->save("甲", "{2}");

        QTRY_COMPARE(m_service->settings("甲"), "{2}");
        QCOMPARE(m_service->names().size(), 1);
    }

    void othersDoNotSeeIt()
    {
        keep("甲", "{1}");

        (**m_file).setPerson("别人");
        SavedFilterService theirs(**m_file, "complaints");
        QSignalSpy read(&theirs, &SavedFilterService::changed);
        QVERIFY(read.wait());

        QCOMPARE(theirs.names(), QStringList());
    }

    void otherPagesDoNotSeeIt()
    {
        keep("甲", "{1}");

        SavedFilterService places(**m_file, "places");
        QSignalSpy read(&places, &SavedFilterService::changed);
        QVERIFY(read.wait());

        QCOMPARE(places.names(), QStringList());
    }

    void renamingAndForgettingCanBeUndone()
    {
        keep("甲", "{1}");

        m_service->rename("甲", "乙");
        QTRY_COMPARE(m_service->names(), QStringList{"乙"});
        m_service->remove("乙");
        QTRY_COMPARE(m_service->names(), QStringList());

        QVERIFY_OK((**m_file).undoNow());
        QTRY_COMPARE(m_service->names(), QStringList{"乙"});
        QVERIFY_OK((**m_file).undoNow());
        QTRY_COMPARE(m_service->names(), QStringList{"甲"});
        QVERIFY_OK((**m_file).undoNow());
        QTRY_COMPARE(m_service->names(), QStringList());
    }

    void emptyAndTakenNamesAreRefused()
    {
        keep("甲", "{1}"), keep("乙", "{2}");
        QSignalSpy failed(m_service.get(), &SavedFilterService::failed);

        m_service->save("  ", "{3}");
        m_service->rename("甲", "乙");
        m_service->rename("甲", "");

        QCOMPARE(failed.count(), 3);
        QCOMPARE(m_service->names().size(), 2);
    }

private:
    void keep(const QString &name, const QString &settings)
    {
        m_service->save(name, settings);
        QTRY_COMPARE(m_service->settings(name), settings);
    }

    std::unique_ptr<TestDatabase> m_file;
    std::unique_ptr<SavedFilterService> m_service;
};

TEST_WITHOUT_WIDGETS(tst_SavedFilterService)
#include "tst_savedfilterservice.moc"
