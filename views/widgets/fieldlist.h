// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/badge.h"

#include <QWidget>

class QGridLayout;
class QLabel;

/// A record read, not edited: labels and values one below the other. Values wrap and can be selected and
/// copied; an empty value leaves its line out.
class FieldList : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void clear();
    void add(const QString &label, const QString &value);
    /// A value that is not of our words: a path, a name of a file.
    void addData(const QString &label, const QString &value);
    void addBadge(const QString &label, const Badge &badge);
    void addHeading(const QString &text);

private:
    QLabel *newValue(const QString &label, const QString &value);
    void addRow(const QString &label, QWidget *value);

    QGridLayout *const m_grid;
};
