// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/start.h"
#include "models/complaints/complaintservice.h"
#include "models/complaints/complainttablemodel.h"
#include "tests/bench/figure.h"
#include "views/shell/page.h"
#include "views/widgets/listview.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// One round of what tests/bench/startup makes figures of: opens the file in the window as the program does,
/// goes to the requests once the window is painted, and prints "milliseconds from showing the window until
/// every visible row of the list is painted <tab> milliseconds of bare reading <tab> resident kilobytes":
///   firstlist FILE
namespace {
constexpr auto Settling = 1s; // counts, the chosen request, icons

class Watch : public QObject
{
public:
    explicit Watch(MainWindow &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    double filled() const { return m_filled; }

private:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == &m_window && event->type() == QEvent::Show && !m_shown.isValid())
            m_shown.start();
        if (event->type() == QEvent::Paint && m_filled == 0) {
            if (!m_asked && object == &m_window)
                QTimer::singleShot(0, this, &Watch::ask);
            if (m_asked && m_list && object == m_list->viewport())
                QTimer::singleShot(0, this, &Watch::look);
        }
        return false;
    }

    void ask()
    {
        if (std::exchange(m_asked, true))
            return;
        m_window.showPage(u"complaints"_s);
        m_list = m_window.currentPage()->findChild<ListView *>(u"table"_s);
        m_model = m_window.currentPage()->findChild<ComplaintTableModel *>();
    }

    /// What was just painted: rows, or places for rows on their way?
    void look()
    {
        const int last = m_list->rowAt(m_list->viewport()->height() - 1);
        if (m_filled != 0 || m_model->rowCount() == 0 || m_list->rowAt(0) != 0)
            return;
        for (int row = 0; row <= (last < 0 ? m_model->rowCount() - 1 : last); ++row) {
            if (!m_model->row(row))
                return;
        }
        m_filled = double(m_shown.nsecsElapsed()) / 1e6;
        QTimer::singleShot(Settling, qApp, &QCoreApplication::quit);
    }

    MainWindow &m_window;
    ListView *m_list = nullptr;
    ComplaintTableModel *m_model = nullptr;
    QElapsedTimer m_shown;
    double m_filled = 0;
    bool m_asked = false;
};

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

/// The keys of the list and its first page.
double bareReading(const QString &path)
{
    const auto file = Database::open(path, {.readOnly = true});
    const auto read = [](Connection &c) {
        return ComplaintRepository(c).keys({}).and_then([&](const QList<qint64> &keys) {
            return ComplaintRow::byKeys(c, keys.mid(0, ComplaintTableModel::PageSize));
        });
    };
    (void) (*file)->readNow(read);
    return Figure::milliseconds([&] { (void) (*file)->readNow(read); });
}
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"jieban"_s);
    if (argc != 2)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const Language language(u"zh_CN"_s);
    Start start({.file = path});
    if (!start.begin(path))
        return 1;
    const Watch watch(start.window());
    QTimer::singleShot(20s, &application, &QCoreApplication::quit);
    QApplication::exec();
    if (watch.filled() == 0)
        return 1;
    const qint64 resident = residentKilobytes();
    std::printf("%.0f\t%.1f\t%lld\n", watch.filled(), bareReading(path), qlonglong(resident));
    return 0;
}
