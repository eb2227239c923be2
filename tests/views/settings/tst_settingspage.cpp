// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include "models/base/clock.h"
#include "models/complaints/checklistrepository.h"
#include "models/organisation/roster.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/printing/previewdialog.h"
#include "views/shell/dialogs.h"
#include "views/widgets/listview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {
using A = ComplaintAction;
} // namespace

/// The settings of requests: what is entered is stored, what is wrong is said.
class tst_SettingsPage : public QObject
{
    Q_OBJECT

private:
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_page->findChild<Widget *>(name);
    }

    void press(const char *name) { find<QPushButton>(name)->click(); }

    QString said() { return m_said->isEmpty() ? QString() : m_said->last().first().value<Message>().text; }

    QStringList checklistOf(ComplaintId id)
    {
        const auto items = (*m_office)->readNow([&](Connection &c) {
            return ComplaintRepository(c).byId(id).and_then(
                [&](const Complaint &complaint) { return ChecklistRepository(c).of(complaint); });
        });
        QStringList texts;
        for (const CheckItem &item : items.value_or(QList<CheckItem>()))
            texts << item.point.text;
        return texts;
    }

    Complaint stored(ComplaintId id)
    {
        return (*m_office)->readNow([&](Connection &c) { return ComplaintRepository(c).byId(id); }).value();
    }

private slots:
    void init()
    {
        Clock::freeze(QDateTime(QDate(2025, 10, 13), QTime(10, 0), Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        const auto hired = (*m_office)->writeNow({"test.staff", {}}, [&](Connection &c) -> Result<> {
            for (const Staff &person : {Staff{{}, "罗志强", m_office->municipal, int(OfficeRole::Handler)},
                                        Staff{{}, "白露", m_office->property, int(OfficeRole::Handler)}})
                if (const auto id = Roster::add(c, person); !id)
                    return failure(id.error());
            return {};
        });
        QVERIFY_OK(hired);
        m_settings = std::make_unique<OfficeSettings>(**m_office);
        m_settings->setSession(m_office->clerk());
        m_rates = std::make_unique<RateService>(**m_office);
        m_service = std::make_unique<OfficeService>(**m_office);
        m_page = std::make_unique<SettingsPage>(*m_settings, *m_rates, *m_service);
        m_said = std::make_unique<QSignalSpy>(m_page.get(), &Page::messageChanged);
        m_page->resize(1000, 700);
        m_page->show();
        QTRY_COMPARE(find<ListView>("limitTable")->model()->rowCount(), 19);
        QTRY_COMPARE(find<QComboBox>("person")->count(), 2);
    }

    void cleanup()
    {
        m_said.reset();
        m_page.reset();
        m_service.reset();
        m_rates.reset();
        m_settings.reset();
        m_office.reset();
        Clock::freeze({});
    }

    void aLimitIsChosenEditedAndStored()
    {
        auto *table = find<ListView>("limitTable");
        const int complaints = 6; // 投诉 · 一般
        table->selectRow(complaints);
        QCOMPARE(find<QDoubleSpinBox>("amount3")->value(), 5.0);
        find<QDoubleSpinBox>("amount3")->setValue(4);

        press("saveLimits");

        QTRY_VERIFY(said().contains("next dispatch"));
        QTRY_VERIFY(table->model()->index(complaints, 3).data().toString().contains('4'));
        QCOMPARE(stored(m_office->dispatched()).dueHandle.date(), QDate(2025, 10, 17));
    }

    void aWrongLimitIsRefusedInTheMessageBar()
    {
        find<ListView>("limitTable")->selectRow(0);
        find<QDoubleSpinBox>("amount3")->setValue(1.5); // of working days

        press("saveLimits");

        QTRY_VERIFY2(said().contains("whole days"), qPrintable(said()));
        QCOMPARE(m_office->value("SELECT count(*) FROM time_limit").toInt(), 0);
    }

    void aChangedDayMovesOpenRequestsAndNamesThem()
    {
        const ComplaintId id = m_office->dispatched();
        m_page->showPart("calendar");
        find<QDateEdit>("date")->setDate(QDate(2025, 10, 16));
        QVERIFY(find<QComboBox>("kind")->currentData().toBool()); // as it is now
        find<QComboBox>("kind")->setCurrentIndex(0);
        find<QLineEdit>("name")->setText("台风停工");

        press("changeDay");

        QTRY_VERIFY(find<QLabel>("moved")->isVisible());
        QCOMPARE(find<QLabel>("moved")->text(), stored(id).number + ": 2025-10-20 17:30 → 2025-10-21 17:30");
        QVERIFY(said().contains('1'));
        QCOMPARE(stored(id).dueHandle.date(), QDate(2025, 10, 21));
        const auto *days = find<ListView>("days")->model();
        QTRY_VERIFY(!days->match(days->index(0, 0), Qt::DisplayRole, "2025-10-16").isEmpty());
    }

    void weightsAreStoredOnlyWhenTheySumToAHundred()
    {
        m_page->showPart("weights");
        find<QSpinBox>("weight0")->setValue(10);
        QVERIFY(!find<QPushButton>("saveWeights")->isEnabled());
        QVERIFY(find<QLabel>("sum")->text().contains("80"));
        find<QSpinBox>("weight1")->setValue(45);
        find<QSpinBox>("weight2")->setValue(45);
        QVERIFY(find<QPushButton>("saveWeights")->isEnabled());

        press("saveWeights");

        QTRY_COMPARE(find<ListView>("weightTable")->model()->rowCount(), 2);
        QCOMPARE(m_office->value("SELECT valid_from || response FROM rate_weight").toString(),
                 "2025-11-0110");
    }

    void anAbsenceIsEnteredAndTakenBack()
    {
        m_page->showPart("absences");
        press("addAbsence"); // 罗志强, for whom 白露 stands in
        auto *table = find<ListView>("absenceTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), "白露");
        press("addAbsence");
        QTRY_VERIFY2(said().contains("already"), qPrintable(said()));

        table->selectRow(0);
        press("takeBackAbsence");

        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void aCheckpointIsAddedChangedAndRetired()
    {
        m_page->showPart("checklist");
        auto *table = find<ListView>("checkpoints");
        QTRY_VERIFY(table->model()->rowCount() > 5); // those an office starts with
        const int carried = table->model()->rowCount();
        const ComplaintId lamp = m_office->dispatched(); // B0107
        find<QLineEdit>("checkText")->clear();
        press("addCheckpoint");
        QTRY_VERIFY2(said().contains("what is to be checked"), qPrintable(said()));

        find<QComboBox>("checkState")->setCurrentIndex(0);
        auto *category = find<QComboBox>("checkCategory");
        category->setCurrentIndex(category->findData("B0107"));
        find<QLineEdit>("checkText")->setText("灯杆编号已登记");
        press("addCheckpoint");
        QTRY_COMPARE(table->model()->rowCount(), carried + 1);
        QVERIFY(checklistOf(lamp).contains("灯杆编号已登记"));

        table->selectRow(0); // in every state comes first
        QCOMPARE(find<QLineEdit>("checkText")->text(), "灯杆编号已登记");
        find<QLineEdit>("checkText")->setText("灯杆编号和照片已登记");
        press("changeCheckpoint");
        QTRY_VERIFY(checklistOf(lamp).contains("灯杆编号和照片已登记"));
        QCOMPARE(m_office->value("SELECT count(*) FROM complaint_checkpoint").toInt(), 1);

        press("retireCheckpoint");
        QTRY_COMPARE(table->model()->rowCount(), carried);
        QVERIFY(!checklistOf(lamp).contains("灯杆编号和照片已登记"));
    }

    void aCheckpointOfTheProgramCanBeRetired()
    {
        auto *table = find<ListView>("checkpoints");
        QTRY_VERIFY(table->model()->rowCount() > 5);
        const int carried = table->model()->rowCount();
        table->selectRow(0);
        const QString text = find<QLineEdit>("checkText")->text();

        press("retireCheckpoint");

        QTRY_COMPARE(table->model()->rowCount(), carried - 1);
        QVERIFY(table->model()->index(0, 2).data().toString() != text);
    }

    void aCitysOwnCategoriesAreShownBeforeTheyAreStored()
    {
        m_page->showPart("categories");
        auto *table = find<ListView>("categoryTable");
        QFile file(m_office->filePath("own.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("code,major,name_zh,group\nE91,停车,停车,event\nE9101,停车,占用盲道停车,event\nE9102,停车,"
                   ",event\n");
        file.close();
        Dialogs::setNextAnswer(file.fileName());
        Dialogs::cancelNext();
        press("importCategories");
        QStringList asked;
        QTRY_VERIFY((asked += Dialogs::takeAsked(), asked.size() == 2)); // the file, then the question
        QVERIFY(asked.last().contains("own.csv"));
        QCOMPARE(m_office->value("SELECT count(*) FROM category WHERE code = 'E9101'").toInt(), 0);

        Dialogs::setNextAnswer(file.fileName());
        Dialogs::setNextAnswer(true);
        press("importCategories");

        QTRY_VERIFY2(said().contains("2 categories stored"), qPrintable(said()));
        QTRY_COMPARE(table->model()->index(table->model()->rowCount() - 1, 2).data().toString(),
                     "占用盲道停车");
        (void) Dialogs::takeAsked();
        QCOMPARE(m_office->value("SELECT count(*) FROM category WHERE code = 'E9102'").toInt(), 0); // bad
        QTRY_VERIFY(find<QComboBox>("checkCategory")->findData("E9101") > 0);
    }

    void openWorkIsHandedOverWithItsSheet()
    {
        const ComplaintId id = m_office->dispatched();
        m_page->showPart("handover");
        find<QLineEdit>("reason")->setText("机构调整");
        press("listWork");
        QTRY_VERIFY(m_page->findChild<PreviewDialog *>());
        m_page->findChild<PreviewDialog *>()->close();
        QCOMPARE(stored(id).host, m_office->municipal); // only listed

        Dialogs::setNextAnswer(true);
        press("handOver");

        QTRY_COMPARE(stored(id).host, m_office->property);
        QTRY_VERIFY(said().contains("handed over"));
        QCOMPARE(Dialogs::takeAsked().size(), 1);
        QTRY_VERIFY(m_page->findChild<PreviewDialog *>());
    }

private:
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<OfficeSettings> m_settings;
    std::unique_ptr<RateService> m_rates;
    std::unique_ptr<OfficeService> m_service;
    std::unique_ptr<SettingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
};

TEST_WITH_WIDGETS(tst_SettingsPage)
#include "tst_settingspage.moc"
