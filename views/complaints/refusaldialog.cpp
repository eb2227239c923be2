// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/refusaldialog.h"

#include "models/complaints/complaintnames.h"
#include "views/widgets/look.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize RefusalSize{560, 380};

QPlainTextEdit *newReasons(const ComplaintBatch &batch, QWidget *parent)
{
    QStringList lines;
    for (const ComplaintBatch::Refusal &refusal : batch.refused)
        lines << u"%1 %2\n%3"_s.arg(refusal.number, refusal.title, refusal.reason);
    auto *list = new QPlainTextEdit(lines.join(u"\n\n"_s), parent);
    list->setObjectName(u"reasons"_s);
    list->setAccessibleName(RefusalDialog::tr("Requests refused and why"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    return list;
}
} // namespace

RefusalDialog::RefusalDialog(ComplaintAction action, const ComplaintBatch &batch, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"refusals"_s);
    setWindowTitle(ComplaintNames::label(action));
    resize(RefusalSize);
    auto *heading =
        new QLabel(tr("%n request(s) stayed as they were", nullptr, int(batch.refused.size())), this);
    heading->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    auto *done = new QLabel(tr("“%1” was done with %2 of %3.")
                                .arg(ComplaintNames::label(action))
                                .arg(batch.done.size())
                                .arg(batch.done.size() + batch.refused.size()),
                            this);
    done->setProperty("quiet", true);
    done->setWordWrap(true);

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    close->setProperty("primary", true);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, Look::Wide, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Gap);
    column->addWidget(heading);
    column->addWidget(done);
    column->addWidget(newReasons(batch, this), 1);
    column->addWidget(close, 0, Qt::AlignRight);
    close->setFocus(Qt::OtherFocusReason);
}
