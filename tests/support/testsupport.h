// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Fails the test with the error's words when a Result is an error.
#define QVERIFY_OK(expression)                                                                               \
    do {                                                                                                     \
        const auto &outcome_ = (expression);                                                                 \
        QVERIFY2(outcome_,                                                                                   \
                 outcome_ ? "" : qPrintable(outcome_.error().message + u" | " + outcome_.error().detail));   \
    } while (false)
