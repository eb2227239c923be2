// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/widgettexts.h"

#include <QtWidgets>

namespace {

QString plain(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    return text.remove(u'&');
}

/// What it shows and describes was typed or chosen by somebody.
bool isData(const QWidget *widget)
{
    return widget->property("data").toBool();
}

bool isInsideControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (widget->isWindow() || !parent)
        return false;
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QTabBar *>(parent);
}

void addCells(const QAbstractItemView *view, QList<WidgetText> *texts)
{
    if (!view->model())
        return;
    for (int row = 0; row < qMin(50, view->model()->rowCount()); ++row)
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts->append({view, view->model()->index(row, column).data().toString(), view->font(), true});
}

void addHeader(const QHeaderView *header, QList<WidgetText> *texts)
{
    for (int i = 0; header->model() && i < header->count(); ++i)
        if (!header->isSectionHidden(i))
            texts->append(
                {header, header->model()->headerData(i, header->orientation()).toString(), header->font()});
}

void addOwn(const QWidget *w, QList<WidgetText> *texts)
{
    const auto add = [&](const QString &text) { texts->append({w, plain(text), w->font(), isData(w)}); };
    if (const auto *label = qobject_cast<const QLabel *>(w))
        add(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(w))
        add(button->text());
    else if (const auto *line = qobject_cast<const QLineEdit *>(w))
        add(line->placeholderText());
    else if (const auto *group = qobject_cast<const QGroupBox *>(w))
        add(group->title());
    else if (const auto *header = qobject_cast<const QHeaderView *>(w))
        addHeader(header, texts);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(w))
        addCells(view, texts);
    else if (const auto *combo = qobject_cast<const QComboBox *>(w))
        for (int i = 0; i < combo->count(); ++i)
            add(combo->itemText(i));
    else if (const auto *tabs = qobject_cast<const QTabBar *>(w))
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs->tabText(i));
}

} // namespace

QList<QWidget *> shownWidgets(const QWidget *root)
{
    QList<QWidget *> shown{const_cast<QWidget *>(root)};
    for (QWidget *child : root->findChildren<QWidget *>())
        if (child->isVisibleTo(root) && child->window() == root->window() && !isInsideControl(child))
            shown.append(child);
    return shown;
}

QList<WidgetText> widgetTexts(const QWidget *root)
{
    QList<WidgetText> texts;
    for (const QWidget *widget : shownWidgets(root)) {
        addOwn(widget, &texts);
        for (const QString &text : {widget->toolTip(), widget->accessibleName()})
            texts.append({widget, plain(text), widget->font()});
        texts.append({widget, plain(widget->accessibleDescription()), widget->font(), isData(widget)});
        for (const QAction *action : widget->actions())
            texts.append({widget, plain(action->text()), widget->font()});
        if (widget->isWindow())
            texts.append({widget, widget->windowTitle(), widget->font()});
    }
    texts.removeIf([](const WidgetText &text) { return text.text.isEmpty(); });
    return texts;
}

QString whereIs(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *w = widget; w; w = w->parentWidget())
        if (w == widget || !w->objectName().isEmpty())
            names.prepend(w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className())
                                                    : w->objectName());
    return names.join('/');
}

QString describeFault(const char *kind, const QWidget *widget, const QString &what)
{
    return QString("%1: %2: %3").arg(kind, whereIs(widget), what);
}
