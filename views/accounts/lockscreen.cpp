// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/lockscreen.h"

#include "views/accounts/passwordfield.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What reaches a window from outside.
bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
        return true;
    default:
        return false;
    }
}
} // namespace

LockScreen::LockScreen(QWidget *window)
    : EntryPage(tr("Locked"), {}, window)
    , m_window(window)
    , m_password(new PasswordField(u"password"_s, tr("Password"), this))
{
    setObjectName(u"lockScreen"_s);
    setAutoFillBackground(true);
    setProperty("overlay", true);
    addField(m_password);
    QPushButton *open = addButton(u"unlock"_s, tr("Unlock"));
    QPushButton *other = addOtherWay(u"otherPerson"_s, tr("Another person"));
    connect(m_password, &PasswordField::edited, this, &LockScreen::clearRefusal);
    connect(m_password, &PasswordField::entered, this, &LockScreen::submit);
    connect(open, &QPushButton::clicked, this, &LockScreen::submit);
    connect(other, &QPushButton::clicked, this, &LockScreen::otherPersonAsked);
    setFocusProxy(m_password);
    hide();
}

LockScreen::~LockScreen() = default;

void LockScreen::lock(const QString &person)
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_focused = QApplication::focusWidget();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    setWhy(tr("%1 works here. Type the password to go on. What runs in the background goes on meanwhile.")
               .arg(person));
    m_password->clear();
    clearRefusal();
    qApp->installEventFilter(this);
    hideOthers();
    cover();
    show();
    raise();
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockScreen::hideOthers()
{
    const auto put = [this](QWidget *widget) {
        if (widget->isHidden() || widget == this)
            return;
        m_hidden.append(widget);
        widget->hide();
    };
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != m_window)
            put(other);
    }
    for (QWidget *part : m_window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!part->isWindow())
            put(part);
    }
}

void LockScreen::cover()
{
    setGeometry(m_window->rect());
}

void LockScreen::unlock()
{
    if (!m_isLocked)
        return;
    m_isLocked = false;
    qApp->removeEventFilter(this);
    setBusy(false);
    m_password->clear();
    hide();
    for (auto hidden = m_hidden.crbegin(); hidden != m_hidden.crend(); ++hidden) {
        if (*hidden)
            (*hidden)->show(); // last come the windows, in front of what they belong to
    }
    m_hidden.clear();
    if (m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
}

void LockScreen::submit()
{
    if (isBusy())
        return;
    m_password->setError(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    if (m_password->isWrong())
        return m_password->setFocus(Qt::OtherFocusReason);
    const QString password = m_password->text();
    clearRefusal();
    setBusy(true);
    emit unlockAsked(password);
}

void LockScreen::refuse(const Error &error)
{
    setBusy(false);
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
    showRefusal(error);
}

bool LockScreen::isOurs(const QObject *object) const
{
    for (const QObject *o = object; o; o = o->parent())
        if (o == this)
            return true;
    return false;
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (watched == m_window && event->type() == QEvent::Resize)
        cover();
    const bool isOther = widget && widget->isWindow() && widget != m_window && !isOurs(widget);
    if (isOther && event->type() == QEvent::Show) // something that was under way has come to a question
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_isLocked)
                    hideOthers();
            },
            Qt::QueuedConnection);
    const bool reaches = widget || event->type() == QEvent::Shortcut; // an action is no widget
    if (reaches && isInput(event->type()) && !isOurs(watched))
        return true;
    return EntryPage::eventFilter(watched, event);
}
