// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/actionfields.h"

#include "models/base/clock.h"
#include "views/widgets/look.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double LinesShown = 3.5;

/// Tab leads to the next field; Qt's leads from year to month to day first. The arrows still do.
template <typename Edit>
class OneStop : public Edit
{
public:
    using Edit::Edit;

protected:
    bool focusNextPrevChild(bool next) override
    {
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): past Qt's own on purpose
        return QWidget::focusNextPrevChild(next);
    }
};
} // namespace

namespace ActionFields {
QWidget *newText(bool manyLines, QWidget *parent)
{
    if (!manyLines)
        return new QLineEdit(parent);
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(qRound(LinesShown * field->fontMetrics().lineSpacing()) + 2 * Look::Near);
    return field;
}

QString text(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *lines = qobject_cast<const QPlainTextEdit *>(field);
    return lines ? lines->toPlainText() : QString();
}

QDateEdit *newDate(QDate first, QWidget *parent)
{
    auto *field = new OneStop<QDateEdit>(first, parent);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    return field;
}

QDateTimeEdit *newMoment(QWidget *parent)
{
    const QDateTime now = Clock::now().toTimeZone(Clock::zone());
    auto *field = new OneStop<QDateTimeEdit>(parent);
    field->setDate(now.date());
    field->setTime(now.time()); // with the seconds: rounded down it could lie before the receipt
    field->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    return field;
}

QDateTime moment(const QDateTimeEdit *field)
{
    return {field->date(), field->time(), Clock::zone()};
}

QList<SearchChoice> categoryChoices(const QList<Category> &categories)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QList<SearchChoice> choices;
    for (const Category &category : categories) {
        if (category.isMajor())
            continue;
        const bool own = chinese || category.nameEn.isEmpty();
        choices.append({.key = category.code,
                        .text = own ? category.name : category.nameEn,
                        .note = category.major,
                        .code = category.code,
                        .also = own ? category.nameEn : category.name});
    }
    return choices;
}

QDate today()
{
    return dayOf(Clock::now());
}

QDate dayOf(const QDateTime &at)
{
    return at.toTimeZone(Clock::zone()).date();
}
} // namespace ActionFields
