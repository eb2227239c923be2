// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/templatesdialog.h"

#include "models/complaints/complaintnames.h"
#include "views/complaints/actionfields.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/look.h"
#include "views/widgets/searchcombo.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize TemplatesSize{760, 520};
constexpr int ListWidth = 220;

/// Where a reply is written at all.
QList<ComplaintState> replyStates()
{
    using enum ComplaintState;
    return {Registered, Merged, TransferredOut, Handling};
}

/// The 大类 too: a template may be for all below one.
QList<SearchChoice> choicesOf(const QList<Category> &categories)
{
    QList<SearchChoice> choices = ActionFields::categoryChoices(categories);
    for (const Category &category : categories) {
        if (category.isMajor())
            choices.append({.key = category.code, .text = category.name, .code = category.code});
    }
    return choices;
}

void addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    words->setProperty("quiet", true);
    words->setBuddy(field);
    field->setAccessibleName(label);
    column->addWidget(words);
    column->addWidget(field);
    column->addSpacing(Look::Near);
}
} // namespace

TemplatesDialog::TemplatesDialog(CaseworkService &casework,
                                 const QList<Category> &categories,
                                 QWidget *parent)
    : FormDialog(tr("Words for replies"),
                 tr("Offered where a reply is written, in the state and for the category they belong to."),
                 parent)
    , m_casework(casework)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_category(new SearchCombo(this))
    , m_text(new QPlainTextEdit(this))
    , m_remove(addButton(u"remove"_s, tr("Take out")))
{
    setObjectName(u"templatesDialog"_s);
    resize(TemplatesSize);
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setFixedWidth(ListWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Roomy);
    row->addWidget(m_list);
    row->addWidget(newFields(categories), 1);
    content()->addLayout(row, 1);
    QPushButton *more = addButton(u"new"_s, tr("New"));
    QPushButton *yes = addButton(u"yes"_s, tr("Save"));
    QPushButton *no = addButton(u"no"_s, tr("Close"));
    yes->setProperty("primary", true);
    yes->setDefault(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::choose);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(more, &QPushButton::clicked, this, &TemplatesDialog::begin);
    connect(yes, &QPushButton::clicked, this, &TemplatesDialog::store);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    m_list->setFocus(Qt::OtherFocusReason);
    load();
}

QWidget *TemplatesDialog::newFields(const QList<Category> &categories)
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(Look::Tight);
    m_name->setObjectName(u"name"_s);
    m_state->setObjectName(u"state"_s);
    m_state->addItem(tr("In every state"));
    for (const ComplaintState state : replyStates())
        m_state->addItem(ComplaintNames::label(state), int(state));
    m_category->setObjectName(u"category"_s);
    m_category->setOptional(true);
    m_category->setPlaceholderText(tr("All categories"));
    m_category->setChoices(choicesOf(categories));
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    addField(column, tr("Name"), m_name);
    addField(column, tr("State"), m_state);
    addField(column, tr("Category"), m_category);
    addField(column, tr("Reply"), m_text);
    column->addWidget(newPlaceholders());
    return fields;
}

/// What is filled in by itself, put in at the cursor.
QWidget *TemplatesDialog::newPlaceholders()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout;
    row->setLayout(flow);
    flow->setContentsMargins({});
    flow->setSpacing(Look::Near);
    auto *words = new QLabel(tr("Put in, to be filled by itself:"), row);
    words->setProperty("quiet", true);
    flow->addWidget(words);
    const QStringList names{tr("Number"), tr("Title"), tr("Host section"), tr("Due time")};
    const QStringList placeholders = ReplyTemplates::placeholders();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *button = new QPushButton(names.at(i), row);
        button->setFlat(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, text = placeholders.at(i)] {
            m_text->insertPlainText(text);
            m_text->setFocus(Qt::OtherFocusReason);
        });
        flow->addWidget(button);
        words->setMinimumHeight(button->sizeHint().height()); // in line with them
    }
    return row;
}

void TemplatesDialog::load()
{
    m_casework.templates(this, [this](const Result<QList<ReplyTemplate>> &all) {
        if (!all)
            return showRefusal(all.error());
        m_all = *all;
        const QString name = m_shown.name;
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ReplyTemplate &reply : std::as_const(m_all))
            m_list->addItem(reply.name);
        const auto same = std::ranges::find(m_all, name, &ReplyTemplate::name);
        m_list->setCurrentRow(same == m_all.end() ? 0 : int(same - m_all.begin()));
        choose();
    });
}

void TemplatesDialog::choose()
{
    show(m_all.value(m_list->currentRow()));
}

void TemplatesDialog::show(const ReplyTemplate &reply)
{
    m_shown = reply;
    m_name->setText(reply.name);
    m_state->setCurrentIndex(reply.state ? qMax(0, m_state->findData(int(*reply.state))) : 0);
    m_category->setCurrent(reply.category);
    m_text->setPlainText(reply.text);
    m_remove->setEnabled(reply.id > 0);
}

void TemplatesDialog::begin()
{
    m_list->setCurrentRow(-1);
    show({});
    m_name->setFocus(Qt::OtherFocusReason);
}

ReplyTemplate TemplatesDialog::edited() const
{
    ReplyTemplate reply{.id = m_shown.id,
                        .name = m_name->text().trimmed(),
                        .category = m_category->current(),
                        .text = m_text->toPlainText().trimmed()};
    if (m_state->currentIndex() > 0)
        reply.state = ComplaintState(m_state->currentData().toInt());
    return reply;
}

void TemplatesDialog::store()
{
    const ReplyTemplate reply = edited();
    if (reply.name.isEmpty() || reply.text.isEmpty())
        return showRefusal({Error::Kind::Invalid,
                            tr("A template needs a name and its words. Fill in both and save again."),
                            {}});
    clearRefusal();
    m_casework.putTemplate(
        reply, this, [this, name = reply.name](const Result<> &done) { finish(done, name); });
}

void TemplatesDialog::remove()
{
    clearRefusal();
    m_casework.removeTemplate(m_shown, this, [this](const Result<> &done) { finish(done, {}); });
}

void TemplatesDialog::finish(const Result<> &done, const QString &name)
{
    if (!done)
        return showRefusal(done.error());
    m_shown.name = name;
    load();
}
