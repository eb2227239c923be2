// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintrules.h"
#include "models/complaints/officefacts.h"
#include "models/complaints/replytemplates.h"
#include "views/complaints/actionfields.h"
#include "views/widgets/placepicker.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;
class SearchCombo;

/// What the fields of an action choose from.
struct ActionChoices
{
    OfficeFacts facts;
    PlacePicker::Provider findRequest; ///< by number or words; its code is the number
    QList<ReplyTemplate> replies;      ///< that fit the request
    ReplyWords words;                  ///< what fills them
    QStringList unticked;              ///< of the checklist, to be reminded of
};

/// The fields an action asks for, each labelled, in the order of the rules; then those it merely offers.
class ActionForm : public QWidget
{
    Q_OBJECT

public:
    ActionForm(ComplaintAction action,
               const Complaint &complaint,
               const ActionChoices &choices,
               QWidget *parent = nullptr);

    /// As the clerk left the fields.
    ComplaintInput input() const;

    /// What a revisit found out, taken over from another form; other fields stay as they are.
    void propose(const ComplaintInput &input);

    /// Whether there is anything to ask: what needs nothing and offers nothing is done at once.
    static bool asksSomething(ComplaintAction action, const Complaint &complaint);

signals:
    void solvedChosen(SolvedAnswer answer);

private:
    using Take = std::function<void(ComplaintInput &)>;

    void addRequired(ComplaintField field);
    void addOutcome(ComplaintField field);
    void addBeside(ComplaintField field);
    void addOffered(ComplaintAction action);
    void add(const QString &name, const QString &label, QWidget *field, Take take);

    void addCategory();
    void addUrgency();
    void addHost();
    void addCoHosts();
    void addComplex();
    void addParent();
    void addSuggestedSection();
    void addReason();
    void addReply(const QString &name, const QString &label, QString ComplaintInput::*member);
    void addReminder();
    void addSolved();
    void addDeclineReason();
    void addRevisitWay();
    void addApprover();
    void addResult();
    template <typename Enum>
    void addCombo(const QString &name, const QString &label, Enum ComplaintInput::*member);
    void addText(const QString &name, const QString &label, QString ComplaintInput::*member, bool manyLines);
    void addDate(const QString &name, const QString &label, QDate ComplaintInput::*member, QDate first);
    void addContacted();
    void addSuperiorLimit();
    SearchCombo *newSectionCombo();
    QList<Section> ownSections() const;
    Section sectionOf(Section::Id id) const;

    const ComplaintAction m_action;
    const Complaint m_complaint;
    const ActionChoices m_choices;
    QVBoxLayout *const m_column;
    QList<Take> m_takers;
};

/// A choice among all values; none chosen leaves the input as it is.
template <typename Enum>
void ActionForm::addCombo(const QString &name, const QString &label, Enum ComplaintInput::*member)
{
    auto *combo = ActionFields::newCombo<Enum>(this);
    add(name, label, combo, [combo, member](ComplaintInput &input) {
        if (combo->currentIndex() >= 0)
            input.*member = Enum(combo->currentData().toInt());
    });
}
