// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintdesk.h"
#include "models/complaints/fieldhistoryrepository.h"
#include "models/storage/statement.h"
#include "tests/bench/district.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The page of one request out of a whole district: from asking until everything on it is read. The limit is
/// what bare SQLite takes to read the same rows of the same request.
namespace {
constexpr int Samples = 300;
constexpr double BoundMs = 50;

const QList<QString> &bareReads()
{
    static const QList<QString> reads{
        u"SELECT * FROM complaint WHERE id = ?"_s,
        u"SELECT * FROM complaint_step WHERE complaint = ? AND _x = 0 ORDER BY at, id"_s,
        u"SELECT * FROM complaint WHERE parent = ? AND _x = 0"_s,
        u"SELECT * FROM complaint_revisit WHERE complaint = ? AND _x = 0"_s,
        u"SELECT * FROM complaint_part WHERE complaint = ? AND _x = 0"_s,
        u"SELECT * FROM complaint_link WHERE complaint = ? AND _x = 0"_s,
        u"SELECT * FROM complaint_tick WHERE complaint = ? AND _x = 0"_s};
    return reads;
}

Result<> readBare(Connection &c, qint64 id)
{
    for (const QString &sql : bareReads()) {
        auto query = c.run(sql, {id});
        if (!query)
            return failure(query.error());
        while (query->next())
            (void) query->value(0);
    }
    return {};
}

/// Every so many requests, from all over the file and all states.
QList<qint64> sample(Database &file)
{
    const auto keys = file.readNow([](Connection &c) { return ComplaintRepository(c).keys({}); });
    QList<qint64> some;
    for (int i = 0; i < Samples; ++i)
        some.append(keys->at(keys->size() * i / Samples));
    return some;
}

/// The request with the longest timeline too: it may not be the one that is slow.
qint64 longest(Database &file)
{
    return file
        .readNow([](Connection &c) {
            return c.value(u"SELECT complaint FROM complaint_step WHERE _x = 0 GROUP BY complaint "
                           "ORDER BY count(*) DESC LIMIT 1"_s);
        })
        ->toLongLong();
}

double worst(const QList<double> &values)
{
    return *std::max_element(values.begin(), values.end());
}

template <typename Read>
bool measure(Database &file, const char *figure, const QList<qint64> &keys, Read read)
{
    QList<double> ours;
    QList<double> bare;
    for (const qint64 key : keys) {
        bare.append(Figure::milliseconds(
            [&] { (void) file.readNow([&](Connection &c) { return readBare(c, key); }); }));
        ours.append(Figure::milliseconds([&] { read(key); }));
    }
    return Figure::report(figure,
                          u"median %1 ms, worst %2 ms"_s.arg(Figure::median(ours), 0, 'f', 2)
                              .arg(worst(ours), 0, 'f', 1)
                              .toUtf8(),
                          u"bare reading of its rows %1 ms"_s.arg(Figure::median(bare), 0, 'f', 2).toUtf8(),
                          "≤ 50 ms",
                          worst(ours) <= BoundMs);
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const District district;
    Database &file = *district;
    const auto count = [&](const QString &table) {
        return file.readNow([&](Connection &c) { return c.value(u"SELECT count(*) FROM "_s + table); })
            .value()
            .toLongLong();
    };
    const Session everybody{.person = u"Bench"_s, .roles = 31};
    const auto detail = [&](qint64 key) {
        const auto read =
            file.readNow([&](Connection &c) { return ComplaintDesk(c, everybody).detail({key}); });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
    };
    const auto history = [&](qint64 key) {
        (void) file.readNow([&](Connection &c) {
            return ComplaintRepository(c).byId({key}).and_then(
                [&](const Complaint &complaint) { return FieldHistoryRepository(c).of(complaint); });
        });
    };
    const QList<qint64> keys = sample(file) + QList<qint64>{longest(file)};
    const QByteArray page = u"page of a request, one of %L1 with %L2 steps"_s.arg(count(u"complaint"_s))
                                .arg(count(u"complaint_step"_s))
                                .toUtf8();
    const bool ok = measure(file, page.constData(), keys, detail);
    return measure(file, "history of the fields of a request", keys, history) && ok ? 0 : 1;
}
