// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/acceptanceslip.h"

#include "models/base/clock.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The slip's own words.
class SlipText
{
    Q_DECLARE_TR_FUNCTIONS(AcceptanceSlip)

public:
    SlipText(const Complaint &complaint, const SlipNames &names)
        : m_complaint(complaint)
        , m_names(names)
    {
    }

    ReportDocument document() const;

private:
    static constexpr qsizetype ContentLength = 320; // what fits on one page with everything else
    static constexpr qsizetype NameLength = 28;
    static constexpr qsizetype PlaceLength = 70;

    static QString shortened(const QString &text, qsizetype length);
    static QString moment(const QDateTime &at);
    static QString orUnknown(const QString &text)
    {
        return text.isEmpty() ? u"—"_s : shortened(text, NameLength);
    }
    QString centre() const
    {
        return tr("%1 Sub-district Office, Social Affairs Acceptance Centre").arg(orUnknown(m_names.office));
    }
    QString reporter() const;
    QString host() const { return m_names.host.isEmpty() ? tr("to be assigned") : orUnknown(m_names.host); }
    QString content() const;
    QString questionsTo() const;
    QString promise() const;
    QString privacyNotice() const;
    Report::FieldGrid form() const;
    Report::FieldGrid receipt() const;
    void addWithInquiries(Report::FieldGrid &grid, Report::Field field) const;

    const Complaint &m_complaint;
    const SlipNames &m_names;
};

QString SlipText::shortened(const QString &text, qsizetype length)
{
    const QString plain = text.simplified();
    if (plain.size() <= length)
        return plain;
    const qsizetype end = plain.at(length - 1).isHighSurrogate() ? length - 1 : length;
    return plain.left(end) + u"……"_s;
}

QString SlipText::moment(const QDateTime &at)
{
    //: A date and time on paper, in Qt's notation
    return at.isValid() ? at.toTimeZone(Clock::zone()).toString(tr("d MMMM yyyy HH:mm")) : u"—"_s;
}

QString SlipText::reporter() const
{
    if (m_complaint.anonymous)
        return tr("Anonymous");
    if (m_complaint.confidential)
        return tr("Kept confidential");
    const QString phone = m_names.phone.isEmpty() ? QString() : QString(u"  "_s + orUnknown(m_names.phone));
    return orUnknown(m_names.reporter) + phone;
}

QString SlipText::content() const
{
    const QString text = m_complaint.content.isEmpty() ? m_complaint.title : m_complaint.content;
    const QString plain = shortened(text, ContentLength);
    return text.simplified().size() > ContentLength
               ? QString(plain + tr(" (The record holds the full text.)"))
               : plain;
}

QString SlipText::promise() const
{
    if (m_complaint.noReply)
        return tr("As you wished, there will be no reply.");
    if (!m_complaint.dueHandle.isValid())
        return tr("You will be told the time limit separately.");
    return tr("You will have an answer before %1.").arg(moment(m_complaint.dueHandle));
}

QString SlipText::privacyNotice() const
{
    return tr("Notice on personal information (Personal Information Protection Law, articles 17 and 35): %1, "
              "the "
              "processor of the information, uses the name, contact, address and content you gave only to "
              "handle, "
              "answer and check on this request. Those who accept and handle it see them; they are kept "
              "until the "
              "end of the file's retention period. You may see, copy, correct or ask to delete them, or "
              "raise "
              "questions: %2.")
        .arg(tr("%1 Sub-district Office").arg(orUnknown(m_names.office)), questionsTo());
}

QString SlipText::questionsTo() const
{
    return m_names.centrePhone.isEmpty()
               ? tr("at the window of the centre")
               : tr("telephone %1 or the window of the centre").arg(orUnknown(m_names.centrePhone));
}

Report::FieldGrid SlipText::form() const
{
    const Complaint &c = m_complaint;
    Report::FieldGrid form{
        {{tr("Number"), orUnknown(c.number), true, true},
         {tr("Received"), moment(c.received)},
         {tr("Channel"), orUnknown(m_names.channel)},
         {tr("Kind"), orUnknown(m_names.kind)},
         {tr("Category"), m_names.category.isEmpty() ? tr("to be determined") : orUnknown(m_names.category)},
         {tr("Reporter"), reporter()},
         {tr("Section in charge"), host()}}};
    if (!m_names.place.isEmpty())
        form.fields.append({tr("Place"), shortened(m_names.place, PlaceLength), true});
    form.fields << Report::Field{tr("Content"), content(), true, false, 7}
                << Report::Field{tr("Time limit"), promise(), true, true};
    addWithInquiries(form, {tr("Clerk"), orUnknown(m_names.clerk)});
    return form;
}

/// Beside it the telephone for questions; where none is known it has the row to itself.
void SlipText::addWithInquiries(Report::FieldGrid &grid, Report::Field field) const
{
    field.wide = m_names.centrePhone.isEmpty();
    grid.fields.append(field);
    if (!m_names.centrePhone.isEmpty())
        grid.fields.append({tr("Inquiries"), orUnknown(m_names.centrePhone)});
}

Report::FieldGrid SlipText::receipt() const
{
    Report::FieldGrid receipt{
        {{tr("Number"), orUnknown(m_complaint.number), true, true},
         {tr("Received"), moment(m_complaint.received)},
         {tr("Answer before"), m_complaint.noReply ? u"—"_s : moment(m_complaint.dueHandle)}}};
    addWithInquiries(receipt, {tr("Section in charge"), host()});
    return receipt;
}

ReportDocument SlipText::document() const
{
    ReportDocument slip;
    slip.kind = ReportDocument::Kind::Slip;
    slip.orientation = ReportDocument::Orientation::Portrait;
    slip.issuer = centre();
    slip.title = tr("Acceptance Slip");
    slip.blocks
        << form() << Report::Note{privacyNotice()}
        << Report::Signatures{{tr("Clerk:"), tr("Resident:"), tr("Date:")}} << Report::CutLine{tr("Cut here")}
        << Report::SpreadLine{{tr("Receipt for the resident"), centre()}} << receipt()
        << Report::Note{
               tr("Please keep this receipt; with the number above you can ask how far your request is.")};
    return slip;
}

} // namespace

ReportDocument acceptanceSlip(const Complaint &complaint, const SlipNames &names)
{
    return SlipText(complaint, names).document();
}
