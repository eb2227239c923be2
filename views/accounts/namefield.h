// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/choicesearch.h"

#include <QLineEdit>

class SuggestionPopup;

/// The name of a person who signs in: a few characters, pinyin or initials offer those known here. Any other
/// name may be typed as well.
class NameField : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameField(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    QString name() const; ///< without blanks around it
    bool isPopupVisible() const;

signals:
    void chosen(const QString &name); ///< from the list

private:
    void offer(const QString &typed);

    ChoiceSearch m_names;
    QList<int> m_offered;
    SuggestionPopup *const m_popup;
};
