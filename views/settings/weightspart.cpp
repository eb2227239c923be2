// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/weightspart.h"

#include "models/base/clock.h"
#include "views/widgets/formfield.h"
#include "views/widgets/listview.h"
#include "views/widgets/look.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

WeightsPart::WeightsPart(RateService &rates, QWidget *parent)
    : SettingsPart(parent)
    , m_rates(rates)
    , m_model(new QStandardItemModel(0, 4, this))
    , m_table(new ListView(this))
    , m_from(new QDateEdit(this))
    , m_sum(new QLabel(this))
{
    setObjectName(u"weights"_s);
    m_table->setObjectName(u"weightTable"_s);
    m_table->setAccessibleName(tr("Weights of the three rates"));
    m_table->setModel(m_model);
    const QStringList names{Rates::label(RateFigure::Response),
                            Rates::label(RateFigure::Resolution),
                            Rates::label(RateFigure::Satisfaction)};
    m_model->setHorizontalHeaderLabels(QStringList{tr("From")} + names);
    m_table->setColumnWidths({0, 8, 8, 8});
    m_from->setObjectName(u"from"_s);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setCalendarPopup(true);
    m_from->setDate(RatePeriod::month(Clock::now().toTimeZone(Clock::zone()).date()).to);
    m_sum->setObjectName(u"sum"_s);
    m_save = newButton(u"saveWeights"_s, tr("Save weights"));
    QList<QWidget *> fields{new FormField(tr("From"), m_from, this)};
    const RateWeights usual;
    int i = 0;
    for (const int weight : {usual.response, usual.resolution, usual.satisfaction}) {
        auto *box = new QSpinBox(this);
        box->setObjectName(u"weight%1"_s.arg(i));
        box->setRange(0, 100);
        box->setValue(weight);
        box->setSuffix(u" %"_s);
        connect(box, &QSpinBox::valueChanged, this, &WeightsPart::sum);
        m_weights.append(box);
        fields.append(new FormField(names.at(i++), box, this));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(m_table, 1);
    column->addWidget(newLine(fields));
    column->addWidget(m_sum);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_rates.putWeights({.validFrom = m_from->date(),
                            .response = m_weights.at(0)->value(),
                            .resolution = m_weights.at(1)->value(),
                            .satisfaction = m_weights.at(2)->value()});
    });
    connect(&m_rates, &RateService::weightsChanged, this, [this] {
        emit messageChanged(Message::done(tr("The weights are stored. Frozen months keep theirs.")));
    });
    sum();
}

void WeightsPart::sum()
{
    int total = 0;
    for (const QSpinBox *box : std::as_const(m_weights))
        total += box->value();
    m_sum->setText(total == 100 ? tr("Together 100 %") : tr("Together %1 %; it must be 100 %").arg(total));
    m_save->setEnabled(total == 100);
}

void WeightsPart::refresh()
{
    m_rates.weights(this, [this](const Result<QList<RateWeights>> &all) {
        all ? show(*all) : emit messageChanged(Message::failed(all.error()));
    });
}

void WeightsPart::show(const QList<RateWeights> &all)
{
    m_model->removeRows(0, m_model->rowCount());
    QList<RateWeights> lines{RateWeights()};
    lines += all;
    for (const RateWeights &weights : std::as_const(lines)) {
        const QString from =
            weights.validFrom.isValid() ? weights.validFrom.toString(Qt::ISODate) : tr("Since ever");
        QList<QStandardItem *> row{new QStandardItem(from)};
        for (const int weight : {weights.response, weights.resolution, weights.satisfaction})
            row.append(new QStandardItem(u"%1 %"_s.arg(weight)));
        for (QStandardItem *item : std::as_const(row))
            item->setEditable(false);
        m_model->appendRow(row);
    }
}
