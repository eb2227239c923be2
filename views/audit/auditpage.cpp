// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditpage.h"

#include "models/base/clock.h"
#include "views/audit/auditfilterrow.h"
#include "views/shell/dialogs.h"
#include "views/widgets/badge.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/icons.h"
#include "views/widgets/listview.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

AuditPage::AuditPage(AuditService &audit, QWidget *parent)
    : Page(parent)
    , m_audit(audit)
    , m_model(audit.newModel(this))
    , m_search(new QLineEdit(this))
    , m_row(new AuditFilterRow(this))
    , m_chain(new BadgeLabel(this))
    , m_count(new QLabel(this))
    , m_list(new ListView(this))
    , m_empty(new EmptyState(u"document-edit-verify"_s, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_export(newAction(u"audit.export"_s, u"document-export"_s, tr("Export…")))
    , m_check(newAction(u"audit.check"_s, u"document-edit-verify"_s, tr("Check the chain")))
{
    setObjectName(u"auditPage"_s);
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Number or word"));
    m_search->setAccessibleName(tr("Search the audit log"));
    m_search->setClearButtonEnabled(true);
    m_chain->setObjectName(u"chain"_s);
    m_chain->setBadge({Look::Tone::Neutral, tr("Chain not checked yet")});
    m_count->setObjectName(u"count"_s);
    m_count->setProperty("quiet", true);
    setUpList();
    layOut();
    connectAll();
    setFocusProxy(m_list);
    m_model->setFilter({});
}

QString AuditPage::title() const
{
    return tr("Audit log");
}

QWidget *AuditPage::searchWidget()
{
    return m_search;
}

QAction *AuditPage::newAction(const QString &name, const QString &icon, const QString &words)
{
    auto *action = new QAction(Icons::named(icon), words, this);
    action->setObjectName(name);
    addAction(action);
    return action;
}

void AuditPage::setUpList()
{
    using Table = AuditTableModel;
    m_list->setObjectName(u"list"_s);
    m_list->setAccessibleName(tr("Audit log"));
    m_list->setModel(m_model);
    const auto tone = [](const QModelIndex &index) {
        return index.data(Table::FailedRole).toBool() ? Look::Tone::Danger : Look::Tone::Success;
    };
    m_list->setItemDelegateForColumn(Table::Outcome, new BadgeDelegate(tone, m_list));
    m_list->setColumnWidths({12, 7, 11, 16, 0, 8, 6});
}

void AuditPage::layOut()
{
    auto *state = new QHBoxLayout;
    state->setSpacing(Look::Gap);
    state->addWidget(m_chain);
    state->addWidget(m_count);
    state->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, Look::Tight, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Near);
    column->addWidget(m_row);
    column->addLayout(state);
    column->addWidget(newCard(), 1);
}

QWidget *AuditPage::newCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, Look::Tight, 1, Look::Tight);
    inside->addWidget(m_stack);
    return card;
}

void AuditPage::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &AuditPage::search);
    connect(m_row, &AuditFilterRow::changed, this, &AuditPage::search);
    connect(m_export, &QAction::triggered, this, &AuditPage::askForFile);
    connect(m_check, &QAction::triggered, this, &AuditPage::check);
    connect(m_model, &AuditTableModel::orderKnown, this, &AuditPage::showOrder);
    connect(m_model, &AuditTableModel::failed, this, [this](const Error &error) {
        emit messageChanged(Message::failed(error));
    });
    connect(&m_audit, &AuditService::verifying, this, &AuditPage::showProgress);
    connect(&m_audit, &AuditService::noted, this, [this] {
        if (isVisible())
            refresh();
    });
}

void AuditPage::visited()
{
    refresh();
    if (!m_isChecked)
        check();
}

AuditFilter AuditPage::filter() const
{
    AuditFilter filter = m_row->filter();
    filter.text = m_search->text().trimmed();
    return filter;
}

void AuditPage::search()
{
    if (filter() != m_model->filter())
        m_model->setFilter(filter());
}

void AuditPage::refresh()
{
    m_model->requery();
    m_audit.people(this, [this](const Result<QStringList> &people) {
        if (people)
            m_row->setPeople(*people);
    });
}

void AuditPage::showOrder(int rows)
{
    const bool narrowed = m_model->filter() != AuditFilter();
    m_count->setText(tr("%1 entries").arg(QLocale().toString(rows)));
    m_empty->setTexts(narrowed ? tr("Nothing found") : tr("No entries yet"),
                      narrowed ? tr("No entry is of these days, this person, this event and these words.")
                               : tr("Sign-ins, exports, prints, personal data shown and settings will stand "
                                    "here."));
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    m_export->setEnabled(rows > 0);
}

void AuditPage::check()
{
    m_isChecked = true;
    m_check->setEnabled(false);
    m_chain->setBadge({Look::Tone::Info, tr("Checking the chain…")});
    m_audit.verify(this, [this](const Result<AuditChain> &chain) { showChain(chain); });
}

void AuditPage::showProgress(qint64 done, qint64 all)
{
    if (!m_check->isEnabled())
        m_chain->setBadge(
            {Look::Tone::Info,
             tr("Checking the chain: %1 of %2").arg(QLocale().toString(done), QLocale().toString(all))});
}

void AuditPage::showChain(const Result<AuditChain> &chain)
{
    m_check->setEnabled(true);
    if (!chain) {
        m_chain->setBadge({Look::Tone::Warning, tr("The chain could not be checked")});
        emit messageChanged(Message::failed(chain.error()));
    } else if (chain->broken) {
        m_chain->setBadge({Look::Tone::Danger, chain->text()});
        emit messageChanged(Message::failed(
            {Error::Kind::Storage,
             tr("%1. Keep the file as it is and tell the one responsible for security.").arg(chain->text()),
             {}}));
    } else {
        m_chain->setBadge({Look::Tone::Success, chain->text()});
    }
    emit checked();
}

void AuditPage::askForFile()
{
    const QString day = Clock::today().toString(u"yyyyMMdd"_s);
    Dialogs::saveFile(this,
                      {.title = tr("Export the entries of the list"),
                       .filter = tr("Workbooks (*.xlsx);;Text tables (*.csv);;JSON (*.json)"),
                       .name = u"%1 %2.xlsx"_s.arg(title(), day)},
                      [this](const QString &path) { exportTo(path); });
}

void AuditPage::exportTo(const QString &path)
{
    auto *job = new Job(tr("Exporting the audit log"), this);
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    connect(job, &Job::cancelAsked, job, [stop] { stop->store(true); });
    emit jobStarted(job);
    m_audit.exportTo(path, filter(), stop, job, [this, job, path](const Result<qint64> &rows) {
        job->finish();
        job->deleteLater();
        if (!rows)
            return emit messageChanged(Message::failed(rows.error()));
        emit messageChanged(Message::done(
            tr("%1 entries are in %2.").arg(QLocale().toString(*rows), QFileInfo(path).fileName())));
        refresh();
    });
}
