// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/intakedraft.h"
#include "models/drafts/draftservice.h"

#include <QPointer>
#include <QTimer>

class IntakeForm;

/// Keeps what stands in an intake form every few seconds while it changes, and offers what an earlier run of
/// the program left behind. What is registered or discarded is forgotten.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the form. Looks for a draft at once.
    DraftKeeper(DraftService *service, IntakeForm *form);
    /// A form that is closed half-filled is kept.
    ~DraftKeeper() override;

    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }

private:
    void note();
    void keep();
    void forget();
    void look();
    void resume();
    void discard();

    const QPointer<DraftService> m_service;
    IntakeForm *const m_form;
    QTimer m_pause;
    QString m_sheet;      ///< the draft of what stands in the form now
    IntakeDraft m_typed;  ///< what stands there
    IntakeDraft m_stored; ///< what was kept of it
    bool m_isStored = false;
    std::optional<Draft> m_offered;
};
