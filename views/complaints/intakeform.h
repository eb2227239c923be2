// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/complaints/emergencies.h"
#include "models/complaints/intakeadvisor.h"
#include "models/complaints/intakedesk.h"
#include "models/complaints/intakedraft.h"
#include "models/complaints/officefacts.h"
#include "views/complaints/callercompleter.h"
#include "views/widgets/placepicker.h"

#include <QTimer>
#include <QWidget>

class DraftBar;
class IntakeFields;
class MessageBar;
class PromiseLine;
class QAction;

/// Takes a request down (受理登记), from the keyboard alone: Tab or Enter goes on, Ctrl+1 … 3 choose an
/// earlier request of the same matter, F8 takes what is suggested, F9 gives an emergency away at once,
/// Ctrl+Enter submits, Esc leaves. It stores nothing: whoever shows it registers what was submitted and then
/// calls clear(), or setFailure() with everything still in place.
class IntakeForm : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeForm(QWidget *parent = nullptr);

    /// What it chooses from. What was typed stays.
    void setFacts(const OfficeFacts &facts);
    void setPlaceProvider(PlacePicker::Provider provider);
    void setCallerProvider(const CallerCompleter::Provider &provider);
    /// What earlier requests say about what stands there now.
    void setAdvice(const IntakeAdvice &advice);
    /// A file is being copied: submitting waits for it.
    void setAddingFiles(bool adding);
    IntakeFields *fields() const { return m_fields; }

    /// Empty for the next caller, who mostly comes by the same channel; the cursor in the first field.
    void clear();
    void setFailure(const Error &error);
    bool isDirty() const { return !values().isEmpty(); }

    IntakeDraft values() const;
    void setValues(const IntakeDraft &values);

    /// Shows the bar that offers an earlier draft; taking the offer back hides it.
    void offerDraft(const QDateTime &at, const QString &title);
    void takeOfferBack();

signals:
    void submitted(const IntakeSubmission &submission);
    void cancelled();
    void edited();
    void cleared();
    void draftContinued();
    void draftDiscarded();

private:
    QAction *addKeys(const char *name, const QString &text, const QList<QKeySequence> &keys);
    QWidget *makeFoot();
    void addSpecialKeys();
    void connectFields();
    void submit();
    void hand(IntakeSubmission submission);
    void divert();
    void watchForDanger();
    void followChoice();
    void cancel();
    void promise();

    IntakeFields *const m_fields;
    DraftBar *const m_draft;
    MessageBar *const m_message;
    MessageBar *const m_alarm; ///< an emergency, before anything else
    PromiseLine *const m_promise;
    QAction *const m_submit;
    QAction *const m_cancel;
    OfficeFacts m_facts;
    std::optional<Emergencies::Found> m_danger;
    bool m_isAddingFiles = false;
    QTimer m_minute;
};
