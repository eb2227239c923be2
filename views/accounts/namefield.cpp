// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/namefield.h"

#include "models/base/text.h"
#include "views/widgets/suggestionpopup.h"

using namespace Qt::Literals::StringLiterals;

NameField::NameField(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new SuggestionPopup(this))
{
    m_popup->setObjectName(u"names"_s);
    m_popup->setAccessibleName(tr("People who may sign in"));
    setPlaceholderText(tr("Name, pinyin or initials"));
    connect(this, &QLineEdit::textEdited, this, &NameField::offer);
    connect(m_popup, &SuggestionPopup::chosen, this, [this](int row) {
        setText(m_names.at(m_offered.at(row)).text);
        emit chosen(text());
    });
}

void NameField::setNames(const QStringList &names)
{
    QList<SearchChoice> choices;
    for (const QString &name : names)
        choices.append({.key = name,
                        .text = name,
                        .note = {},
                        .code = Text::namePinyinInitials(name).toUpper(),
                        .also = Text::namePinyin(name)});
    m_names.setChoices(choices);
}

QString NameField::name() const
{
    return text().trimmed();
}

bool NameField::isPopupVisible() const
{
    return m_popup->isVisible();
}

void NameField::offer(const QString &typed)
{
    m_offered = typed.trimmed().isEmpty() ? QList<int>() : m_names.find(typed);
    QList<Suggestion> lines;
    for (const int row : std::as_const(m_offered))
        lines.append({m_names.at(row).text, {}, m_names.at(row).code});
    const bool isWhole = lines.size() == 1 && lines.first().text == typed.trimmed();
    m_popup->offer(isWhole ? QList<Suggestion>() : lines);
}
