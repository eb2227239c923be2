// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <functional>

/// Every service of the program on one file, and every function of theirs that looks at it or changes it.
struct ServiceBench : QObject
{
    explicit ServiceBench(Database &database);

    Database &file;
    AccountService accounts;
    AuditService audit;
    ComplaintService complaints;
    OfficeService office;
    DraftService drafts;
    IntakeAdvisor advisor;
    AttachmentService attachments;
    PlaceService places;
    RateService rates;
    OfficeSettings settings;
    PaperService papers;
    SavedFilterService filters;
    BackupService backups;

    /// Runs one call to its end; whether it was refused because the person may not.
    bool isForbidden(const std::function<void(ServiceBench &)> &call);
    /// For calls that answer by callback.
    template <typename T>
    auto answer()
    {
        return [this](const Result<T> &outcome) {
            if (!outcome)
                hear(outcome.error());
        };
    }
    void hear(const Error &error) { m_forbidden = m_forbidden || error.kind == Error::Kind::Forbidden; }

private:
    bool m_forbidden = false;
};

struct ServiceCall
{
    QString function; ///< as in the header: "ComplaintService::act"
    QString operation;
    std::function<void(ServiceBench &)> call;
};

QList<ServiceCall> serviceCalls();
