// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/questiondialog.h"

#include "views/widgets/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Width = 420;
}

QuestionDialog::QuestionDialog(const QString &title, const QString &yes, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_yes(new QPushButton(yes, this))
{
    setObjectName(u"questionDialog"_s);
    setWindowTitle(title);
    m_yes->setObjectName(u"yes"_s);
    m_yes->setDefault(true);
    m_yes->setProperty("primary", true);
    auto *no = new QPushButton(tr("Cancel"), this);
    no->setObjectName(u"no"_s);

    auto *heading = new QLabel(title, this);
    heading->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    heading->setWordWrap(true);
    m_body->setSpacing(Look::Near);
    m_body->addWidget(heading);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(Look::Near);
    foot->addStretch();
    foot->addWidget(no);
    foot->addWidget(m_yes);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, Look::Wide, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Wide);
    column->addLayout(m_body);
    column->addLayout(foot);
    setMinimumWidth(Width);

    connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
}

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QuestionDialog(question.title, question.yes, parent)
{
    auto *words = new QLabel(question.explanation, this);
    words->setWordWrap(true);
    words->setProperty("quiet", true);
    m_body->addWidget(words);
    if (question.isDangerous) { // Enter must not destroy anything
        m_yes->setProperty("primary", false);
        m_yes->setProperty("danger", true);
        m_yes->setDefault(false);
        m_yes->setAutoDefault(false);
        findChild<QPushButton *>(u"no"_s)->setDefault(true);
    }
}

QuestionDialog::QuestionDialog(const TextRequest &request, QWidget *parent)
    : QuestionDialog(request.title, request.yes, parent)
{
    auto *label = new QLabel(request.label, this);
    label->setWordWrap(true);
    label->setProperty("quiet", true);
    m_body->addWidget(label);
    addField(request);
    label->setBuddy(m_lines ? static_cast<QWidget *>(m_lines) : m_line);
}

void QuestionDialog::addField(const TextRequest &request)
{
    const auto check = [this, empty = request.mayBeEmpty] {
        m_yes->setEnabled(empty || !text().trimmed().isEmpty());
    };
    if (request.manyLines) {
        m_lines = new QPlainTextEdit(request.text, this);
        m_lines->setObjectName(u"text"_s);
        m_lines->setTabChangesFocus(true);
        m_lines->setMinimumHeight(5 * fontMetrics().lineSpacing());
        m_body->addWidget(m_lines);
        connect(m_lines, &QPlainTextEdit::textChanged, this, check);
    } else {
        m_line = new QLineEdit(request.text, this);
        m_line->setObjectName(u"text"_s);
        m_body->addWidget(m_line);
        connect(m_line, &QLineEdit::textChanged, this, check);
    }
    check();
}

QString QuestionDialog::text() const
{
    if (m_lines)
        return m_lines->toPlainText();
    return m_line ? m_line->text() : QString();
}
