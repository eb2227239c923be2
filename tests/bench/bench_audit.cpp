// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlog.h"
#include "models/audit/audittablemodel.h"
#include "models/base/clock.h"
#include "models/storage/statement.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The auditor's list over a million entries: when the first rows of a filter stand. The limit is what SQLite
/// alone takes to read the same keys, already found, and one page of rows.
namespace {
constexpr int Entries = 1'000'000;
constexpr int EntriesPerAction = 10'000;
constexpr int Repeats = 7;
constexpr double FilteredBoundMs = 200;
constexpr double WalkBoundMs = 5000;

Result<> fill(Database &file)
{
    static const QStringList people{u"何晓芸"_s, u"罗志强"_s, u"唐文静"_s, u"钟明远"_s, u"陆一帆"_s};
    for (int first = 0; first < Entries; first += EntriesPerAction) {
        auto done = file.maintainNow([first](Connection &c) -> Result<> {
            for (int i = first; i < first + EntriesPerAction; ++i) {
                const AuditEvent event{AuditEvent::Kind(i % 15),
                                       people.at(i * 7 % people.size()),
                                       u"complaint 001-2026-A%1"_s.arg(i % 90'000, 6, 10, QChar(u'0')),
                                       u"12 rows, xlsx"_s,
                                       i % 50 != 0,
                                       1'770'000'000'000 + qint64(i) * 9770};
                if (auto appended = AuditLog::append(c, event); !appended)
                    return appended;
            }
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

class Bench
{
public:
    explicit Bench(Database &file)
        : m_file(file)
        , m_model(file)
    {
    }

    bool run()
    {
        bool ok = firstRows("all entries, latest first", {});
        ok = firstRows("one person", {.person = u"何晓芸"_s}) && ok;
        ok = firstRows("one event", {.kind = AuditEvent::Kind::Export}) && ok;
        ok = firstRows("only failed", {.failedOnly = true}) && ok;
        ok = firstRows("one week", {.from = QDate(2026, 3, 2), .to = QDate(2026, 3, 8)}) && ok;
        ok = firstRows("person, event, failed",
                       {.person = u"何晓芸"_s, .kind = AuditEvent::Kind::SignIn, .failedOnly = true}) &&
             ok;
        ok = firstRows("one number", {.text = u"A000123"_s}) && ok;
        ok = firstRows("a word of every entry", {.text = u"xlsx"_s}) && ok;
        return walk() && ok;
    }

private:
    /// From asking until the first page can be painted.
    double ask(const AuditFilter &filter)
    {
        return Figure::milliseconds([&] {
            QSignalSpy known(&m_model, &AuditTableModel::orderKnown);
            m_model.setFilter(filter);
            known.wait(30'000);
            while (m_model.rowCount() > 0 && !m_model.row(0))
                QTest::qWait(0);
        });
    }

    /// As many entries as the filter finds, read without looking at them.
    double bare(int rows)
    {
        return Figure::milliseconds([&] {
            (void) m_file.readNow([&](Connection &c) {
                return readKeys(
                    c, u"SELECT n FROM audit INDEXED BY audit_list ORDER BY n DESC LIMIT ?"_s, {rows});
            });
        });
    }

    bool firstRows(const char *figure, const AuditFilter &filter)
    {
        QList<double> ours;
        QList<double> limits;
        for (int i = 0; i < Repeats; ++i) {
            ours.append(ask(filter));
            limits.append(bare(m_model.rowCount()));
        }
        const double median = Figure::median(ours);
        return Figure::report(
            figure,
            u"%1 ms, %L2 rows"_s.arg(median, 0, 'f', 1).arg(m_model.rowCount()).toUtf8(),
            u"bare reading of as many keys %1 ms"_s.arg(Figure::median(limits), 0, 'f', 1).toUtf8(),
            "first rows ≤ 200 ms",
            median <= FilteredBoundMs);
    }

    bool walk()
    {
        qint64 intact = 0;
        const double ms = Figure::milliseconds([&] {
            const auto chain = m_file.readNow([](Connection &c) { return AuditLog::verify(c); });
            intact = chain && !chain->broken ? chain->intact : 0;
        });
        const double bareMs = Figure::milliseconds([&] {
            (void) m_file.readNow([](Connection &c) {
                return c.value(u"SELECT sum(length(person) + length(object) + length(detail) + length(hash)) "
                               "FROM audit"_s);
            });
        });
        return Figure::report("the whole chain walked",
                              u"%1 ms, %L2 entries"_s.arg(ms, 0, 'f', 0).arg(intact).toUtf8(),
                              u"bare reading %1 ms"_s.arg(bareMs, 0, 'f', 0).toUtf8(),
                              "≤ 5 s",
                              intact == Entries && ms <= WalkBoundMs);
    }

    Database &m_file;
    AuditTableModel m_model;
};
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    auto file = Database::open(folder.filePath(u"office.jieban"_s), {.create = true});
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    if (const auto filled = fill(**file); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
    return Bench(**file).run() ? 0 : 1;
}
