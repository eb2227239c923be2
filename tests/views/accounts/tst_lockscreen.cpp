// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/lockscreen.h"

#include "tests/support/keyboard.h"
#include "tests/walk/widgettexts.h"
#include "views/shell/mainwindow.h"
#include "views/shell/page.h"

#include <QtTest>
#include <QtWidgets>

namespace {
const char Secret[] = "欧阳小满 10012345678";

class SecretPage : public Page
{
public:
    explicit SecretPage(QWidget *parent)
        : Page(parent)
        , m_note(new QLineEdit(this))
    {
        (new QLabel(Secret, this))->setToolTip(Secret);
        m_note->setObjectName("note");
        m_note->setGeometry(10, 40, 200, 30);
        setFocusProxy(m_note);
    }
    QString title() const override { return Secret; }

private:
    QLineEdit *const m_note;
};
} // namespace

/// Nothing can be read or reached while the window is locked.
class tst_LockScreen : public QObject, protected Keyboard
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->addPage(
            {"one", "一", {}, [](QWidget *parent) -> Page * { return new SecretPage(parent); }});
        m_window->addPage(
            {"two", "二", {}, [](QWidget *parent) -> Page * { return new SecretPage(parent); }});
        m_screen = new LockScreen(m_window.get());
        m_window->resize(900, 600);
        m_window->show();
        m_window->showPage("one");
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        note()->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void nothingOfTheWindowIsLeft()
    {
        QVERIFY(textsShown().contains(Secret));
        const QImage open = m_window->grab().toImage();

        m_screen->lock("何晓芸");

        QVERIFY(!textsShown().contains(Secret));
        QCOMPARE(m_screen->geometry(), m_window->rect());
        QVERIFY(!note()->isVisible());
        QCOMPARE(focused(), "password");
        m_screen->findChild<QLabel *>("why")->clear();
        const QImage blank = m_window->grab().toImage();
        note()->setText("and whatever stands there");
        QCOMPARE(m_window->grab().toImage(), blank);
        QVERIFY(open != blank);
    }

    void itCoversTheWindowAtAnySize()
    {
        m_screen->lock("何晓芸");
        m_window->resize(1300, 900);
        QTRY_COMPARE(m_screen->size(), m_window->size());
    }

    void otherWindowsAndDialogsAreGoneUntilItIsUnlocked()
    {
        QWidget own;
        (new QLabel(Secret, &own))->adjustSize();
        own.show();
        auto *dialog = new QDialog(m_window.get());
        QSignalSpy finished(dialog, &QDialog::finished);
        dialog->open();
        QMenu menu(m_window.get());
        menu.addAction(Secret);
        menu.popup({10, 10});

        m_screen->lock("何晓芸");
        QVERIFY(!own.isVisible() && !dialog->isVisible() && !menu.isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(finished.size(), 0);

        m_screen->unlock();
        QVERIFY(own.isVisible() && dialog->isVisible() && !menu.isVisible());
        QCOMPARE(QApplication::activeModalWidget(), dialog);
    }

    void aWindowThatComesLaterWaits()
    {
        m_screen->lock("何晓芸");
        QDialog late;
        late.open();

        QTRY_VERIFY(!late.isVisible());
        m_screen->unlock();
        QVERIFY(late.isVisible());
    }

    void keysAndShortcutsReachOnlyThePassword()
    {
        m_screen->lock("何晓芸");

        type("abc");
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "unlock");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "otherPerson");
        press(Qt::Key_Tab);
        QCOMPARE(focused(), "password");

        QCOMPARE(m_window->currentName(), "one");
        QCOMPARE(password()->text(), "abc");
        QVERIFY(note()->text().isEmpty());
        QTest::keyClick(note(), Qt::Key_A); // however it is sent
        QTest::mouseClick(note(), Qt::LeftButton);
        QVERIFY(note()->text().isEmpty());
        m_screen->unlock();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(m_window->currentName(), "two");
    }

    void noToolTipShowsAnything()
    {
        const auto isTold = [this] {
            for (QWidget *part : m_window->findChildren<QWidget *>()) {
                QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), part->mapToGlobal(QPoint(2, 2)));
                QCoreApplication::sendEvent(part, &help);
                if (QToolTip::isVisible() && QToolTip::text() == Secret)
                    return true;
            }
            return false;
        };
        QVERIFY(isTold());
        m_screen->lock("何晓芸");
        QVERIFY(!QToolTip::isVisible());
        QVERIFY(!isTold());
    }

    void thePasswordUnlocksAndTheFocusIsBack()
    {
        QSignalSpy asked(m_screen, &LockScreen::unlockAsked);
        m_screen->lock("何晓芸");
        QVERIFY(m_screen->findChild<QLabel *>("why")->text().contains("何晓芸"));
        type("Geheim-2026");
        press(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first(), "Geheim-2026");

        m_screen->unlock();

        QVERIFY(!m_screen->isVisible());
        QVERIFY(note()->isVisible());
        QCOMPARE(QApplication::focusWidget(), note());
        QVERIFY(textsShown().contains(Secret));
        QVERIFY(password()->text().isEmpty());
    }

    void aWrongPasswordStaysOutside()
    {
        m_screen->lock("何晓芸");
        type("falsch");
        press(Qt::Key_Return);

        m_screen->refuse({Error::Kind::Invalid, "Not right.", {}});

        QVERIFY(m_screen->isLocked());
        QVERIFY(!textsShown().contains(Secret));
        QVERIFY(textsShown().contains("Not right."));
        QCOMPARE(focused(), "password");
        QVERIFY(password()->text().isEmpty());
    }

    void anotherPersonMayAsk()
    {
        QSignalSpy asked(m_screen, &LockScreen::otherPersonAsked);
        m_screen->lock("何晓芸");
        m_screen->findChild<QPushButton *>("otherPerson")->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_screen->isLocked());
    }

private:
    QLineEdit *note() const { return m_window->page("one")->findChild<QLineEdit *>("note"); }
    QLineEdit *password() const { return m_screen->findChild<QLineEdit *>("password"); }

    /// Everything that can be read or heard, but for the title of the window, which names the file.
    QString textsShown() const
    {
        QStringList texts;
        for (const WidgetText &text : widgetTexts(m_window.get()))
            if (text.widget != m_window.get())
                texts << text.text;
        return texts.join('|');
    }

    std::unique_ptr<MainWindow> m_window;
    LockScreen *m_screen = nullptr;
};

TEST_WITH_WIDGETS(tst_LockScreen)
#include "tst_lockscreen.moc"
