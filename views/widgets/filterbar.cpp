// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto TitleProperty = "chipTitle";
constexpr auto CountProperty = "chipCount";
constexpr int ChipMargin = 10; // padding and line

QString chipWords(const QString &title, qint64 count)
{
    return count < 0 ? title : u"%1  %2"_s.arg(title, QLocale().toString(count));
}

QString chipWords(const QAbstractButton *chip)
{
    return chipWords(chip->property(TitleProperty).toString(), chip->property(CountProperty).toLongLong());
}

int chipWidth(const QWidget *chip)
{
    return qMax(chip->sizeHint().width(), chip->minimumWidth());
}
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_more(newChip(u"more"_s))
{
    setObjectName(u"filters"_s);
    setAccessibleName(tr("Filters"));
    m_row->setContentsMargins({});
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // it folds rather than hold the window wide
    m_row->setSpacing(Look::Tight);
    m_row->addWidget(m_more);
    m_row->addStretch();
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        newMoreMenu()->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

QPushButton *FilterBar::newChip(const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(u"chip."_s + name);
    chip->setProperty("chip", true);
    chip->setAutoDefault(false);
    return chip;
}

void FilterBar::addChip(const QString &name, const QString &title)
{
    QPushButton *chip = newChip(name);
    chip->setProperty(TitleProperty, title);
    chip->setProperty(CountProperty, qint64(-1));
    chip->setCheckable(true);
    m_group->addButton(chip);
    m_row->insertWidget(m_row->indexOf(m_more), chip);
    setTabOrder(chip, m_more);
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
    fold();
}

void FilterBar::label(QAbstractButton *chip) const
{
    chip->setText(chipWords(chip));
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
    fold();
    emit chosenChanged(name);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

QSize FilterBar::sizeHint() const
{
    return {widthWith(m_group->buttons(), false), m_row->sizeHint().height()};
}

QSize FilterBar::minimumSizeHint() const
{
    return {chipWidth(m_more), m_row->sizeHint().height()};
}

int FilterBar::widthWith(const QList<QAbstractButton *> &shown, bool folded) const
{
    int width = -m_row->spacing();
    for (const QAbstractButton *chip : shown)
        width += chipWidth(chip) + m_row->spacing();
    if (folded)
        width += chipWidth(m_more) + m_row->spacing();
    if (m_saved)
        width += m_saved->sizeHint().width() + m_row->spacing();
    return width;
}

/// As many as find room; from the end the others go into the menu.
void FilterBar::fold()
{
    QList<QAbstractButton *> shown = m_group->buttons();
    QList<QAbstractButton *> folded;
    const auto needed = [&] {
        labelMore(folded);
        return widthWith(shown, !folded.isEmpty());
    };
    if (m_saved) { // its words are the first to go
        m_saved->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (needed() > width())
            m_saved->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    for (qsizetype i = shown.size() - 1; i > 0 && needed() > width(); --i)
        if (!shown.at(i)->isChecked())
            folded.prepend(shown.takeAt(i));
    labelMore(folded);
    const auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
    const bool hadFocus = focused && focused->hasFocus() && folded.contains(focused);
    for (QAbstractButton *chip : std::as_const(shown))
        chip->show();
    m_more->setVisible(!folded.isEmpty());
    if (hadFocus)
        m_more->setFocus(Qt::OtherFocusReason);
    for (QAbstractButton *chip : std::as_const(folded))
        chip->hide();
}

void FilterBar::labelMore(const QList<QAbstractButton *> &folded)
{
    qint64 sum = -1;
    QStringList words;
    for (const QAbstractButton *chip : folded) {
        const qint64 count = chip->property(CountProperty).toLongLong();
        sum = count < 0 ? sum : qMax(qint64(0), sum) + count;
        words.append(chipWords(chip));
    }
    m_more->setText(chipWords(tr("More…"), sum));
    m_more->setAccessibleName(m_more->text());
    m_more->setToolTip(words.join(u'\n'));
}

/// Deletes itself when it closes.
QMenu *FilterBar::newMoreMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"moreFilters"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAbstractButton *chip : m_group->buttons())
        if (chip->isHidden())
            connect(menu->addAction(chip->text()), &QAction::triggered, chip, [this, chip] {
                chip->click();
                m_group->checkedButton()->setFocus(Qt::OtherFocusReason);
            });
    return menu;
}

void FilterBar::makeSavedMenu()
{
    m_saved = new QToolButton(this);
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setIcon(Icons::named(u"view-filter"_s));
    m_saved->setText(tr("Saved filters"));
    m_saved->setToolTip(m_saved->text());
    m_saved->setAccessibleName(m_saved->text());
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(new QMenu(m_saved));
    m_row->insertWidget(m_row->indexOf(m_more) + 1, m_saved);
    fold();
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
