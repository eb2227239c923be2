// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakeperson.h"

#include "models/base/checksums.h"
#include "models/base/clock.h"
#include "views/complaints/intakecards.h"
#include "views/widgets/formfield.h"
#include "views/widgets/look.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace IntakeCards;

namespace {
constexpr int MobileDigits = 11;
constexpr int FewestDigits = 5; // 12345 and the like

/// At once: Qt looks for a list below a field right behind it in the order of Tab.
QLineEdit *offering(QLineEdit *field)
{
    new CallerCompleter(field);
    return field;
}
} // namespace

IntakePerson::IntakePerson(QWidget *parent)
    : QFrame(parent)
    , m_reporter(offering(named(new QLineEdit(this), "reporter")))
    , m_phone(offering(named(new QLineEdit(this), "phone")))
    , m_sex(choosing<Sex>(named(new SearchCombo(this), "sex")))
    , m_idNumber(named(new QLineEdit(this), "idNumber"))
    , m_anonymous(named(new QCheckBox(tr("Anonymous"), this), "anonymous"))
    , m_confidential(named(new QCheckBox(tr("Keep confidential"), this), "confidential"))
    , m_noReply(named(new QCheckBox(tr("No reply wanted"), this), "noReply"))
{
    setFocusProxy(m_reporter);
    m_sex->setOptional(true);
    m_sex->setPlaceholderText({});
    m_reporter->setPlaceholderText(tr("Or the last digits of an earlier caller"));
    m_idNumber->setPlaceholderText(tr("Only where the matter needs it"));
    m_phoneField = new FormField(tr("Telephone"), m_phone, this);
    m_idField = new FormField(tr("ID number"), m_idNumber, this);
    QVBoxLayout *column = newCard(this, tr("Who"));
    column->addLayout(pair(new FormField(tr("Name"), m_reporter, this), m_phoneField));
    column->addLayout(pair(new FormField(tr("Sex"), m_sex, this), m_idField, 1, 2));
    auto *wishes = new QHBoxLayout;
    wishes->setSpacing(Look::Roomy);
    for (QCheckBox *wish : {m_anonymous, m_confidential, m_noReply})
        wishes->addWidget(wish);
    wishes->addStretch(1);
    column->addLayout(wishes);
    connectFields();
}

void IntakePerson::connectFields()
{
    for (QLineEdit *line : {m_reporter, m_phone, m_idNumber})
        connect(line, &QLineEdit::textChanged, this, &IntakePerson::edited);
    for (QCheckBox *box : {m_anonymous, m_confidential, m_noReply})
        connect(box, &QCheckBox::toggled, this, &IntakePerson::edited);
    connect(m_sex, &SearchCombo::currentChanged, this, &IntakePerson::edited);
    connect(m_anonymous, &QCheckBox::toggled, this, &IntakePerson::followAnonymous);
    connect(m_phone, &QLineEdit::editingFinished, this, &IntakePerson::remarkPhone);
    connect(m_idNumber, &QLineEdit::editingFinished, this, &IntakePerson::judgeIdNumber);
    for (auto *completer : findChildren<CallerCompleter *>())
        connect(completer, &CallerCompleter::chosen, this, &IntakePerson::callerChosen);
}

void IntakePerson::setCallerProvider(const CallerCompleter::Provider &provider)
{
    for (auto *completer : findChildren<CallerCompleter *>())
        completer->setProvider(provider);
}

void IntakePerson::save(IntakeDraft &draft) const
{
    draft.reporter = m_reporter->text();
    draft.sex = chosen(m_sex, Sex::Unknown);
    draft.phone = m_phone->text();
    draft.idNumber = m_idNumber->text();
    draft.anonymous = m_anonymous->isChecked();
    draft.confidential = m_confidential->isChecked();
    draft.noReply = m_noReply->isChecked();
}

void IntakePerson::load(const IntakeDraft &draft)
{
    m_reporter->setText(draft.reporter);
    m_sex->setCurrent(ComplaintNames::code(draft.sex));
    m_phone->setText(draft.phone);
    m_idNumber->setText(draft.idNumber);
    m_anonymous->setChecked(draft.anonymous);
    m_confidential->setChecked(draft.confidential);
    m_noReply->setChecked(draft.noReply);
    m_phoneField->setRemark({});
    m_idField->setError({});
    followAnonymous();
}

bool IntakePerson::check()
{
    judgeIdNumber();
    if (!m_idField->isWrong())
        return true;
    m_idNumber->setFocus(Qt::OtherFocusReason);
    return false;
}

void IntakePerson::remarkPhone()
{
    const auto count = std::ranges::count_if(m_phone->text(), [](QChar c) { return c.isDigit(); });
    const bool isMobile = m_phone->text().startsWith(u'1') && count > FewestDigits;
    if (isMobile && count != MobileDigits)
        m_phoneField->setRemark(tr("A mobile number has 11 digits, this one %1.").arg(count));
    else if (!m_phone->text().isEmpty() && count < FewestDigits)
        m_phoneField->setRemark(tr("Too short for a telephone number."));
    else
        m_phoneField->setRemark({});
}

/// Its check digit is right, or it is left out: a wrong number is worse than none.
void IntakePerson::judgeIdNumber()
{
    const bool isAsked = !m_anonymous->isChecked() && !m_idNumber->text().trimmed().isEmpty();
    if (!isAsked)
        return m_idField->setError({});
    const QDate today = Clock::today();
    const auto citizen = Checksums::citizenId(m_idNumber->text(), today);
    m_idField->setError(Checksums::faultText(citizen.fault));
    if (citizen.fault == Checksums::Fault::None && m_sex->current().isEmpty()) {
        m_sex->setCurrent(ComplaintNames::code(citizen.male ? Sex::Male : Sex::Female));
        emit edited();
    }
}

void IntakePerson::followAnonymous()
{
    for (QWidget *field : QList<QWidget *>{m_reporter, m_phone, m_sex, m_idNumber})
        field->setEnabled(!m_anonymous->isChecked());
}

QList<QWidget *> IntakePerson::spokenFields() const
{
    return {m_reporter, m_phone};
}

QList<QWidget *> IntakePerson::rareFields() const
{
    return {m_sex, m_idNumber, m_anonymous, m_confidential, m_noReply};
}
