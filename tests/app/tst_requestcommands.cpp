// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QTest>

/// Requests on the command line: the demo office, tables in and out.
class tst_RequestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<Program>(JIEBAN_PROGRAM); }
    void cleanup() { m_program.reset(); }

    void theDemoIsTheSameFromTheSameSeed()
    {
        for (const char *file : {"a.jieban", "b.jieban"})
            QCOMPARE(demo("7", file).status, 0);
        QCOMPARE(demo("8", "c.jieban").status, 0);

        QCOMPARE(digest("a.jieban"), digest("b.jieban"));
        QVERIFY(digest("a.jieban") != digest("c.jieban"));
    }

    void theDemoIsSoundAndHasEveryState()
    {
        QCOMPARE(demo("3", "office.jieban").json()["requests"].toInt(), 200);

        const auto check = m_program->run({"check", "--rebuild"});
        QVERIFY2(check.status == 0, qPrintable(check.out + check.error));
        QCOMPARE(
            m_program->run({"export", "complaints", "--format", "json", "--out", m_program->path("all.json")})
                .status,
            0);
        QSet<QString> states;
        for (const QJsonValue &row : rows("all.json"))
            states.insert(row["state"].toString());
        for (const char *state : {"registered",
                                  "answered",
                                  "not_accepted",
                                  "merged",
                                  "accepted",
                                  "dispatched",
                                  "return_asked",
                                  "handling",
                                  "extension_asked",
                                  "parked",
                                  "fed_back",
                                  "checking",
                                  "revisit",
                                  "closed",
                                  "archived",
                                  "void"})
            QVERIFY2(states.contains(state), state);
    }

    void anExportIsCompleteInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "xlsx", "json"})
            QTest::newRow(format) << format;
    }

    void anExportIsCompleteInEveryFormat()
    {
        QFETCH(QString, format);
        QCOMPARE(demo("1", "office.jieban").status, 0);

        const auto ran = m_program->run({"--json",
                                         "export",
                                         "complaints",
                                         "--format",
                                         format,
                                         "--out",
                                         m_program->path("out." + format)});

        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.json()["rows"].toInt(), 200);
        QVERIFY(QFileInfo(m_program->path("out." + format)).size() > 10'000);
    }

    void anotherCitysExportComesInByCommand()
    {
        office();

        const auto ran = m_program->run({"--json",
                                         "import",
                                         "complaints",
                                         TEST_DATA "/requests/othercity.csv",
                                         "--map",
                                         TEST_DATA "/requests/othercity.map.json"});

        QVERIFY2(ran.status == 0, qPrintable(ran.error));
        QCOMPARE(ran.json()["inserted"].toInt(), 3);
        QCOMPARE(m_program->run({"check"}).status, 0);
    }

    void aDryRunStoresNothing()
    {
        office();
        const QByteArray before = digest("office.jieban");

        const auto ran = m_program->run(
            {"--json", "import", "complaints", table("2025-03-04 09:00,路灯不亮\n"), "--dry-run"});

        QCOMPARE(ran.json()["inserted"].toInt(), 1);
        QCOMPARE(digest("office.jieban"), before);
    }

    void oneBadRowKeepsEverythingOut()
    {
        office();
        const QByteArray before = digest("office.jieban");
        const QString bad = table("2025-03-04 09:00,路灯不亮\nyesterday,井盖松动\n");

        const auto refused = m_program->run({"--json", "import", "complaints", bad});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error.count('\n'), 1);
        const QJsonObject rejected = refused.json()["rejected"].toArray()[0].toObject();
        QCOMPARE(rejected["row"].toInt(), 3);
        QCOMPARE(rejected["column"].toString(), "received_at");
        QCOMPARE(rejected["value"].toString(), "yesterday");
        QCOMPARE(digest("office.jieban"), before);

        QCOMPARE(m_program->run({"--json", "import", "complaints", bad, "--accept-valid"})
                     .json()["inserted"]
                     .toInt(),
                 1);
    }

private:
    Program::Ran demo(const QString &seed, const QString &file)
    {
        return m_program->run({"--json", "demo", "--size", "tiny", "--seed", seed, "--today", "2026-03-02"},
                              file);
    }

    QByteArray digest(const QString &file)
    {
        return m_program->run({"--json", "digest"}, file).json()["all"].toString().toLatin1();
    }

    QJsonArray rows(const QString &name)
    {
        QFile file(m_program->path(name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                              : QJsonArray();
    }

    QString table(const QByteArray &rows)
    {
        return m_program->write("requests.csv", "received_at,content\n" + rows);
    }

    void office()
    {
        const QString divisions =
            m_program->write("divisions.csv",
                             "level,code,name,parent_code\ncity,9901,澜江市,\n"
                             "district,990101,望溪区,9901\nstreet,990101001,云溪街道,990101\n");
        const auto made = m_program->run({"init", "--place", "990101001", "--divisions", divisions});
        QVERIFY2(made.status == 0, qPrintable(made.error));
    }

    std::unique_ptr<Program> m_program;
};

TEST_WITHOUT_WIDGETS(tst_RequestCommands)
#include "tst_requestcommands.moc"
