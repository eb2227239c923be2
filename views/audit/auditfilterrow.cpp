// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditfilterrow.h"

#include "models/audit/auditnames.h"
#include "views/widgets/datefield.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/look.h"
#include "views/widgets/searchcombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int AnyKind = -1;
}

AuditFilterRow::AuditFilterRow(QWidget *parent)
    : QWidget(parent)
    , m_from(add<DateField>("from", tr("From this day"), 6))
    , m_to(add<DateField>("to", tr("Until this day"), 6))
    , m_person(add<SearchCombo>("person", tr("Person"), 7))
    , m_kind(add<QComboBox>("kind", tr("Event"), 9))
    , m_failed(new QCheckBox(tr("Only failed"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setObjectName(u"auditFilter"_s);
    m_from->setPlaceholderText(tr("From (date)"));
    m_to->setPlaceholderText(tr("Until (date)"));
    m_person->setOptional(true);
    m_person->setPlaceholderText(tr("Person"));
    m_kind->addItem(tr("Any event"), AnyKind);
    for (const auto kind : AuditNames::kinds())
        m_kind->addItem(AuditNames::label(kind), int(kind));
    m_failed->setObjectName(u"failedOnly"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setProperty("flat", true);
    m_clear->setAutoDefault(false);
    m_clear->setEnabled(false);
    layOut();
    const auto tell = [this] {
        m_clear->setEnabled(filter() != AuditFilter());
        emit changed();
    };
    connect(m_from, &DateField::dateChanged, this, tell);
    connect(m_to, &DateField::dateChanged, this, tell);
    connect(m_person, &SearchCombo::currentChanged, this, tell);
    connect(m_kind, &QComboBox::currentIndexChanged, this, tell);
    connect(m_failed, &QCheckBox::toggled, this, tell);
    connect(m_clear, &QPushButton::clicked, this, [this, tell] {
        clear();
        m_from->setFocus(Qt::OtherFocusReason);
        tell();
    });
}

template <typename Field>
Field *AuditFilterRow::add(const char *name, const QString &title, int characters)
{
    auto *field = new Field(this);
    field->setObjectName(u"filter."_s + QLatin1StringView(name));
    field->setAccessibleName(title);
    field->setToolTip(title);
    field->setFixedWidth(characters * fontMetrics().horizontalAdvance(u'中') + 2 * Look::Wide);
    return field;
}

void AuditFilterRow::layOut()
{
    auto *row = new FlowLayout;
    setLayout(row);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_to, m_person, m_kind, m_failed, m_clear})
        row->addWidget(field);
}

void AuditFilterRow::setPeople(const QStringList &people)
{
    QList<SearchChoice> choices;
    for (const QString &person : people)
        choices.append({.key = person, .text = person, .note = {}, .code = {}, .also = {}});
    m_person->setChoices(choices);
}

AuditFilter AuditFilterRow::filter() const
{
    const int kind = m_kind->currentData().toInt();
    return {.from = m_from->date(),
            .to = m_to->date(),
            .person = m_person->current(),
            .kind = kind == AnyKind ? std::nullopt : std::optional(AuditEvent::Kind(kind)),
            .text = {},
            .failedOnly = m_failed->isChecked()};
}

void AuditFilterRow::clear()
{
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker failed(m_failed);
    m_from->setDate({});
    m_to->setDate({});
    m_person->setCurrent({});
    m_kind->setCurrentIndex(0);
    m_failed->setChecked(false);
}
