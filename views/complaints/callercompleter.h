// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/callers.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class SuggestionPopup;

/// Offers earlier callers below a field while it is typed into. Nothing is marked at first, so that whoever
/// only types a name is never given somebody else's; Down and Enter take one.
class CallerCompleter : public QObject
{
    Q_OBJECT

public:
    using Deliver = std::function<void(const QList<Caller> &)>;
    using Provider = std::function<void(const QString &typed, Deliver deliver)>;

    /// Becomes a child of the field.
    explicit CallerCompleter(QLineEdit *field);

    /// Called in the window's thread, must not block; may answer later.
    void setProvider(Provider provider) { m_provider = std::move(provider); }

signals:
    void chosen(const Caller &caller);

private:
    void ask();
    void offer(const QList<Caller> &callers);

    QLineEdit *const m_field;
    SuggestionPopup *const m_popup;
    Provider m_provider;
    QList<Caller> m_offered;
    QTimer m_pause;
    int m_question = 0;
};
