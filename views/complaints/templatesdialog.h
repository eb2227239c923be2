// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/caseworkservice.h"
#include "models/complaints/categories.h"
#include "views/complaints/formdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class SearchCombo;

/// The office's words for replies: which there are, where they are offered, what they say.
class TemplatesDialog : public FormDialog
{
    Q_OBJECT

public:
    TemplatesDialog(CaseworkService &casework, const QList<Category> &categories, QWidget *parent = nullptr);

private:
    QWidget *newFields(const QList<Category> &categories);
    QWidget *newPlaceholders();
    void load();
    void choose();
    void begin();
    void store();
    void remove();
    void show(const ReplyTemplate &reply);
    ReplyTemplate edited() const;
    void finish(const Result<> &done, const QString &name);

    CaseworkService &m_casework;
    QListWidget *const m_list;
    QLineEdit *const m_name;
    QComboBox *const m_state;
    SearchCombo *const m_category;
    QPlainTextEdit *const m_text;
    QPushButton *const m_remove;
    QList<ReplyTemplate> m_all;
    ReplyTemplate m_shown;
};
