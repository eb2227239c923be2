// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officefacts.h"
#include "models/organisation/session.h"

#include <QMenu>

/// Who may sit at this desk: everybody of the office. Where nobody is entered yet, the computer's user with
/// every role, for each section - so that a new office can work before it has a list of staff. The initial of
/// a name, in pinyin, finds it.
class PersonMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PersonMenu(const OfficeFacts &facts, QWidget *parent = nullptr);

    /// The one with the name; otherwise the first.
    void choose(const QString &name);

signals:
    void chosen(const Session &session, const QString &words);

private:
    void offer(const Session &session);
    QString sectionName(Section::Id id) const;

    const OfficeFacts m_facts;
    QList<QAction *> m_offers;
};
