// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/complaints/intakepaper.h"
#include "views/widgets/formfield.h"

#include <QCheckBox>

/// What single fields of the intake do with what is typed, half typed or missing.
class tst_IntakeFields : public IntakePaper
{
    Q_OBJECT

private slots:
    void init() { putForward(); }
    void cleanup() { putAway(); }

    void whoTabsOnBeforeThePlaceIsFoundGetsTheFirst()
    {
        auto *place = part<PlacePicker>("place");
        place->setFocus();

        type("whsq");
        press(Qt::Key_Tab);

        QTRY_COMPARE(place->place().name, "望湖社区");
        QCOMPARE(focused(), "address");
    }

    void aPlaceNobodyKnowsIsToldAtTheField()
    {
        auto *place = m_form->findChild<PlacePicker *>("place");
        place->setFocus(Qt::TabFocusReason);
        type("zzz");

        const auto told = [this] {
            const auto labels = m_form->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [](QLabel *l) { return l->isVisible() && l->text().contains("zzz"); });
        };
        QTRY_VERIFY(told());
    }

    void aMissingContentIsToldAtTheField()
    {
        QSignalSpy submitted(m_form.get(), &IntakeForm::submitted);
        auto *content = part<QPlainTextEdit>("content");
        auto *field = qobject_cast<FormField *>(content->parentWidget());

        press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(submitted.size(), 0);
        QVERIFY(field->isWrong());
        QVERIFY(!field->hint().isEmpty());
        QCOMPARE(focused(), "content");
        QVERIFY(!QApplication::activeModalWidget());

        compose("lu'deng");
        QVERIFY(field->isWrong()); // nothing is judged while composing
        commit("路灯");
        QVERIFY(!field->isWrong());
    }

    void lettersBeingComposedAreNoText()
    {
        QSignalSpy edited(m_form.get(), &IntakeForm::edited);

        compose("ou'yang");

        QVERIFY(!m_form->isDirty());
        QCOMPARE(edited.size(), 0);
        commit("欧阳");
        QCOMPARE(m_form->values().reporter, "欧阳");
    }

    void thePromiseFollowsTheKindAndTheUrgency()
    {
        const QString ordinary = part<QLabel>("promise")->text();
        QVERIFY2(ordinary.contains("9 Oct, 17:30"), qPrintable(ordinary)); // over the National Day holiday

        part<SearchCombo>("urgency")->setFocus();
        type("urgent");
        press(Qt::Key_Return);

        const QString urgent = part<QLabel>("promise")->text();
        QVERIFY2(urgent.contains("26 Sep, 10:00"), qPrintable(urgent));
        QVERIFY(part<QLabel>("promise")->toolTip().contains("Clock hours"));
    }

    void anAnonymousCallerIsNotNamed()
    {
        type("Ou");
        part<QCheckBox>("anonymous")->setFocus();
        press(Qt::Key_Space);

        QVERIFY(!part<QLineEdit>("reporter")->isEnabled());
        QVERIFY(m_form->values().toComplaint().reporter.isEmpty());
    }

    void halfAWordIsNoChoice()
    {
        auto *kind = part<SearchCombo>("kind");
        const QString before = kind->current();
        kind->setFocus();

        type("xyz");
        press(Qt::Key_Tab);

        QCOMPARE(kind->current(), before);
        QVERIFY(!kind->text().contains("xyz"));
    }
};

TEST_WITH_WIDGETS(tst_IntakeFields)
#include "tst_intakefields.moc"
