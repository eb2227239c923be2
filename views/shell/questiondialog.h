// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/dialogs.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// A question with a verb on its button, or a request for one text. Opened through Dialogs only.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Question &question, QWidget *parent);
    QuestionDialog(const TextRequest &request, QWidget *parent);

    QString text() const;

private:
    QuestionDialog(const QString &title, const QString &yes, QWidget *parent);
    void addField(const TextRequest &request);

    QVBoxLayout *const m_body;
    QPushButton *const m_yes;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};
