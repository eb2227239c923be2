// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/complaints/complainttablemodel.h"
#include "models/complaints/officefacts.h"
#include "models/settings/savedfilterservice.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/boardview.h"
#include "views/complaints/complaintspage.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/listview.h"

#include <QtTest>
#include <QtWidgets>

/// The page of requests over a small office, and what its tests do with it; one Monday at ten.
class RequestsDesk : public QObject
{
protected:
    using A = ComplaintAction;
    using S = ComplaintState;

    void setUp()
    {
        Clock::freeze(QDateTime({2025, 9, 22}, {10, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        m_service = std::make_unique<ComplaintService>(**m_office);
        m_service->setSession(m_office->clerk());
        m_facts = std::make_unique<OfficeService>(**m_office);
        m_saved = std::make_unique<SavedFilterService>(**m_office, "complaints");
    }
    void tearDown()
    {
        m_page.reset();
        m_saved.reset();
        m_facts.reset();
        m_service.reset();
        m_office.reset();
        Clock::freeze({});
    }

    void openPage()
    {
        m_page = std::make_unique<ComplaintsPage>(*m_service, *m_facts);
        m_page->setSavedFilters(*m_saved);
        m_page->searchWidget()->setParent(m_page.get());
        m_page->resize(1200, 760);
        m_page->show();
        m_page->activateWindow();
        m_page->visited();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    ComplaintId take(const char *content, ComplaintKind kind = ComplaintKind::Complaint)
    {
        Complaint complaint = m_office->streetLamp();
        complaint.content = content;
        complaint.kind = kind;
        complaint.received = Clock::now().addSecs(++m_taken - 600);
        return m_office->take(complaint).value().id;
    }

    void accept(ComplaintId id)
    {
        QVERIFY_OK(m_office->act(
            m_office->clerk(), id, A::Accept, {.category = "B0107", .urgency = Urgency::Ordinary}));
    }

    void dispatch(ComplaintId id)
    {
        accept(id);
        QVERIFY_OK(m_office->act(m_office->clerk(), id, A::Dispatch, {.host = {.id = m_office->municipal}}));
    }

    Complaint detailOf(ComplaintId id)
    {
        return (**m_office).readNow([&](Connection &c) { return ComplaintRepository(c).byId(id); }).value();
    }
    S stateOf(ComplaintId id) { return detailOf(id).state; }

    void clickHeader(int column, Qt::KeyboardModifiers modifiers)
    {
        const QHeaderView *bar = list()->horizontalHeader();
        const QPoint at(bar->sectionViewportPosition(column) + 20, bar->height() / 2);
        QTest::mouseClick(bar->viewport(), Qt::LeftButton, modifiers, at);
    }

    QString header(int column) const { return model()->headerData(column, Qt::Horizontal).toString(); }
    ListView *list() const { return m_page->findChild<ListView *>("table"); }
    ComplaintTableModel *model() const { return qobject_cast<ComplaintTableModel *>(list()->model()); }
    FilterBar *chips() const { return m_page->findChild<FilterBar *>("filters"); }
    BoardView *board() const { return m_page->findChild<BoardView *>("board"); }
    QList<QListView *> lanes() const
    {
        QList<QListView *> lanes = board()->findChildren<QListView *>();
        lanes.removeIf([](const QListView *list) { return !list->property("board").toBool(); });
        return lanes;
    }
    QList<qint64> keys() const
    {
        QList<qint64> keys;
        for (int row = 0; row < model()->rowCount(); ++row)
            keys << model()->key(row);
        return keys;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ComplaintService> m_service;
    std::unique_ptr<OfficeService> m_facts;
    std::unique_ptr<SavedFilterService> m_saved;
    std::unique_ptr<ComplaintsPage> m_page;
    int m_taken = 0;
};
