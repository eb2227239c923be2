// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class FilterBar;
class QStackedWidget;
class SettingsPart;
struct OfficeFacts;

/// A page of parts, one of which is shown: a chip for each above a card.
class PartsPage : public Page
{
    Q_OBJECT

public:
    explicit PartsPage(QWidget *parent = nullptr);

    /// One more behind the others; it belongs to the page from now on.
    void addPart(const QString &title, SettingsPart *part);
    /// By its object name.
    void showPart(const QString &name);

    void setFacts(const OfficeFacts &facts);
    /// Every part reads what it shows anew.
    void refresh();

protected:
    QStackedWidget *stack() const { return m_stack; } ///< the parents of parts

private:
    FilterBar *const m_chips;
    QStackedWidget *const m_stack;
    QList<SettingsPart *> m_parts;
};
