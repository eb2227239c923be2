// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

/// Shows personal data for a reason, which is chosen in its menu and noted (个人信息保护法, articles 6 and
/// 51); pressed again it hides them. Reasons are given, not typed: a typed one would name people.
class RevealButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RevealButton(QWidget *parent = nullptr);

    bool isRevealed() const { return m_isRevealed; }
    void conceal();

signals:
    void revealed(const QString &reason);
    void concealed();

private:
    void reveal(const QString &reason);
    void setRevealed(bool revealed);

    QMenu *const m_reasons;
    bool m_isRevealed = false;
};
