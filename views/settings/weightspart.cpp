// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/weightspart.h"

#include "models/base/clock.h"
#include "views/widgets/formfield.h"
#include "views/widgets/listview.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList threeRates()
{
    return {Rates::label(RateFigure::Response),
            Rates::label(RateFigure::Resolution),
            Rates::label(RateFigure::Satisfaction)};
}
} // namespace

WeightsPart::WeightsPart(RateService &rates, QWidget *parent)
    : SettingsPart(parent)
    , m_rates(rates)
    , m_table(newTable(u"weightTable"_s,
                       tr("Weights of the three rates"),
                       QStringList{tr("From")} + threeRates(),
                       {0, 8, 8, 8}))
    , m_from(newDate(u"from"_s, RatePeriod::month(Clock::now().toTimeZone(Clock::zone()).date()).to))
    , m_sum(new QLabel(this))
    , m_save(newButton(u"saveWeights"_s, tr("Save weights")))
{
    setObjectName(u"weights"_s);
    m_sum->setObjectName(u"sum"_s);
    QVBoxLayout *column = newColumn();
    column->addWidget(m_table, 1);
    column->addWidget(newFields());
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

QWidget *WeightsPart::newFields()
{
    QList<QWidget *> fields{new FormField(tr("From"), m_from, this)};
    const QStringList names = threeRates();
    const RateWeights usual;
    for (const int weight : {usual.response, usual.resolution, usual.satisfaction}) {
        auto *box = new QSpinBox(this);
        box->setObjectName(u"weight%1"_s.arg(m_weights.size()));
        box->setRange(0, 100);
        box->setValue(weight);
        box->setSuffix(u" %"_s);
        connect(box, &QSpinBox::valueChanged, this, &WeightsPart::sum);
        fields.append(new FormField(names.at(m_weights.size()), box, this));
        m_weights.append(box);
    }
    return newLine(fields);
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
    QList<RateWeights> lines{RateWeights()};
    lines += all;
    QList<QStringList> rows;
    for (const RateWeights &weights : std::as_const(lines)) {
        rows.append(
            {weights.validFrom.isValid() ? weights.validFrom.toString(Qt::ISODate) : tr("Since ever")});
        for (const int weight : {weights.response, weights.resolution, weights.satisfaction})
            rows.last().append(u"%1 %"_s.arg(weight));
    }
    showRows(m_table, rows);
}
