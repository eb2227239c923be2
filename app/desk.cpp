// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/auditing.h"
#include "app/complaintexporting.h"
#include "app/complaintimporting.h"
#include "app/complaintprinting.h"
#include "app/rateprinting.h"
#include "app/seating.h"
#include "app/undoactions.h"
#include "models/accounts/operations.h"
#include "models/complaints/complaintnames.h"
#include "views/accounts/accountspage.h"
#include "views/accounts/lockpart.h"
#include "views/audit/auditpage.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintspage.h"
#include "views/complaints/intakedialog.h"
#include "views/complaints/requestfiles.h"
#include "views/complaints/todayfigures.h"
#include "views/places/placespage.h"
#include "views/printing/previewdialog.h"
#include "views/rates/ratespage.h"
#include "views/settings/settingspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusstrip.h"
#include "views/widgets/statekeeper.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

Desk::Desk(OpenFile file, MainWindow &window, StateKeeper &keeper, const QStringList &people)
    : m_database(std::move(file.database))
    , m_accounts(file.accounts ? std::move(file.accounts) : std::make_unique<AccountService>(*m_database))
    , m_window(window)
    , m_keeper(keeper)
    , m_audit(*m_database)
    , m_complaints(*m_database)
    , m_office(*m_database)
    , m_drafts(*m_database)
    , m_advisor(*m_database)
    , m_attachments(*m_database)
    , m_places(*m_database)
    , m_rates(*m_database)
    , m_settings(*m_database)
    , m_papers(*m_database)
    , m_filters(*m_database, u"complaints"_s)
    , m_backups(*m_database, window)
    , m_undo(new UndoActions(*m_database, window, this))
    , m_seating(std::make_unique<Seating>(*m_accounts, window, people))
{
    addPages();
    tellOfComplaints();
    followSettings();
    keepAudit();
    if (const auto notice = m_database->notice())
        m_window.showMessage({Look::Tone::Warning, notice->message, {}, {}});
    connect(m_seating.get(), &Seating::sat, this, &Desk::seat);
    connect(m_seating.get(), &Seating::peopleChanged, this, &Desk::peopleChanged);
    connect(m_seating.get(), &Seating::otherPersonAsked, this, &Desk::otherPersonAsked);
    m_office.load(this, [this](const Result<OfficeFacts> &facts) { takeFacts(facts); });
}

Desk::~Desk() = default;

void Desk::addPages()
{
    m_window.addPage({u"today"_s, tr("Today"), u"view-calendar-day"_s, [this](QWidget *parent) {
                          return newTodayPage(parent);
                      }});
    m_window.addPage({u"complaints"_s, tr("Requests"), u"dialog-messages"_s, [this](QWidget *parent) {
                          return newComplaintsPage(parent);
                      }});
    m_window.addPage({u"rates"_s, tr("Rates"), u"office-chart-line"_s, [this](QWidget *parent) {
                          return newRatesPage(parent);
                      }});
    m_window.addPage({u"places"_s, tr("Places"), u"mark-location"_s, [this](QWidget *parent) {
                          return new PlacesPage(m_places, parent);
                      }});
    m_window.addPage({u"audit"_s, tr("Audit log"), u"document-edit-verify"_s, [this](QWidget *parent) {
                          return new AuditPage(m_audit, parent);
                      }});
    m_window.addPage({u"accounts"_s, tr("Accounts"), u"user-group-properties"_s, [this](QWidget *parent) {
                          return newAccountsPage(parent);
                      }});
    m_window.addPage({u"settings"_s, tr("Settings"), u"configure"_s, [this](QWidget *parent) {
                          auto *page = new SettingsPage(m_settings, m_rates, m_office, parent);
                          m_backups.addPart(*page);
                          addLockPart(*page);
                          return page;
                      }});
    if (m_accounts->session().person.isEmpty()) // otherwise seat() knows which page may be seen first
        m_window.showPage(u"today"_s);
}

void Desk::addLockPart(SettingsPage &page)
{
    auto *part = new LockPart(m_seating->lockLimit());
    connect(part, &LockPart::limitChosen, this, [this](std::chrono::minutes limit) {
        m_seating->setLockLimit(limit);
        emit lockLimitChosen(limit);
    });
    connect(part, &LockPart::lockAsked, m_seating.get(), &Seating::lock);
    page.addPart(tr("Lock"), part);
}

void Desk::setLockLimit(std::chrono::minutes limit)
{
    m_seating->setLockLimit(limit);
}

Page *Desk::newTodayPage(QWidget *parent)
{
    auto *page = new TodayPage(parent);
    auto *take = new QAction(tr("New request"), page);
    take->setObjectName(u"today.newRequest"_s);
    take->setShortcut(QKeySequence::New);
    page->addAction(take);
    page->addHeaderAction(take);
    connect(take, &QAction::triggered, this, &Desk::takeDown);

    auto *figures = new TodayFigures(m_complaints, page);
    figures->setObjectName(u"figures"_s);
    figures->setCalendar(m_facts.calendar);
    connect(figures, &TodayFigures::failed, page, [page](const Error &error) {
        emit page->messageChanged(Message::failed(error));
    });
    connect(
        figures, &TodayFigures::listAsked, this, [this](const ComplaintFilter &filter, const QString &words) {
            complaintsPage()->showFilter(filter, words);
            m_window.showPage(u"complaints"_s);
        });
    return page;
}

Page *Desk::newComplaintsPage(QWidget *parent)
{
    auto *page = new ComplaintsPage(m_complaints, m_office, parent);
    m_keeper.keep(page);
    const auto addFiles = [this](ComplaintDetailPane *pane) {
        new RequestFiles(m_attachments, pane);
        Auditing::watch(*pane, m_audit);
    };
    addFiles(page->detail());
    connect(page, &ComplaintsPage::windowOpened, this, addFiles);
    connect(page, &ComplaintsPage::intakeAsked, this, &Desk::takeDown);
    ComplaintPrinting::connectPage(m_papers, m_facts, m_audit, m_window, *page);
    page->setSavedFilters(m_filters);
    connect(page->tables(), &TablesMenu::exportAsked, this, [this, page](ComplaintTableKind kind) {
        ComplaintExporting::start(*m_database, m_window, kind, page->filter());
    });
    connect(page->tables(), &TablesMenu::importAsked, this, [this](ComplaintTableKind kind) {
        ComplaintImporting::start(*m_database, m_window, kind);
    });
    return page;
}

Page *Desk::newAccountsPage(QWidget *parent)
{
    QList<Right> rights;
    for (const Operation &operation : Operations::all())
        rights.append({operation.title(), operation.roles});
    auto *page = new AccountsPage(*m_accounts, rights, parent);
    page->setFacts(m_facts);
    m_office.communities(page, [page](const Result<QList<Place>> &areas) {
        areas ? page->setAreas(*areas) : emit page->messageChanged(Message::failed(areas.error()));
    });
    return page;
}

Page *Desk::newRatesPage(QWidget *parent)
{
    auto *page = new RatesPage(m_rates, parent);
    RatePrinting::connectPage(m_rates, m_audit, m_window, *page);
    connect(page, &RatesPage::listAsked, this, [this](const QList<qint64> &keys, const QString &words) {
        ComplaintFilter filter;
        filter.among = keys;
        complaintsPage()->showFilter(filter, words);
        m_window.showPage(u"complaints"_s);
    });
    return page;
}

ComplaintsPage *Desk::complaintsPage()
{
    return qobject_cast<ComplaintsPage *>(m_window.page(u"complaints"_s));
}

void Desk::tellOfComplaints()
{
    connect(&m_complaints,
            &ComplaintService::changed,
            this,
            [this](ComplaintId, ComplaintAction action, const QString &number) {
                m_undo->announce(tr("Done: %1 %2.").arg(ComplaintNames::label(action), number));
            });
    connect(&m_complaints, &ComplaintService::actedOnMany, this, &Desk::tellOfMany);
    connect(&m_complaints, &ComplaintService::registered, this, [this](const Complaint &complaint) {
        m_window.showPage(u"complaints"_s);
        complaintsPage()->open(complaint.id);
        m_undo->announce(tr("Registered as %1.").arg(complaint.number));
    });
}

void Desk::keepAudit()
{
    Auditing::watch(m_complaints, m_audit);
    Auditing::watch(m_settings, m_audit);
    Auditing::watch(m_rates, m_audit);
    Auditing::watch(m_places, m_audit);
    connect(&m_audit, &AuditService::failed, this, [this](const Error &error) {
        m_window.showMessage(Message::failed(error));
    });
}

/// What the desk itself prints and shows follows new limits and days at once.
void Desk::followSettings()
{
    const auto readAgain = [this] {
        m_office.load(this, [this](const Result<OfficeFacts> &facts) {
            if (facts)
                m_facts = *facts;
        });
    };
    connect(&m_settings, &OfficeSettings::limitsChanged, this, readAgain);
    connect(&m_settings, &OfficeSettings::dayChanged, this, readAgain);
    connect(&m_settings, &OfficeSettings::categoriesStored, this, readAgain);
}

void Desk::takeFacts(const Result<OfficeFacts> &facts)
{
    if (!facts)
        return m_window.showMessage(Message::failed(facts.error()));
    m_facts = *facts;
    m_window.status()->setPlace(m_facts.office.name);
    if (auto *today = m_window.findChild<TodayFigures *>(u"figures"_s))
        today->setCalendar(m_facts.calendar);
    m_seating->begin(m_facts);
}

void Desk::seat(const Session &session, const QString &words)
{
    admit(session);
    m_complaints.setSession(session);
    m_papers.setSession(session);
    m_rates.setSession(session);
    m_rates.setOffice(m_facts.officeOf(session.section));
    m_settings.setSession(session);
    m_window.status()->setPerson(words);
    if (!m_window.focusWidget()) // the sign-in that had it is gone
        m_window.setFocus();
    m_undo->refresh();
}

/// What the person may do, and which pages that leaves.
void Desk::admit(const Session &session)
{
    m_database->gate().set(Operations::gateOf(session));
    static const QList<std::pair<QString, QString>> pages{
        {u"today"_s, u"complaint.see"_s},
        {u"complaints"_s, u"complaint.see"_s},
        {u"rates"_s, u"rates.see"_s},
        {u"audit"_s, u"audit.see"_s},
        {u"accounts"_s, u"account.see"_s},
        {u"settings"_s, u"settings.see"_s},
        {u"places"_s, u"place.see"_s}}; // the first is shown
    QStringList open;
    for (const auto &[page, operation] : pages) {
        if (m_database->gate().permit(operation))
            open << page;
    }
    m_window.setAvailable(open);
}

void Desk::takeDown()
{
    if (m_window.findChild<IntakeDialog *>())
        return; // it is open already
    auto *intake = new IntakeDialog({m_complaints, m_office, m_drafts, m_advisor, m_attachments}, &m_window);
    intake->open();
}

void Desk::tellOfMany(ComplaintAction action, const ComplaintBatch &batch)
{
    if (batch.done.isEmpty())
        return;
    const QString what = ComplaintNames::label(action);
    m_undo->announce(batch.refused.isEmpty()
                         ? tr("Done: %1 with %2 requests.").arg(what).arg(batch.done.size())
                         : tr("Done: %1 with %2 requests; %3 were refused.")
                               .arg(what)
                               .arg(batch.done.size())
                               .arg(batch.refused.size()));
}
