// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditdetail.h"
#include "models/base/clock.h"
#include "tests/support/testdatabase.h"
#include "tests/walk/walkpages.h"
#include "views/audit/auditpage.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/badge.h"

#include <QtTest>
#include <QtWidgets>

namespace {
using Kind = AuditEvent::Kind;

constexpr QSize AuditSize{1280, 760};
constexpr int Entries = 60;

enum class AuditState { Intact, NothingFound, Tampered, Empty };

AuditEvent made(int i)
{
    const QList<AuditEvent> events{
        {Kind::SignIn, "何晓芸", "account", {}},
        {Kind::Reveal, "何晓芸", "complaint 001-2025-A000%1", {}},
        {Kind::Print, "罗志强", "complaint 001-2025-A000%1", {}},
        {Kind::Export, "唐文静", "complaints", AuditDetail::rows(1280, "x.xlsx")},
        {Kind::SignInRefused, "罗志强", "account", {}, false},
        {Kind::Settings, "钟明远", "time_limit", {}},
        {Kind::Backup, "钟明远", "file", AuditDetail::format("x.jieban")},
        {Kind::Import, "唐文静", "places", AuditDetail::rows(312, "x.csv")},
    };
    AuditEvent event = events.at(i % int(events.size()));
    if (event.object.contains("%1"))
        event.object = event.object.arg(100 + i);
    event.at = QDateTime({2025, 10, 1}, {8, 12}, Clock::zone()).addSecs(7919 * i).toMSecsSinceEpoch();
    return event;
}

/// A window over an audit of its own. The service and the file go after it.
struct Auditor
{
    explicit Auditor(AuditState state)
        : window(new MainWindow)
    {
        Clock::freeze(QDateTime({2025, 10, 13}, {10, 20}, Clock::zone()));
        for (int i = 0; i < Entries && state != AuditState::Empty; ++i)
            (void) AuditService::noteNow(*file, made(i));
        if (state == AuditState::Tampered)
            (void) file->maintainNow([](Connection &c) {
                return c.runAll(
                    {"DROP TRIGGER audit_no_update", "UPDATE audit SET person = 'x' WHERE n = 7"});
            });
        service = std::make_unique<AuditService>(*file);
        window->addPage(
            {"audit", AuditPage::tr("Audit log"), "document-edit-verify", [this](QWidget *parent) {
                 return new AuditPage(*service, parent);
             }});
        QObject::connect(window, &QObject::destroyed, qApp, [this] { delete this; });
        window->resize(AuditSize);
        window->show();
        window->showPage("audit");
    }

    TestDatabase file;
    std::unique_ptr<AuditService> service;
    MainWindow *window;
};

QWidget *audit(AuditState state)
{
    auto *auditor = new Auditor(state);
    auto *page = qobject_cast<AuditPage *>(auditor->window->currentPage());
    const auto walked = [page] {
        const auto tone = page->findChild<BadgeLabel *>("chain")->badge().tone;
        return tone == Look::Tone::Success || tone == Look::Tone::Danger;
    };
    if (!QTest::qWaitFor(walked, 10000))
        qWarning("the chain was not walked");
    if (state == AuditState::NothingFound)
        auditor->window->findChild<QLineEdit *>("search")->setText("A999");
    QTest::qWait(400); // rows and people come later
    return auditor->window;
}
} // namespace

QList<WalkPage> auditPages()
{
    return {{"audit", [] { return audit(AuditState::Intact); }, AuditSize},
            {"audit-nothing-found", [] { return audit(AuditState::NothingFound); }, AuditSize},
            {"audit-tampered", [] { return audit(AuditState::Tampered); }, AuditSize},
            {"audit-empty", [] { return audit(AuditState::Empty); }, AuditSize}};
}
