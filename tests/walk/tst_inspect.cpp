// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/inspect.h"

#include <QtTest>
#include <QtWidgets>

namespace {
QWidget *newWrapped(const QString &text, QWidget *root)
{
    auto *label = new QLabel(text, root);
    label->setWordWrap(true);
    return label;
}

QWidget *newTab(const QString &text, QWidget *root)
{
    auto *tabs = new QTabBar(root);
    tabs->addTab(text);
    tabs->setElideMode(Qt::ElideRight);
    tabs->setUsesScrollButtons(false);
    return tabs;
}

QWidget *newHeader(const QString &text, QWidget *root)
{
    auto *table = new QTableWidget(1, 1, root);
    table->setHorizontalHeaderLabels({text});
    table->setColumnWidth(0, 50);
    return table;
}

QWidget *newPart(const QString &kind, const QString &text, QWidget *root)
{
    if (kind == "label")
        return new QLabel(text, root);
    if (kind == "wrapped")
        return newWrapped(text, root);
    if (kind == "button")
        return new QPushButton(text, root);
    if (kind == "tab")
        return newTab(text, root);
    if (kind == "header")
        return newHeader(text, root);
    if (kind == "placeholder") {
        auto *line = new QLineEdit(root);
        line->setPlaceholderText(text);
        return line;
    }
    auto *combo = new QComboBox(root);
    combo->addItem(text);
    return combo;
}
} // namespace

/// A check that cannot fail is worthless: each kind of fault, made on purpose, must be found - and only that
/// kind.
class tst_Inspect : public QObject
{
    Q_OBJECT

private:
    static void show(QWidget *widget)
    {
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget));
    }

    static QStringList everything(QWidget *root)
    {
        return Inspect::clipped(root) + Inspect::overlapping(root) + Inspect::outside(root) +
               Inspect::missingGlyphs(root) + Inspect::untranslated(root) + Inspect::unnamed(root) +
               Inspect::faint(root, root->grab().toImage());
    }

    /// Exactly one fault, of this kind.
    static void onlyFault(const QStringList &faults, const char *kind)
    {
        QVERIFY2(faults.size() == 1, qPrintable(QString("expected one fault, got: ") + faults.join(" | ")));
        QVERIFY2(faults.first().startsWith(QString(kind) + ":"), qPrintable(faults.first()));
    }

private slots:
    void nothingIsFoundOnASoundWidget()
    {
        QWidget root;
        auto *form = new QFormLayout(&root);
        form->addRow("姓名", new QLineEdit(&root));
        form->addRow("说明", new QPlainTextEdit(&root));
        auto *button = new QPushButton("提交", &root);
        form->addRow(button);
        auto *wrapping =
            new QLabel("很长的一句话，会在窗口里换行显示，但是不会被截断，因为布局知道它的高度。", &root);
        wrapping->setWordWrap(true);
        form->addRow(wrapping);
        show(&root);

        QCOMPARE(everything(&root), QStringList());
    }

    void clippedTextIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"label", "wrapped", "button", "tab", "header", "placeholder", "combo"})
            QTest::newRow(kind) << QString(kind);
    }

    void clippedTextIsFound()
    {
        QFETCH(QString, kind);
        const QString text = "受理登记与分派办理受理登记与分派办理";
        QWidget root;
        root.resize(400, 300);
        QWidget *part = newPart(kind, text, &root);
        part->setGeometry(5, 5, kind == "header" ? 200 : 60, kind == "header" ? 100 : 26);
        show(&root);

        onlyFault(Inspect::clipped(&root), "clipped");

        part->setProperty("elides", true);
        if (kind != "header") // its header is a widget of its own
            QCOMPARE(Inspect::clipped(&root), QStringList());
    }

    void overlappingSiblingsAreFound()
    {
        QWidget root;
        root.resize(300, 200);
        (new QPushButton("甲", &root))->setGeometry(10, 10, 100, 40);
        auto *other = new QPushButton("乙", &root);
        other->setGeometry(60, 20, 100, 40);
        show(&root);

        onlyFault(Inspect::overlapping(&root), "overlapping");

        other->setProperty("overlay", true);
        QCOMPARE(Inspect::overlapping(&root), QStringList());
    }

    void aWidgetOutsideItsParentIsFound()
    {
        QWidget root;
        root.resize(300, 200);
        (new QPushButton("甲", &root))->setGeometry(250, 10, 100, 40);
        show(&root);

        onlyFault(everything(&root), "outside");
    }

    void aCharacterNoFontHasIsFound()
    {
        QWidget root;
        auto *label = new QLabel(QString("编号") + QChar(0x0378), &root); // never assigned
        label->adjustSize();
        root.resize(300, 200);
        show(&root);

        onlyFault(everything(&root), "missing glyph");
    }

    void englishWordsInChineseAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("faults");
        QTest::newRow("a word") << "Close 诉求" << 1;
        QTest::newRow("a sentence") << "Nothing here" << 1;
        QTest::newRow("keys") << "转到今日 (Ctrl+1)" << 0;
        QTest::newRow("a file") << "街办.db 与 office-2026.xlsx" << 0;
        QTest::newRow("the program") << "欢迎使用 Jieban" << 0;
        QTest::newRow("one letter") << "A 区 3 号楼" << 0;
    }

    void englishWordsInChineseAreFound()
    {
        QFETCH(QString, text);
        QFETCH(int, faults);
        QWidget root;
        auto *label = new QLabel(text, &root);
        label->adjustSize();
        root.resize(400, 200);
        show(&root);

        QCOMPARE(Inspect::untranslated(&root).size(), faults);
    }

    void whatSomebodyTypedMayBeEnglish()
    {
        QWidget root;
        auto *label = new QLabel("/home/office/backups", &root);
        label->setAccessibleDescription(label->text());
        label->adjustSize();
        root.resize(400, 200);
        show(&root);
        QCOMPARE(Inspect::untranslated(&root).size(), 2);

        label->setProperty("data", true);

        QCOMPARE(Inspect::untranslated(&root), QStringList());
    }

    void anEnglishToolTipIsFoundToo()
    {
        QWidget root;
        root.resize(300, 200);
        root.setToolTip("Close");
        show(&root);

        onlyFault(everything(&root), "untranslated");
    }

    void aControlWithoutANameIsFound()
    {
        QWidget root;
        root.resize(300, 200);
        (new QLineEdit(&root))->setGeometry(10, 10, 100, 30);
        show(&root);

        onlyFault(everything(&root), "unnamed");
    }

    void paleTextIsFound_data()
    {
        QTest::addColumn<bool>("button");
        QTest::newRow("label") << false;
        QTest::newRow("button") << true;
    }

    void paleTextIsFound()
    {
        QFETCH(bool, button);
        QWidget root;
        root.resize(300, 200);
        QWidget *part = button ? static_cast<QWidget *>(new QPushButton("提交登记表", &root))
                               : new QLabel("提交登记表", &root);
        part->setStyleSheet("color: #bbbbbb; background: white; border: none;");
        part->setGeometry(10, 10, 200, 40);
        show(&root);

        onlyFault(everything(&root), "faint");
    }
};

TEST_WITH_WIDGETS(tst_Inspect)
#include "tst_inspect.moc"
