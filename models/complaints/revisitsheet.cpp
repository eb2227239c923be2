// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/revisitsheet.h"

#include "models/complaints/complaintnames.h"
#include "models/complaints/paperwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
class RevisitText
{
    Q_DECLARE_TR_FUNCTIONS(RevisitSheet)

public:
    explicit RevisitText(const ComplaintDetail &detail);

    ReportDocument document(const OfficeFacts &facts) const;
    static Report::Table table(const QList<RevisitTry> &revisits);

private:
    static QString box(bool ticked, const QString &label) { return (ticked ? u"■"_s : u"□"_s) + label; }
    template <typename Enum>
    QString boxes(Enum chosen) const;
    QString inTime() const;
    Report::FieldGrid matter() const;
    Report::FieldGrid questions() const;

    const ComplaintDetail &m_detail;
    std::optional<RevisitTry> m_answer; ///< the last try that reached the reporter
};

RevisitText::RevisitText(const ComplaintDetail &detail)
    : m_detail(detail)
{
    for (const RevisitTry &one : detail.revisits)
        if (one.reached)
            m_answer = one;
}

template <typename Enum>
QString RevisitText::boxes(Enum chosen) const
{
    QStringList all;
    for (const Enum value : ComplaintNames::all<Enum>())
        all << box(m_answer && value == chosen, ComplaintNames::label(value));
    return all.join(u"    "_s);
}

QString RevisitText::inTime() const
{
    return box(m_answer && m_answer->inTime, tr("Yes")) + u"    "_s +
           box(m_answer && !m_answer->inTime, tr("No"));
}

Report::FieldGrid RevisitText::matter() const
{
    const Complaint &c = m_detail.complaint;
    using namespace PaperWords;
    return {{{tr("Number"), orDash(c.number), true, true},
             {tr("Reporter"), reporter(c)},
             {tr("Received"), moment(c.received)},
             {tr("Host section"), orDash(m_detail.host)},
             {tr("Fed back"), moment(c.fedBack)},
             {tr("Result"), c.result == ComplaintResult::None ? orDash({}) : ComplaintNames::label(c.result)},
             {tr("Category"), orDash(m_detail.category)},
             {tr("Content"), content(c), true, false, 4},
             {tr("Reply"), orDash(c.reply), true, false, 4}}};
}

Report::FieldGrid RevisitText::questions() const
{
    const RevisitTry answer = m_answer.value_or(RevisitTry());
    return {{{tr("Way of asking"), boxes(answer.way), true},
             {tr("Contacted in time?"), inTime(), true},
             {tr("Was it solved?"), boxes(answer.solved), true},
             {tr("Are you satisfied?"), boxes(answer.rating), true},
             {tr("What the reporter said"), answer.note, true, false, 4, PaperWords::signHere()}}};
}

Report::Table RevisitText::table(const QList<RevisitTry> &revisits)
{
    using Report::Align;
    Report::Table table{{{tr("No."), Align::Centre},
                         {tr("Time"), Align::Centre},
                         {tr("By"), Align::Centre},
                         {tr("Way"), Align::Centre},
                         {tr("Outcome"), Align::Centre},
                         {tr("Words"), Align::Left}},
                        {},
                        {}};
    for (const RevisitTry &one : revisits) {
        const QString outcome =
            one.reached ? ComplaintNames::label(one.solved) + u"\n"_s + ComplaintNames::label(one.rating)
                        : tr("Not reached");
        table.rows << QStringList{QString::number(table.rows.size() + 1),
                                  PaperWords::minute(one.at),
                                  one.person,
                                  ComplaintNames::label(one.way),
                                  outcome.trimmed(),
                                  one.note};
    }
    return table;
}

ReportDocument RevisitText::document(const OfficeFacts &facts) const
{
    ReportDocument sheet;
    sheet.kind = ReportDocument::Kind::Slip;
    sheet.orientation = ReportDocument::Orientation::Portrait;
    sheet.issuer = PaperWords::centre(m_detail, facts);
    sheet.title = tr("Revisit Sheet");
    Report::FieldGrid form = matter();
    form.fields << questions().fields;
    sheet.blocks << form;
    if (!m_detail.revisits.isEmpty())
        sheet.blocks << table(m_detail.revisits);
    sheet.blocks << Report::Note{tr("Who revisits is not who handled it. At most three tries on different "
                                    "days; then the reporter counts as not reached.")}
                 << PaperWords::signOff(PaperWords::centre(m_detail, facts),
                                        m_answer ? m_answer->at : QDateTime());
    return sheet;
}
} // namespace

ReportDocument revisitSheet(const ComplaintDetail &detail, const OfficeFacts &facts)
{
    return RevisitText(detail).document(facts);
}

Report::Table revisitTable(const QList<RevisitTry> &revisits)
{
    return RevisitText::table(revisits);
}
