// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/intakeadvisor.h"

#include <QFrame>

class DuplicateList;
class FormField;
class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class SearchCombo;

/// What the matter is: the content with the earlier requests that may be the same, its category, urgency,
/// kind and channel. What past requests suggest stands beside the fields and is taken by one key.
class IntakeMatter : public QFrame
{
    Q_OBJECT

public:
    explicit IntakeMatter(QWidget *parent = nullptr);

    void setCategories(const QList<Category> &categories);
    void setAdvice(const IntakeAdvice &advice);
    /// Category, and urgency where it is higher. Nothing where nothing is suggested.
    void takeSuggestion();

    /// Its part of the draft.
    void save(IntakeDraft &draft) const;
    void load(const IntakeDraft &draft);
    void setCategory(const QString &code);

    bool check(); ///< marks a missing content
    void focusContent();
    DuplicateList *duplicates() const { return m_duplicates; }

    QList<QWidget *> spokenFields() const;
    QList<QWidget *> rareFields() const;

signals:
    void edited();

private:
    void layOut();
    void connectFields();
    void changed();
    void categoryChosen(const QString &code);
    void followChannel();
    void showSuggestion();
    QString nameOf(const QString &code) const;
    Urgency usualUrgency() const;

    QPlainTextEdit *const m_content;
    DuplicateList *const m_duplicates;
    SearchCombo *const m_category;
    SearchCombo *const m_urgency;
    SearchCombo *const m_kind;
    SearchCombo *const m_channel;
    QDateTimeEdit *const m_superior;
    QPushButton *const m_suggestion;
    QLabel *const m_host;
    FormField *m_contentField = nullptr;
    FormField *m_superiorField = nullptr;
    QList<Category> m_categories;
    IntakeSuggestions m_suggested;
    bool m_isUrgencyChosen = false; ///< by hand: a category no longer changes it
};
