// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/inspect.h"

#include "tests/walk/widgettexts.h"
#include "views/widgets/look.h"

#include <QtWidgets>

namespace {

constexpr int Tolerance = 1; // a rounded half pixel

bool isTooSmall(QSize has, QSize needs)
{
    return needs.width() > has.width() + Tolerance || needs.height() > has.height() + Tolerance;
}

QString sizes(QSize has, QSize needs)
{
    return QString("%1x%2, needs %3x%4")
        .arg(has.width())
        .arg(has.height())
        .arg(needs.width())
        .arg(needs.height());
}

QSize needs(const QLabel *label)
{
    const QSize hint = label->sizeHint();
    if (!label->wordWrap())
        return hint;
    return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
}

QSize needs(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const QSize hint = button->sizeHint();
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    return button->hasHeightForWidth() ? QSize(0, button->heightForWidth(button->width())) : hint;
}

QStringList clippedTabs(const QTabBar *tabs)
{
    QStringList faults;
    for (int i = 0; i < tabs->count(); ++i) {
        const QRect place = tabs->tabRect(i);
        const int words = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i));
        if (words > place.width() || place.right() > tabs->width() + Tolerance)
            faults += describeFault("clipped", tabs, tabs->tabText(i));
    }
    return faults;
}

QStringList clippedSections(const QHeaderView *header)
{
    QStringList faults;
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i) || header->orientation() == Qt::Vertical)
            continue;
        const QString words = header->model()->headerData(i, Qt::Horizontal).toString();
        if (header->fontMetrics().horizontalAdvance(words) + 2 * Look::Tight > header->sectionSize(i))
            faults += describeFault("clipped", header, words);
    }
    return faults;
}

QStringList clippedField(const QWidget *field, const QString &words)
{
    const int room = field->width() - 2 * Look::Near;
    if (field->fontMetrics().horizontalAdvance(words) <= room)
        return {};
    return {describeFault("clipped", field, words)};
}

QStringList clippedOne(const QWidget *w)
{
    if (const auto *label = qobject_cast<const QLabel *>(w); label && !label->text().isEmpty())
        return isTooSmall(label->size(), needs(label))
                   ? QStringList{describeFault(
                         "clipped", w, label->text() + " " + sizes(w->size(), needs(label)))}
                   : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(w); button && !button->text().isEmpty())
        return isTooSmall(button->size(), needs(button))
                   ? QStringList{describeFault(
                         "clipped", w, button->text() + " " + sizes(w->size(), needs(button)))}
                   : QStringList();
    if (const auto *tabs = qobject_cast<const QTabBar *>(w))
        return clippedTabs(tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(w); header && header->model())
        return clippedSections(header);
    if (const auto *combo = qobject_cast<const QComboBox *>(w))
        return clippedField(w, combo->currentText());
    if (const auto *line = qobject_cast<const QLineEdit *>(w))
        return clippedField(w, line->placeholderText());
    return {};
}

bool arrangesItself(const QWidget *parent)
{
    return qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QTabBar *>(parent) || qobject_cast<const QTabWidget *>(parent);
}

bool isViewport(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

QList<QWidget *> shownChildren(const QWidget *parent)
{
    QList<QWidget *> children = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    children.removeIf([](const QWidget *child) {
        return child->isHidden() || child->isWindow() || child->property("overlay").toBool() ||
               child->size().isEmpty() || qobject_cast<const QSizeGrip *>(child) ||
               qobject_cast<const QSplitterHandle *>(child);
    });
    return children;
}

/// Characters that stand for themselves; joiners and line breaks have no shape to miss.
bool hasShape(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    });
}

QString tofu(const QString &text, const QFont &font)
{
    QString missing;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString one = text.mid(i, text.at(i).isHighSurrogate() ? 2 : 1);
        i += one.size() - 1;
        if (!hasShape(one))
            continue;
        QTextLayout layout(one, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns())
            if (run.glyphIndexes().contains(0))
                missing += one;
    }
    return missing;
}

} // namespace

QStringList Inspect::clipped(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *widget : shownWidgets(root))
        if (!widget->property("elides").toBool())
            faults += clippedOne(widget);
    return faults;
}

QStringList Inspect::overlapping(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *parent : shownWidgets(root)) {
        if (arrangesItself(parent))
            continue;
        const QList<QWidget *> children = shownChildren(parent);
        for (qsizetype i = 0; i < children.size(); ++i)
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect common = children.at(i)->geometry() & children.at(j)->geometry();
                if (common.width() > Tolerance && common.height() > Tolerance)
                    faults += describeFault("overlapping", children.at(i), "over " + whereIs(children.at(j)));
            }
    }
    return faults;
}

QStringList Inspect::outside(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *parent : shownWidgets(root)) {
        if (arrangesItself(parent) || isViewport(parent))
            continue;
        const QRect room = parent->rect().adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
        for (const QWidget *child : shownChildren(parent))
            if (!room.contains(child->geometry()))
                faults += describeFault("outside", child, "sticks out of " + whereIs(parent));
    }
    return faults;
}

QStringList Inspect::missingGlyphs(const QWidget *root)
{
    QStringList faults;
    for (const WidgetText &text : widgetTexts(root))
        if (const QString missing = tofu(text.text, text.font); !missing.isEmpty())
            faults += describeFault("missing glyph", text.widget, missing + " in " + text.text);
    return faults;
}

QStringList Inspect::untranslated(const QWidget *root)
{
    // Names of keys and formats, file names and addresses are the same in both languages.
    static const QRegularExpression allowed("Jieban|\\b(Ctrl|Shift|Alt|Esc|Enter|Tab|Del|PgUp|PgDown|Home|"
                                            "End|PDF|CSV|XLSX|JSON|Open311|SQLite|Excel|WPS|ID|Menu)\\b"
                                            "|\\S+\\.[A-Za-z]{2,5}\\b");
    static const QRegularExpression word("[A-Za-z]{2,}");
    QStringList faults;
    for (const WidgetText &text : widgetTexts(root)) {
        if (text.isData)
            continue;
        QString rest = text.text;
        if (rest.remove(allowed).contains(word))
            faults += describeFault("untranslated", text.widget, text.text);
    }
    return faults;
}

QStringList Inspect::unnamed(QWidget *root)
{
    QStringList faults;
    for (QWidget *widget : shownWidgets(root)) {
        const bool isBar = qobject_cast<QProgressBar *>(widget);
        if (widget == root || widget->focusProxy() || (!isBar && !(widget->focusPolicy() & Qt::TabFocus)) ||
            !widget->isEnabled())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            faults += describeFault("unnamed", widget, widget->metaObject()->className());
    }
    return faults;
}
