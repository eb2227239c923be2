// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "models/base/text.h"
#include "models/organisation/roster.h"
#include "models/storage/station.h"
#include "tests/app/windowkeys.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/actiondialog.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/shell/mainwindow.h"
#include "views/shell/persondialog.h"
#include "views/widgets/statekeeper.h"

#include <QtTest>
#include <QtWidgets>

/// The real window on a file of three people, driven by key strokes.
class RunningDesk : public QObject, protected WindowKeys
{
protected:
    void openDesk()
    {
        m_office = std::make_unique<TestOffice>();
        QVERIFY_OK((**m_office).writeNow({"test.staff", {}}, [this](Connection &c) { return employ(c); }));
        m_number = m_office->take(m_office->streetLamp()).value().number;
        const QString path = m_office->path();
        m_office->close();
        auto opened = Database::open(path, {});
        QVERIFY_OK(opened);

        m_window = std::make_unique<MainWindow>();
        m_keeper = std::make_unique<StateKeeper>(m_office->filePath("looks.ini"));
        m_desk =
            std::make_unique<Desk>(OpenFile{std::move(*opened)}, *m_window, *m_keeper, QStringList{"何晓芸"});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        listenTo(m_window.get());
        QTRY_VERIFY(m_window->findChild<QToolButton *>("person")->isVisible());
    }

    void closeDesk()
    {
        m_window.reset();
        m_desk.reset();
        m_office.reset();
    }

    void become(const QString &name)
    {
        QTRY_VERIFY(!dialog());
        QSignalSpy loaded(pane(), &ComplaintDetailPane::loaded);
        press(Qt::Key_F9);
        QTRY_VERIFY(people());
        spell(Text::namePinyinInitials(name));
        press(Qt::Key_Return);
        QTRY_VERIFY(!people());
        QVERIFY(m_window->findChild<QToolButton *>("person")->text().startsWith(name));
        QTRY_VERIFY(!loaded.isEmpty()); // what this person may do with it
    }

    PersonDialog *people() const { return m_window->findChild<PersonDialog *>(); }

    void primary()
    {
        QTRY_VERIFY(!dialog());
        const auto before = pane()->detail().steps.size();
        QTRY_VERIFY(!pane()->detail().allowed.isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog() || pane()->detail().steps.size() > before);
    }

    ComplaintDetailPane *pane() const { return m_window->findChild<ComplaintDetailPane *>(); }
    ComplaintState state() const { return pane()->detail().complaint.state; }
    QString number() const { return pane() ? pane()->detail().complaint.number : QString(); }
    ActionDialog *dialog() const
    {
        auto *dialog = pane() ? pane()->findChild<ActionDialog *>() : nullptr;
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<StateKeeper> m_keeper;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QString m_number;

private:
    Result<> employ(Connection &c)
    {
        const QList<Staff> people{
            {.name = "何晓芸", .roles = TestOffice::AllRoles},
            {.name = "罗志强", .section = m_office->municipal, .roles = int(OfficeRole::Handler)},
            {.name = "唐文静", .roles = int(OfficeRole::Checker)}};
        if (const auto home = Station::setHomePlace(c, m_office->office.code); !home)
            return home;
        for (const Staff &person : people) {
            if (const auto added = Roster::add(c, person); !added)
                return failure(added.error());
        }
        return {};
    }
};
