// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusstrip.h"

#include "views/shell/job.h"
#include "views/widgets/badge.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int BarWidth = 120;

void showProgress(QProgressBar *bar, const Job *job)
{
    bar->setRange(0, job->total()); // 0 … 0 is Qt's "not known": the bar moves by itself
    bar->setValue(job->done());
}
} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_place(new QLabel(this))
    , m_person(new QToolButton(this))
    , m_jobSlot(new QHBoxLayout)
    , m_sync(new BadgeLabel(this))
{
    setObjectName(u"statusStrip"_s);
    m_place->setObjectName(u"place"_s);
    m_person->setObjectName(u"person"_s);
    m_person->setFocusPolicy(Qt::TabFocus);
    m_person->hide();
    auto *change = new QAction(tr("Who is at the desk"), this);
    change->setObjectName(u"window.person"_s);
    change->setShortcut(Qt::Key_F9);
    addAction(change);
    connect(change, &QAction::triggered, this, &StatusStrip::personAsked);
    connect(m_person, &QToolButton::clicked, this, &StatusStrip::personAsked);
    m_sync->setObjectName(u"sync"_s);
    m_sync->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::Gap, Look::Tight, Look::Gap, Look::Tight);
    row->setSpacing(Look::Roomy);
    row->addWidget(m_place);
    row->addWidget(m_person);
    row->addStretch(1);
    row->addLayout(m_jobSlot);
    row->addWidget(m_sync);
}

void StatusStrip::setPlace(const QString &stationAndPlace)
{
    m_place->setText(stationAndPlace);
    m_place->setToolTip(tr("This station and its place"));
}

void StatusStrip::setPerson(const QString &person)
{
    m_person->setText(person);
    m_person->setAccessibleName(tr("Signed in: %1").arg(person));
    m_person->setToolTip(
        tr("Who is at the desk (%1)").arg(QKeySequence(Qt::Key_F9).toString(QKeySequence::NativeText)));
    m_person->setVisible(!person.isEmpty());
}

void StatusStrip::setSync(Look::Tone tone, const QString &text, const QString &toolTip)
{
    m_sync->setBadge({tone, text});
    m_sync->setToolTip(toolTip);
    m_sync->setVisible(!text.isEmpty());
}

void StatusStrip::addJob(Job *job)
{
    if (job->isFinished() || m_jobs.contains(job))
        return;
    auto *box = new QWidget(this);
    auto *words = new QLabel(job->title(), box);
    auto *bar = new QProgressBar(box);
    auto *cancel = new QToolButton(box);
    bar->setTextVisible(false);
    bar->setFixedWidth(BarWidth);
    bar->setAccessibleName(job->title());
    cancel->setObjectName(u"cancelJob"_s);
    cancel->setIcon(Icons::named(u"dialog-cancel"_s));
    cancel->setAccessibleName(tr("Cancel %1").arg(job->title()));
    cancel->setToolTip(tr("Cancel"));

    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    row->addWidget(words);
    row->addWidget(bar);
    row->addWidget(cancel);
    m_jobSlot->addWidget(box);
    m_jobs.insert(job, box);

    showProgress(bar, job);
    connect(job, &Job::progressed, bar, [bar, job] { showProgress(bar, job); });
    connect(job, &Job::finished, this, [this, job] { remove(job); });
    connect(job, &QObject::destroyed, this, [this](QObject *gone) { remove(gone); });
    connect(cancel, &QToolButton::clicked, job, [job, cancel] {
        cancel->setEnabled(false);
        job->askCancel();
    });
}

void StatusStrip::remove(QObject *job)
{
    if (QWidget *box = m_jobs.take(job)) {
        box->hide();
        box->deleteLater();
    }
}
