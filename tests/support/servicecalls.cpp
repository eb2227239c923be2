// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servicecalls.h"

#include "models/complaints/complainttablemodel.h"
#include "models/places/placetreemodel.h"

#include <QCoreApplication>

namespace {
using S = ServiceBench;

/// What fails later says so by its signal.
template <typename Service>
void listen(ServiceBench &bench, Service &service)
{
    QObject::connect(&service, &Service::failed, &bench, &ServiceBench::hear);
}

const QList<ServiceCall> ComplaintCalls{
    {"registerNew", "complaint.register", [](S &s) { s.complaints.registerNew({}); }},
    {"take", "complaint.register", [](S &s) { s.complaints.take({}); }},
    {"load", "complaint.see", [](S &s) { s.complaints.load({}, &s, s.answer<ComplaintDetail>()); }},
    {"loadMany",
     "complaint.see",
     [](S &s) { s.complaints.loadMany({}, &s, s.answer<QList<ComplaintDetail>>()); }},
    {"count",
     "complaint.see",
     [](S &s) { s.complaints.count({}, &s, s.answer<ComplaintService::Counts>()); }},
    {"find",
     "complaint.see",
     [](S &s) { s.complaints.find("路灯", 3, &s, s.answer<QList<ComplaintRow>>()); }},
    {"figures", "complaint.see", [](S &s) { s.complaints.figures(&s, s.answer<ComplaintFigures>()); }},
    {"board",
     "complaint.see",
     [](S &s) { s.complaints.board({}, ComplaintBoard::By::State, {}, &s, s.answer<ComplaintBoard>()); }},
    {"dueDays",
     "complaint.see",
     [](S &s) { s.complaints.dueDays({}, QDate(2026, 3, 1), &s, s.answer<DueCalendar>()); }},
    {"radar", "complaint.see", [](S &s) { s.complaints.radar(&s, s.answer<ComplaintRadar>()); }},
    {"createTableModel",
     "complaint.see",
     [](S &s) {
         auto *model = s.complaints.createTableModel(&s);
         listen(s, *model);
         model->setFilter({});
     }},
};

/// Every action on a request, on one and on many.
QList<ServiceCall> actionCalls()
{
    QList<ServiceCall> calls;
    for (const char *function : {"act", "actOnMany"}) {
        for (int number = 0;; ++number) {
            const auto action = ComplaintAction(number);
            if (action != ComplaintAction::Register)
                calls.append({function, "complaint." + ComplaintNames::code(action), [=](S &s) {
                                  qstrcmp(function, "act") == 0 ? s.complaints.act({1}, action, {})
                                                                : s.complaints.actOnMany({{1}}, action, {});
                              }});
            if (action == ComplaintAction::Tell)
                break;
        }
    }
    return calls;
}

const QList<ServiceCall> CaseworkCalls{
    {"tick",
     "complaint.tick",
     [](S &s) { s.complaints.casework().tick({1}, 1, true, &s, s.answer<void>()); }},
    {"tick",
     "complaint.untick",
     [](S &s) { s.complaints.casework().tick({1}, 1, false, &s, s.answer<void>()); }},
    {"link",
     "complaint.link",
     [](S &s) { s.complaints.casework().link({1}, {2}, {}, &s, s.answer<void>()); }},
    {"unlink",
     "complaint.unlink",
     [](S &s) { s.complaints.casework().unlink({1}, 1, &s, s.answer<void>()); }},
    {"history",
     "complaint.see",
     [](S &s) { s.complaints.casework().history({1}, &s, s.answer<QList<FieldChange>>()); }},
    {"restore",
     "complaint.restore",
     [](S &s) { s.complaints.casework().restore({1}, {}, &s, s.answer<void>()); }},
    {"templates",
     "complaint.see",
     [](S &s) { s.complaints.casework().templates(&s, s.answer<QList<ReplyTemplate>>()); }},
    {"putTemplate", "reply.put", [](S &s) { s.complaints.casework().putTemplate({}, &s, s.answer<void>()); }},
    {"removeTemplate",
     "reply.remove",
     [](S &s) { s.complaints.casework().removeTemplate({}, &s, s.answer<void>()); }},
};

const QList<ServiceCall> SettingsCalls{
    {"limits", "settings.see", [](S &s) { s.settings.limits(&s, s.answer<TimeLimitTable>()); }},
    {"putLimits", "settings.limits", [](S &s) { s.settings.putLimits({}); }},
    {"calendar", "settings.see", [](S &s) { s.settings.calendar(&s, s.answer<WorkCalendar>()); }},
    {"changeDay",
     "calendar.edit",
     [](S &s) { s.settings.changeDay({.date = QDate(2026, 3, 7), .isWorkday = true, .name = "补班"}); }},
    {"absences", "settings.see", [](S &s) { s.settings.absences(&s, s.answer<QList<Absence>>()); }},
    {"add", "absence.add", [](S &s) { s.settings.add({}); }},
    {"remove", "absence.remove", [](S &s) { s.settings.remove({}); }},
    {"checkpoints", "settings.see", [](S &s) { s.settings.checkpoints(&s, s.answer<QList<Checkpoint>>()); }},
    {"put", "checkpoint.add", [](S &s) { s.settings.put({.text = "现场拍照"}); }},
    {"put", "checkpoint.edit", [](S &s) { s.settings.put({.id = 5, .text = "现场拍照"}); }},
    {"retire", "checkpoint.retire", [](S &s) { s.settings.retire({.id = 5}); }},
    {"categories", "settings.see", [](S &s) { s.settings.categories(&s, s.answer<QList<Category>>()); }},
    {"planCategories",
     "category.import",
     [](S &s) { s.settings.planCategories("nowhere.csv", &s, s.answer<CategoryImport::Plan>()); }},
    {"storeCategories",
     "category.import",
     [](S &s) { s.settings.storeCategories(CategoryImport::Plan(), {}); }},
    {"plan", "work.handOver", [](S &s) { s.settings.plan({}, &s, s.answer<Handover>()); }},
    {"handOver", "work.handOver", [](S &s) { s.settings.handOver({}); }},
};

QList<ServiceCall> rateCalls()
{
    const QDate month(2026, 3, 1);
    return {
        {"month", "rates.see", [=](S &s) { s.rates.month(month, &s, s.answer<RateMonth>()); }},
        {"trend", "rates.see", [=](S &s) { s.rates.trend(month, 3, &s, s.answer<QList<RateTrendMonth>>()); }},
        {"keys", "rates.see", [=](S &s) { s.rates.keys(month, {}, &s, s.answer<QList<qint64>>()); }},
        {"offices", "rates.see", [](S &s) { s.rates.offices(&s, s.answer<QList<Place>>()); }},
        {"handling", "rates.see", [=](S &s) { s.rates.handling(month, &s, s.answer<ReportTable>()); }},
        {"weights", "rates.see", [](S &s) { s.rates.weights(&s, s.answer<QList<RateWeights>>()); }},
        {"freeze", "rates.freeze", [=](S &s) { s.rates.freeze(month); }},
        {"reopen", "rates.reopen", [=](S &s) { s.rates.reopen(month); }},
        {"putWeights", "rates.weights", [](S &s) { s.rates.putWeights({}); }},
    };
}

const QList<ServiceCall> OfficeCalls{
    {"OfficeService::load", "office.see", [](S &s) { s.office.load(&s, s.answer<OfficeFacts>()); }},
    {"OfficeService::communities",
     "place.see",
     [](S &s) { s.office.communities(&s, s.answer<QList<Place>>()); }},
    {"OfficeService::searchPlaces",
     "place.see",
     [](S &s) { s.office.searchPlaces("云", 3, &s, s.answer<QList<FoundPlace>>()); }},
    {"IntakeAdvisor::ask", "complaint.register", [](S &s) { s.advisor.ask({}); }},
    {"IntakeAdvisor::findCallers",
     "complaint.register",
     [](S &s) { s.advisor.findCallers("张", 3, &s, s.answer<QList<Caller>>()); }},
    {"AttachmentService::add", "attachment.add", [](S &s) { s.attachments.add({}, {}); }},
    {"AttachmentService::remove", "attachment.remove", [](S &s) { s.attachments.remove({1}); }},
    {"AttachmentService::load",
     "attachment.see",
     [](S &s) {
         s.attachments.load({"complaint", 1}, &s, s.answer<QList<Attachment>>());
     }},
    {"PlaceService::createTreeModel",
     "place.see",
     [](S &s) {
         auto *model = s.places.createTreeModel(&s);
         listen(s, *model);
         model->filter("云");
     }},
    {"PlaceService::show", "place.see", [](S &s) { s.places.show({1}); }},
    {"PlaceService::planImport", "place.import", [](S &s) { s.places.planImport("nowhere.csv"); }},
    {"PlaceService::store", "place.import", [](S &s) { s.places.store(PlaceImport::Plan(), {}); }},
    {"PaperService::paper",
     "complaint.print",
     [](S &s) { s.papers.paper({1}, ComplaintPaper::Reply, &s, s.answer<ReportDocument>()); }},
    {"PaperService::list", "complaint.print", [](S &s) { s.papers.list({}, &s, s.answer<ReportTable>()); }},
    {"PaperService::statistics",
     "complaint.print",
     [](S &s) { s.papers.statistics(*Period::fromCode(u"2026-03"), &s, s.answer<ReportTable>()); }},
    {"SavedFilterService::save", "filter.save", [](S &s) { s.filters.save("我的", "{}"); }},
};

const QList<ServiceCall> GuardCalls{
    {"AuditService::newModel",
     "audit.see",
     [](S &s) {
         auto *model = s.audit.newModel(&s);
         listen(s, *model);
         model->setFilter({});
     }},
    {"AuditService::people", "audit.see", [](S &s) { s.audit.people(&s, s.answer<QStringList>()); }},
    {"AuditService::exportTo",
     "audit.export",
     [](S &s) {
         s.audit.exportTo(
             "/nowhere/audit.csv", {}, std::make_shared<std::atomic<bool>>(false), &s, s.answer<qint64>());
     }},
    {"AuditService::verify", "audit.verify", [](S &s) { s.audit.verify(&s, s.answer<AuditChain>()); }},
    {"BackupService::preview",
     "backup.restore",
     [](S &s) { s.backups.preview("/nowhere", &s, s.answer<RestorePreview>()); }},
    {"AccountService::accounts",
     "account.see",
     [](S &s) { s.accounts.accounts(&s, s.answer<QList<Account>>()); }},
    {"AccountService::delegations",
     "account.see",
     [](S &s) { s.accounts.delegations(&s, s.answer<QList<Delegation>>()); }},
    {"AccountService::add", "account.add", [](S &s) { s.accounts.add({}, {}, &s, s.answer<void>()); }},
    {"AccountService::setRoles",
     "account.roles",
     [](S &s) { s.accounts.setRoles({1}, {}, &s, s.answer<void>()); }},
    {"AccountService::setArea",
     "account.area",
     [](S &s) { s.accounts.setArea({1}, {}, &s, s.answer<void>()); }},
    {"AccountService::setDisabled",
     "account.disable",
     [](S &s) { s.accounts.setDisabled({1}, true, &s, s.answer<void>()); }},
    {"AccountService::setDisabled",
     "account.enable",
     [](S &s) { s.accounts.setDisabled({1}, false, &s, s.answer<void>()); }},
    {"AccountService::resetPassword",
     "account.reset",
     [](S &s) { s.accounts.resetPassword({1}, {}, &s, s.answer<void>()); }},
    {"AccountService::endLock",
     "account.endLock",
     [](S &s) { s.accounts.endLock({1}, &s, s.answer<void>()); }},
    {"AccountService::delegate",
     "account.delegate",
     [](S &s) { s.accounts.delegate({}, &s, s.answer<void>()); }},
    {"AccountService::endDelegation",
     "account.endDelegation",
     [](S &s) { s.accounts.endDelegation({1}, &s, s.answer<void>()); }},
};

QList<ServiceCall> of(const QString &service, QList<ServiceCall> calls)
{
    for (ServiceCall &call : calls)
        call.function.prepend(service + "::");
    return calls;
}
} // namespace

ServiceBench::ServiceBench(Database &database)
    : file(database)
    , accounts(database)
    , audit(database)
    , complaints(database)
    , office(database)
    , drafts(database)
    , advisor(database)
    , attachments(database)
    , places(database)
    , rates(database)
    , settings(database)
    , papers(database)
    , filters(database, "complaints")
    , backups(database)
{
    listen(*this, complaints);
    listen(*this, advisor);
    listen(*this, attachments);
    listen(*this, places);
    listen(*this, rates);
    listen(*this, settings);
    listen(*this, filters);
}

bool ServiceBench::isForbidden(const std::function<void(ServiceBench &)> &call)
{
    m_forbidden = false;
    call(*this);
    for (int turn = 0; turn < 3; ++turn) { // what was asked, and what follows from it
        (void) file.maintainNow([](Connection &c) { return c.value("SELECT 1"); });
        for (int reader = 0; reader < 3; ++reader)
            (void) file.readNow([](Connection &c) { return c.value("SELECT 1"); });
        QCoreApplication::processEvents();
    }
    return m_forbidden;
}

QList<ServiceCall> serviceCalls()
{
    return of("ComplaintService", ComplaintCalls + actionCalls()) + of("CaseworkService", CaseworkCalls) +
           of("OfficeSettings", SettingsCalls) + of("RateService", rateCalls()) + OfficeCalls + GuardCalls;
}
