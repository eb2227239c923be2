// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/requestfinder.h"

#include "models/complaints/complaintservice.h"

namespace {
constexpr int RequestsOffered = 12;
}

PlacePicker::Provider requestFinder(ComplaintService &service)
{
    return [&service](const QString &text, const PlacePicker::Deliver &deliver) {
        service.find(text, RequestsOffered, &service, [deliver](const Result<QList<ComplaintRow>> &rows) {
            QList<PlaceChoice> choices;
            for (const ComplaintRow &row : rows.value_or(QList<ComplaintRow>()))
                choices.append({row.id.value, row.number, row.title, row.number});
            deliver(choices);
        });
    };
}
