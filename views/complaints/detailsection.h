// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A part of a request's page under a heading of its own.
class DetailSection : public QWidget
{
    Q_OBJECT

public:
    DetailSection(const QString &title, QWidget *content, QWidget *parent = nullptr);
};
