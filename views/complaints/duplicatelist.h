// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/duplicates.h"

#include <QFrame>

#include <optional>

class ElidedLabel;
class QCheckBox;
class QLabel;
class QVBoxLayout;

/// Earlier requests that may be the same matter, quietly below what is being typed, each with its reason. It
/// never stands in the way: choosing one only notes that the new request will be merged into it, until that
/// is taken back.
class DuplicateList : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostShown = 3; ///< Ctrl+1 … Ctrl+3 choose them

    explicit DuplicateList(QWidget *parent = nullptr);

    void setCandidates(const QList<DuplicateCandidate> &candidates);
    const QList<DuplicateCandidate> &candidates() const { return m_candidates; }

    void choose(int row); ///< out of range: nothing happens
    void keepApart();

    const std::optional<DuplicateCandidate> &chosen() const { return m_chosen; }
    /// What the resident is told now instead of waiting for an answer: the same reporter without new facts.
    /// Empty otherwise.
    QString told() const;
    QWidget *newFactsField() const;

signals:
    void chosenChanged();

private:
    QWidget *newRow(int row);
    QWidget *newChoice();
    void rebuild();
    void follow();

    QList<DuplicateCandidate> m_candidates;
    std::optional<DuplicateCandidate> m_chosen;
    QLabel *const m_heading;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_offer = nullptr;
    QWidget *m_choice = nullptr;
    QLabel *m_words = nullptr;
    QCheckBox *m_newFacts = nullptr;
};
