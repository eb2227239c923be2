// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/duplicatelist.h"

#include "models/base/clock.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QPushButton *newButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("flat", true);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::ClickFocus); // Tab goes on with the request; keys of their own choose
    return button;
}

bool sameRequests(const QList<DuplicateCandidate> &one, const QList<DuplicateCandidate> &other)
{
    return std::ranges::equal(one, other, [](const DuplicateCandidate &a, const DuplicateCandidate &b) {
        return a.of.id == b.of.id && a.grounds == b.grounds && a.likeness == b.likeness;
    });
}
} // namespace

DuplicateList::DuplicateList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(tr("Perhaps the same matter"), this))
{
    setObjectName(u"duplicates"_s);
    m_heading->setProperty("quiet", true);
    m_offer = new QWidget(this);
    m_rows = new QVBoxLayout(m_offer);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Look::Near);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Tight);
    column->addWidget(m_heading);
    column->addWidget(m_offer);
    column->addWidget(newChoice());
    follow();
}

QWidget *DuplicateList::newChoice()
{
    auto *choice = new QFrame(this);
    m_choice = choice;
    choice->setObjectName(u"mergeChoice"_s);
    m_words = new QLabel(choice);
    m_words->setObjectName(u"mergeWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_newFacts = new QCheckBox(tr("There are new facts: the resident waits for the answer"), choice);
    m_newFacts->setObjectName(u"newFacts"_s);
    auto *apart = newButton(tr("Keep apart"), choice);
    apart->setObjectName(u"keepApart"_s);
    apart->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText));
    auto *head = new QHBoxLayout;
    head->setSpacing(Look::Near);
    head->addWidget(m_words, 1);
    head->addWidget(apart, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins({});
    column->setSpacing(Look::Tight);
    column->addLayout(head);
    column->addWidget(m_newFacts);
    connect(apart, &QPushButton::clicked, this, &DuplicateList::keepApart);
    connect(m_newFacts, &QCheckBox::toggled, this, [this] {
        follow();
        emit chosenChanged();
    });
    return choice;
}

QWidget *DuplicateList::newRow(int row)
{
    const DuplicateCandidate &candidate = m_candidates.at(row);
    auto *line = new QWidget(m_offer);
    auto *title = new ElidedLabel(candidate.of.number + u"  "_s + candidate.of.title, line);
    auto *reason = new ElidedLabel(Duplicates::reason(candidate, Clock::now()), line);
    reason->setObjectName(u"reason"_s);
    reason->setProperty("quiet", true);
    reason->setFont(Look::scaled(font(), Look::Small));
    const QKeySequence keys(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + row)));
    //: An action and the keys that do it
    auto *merge = newButton(tr("%1 (%2)").arg(candidate.isSameReporter() ? tr("Asks again") : tr("Merge"),
                                              keys.toString(QKeySequence::NativeText)),
                            line);
    merge->setObjectName(u"merge"_s);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins({});
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(reason);
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins({});
    box->setSpacing(Look::Gap);
    box->addLayout(texts, 1);
    box->addWidget(merge, 0, Qt::AlignVCenter);
    connect(merge, &QPushButton::clicked, this, [this, row] { choose(row); });
    return line;
}

void DuplicateList::setCandidates(const QList<DuplicateCandidate> &candidates)
{
    const QList<DuplicateCandidate> shown = candidates.mid(0, MostShown);
    if (sameRequests(shown, m_candidates))
        return;
    m_candidates = shown;
    rebuild();
}

void DuplicateList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be under way
        delete item;
    }
    for (int row = 0; row < m_candidates.size(); ++row)
        m_rows->addWidget(newRow(row));
    follow();
}

void DuplicateList::choose(int row)
{
    if (row < 0 || row >= m_candidates.size())
        return;
    m_chosen = m_candidates.at(row);
    m_newFacts->setChecked(false);
    follow();
    emit chosenChanged();
}

void DuplicateList::keepApart()
{
    if (!m_chosen)
        return;
    m_chosen.reset();
    follow();
    emit chosenChanged();
}

QString DuplicateList::told() const
{
    const bool isTold = m_chosen && m_chosen->isSameReporter() && !m_newFacts->isChecked();
    return isTold ? Duplicates::progress(*m_chosen) : QString();
}

QWidget *DuplicateList::newFactsField() const
{
    return m_newFacts;
}

void DuplicateList::follow()
{
    m_heading->setVisible(!m_chosen && !m_candidates.isEmpty());
    m_offer->setVisible(!m_chosen && !m_candidates.isEmpty());
    m_choice->setVisible(m_chosen.has_value());
    if (!m_chosen)
        return;
    m_newFacts->setVisible(m_chosen->isSameReporter());
    m_words->setText(told().isEmpty()
                         ? tr("Will be merged into %1: %2").arg(m_chosen->of.number, m_chosen->of.title)
                         : tr("Tell the resident: %1 No new clock starts.").arg(told()));
}
