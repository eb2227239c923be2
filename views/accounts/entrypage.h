// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QWidget>

class MessageBar;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A page that stands alone before the desk: a heading, why we ask, fields, what went wrong under them, and
/// one button.
class EntryPage : public QWidget
{
    Q_OBJECT

public:
    /// The reason stands under the fields until something is typed or tried again.
    void showRefusal(const Error &error);
    void clearRefusal();
    QString refusal() const;

    /// While an answer is awaited nothing can be typed; afterwards the focus is where it was.
    void setBusy(bool busy);
    bool isBusy() const { return m_isBusy; }

protected:
    EntryPage(const QString &title, const QString &why, QWidget *parent);

    void setWhy(const QString &why);
    void addField(QWidget *field);
    QPushButton *addButton(const QString &name, const QString &text);
    /// Quietly beside the button.
    QPushButton *addOtherWay(const QString &name, const QString &text);

private:
    void layOut();

    QVBoxLayout *const m_head;
    QLabel *const m_why;
    QVBoxLayout *const m_fields;
    MessageBar *const m_refusal;
    QVBoxLayout *const m_ways;
    QList<QWidget *> m_parts;
    QWidget *m_focused = nullptr;
    bool m_isBusy = false;
};
