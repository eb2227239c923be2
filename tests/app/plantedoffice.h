// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachmentrepository.h"
#include "models/complaints/callers.h"
#include "models/complaints/complaintimport.h"
#include "models/drafts/draftrepository.h"
#include "models/storage/sealing.h"
#include "models/storage/station.h"
#include "tests/support/planting.h"
#include "tests/views/complaints/requestsdesk.h"

/// A small office into which an invented value was brought for each personal column, through the program's
/// own doors: intake, attachment, saved filter, draft, edits and undo, import.
class PlantedOffice : public RequestsDesk
{
protected:
    QString value(const QString &column) const { return Planting::values().value(column); }

    template <typename Read>
    auto read(Read work)
    {
        return (**m_office).readNow(work).value();
    }

    void plant()
    {
        m_values = Planting::values().values();
        QVERIFY_OK(
            (**m_office).maintainNow([](Connection &c) { return Station::setHomePlace(c, "990101001"); }));
        takeIn();
        attach();
        keepFilterAndDraft();
        editAndTakeBack();
        import();
        (void) read([&](Connection &c) { return Callers::find(c, value("complaint.phone"), 8); });
    }

    void takeIn()
    {
        Complaint request = m_office->streetLamp();
        request.content = Planting::Control;
        request.reporter = value("complaint.reporter");
        request.phone = value("complaint.phone");
        request.address = value("complaint.address");
        request.idNumber = value("complaint.id_number");
        request.respondent = value("complaint.respondent");
        const auto taken = m_office->take(request);
        QVERIFY_OK(taken);
        m_request = taken->id;
    }

    void attach()
    {
        const auto stored = FileStore(m_office->path()).put("what was attached", value("attachment.name"));
        QVERIFY_OK(stored);
        QVERIFY_OK((**m_office).writeNow({"attachment.add", {}}, [&](Connection &c) {
            return AttachmentRepository(c).insert({"complaint", m_request.value},
                                                  {.id = {},
                                                   .file = *stored,
                                                   .at = Clock::now(),
                                                   .person = "Tester",
                                                   .note = value("attachment.note")});
        }));
    }

    void keepFilterAndDraft()
    {
        m_saved->save("mine", value("saved_filter.settings"));
        QTRY_COMPARE(m_saved->names(), QStringList{"mine"});
        const QJsonObject fields = QJsonDocument::fromJson(value("draft.fields").toUtf8()).object();
        QVERIFY_OK((**m_office).maintainNow([&](Connection &c) {
            return DraftRepository(c).keep({"complaint.intake/1", Clock::now(), fields});
        }));
    }

    /// Every personal column of a synced table gets another value and its own back: both are in the log.
    void editAndTakeBack()
    {
        for (const auto &table : SchemaRegistry::syncedTables()) {
            for (const QString &column : table.sealedColumns()) {
                const QString sql = QString("UPDATE %1 SET %2 = seal(? || '二')").arg(table.name, column);
                QVERIFY_OK(m_office->TestDatabase::act(sql, {value(table.name + '.' + column)}));
                QVERIFY_OK((**m_office).undoNow());
            }
        }
        QVERIFY(m_office->value("SELECT count(*) FROM change_cell WHERE typeof(old) = 'blob'").toInt() > 0);
    }

    void import()
    {
        const QString rows =
            QString("number,received_at,content,reporter,phone,address\n"
                    "X1,2025-03-04 09:00,路灯不亮,%1,%2,%3\n")
                .arg(value("complaint.reporter"), value("complaint.phone"), value("complaint.address"));
        const auto table = TableReader::fromBytes(rows.toUtf8());
        QVERIFY_OK(table);
        QVERIFY_OK((**m_office).writeNow({"complaint.import", {}}, [&](Connection &c) {
            return ComplaintImport::make(c, *table, {}, "Tester").and_then([](ComplaintImport import) {
                return import.check({}).and_then([&](const ImportReport &) { return import.store({}); });
            });
        }));
        QCOMPARE(m_office->value("SELECT count(*) FROM complaint").toInt(), 2);
    }

    void verifyNothing(const char *where)
    {
        const QString folder = m_office->filePath({});
        const QStringList places = Planting::found(folder, m_values);
        QVERIFY2(places.isEmpty(), qPrintable(QString(where) + ": " + places.join(", ")));
        QVERIFY(!Planting::found(folder, {Planting::Control}).isEmpty());
    }

    QStringList m_values;
    ComplaintId m_request;
};
