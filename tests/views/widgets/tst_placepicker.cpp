// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/placepicker.h"

#include <QtTest>
#include <QtWidgets>

class tst_PlacePicker : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_picker = new PlacePicker(m_window.get());
        m_other = new QLineEdit(m_window.get());
        auto *row = new QHBoxLayout(m_window.get());
        row->addWidget(m_picker);
        row->addWidget(m_other);
        m_questions.clear();
        m_picker->setProvider([this](const QString &text, PlacePicker::Deliver deliver) {
            m_questions.append({text, std::move(deliver)});
        });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_picker->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void typingAsksOnceAndEnterChooses()
    {
        QSignalSpy changed(m_picker, &PlacePicker::placeChanged);
        QTest::keyClicks(m_picker, "fz");
        QTRY_COMPARE(m_questions.size(), 1);
        QCOMPARE(m_questions.first().first, QString("fz"));

        m_questions.first().second(
            {{1, "福州路社区", "丁公路街道", "01"}, {2, "福中社区", "丁公路街道", "02"}});
        QVERIFY(m_picker->isPopupVisible());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);

        QVERIFY(!m_picker->isPopupVisible());
        QCOMPARE(m_picker->place().id, 2);
        QCOMPARE(m_picker->text(), QString("福中社区"));
        QCOMPARE(changed.size(), 1);
    }

    void aLateAnswerToAnOlderQuestionIsDropped()
    {
        QTest::keyClicks(m_picker, "f");
        QTRY_COMPARE(m_questions.size(), 1);
        QTest::keyClicks(m_picker, "z");
        QTRY_COMPARE(m_questions.size(), 2);

        m_questions.at(0).second({{1, "old", {}, {}}});
        QVERIFY(!m_picker->isPopupVisible());
        m_questions.at(1).second({{2, "new", {}, {}}});
        QVERIFY(m_picker->isPopupVisible());
    }

    void halfANameIsNoPlace()
    {
        m_picker->setPlace({7, "南湖社区", {}, {}});
        QTest::keyClicks(m_picker, "xyz");
        m_other->setFocus();

        QCOMPARE(m_picker->text(), QString("南湖社区"));
        QCOMPARE(m_picker->place().id, 7);
    }

    void clearingChoosesNothing()
    {
        m_picker->setPlace({7, "南湖", {}, {}});
        QTest::keyClick(m_picker, Qt::Key_Backspace);
        QTest::keyClick(m_picker, Qt::Key_Backspace);
        QCOMPARE(m_picker->place().id, 0);
    }

    void anAnswerAfterThePickerIsGoneIsHarmless()
    {
        QTest::keyClicks(m_picker, "f");
        QTRY_COMPARE(m_questions.size(), 1);
        m_window.reset();

        m_questions.first().second({{1, "late", {}, {}}});
    }

private:
    QWidget *popup() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == "placePopup" && widget->isVisible())
                return widget;
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    PlacePicker *m_picker = nullptr;
    QLineEdit *m_other = nullptr;
    QList<std::pair<QString, PlacePicker::Deliver>> m_questions;
};

TEST_WITH_WIDGETS(tst_PlacePicker)
#include "tst_placepicker.moc"
