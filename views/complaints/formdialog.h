// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>

class MessageBar;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

/// The frame of a small dialog over a request: a heading, what it is about, its content, why it was refused,
/// and its buttons at the foot.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &subject, QWidget *parent);

    /// Nothing stored: the reason stands in the dialog, which waits for another try.
    void showRefusal(const Error &error);
    void clearRefusal();

protected:
    /// Below the heading, in the order they are added.
    QVBoxLayout *content() { return m_content; }
    /// At the foot, from left to right; the closing button comes last.
    QPushButton *addButton(const QString &name, const QString &text);

private:
    QVBoxLayout *const m_content;
    QVBoxLayout *const m_column;
    QHBoxLayout *const m_foot;
    MessageBar *const m_refusal;
};
