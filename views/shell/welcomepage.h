// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/message.h"

#include <QWidget>

class MessageBar;

/// The first start, before there is a file: never an empty window.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void showMessage(const Message &message);

signals:
    void newFileAsked();
    void demoAsked();
    void openFileAsked();

private:
    MessageBar *const m_messages;
};
