// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/placesearch.h"

namespace {
constexpr int MostPlaces = 30;
}

PlacePicker::Provider placeProvider(OfficeService &service, QObject *receiver)
{
    return [&service, receiver](const QString &typed, const PlacePicker::Deliver &deliver) {
        service.searchPlaces(typed, MostPlaces, receiver, [deliver](const Result<QList<FoundPlace>> &found) {
            QList<PlaceChoice> choices;
            for (const FoundPlace &one : found.value_or(QList<FoundPlace>()))
                choices.append({.id = one.place.id.value,
                                .name = one.place.name,
                                .path = one.path,
                                .code = one.place.code,
                                .office = one.office.value});
            deliver(choices);
        });
    };
}
