// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/session.h"
#include "models/storage/database.h"

#include <QStringList>

#include <functional>

/// What was asked for on the command line; empty where nothing was said.
struct ReportWanted
{
    QString number; ///< of a request
    QString place;  ///< a code
    QString period; ///< as Period::fromCode has it
    QString format; ///< one of the kind's
    QString out;
    Session viewer{}; ///< who asks: gets papers of what he may see
};

/// One word after `jieban report`: a line in a file of this folder. Paints, so the program must have fonts.
struct ReportKind
{
    QString name;
    QString title; ///< translated
    QStringList formats;
    std::function<Result<>(Database &, const ReportWanted &)> write;
    QString operation = QStringLiteral("complaint.print"); ///< that whoever asks must be permitted
};

QList<ReportKind> reportKinds();
