// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/datefield.h"

#include "models/base/clock.h"

#include <QRegularExpression>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &DateField::take);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        mark(false);
        if (text.isEmpty())
            take();
    });
}

void DateField::setDate(QDate date)
{
    m_date = date;
    setText(date.toString(Qt::ISODate));
    mark(false);
}

QDate DateField::parsed(const QString &text, QDate today)
{
    static const QRegularExpression digits(
        u"^\\s*(?:(?:(\\d{4})[-/.年]?)?(\\d{1,2})[-/.月]?)?(\\d{1,2})日?\\s*$"_s);
    static const QRegularExpression four(u"^\\d{4}$"_s);
    const QString typed = text.trimmed();
    if (four.match(typed).hasMatch()) // 0305: a year alone is no date
        return QDate(today.year(), typed.left(2).toInt(), typed.right(2).toInt());
    const auto match = digits.match(typed);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? today.month() : match.captured(2).toInt();
    return QDate(year, month, match.captured(3).toInt());
}

void DateField::take()
{
    const QDate date = parsed(text(), Clock::today());
    mark(!date.isValid() && !text().trimmed().isEmpty());
    if (date.isValid())
        setText(date.toString(Qt::ISODate));
    if (date == m_date)
        return;
    m_date = date;
    emit dateChanged(date);
}

void DateField::mark(bool wrong)
{
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
}
