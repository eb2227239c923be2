// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/intakedraft.h"
#include "models/complaints/officefacts.h"
#include "views/widgets/placepicker.h"

class FormField;
class QBoxLayout;
class QCheckBox;
class QPlainTextEdit;
class SearchCombo;

/// The fields of a request in the order one is told it: who, where, what. Side by side where there is room,
/// else one below the other. Nothing is judged while somebody types or an input method composes.
class IntakeFields : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeFields(QWidget *parent = nullptr);

    void setCategories(const QList<Category> &categories);
    void setPlaceProvider(PlacePicker::Provider provider);

    IntakeDraft values() const;
    void setValues(const IntakeDraft &values);

    /// Marks what is missing and brings the cursor there. True when nothing is.
    bool check();

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWho();
    QWidget *makeWhere();
    QWidget *makeWhat();
    void connectFields();
    void enterGoesOn();
    void changed();
    void categoryChosen(const QString &code);
    void remarkPhone();
    void followAnonymous();

    QLineEdit *const m_reporter;
    QLineEdit *const m_phone;
    QCheckBox *const m_anonymous;
    QCheckBox *const m_confidential;
    QCheckBox *const m_noReply;
    PlacePicker *const m_place;
    QLineEdit *const m_address;
    QPlainTextEdit *const m_content;
    SearchCombo *const m_kind;
    SearchCombo *const m_channel;
    SearchCombo *const m_category;
    SearchCombo *const m_urgency;
    FormField *m_phoneField = nullptr;
    FormField *m_placeField = nullptr;
    FormField *m_contentField = nullptr;
    QBoxLayout *m_columns = nullptr;
    QList<Category> m_categories;
    bool m_isUrgencyChosen = false; ///< by hand: a category no longer changes it
    bool m_isFilling = false;
};
