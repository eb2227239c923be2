// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backupdesk.h"
#include "models/accounts/accountservice.h"
#include "models/attachments/attachmentservice.h"
#include "models/audit/auditservice.h"
#include "models/complaints/complaintservice.h"
#include "models/complaints/intakeadvisor.h"
#include "models/complaints/officefacts.h"
#include "models/complaints/officesettings.h"
#include "models/complaints/paperservice.h"
#include "models/drafts/draftservice.h"
#include "models/places/placeservice.h"
#include "models/rates/rateservice.h"
#include "models/settings/savedfilterservice.h"

#include <chrono>

class ComplaintsPage;
class MainWindow;
class Page;
class Seating;
class SettingsPage;
class StateKeeper;
class TodayPage;
class UndoActions;

/// A file, and who has signed in to it: nobody where it asks for no password.
struct OpenFile
{
    std::unique_ptr<Database> database;
    std::unique_ptr<AccountService> accounts{};
};

/// What stands behind the window once the file is open: the services, the pages, who works here. Must outlive
/// the window, whose pages use its services.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// `keeper` brings pages back as they were left; `people` sat here without a password, the last one
    /// first.
    Desk(OpenFile file, MainWindow &window, StateKeeper &keeper, const QStringList &people);
    ~Desk() override;

    ComplaintService &complaints() { return m_complaints; }
    BackupDesk &backups() { return m_backups; }
    /// After how long without keyboard and mouse the window is covered.
    void setLockLimit(std::chrono::minutes limit);
    QString path() const { return m_database->path(); }

signals:
    /// Somebody else works here from now on: the first of them.
    void peopleChanged(const QStringList &people);
    /// Whoever is signed in leaves the desk to somebody else.
    void otherPersonAsked();
    void lockLimitChosen(std::chrono::minutes limit);

private:
    void addPages();
    void addLockPart(SettingsPage &page);
    Page *newTodayPage(QWidget *parent);
    Page *newComplaintsPage(QWidget *parent);
    Page *newAccountsPage(QWidget *parent);
    Page *newRatesPage(QWidget *parent);
    ComplaintsPage *complaintsPage();
    void tellOfComplaints();
    void followSettings();
    void keepAudit();
    void takeFacts(const Result<OfficeFacts> &facts);
    void seat(const Session &session, const QString &words);
    void admit(const Session &session);
    void takeDown();
    void tellOfMany(ComplaintAction action, const ComplaintBatch &batch);

    const std::unique_ptr<Database> m_database;
    const std::unique_ptr<AccountService> m_accounts;
    MainWindow &m_window;
    StateKeeper &m_keeper;
    AuditService m_audit;
    ComplaintService m_complaints;
    OfficeService m_office;
    DraftService m_drafts;
    IntakeAdvisor m_advisor;
    AttachmentService m_attachments;
    PlaceService m_places;
    RateService m_rates;
    OfficeSettings m_settings;
    PaperService m_papers;
    SavedFilterService m_filters;
    BackupDesk m_backups;
    UndoActions *const m_undo;
    const std::unique_ptr<Seating> m_seating;
    OfficeFacts m_facts;
};
