// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintservice.h"
#include "models/complaints/complainttablemodel.h"
#include "tests/bench/district.h"
#include "tests/bench/figure.h"
#include "tests/bench/loopgaps.h"
#include "views/widgets/listview.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The list of requests over a whole district: when its first rows stand, and whether a dragged scroll bar
/// keeps the window waiting. The limit is what bare SQLite takes for the same keys and one page of rows.
namespace {
constexpr int Repeats = 9;
constexpr int DragSteps = 400;
constexpr double FirstRowsBoundMs = 100;
constexpr double MedianGapBoundMs = 16;
constexpr double WorstGapBoundMs = 50;

class Bench
{
public:
    Bench(Database &file)
        : m_file(file)
        , m_model(file)
    {
        m_view.setModel(&m_model);
        m_view.resize(1200, 800);
        m_view.show();
    }

    bool run()
    {
        bool ok = firstRows("all requests, newest first", {});
        ok = firstRows("one column filtered (state)", {.state = ComplaintState::Handling}) && ok;
        ok = firstRows("one column filtered (category)", {.category = u"E0301"_s}) && ok;
        ok = firstRows("search for two characters (路灯)", {.text = u"路灯"_s}) && ok;
        ok = firstRows("search for one character (水)", {.text = u"水"_s}) && ok;
        return drag() && ok;
    }

private:
    /// From asking until the first page can be painted.
    double ask(const ComplaintFilter &filter)
    {
        return Figure::milliseconds([&] {
            QSignalSpy known(&m_model, &ComplaintTableModel::orderKnown);
            m_model.setFilter(filter);
            known.wait(30'000);
            while (m_model.rowCount() > 0 && !m_model.row(0))
                QTest::qWait(0);
        });
    }

    double bare(const ComplaintFilter &filter)
    {
        return Figure::milliseconds([&] {
            (void) m_file.readNow([&](Connection &c) {
                return ComplaintRepository(c).keys(filter).and_then([&](const QList<qint64> &keys) {
                    return ComplaintRow::byKeys(c, keys.mid(0, ComplaintTableModel::PageSize));
                });
            });
        });
    }

    bool firstRows(const char *figure, const ComplaintFilter &filter)
    {
        QList<double> ours;
        QList<double> limits;
        for (int i = 0; i < Repeats; ++i) {
            limits.append(bare(filter));
            ours.append(ask(filter));
        }
        const double median = Figure::median(ours);
        return Figure::report(figure,
                              u"%1 ms, %L2 rows"_s.arg(median, 0, 'f', 1).arg(m_model.rowCount()).toUtf8(),
                              u"bare reading %1 ms"_s.arg(Figure::median(limits), 0, 'f', 1).toUtf8(),
                              "first rows ≤ 100 ms",
                              median <= FirstRowsBoundMs);
    }

    bool drag()
    {
        ask({});
        LoopGaps gaps;
        QScrollBar *bar = m_view.verticalScrollBar();
        for (int step = 0; step <= DragSteps; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / DragSteps));
            QTest::qWait(4);
        }
        const QString measured =
            u"median %1 ms, worst %2 ms"_s.arg(gaps.median(), 0, 'f', 1).arg(gaps.worst(), 0, 'f', 1);
        return Figure::report("scroll bar dragged from top to bottom, gaps of the event loop",
                              measured.toUtf8(),
                              "a frame of the screen 16.7 ms",
                              "median ≤ 16, worst ≤ 50 ms",
                              gaps.median() <= MedianGapBoundMs && gaps.worst() <= WorstGapBoundMs);
    }

    Database &m_file;
    ComplaintTableModel m_model;
    ListView m_view;
};
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const District district;
    return Bench(*district).run() ? 0 : 1;
}
