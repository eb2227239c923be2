// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QButtonGroup>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto TitleProperty = "chipTitle";
constexpr auto CountProperty = "chipCount";
constexpr int ChipMargin = 13; // padding and line
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"filters"_s);
    setAccessibleName(tr("Filters"));
    setLayout(m_row);
    m_row->setContentsMargins({});
    m_row->setSpacing(Look::Near);
}

void FilterBar::addChip(const QString &name, const QString &title)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(u"chip."_s + name);
    chip->setProperty("chip", true);
    chip->setProperty(TitleProperty, title);
    chip->setProperty(CountProperty, qint64(-1));
    chip->setAutoDefault(false);
    chip->setCheckable(true);
    m_group->addButton(chip);
    m_row->addWidget(chip);
    m_chips.insert(name, chip);
    label(chip);
    if (m_chosen.isEmpty()) {
        m_chosen = name;
        chip->setChecked(true);
    }
    connect(chip, &QPushButton::clicked, this, [this, name] { choose(name); });
}

void FilterBar::setCount(const QString &name, qint64 count)
{
    QAbstractButton *chip = m_chips.value(name);
    if (!chip)
        return;
    chip->setProperty(CountProperty, count);
    label(chip);
}

void FilterBar::label(QAbstractButton *chip) const
{
    const QString title = chip->property(TitleProperty).toString();
    const qint64 count = chip->property(CountProperty).toLongLong();
    chip->setText(count < 0 ? title : u"%1  %2"_s.arg(title, QLocale().toString(count)));
    chip->setAccessibleName(chip->text());
    QFont chosen = chip->font(); // the style sheet's; a button asks for the width of its plain font only
    chosen.setWeight(QFont::DemiBold);
    chip->setMinimumWidth(QFontMetrics(chosen).horizontalAdvance(chip->text()) + 2 * ChipMargin);
}

void FilterBar::choose(const QString &name)
{
    QAbstractButton *chip = m_chips.value(name);
    if (!chip)
        return;
    chip->setChecked(true);
    if (name == m_chosen)
        return;
    m_chosen = name;
    emit chosenChanged(name);
}

void FilterBar::makeSavedMenu()
{
    m_saved = new QToolButton(this);
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setIcon(Icons::named(u"view-filter"_s));
    m_saved->setText(tr("Saved filters"));
    m_saved->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(new QMenu(m_saved));
    m_row->addWidget(m_saved);
}

void FilterBar::setSavedFilters(const QStringList &names)
{
    if (!m_saved)
        makeSavedMenu();
    QMenu *menu = m_saved->menu();
    menu->clear();
    for (const QString &name : names)
        connect(
            menu->addAction(name), &QAction::triggered, this, [this, name] { emit savedFilterChosen(name); });
    if (!names.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Save this filter…")), &QAction::triggered, this, &FilterBar::saveFilterAsked);
    if (names.isEmpty())
        return;
    QMenu *rename = menu->addMenu(tr("Rename"));
    rename->setObjectName(u"renameFilter"_s);
    for (const QString &name : names)
        connect(rename->addAction(name), &QAction::triggered, this, [this, name] {
            emit renameFilterAsked(name);
        });
    QMenu *forget = menu->addMenu(tr("Forget"));
    for (const QString &name : names)
        connect(forget->addAction(name), &QAction::triggered, this, [this, name] {
            emit forgetFilterAsked(name);
        });
}
