// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/intakedraft.h"
#include "views/complaints/callercompleter.h"

#include <QFrame>

class FormField;
class QCheckBox;
class QLineEdit;
class SearchCombo;

/// Who calls: name, telephone and what belongs to the person. Earlier callers are offered in both.
class IntakePerson : public QFrame
{
    Q_OBJECT

public:
    explicit IntakePerson(QWidget *parent = nullptr);

    void setCallerProvider(const CallerCompleter::Provider &provider);

    /// Its part of the draft.
    void save(IntakeDraft &draft) const;
    void load(const IntakeDraft &draft);

    /// Marks what is wrong and brings the cursor there. True when nothing is.
    bool check();

    QList<QWidget *> spokenFields() const; ///< in the order one is told them
    QList<QWidget *> rareFields() const;

signals:
    void edited();
    void callerChosen(const Caller &caller);

private:
    void connectFields();
    void remarkPhone();
    void judgeIdNumber();
    void followAnonymous();

    QLineEdit *const m_reporter;
    QLineEdit *const m_phone;
    SearchCombo *const m_sex;
    QLineEdit *const m_idNumber;
    QCheckBox *const m_anonymous;
    QCheckBox *const m_confidential;
    QCheckBox *const m_noReply;
    FormField *m_phoneField = nullptr;
    FormField *m_idField = nullptr;
};
