// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/tableimport.h"
#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <algorithm>

namespace {
using A = ComplaintAction;
} // namespace

/// A table of holidays comes in: open requests follow, and the import says which.
class tst_HolidayImports : public QObject
{
    Q_OBJECT

private slots:
    void theImportNamesTheRequestsThatMove()
    {
        Clock::freeze(QDateTime(QDate(2025, 10, 13), QTime(10, 0), Clock::zone()));
        TestOffice office;
        const ComplaintId id = office.take(office.streetLamp())->id;
        ComplaintInput input;
        input.category = "B0107";
        input.urgency = Urgency::Ordinary;
        input.host = {.id = office.municipal, .name = "市政办"};
        QVERIFY_OK(office.act(office.clerk(), id, A::Accept, input));
        const auto before = office.act(office.clerk(), id, A::Dispatch, input);
        QVERIFY_OK(before);
        QFile table(office.filePath("holidays.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write(
            "date,is_workday,name\n2025-10-16,0,台风停工\n2025-10-18,1,台风停工\n2025-10-20,0,台风停工\n");
        table.close();
        const QList<ImportKind> kinds = importKinds();
        const auto kind = std::ranges::find(kinds, QString("holidays"), &ImportKind::name);
        QVERIFY(kind != kinds.end());

        const auto done = importTable(*office, *kind, {.path = table.fileName()});

        QVERIFY_OK(done);
        QCOMPARE(done->report.inserted, 3);
        QCOMPARE(done->notes.size(), 1);
        QVERIFY2(done->notes.first().contains(before->number + ": 2025-10-20 17:30 → 2025-10-21 17:30"),
                 qPrintable(done->notes.first()));
        QVERIFY_OK(office->undoNow());
        const auto after = office->readNow([&](Connection &c) { return ComplaintRepository(c).byId(id); });
        QCOMPARE(after->dueHandle, before->dueHandle);
        Clock::freeze({});
    }
};

TEST_WITHOUT_WIDGETS(tst_HolidayImports)
#include "tst_holidayimports.moc"
