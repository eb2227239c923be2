// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// An editor with its name above and, when there is something to say, a line below: what is wrong with the
/// entry, or a quiet remark. Gives the editor its accessible name and description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setError(const QString &text); ///< empty: nothing is wrong
    void setRemark(const QString &text);
    QString hint() const;
    bool isWrong() const { return m_isWrong; }

private:
    void show(const QString &text, bool isWrong);

    QWidget *const m_editor;
    QLabel *const m_hint;
    bool m_isWrong = false;
};
