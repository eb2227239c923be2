// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/section.h"

#include <QPushButton>

/// Several sections, chosen in a menu that stays open while they are ticked.
class SectionsButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SectionsButton(const QList<Section> &sections, QWidget *parent = nullptr);

    QList<Section> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    const QList<Section> m_sections;
    QList<QAction *> m_actions;
};
