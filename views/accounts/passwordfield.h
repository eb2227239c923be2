// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/formfield.h"

class QLineEdit;

/// A password under its name: never shown, never remembered. Says when Caps Lock is on, as soon as a letter
/// tells.
class PasswordField : public FormField
{
    Q_OBJECT

public:
    /// The editor gets the object name.
    PasswordField(const QString &name, const QString &label, QWidget *parent = nullptr);

    QString text() const;
    void setError(const QString &text); ///< empty: nothing is wrong
    void clear();

signals:
    void edited(const QString &text);
    void entered(); ///< Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PasswordField(QLineEdit *editor, const QString &name, const QString &label, QWidget *parent);
    void noticeCaps(const QKeyEvent *event);
    void setCaps(bool on);
    void tellCaps();

    QLineEdit *const m_editor;
    bool m_caps = false;
};
