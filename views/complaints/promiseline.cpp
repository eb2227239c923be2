// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/promiseline.h"

#include "models/base/clock.h"
#include "views/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

PromiseLine::PromiseLine(QWidget *parent)
    : QWidget(parent)
    , m_promise(new QLabel(this))
    , m_why(new QPushButton(tr("How is it counted?"), this))
    , m_spans(new QLabel(this))
{
    m_promise->setObjectName(u"promise"_s);
    m_promise->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    m_promise->setTextFormat(Qt::PlainText);
    m_why->setObjectName(u"why"_s);
    m_why->setProperty("flat", true);
    m_why->setCheckable(true);
    m_why->setAutoDefault(false);
    m_spans->setObjectName(u"spans"_s);
    m_spans->setProperty("quiet", true);
    m_spans->setTextFormat(Qt::PlainText);
    m_spans->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_spans->hide();
    connect(m_why, &QPushButton::toggled, m_spans, &QLabel::setVisible);

    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Near);
    row->addWidget(m_promise);
    row->addWidget(m_why);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Near);
    column->addLayout(row);
    column->addWidget(m_spans);
}

void PromiseLine::setDeadline(const Deadline &deadline)
{
    //: A due time within the year, in Qt's notation
    const QString format = tr("ddd d MMM, HH:mm");
    const QDateTime due = deadline.due.toTimeZone(Clock::zone());
    QString text =
        deadline.due.isValid()
            ? tr("Answer by %1 (%2)").arg(QLocale().toString(due, format), limitText(deadline.limit))
            : tr("No time limit for this kind");
    if (!deadline.unknownYears.isEmpty())
        text += u' ' + tr("The holidays of that year are not known yet.");
    m_promise->setWordWrap(!deadline.unknownYears.isEmpty());
    m_promise->setText(text);
    const QString spans = explanation(deadline);
    m_promise->setToolTip(spans);
    m_spans->setText(spans);
    m_why->setEnabled(!spans.isEmpty());
}

QString PromiseLine::text() const
{
    return m_promise->text();
}

QString PromiseLine::explanation(const Deadline &deadline)
{
    QStringList lines;
    for (const DeadlineSpan &span : deadline.spans)
        lines.append(u"%1 %2   %3"_s.arg(span.counted ? u"●"_s : u"○"_s, stretch(span), span.reason));
    return lines.join(u'\n');
}

/// Days where the span begins or ends with one, else times.
QString PromiseLine::stretch(const DeadlineSpan &span)
{
    //: A day within the year, in Qt's notation
    const QString day = tr("ddd d MMM");
    const QTime midnight(0, 0);
    const QDateTime from = span.from.toTimeZone(Clock::zone());
    const QDateTime to = span.to.toTimeZone(Clock::zone());
    const QString first = QLocale().toString(from.date(), day);
    if (from.time() == midnight || to.time() == midnight) {
        const QString last = QLocale().toString(to.addMSecs(-1).date(), day);
        return first == last ? first : u"%1 – %2"_s.arg(first, last);
    }
    const QString end = from.date() == to.date() ? QString() : QLocale().toString(to.date(), day) + u' ';
    return u"%1 %2 – %3%4"_s.arg(first, from.toString(u"HH:mm"_s), end, to.toString(u"HH:mm"_s));
}
