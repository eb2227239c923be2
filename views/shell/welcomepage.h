// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/message.h"

#include <QWidget>

class ChoiceButton;
class MessageBar;
class QVBoxLayout;

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
    void addHead();
    void addChoices();
    ChoiceButton *
    addChoice(const QString &key, const QString &icon, const QString &title, const QString &words);

    QVBoxLayout *const m_column;
    MessageBar *const m_messages;
};
