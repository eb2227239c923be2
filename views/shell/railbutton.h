// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// One section in the rail: an icon, a word, and a count that may arrive later. Collapsed, the icon alone
/// with the word as tool tip and accessible name.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &title, const QString &iconName, QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    void setCount(int count); ///< 0 shows none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_ring = false; ///< focus that came by keyboard is shown, focus by mouse is not
    const QString m_iconName;
    bool m_collapsed = false;
    int m_count = 0;
};
