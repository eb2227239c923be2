// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start.h"

#include "app/door.h"
#include "app/singlewindow.h"
#include "views/accounts/idlewatch.h"
#include "views/shell/appearancemenu.h"
#include "views/shell/rail.h"
#include "views/shell/welcomepage.h"
#include "views/widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
// A file that needs longer, for a migration, finds a window that says so.
constexpr auto PatienceOfStart = 150ms;

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/jieban.ini"_s;
}

template <typename Enum>
Enum stored(const QSettings &settings, const QString &key, Enum usual)
{
    return Enum(settings.value(key, int(usual)).toInt());
}
} // namespace

Start::Start(const Options &options)
    : m_person(options.person)
    , m_settings(settingsPath(), QSettings::IniFormat)
    , m_theme(*qApp,
              stored(m_settings, u"looks/mode"_s, Theme::Mode::System),
              stored(m_settings, u"looks/density"_s, Theme::Density::Comfortable))
    , m_keeper(settingsPath())
{
    connect(&m_theme, &Theme::changed, this, &Start::rememberLooks);
    QGuiApplication::setQuitOnLastWindowClosed(false); // the last backup is made first
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Start::leave);
}

Start::~Start() = default;

void Start::rememberLooks()
{
    m_settings.setValue(u"looks/mode"_s, int(m_theme.mode()));
    m_settings.setValue(u"looks/density"_s, int(m_theme.density()));
}

bool Start::begin(const QString &path)
{
    m_path = path;
    const bool there = QFileInfo::exists(path);
    if (there && !open(path))
        return false;
    m_window = std::make_unique<MainWindow>();
    m_keeper.keep(m_window.get());
    fillMenu();
    if (there) {
        QTimer::singleShot(PatienceOfStart, m_window.get(), [this] { showOpening(); });
    } else {
        welcome();
    }
    return true;
}

void Start::fillMenu()
{
    QMenu *menu = m_window->rail()->menu();
    menu->addMenu(new AppearanceMenu(m_theme, menu));
    menu->addAction(m_window->findChild<QAction *>(u"help.shortcuts"_s));
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("Quit"), m_window.get(), &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    m_window->addAction(quit);
}

bool Start::open(const QString &path, const Making &making)
{
    m_single = std::make_unique<SingleWindow>(path);
    if (m_single->handOver())
        return false;
    connect(m_single.get(), &SingleWindow::comeForward, this, &Start::comeForward);
    auto *watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        accept(watcher->result());
    });
    const auto work = [path, making, here = thread()]() -> Opened {
        auto opened = Database::open(path, {.create = bool(making)});
        if (opened && making) {
            if (const auto made = making(**opened); !made) {
                opened = failure(made.error());
                QFile::remove(path); // closed by now; half made it would be in the way
            }
        }
        if (opened)
            (*opened)->moveToThread(here);
        return std::make_shared<Result<std::unique_ptr<Database>>>(std::move(opened));
    };
    watcher->setFuture(QtConcurrent::run(work));
    return true;
}

void Start::accept(const Opened &opened)
{
    if (!*opened) {
        m_single.reset();
        return refuse(opened->error());
    }
    m_single->listen();
    QStringList people = m_settings.value(u"desk/people"_s).toStringList();
    if (!m_person.isEmpty())
        people.prepend(m_person);
    //: %1 is the name of the file
    m_window->setWindowTitle(tr("%1 - Jieban").arg(QFileInfo((**opened)->path()).completeBaseName()));
    m_file.database = std::move(**opened);
    m_file.accounts = std::make_unique<AccountService>(*m_file.database);
    m_door = std::make_unique<Door>(*m_file.accounts, *m_window, QFileInfo(m_path).completeBaseName());
    connect(m_door.get(), &Door::entered, this, [this](const SignedIn &person) {
        m_settings.setValue(u"desk/people"_s, QStringList{person.account.name});
        sitDown({});
    });
    connect(m_door.get(), &Door::openToAll, this, [this, people] {
        if (!m_news)
            m_news = Message{Look::Tone::Info,
                             tr("This is the demo office: all of it is made up, so it asks for no password. "
                                "F9 lets you be anybody."),
                             {},
                             {}};
        sitDown(people);
    });
    connect(m_door.get(), &Door::failed, this, &Start::refuse);
    m_door->knock(people.value(0));
    m_window->show();
}

void Start::sitDown(const QStringList &people)
{
    m_desk = std::make_unique<Desk>(std::move(m_file), *m_window, m_keeper, people);
    connect(m_desk.get(), &Desk::peopleChanged, this, [this](const QStringList &now) {
        m_settings.setValue(u"desk/people"_s, now);
    });
    m_desk->setLockLimit(
        std::chrono::minutes(m_settings.value(u"desk/lockMinutes"_s, int(IdleWatch::Usual.count())).toInt()));
    connect(m_desk.get(), &Desk::lockLimitChosen, this, [this](std::chrono::minutes limit) {
        m_settings.setValue(u"desk/lockMinutes"_s, int(limit.count()));
    });
    connect(m_desk.get(), &Desk::otherPersonAsked, this, &Start::changePerson, Qt::QueuedConnection);
    connect(&m_desk->backups(), &BackupDesk::restoreAsked, this, &Start::restore, Qt::QueuedConnection);
    if (const auto news = std::exchange(m_news, {}))
        m_window->showMessage(*news);
    m_door.release()->deleteLater(); // it is just telling
}

/// Nothing of what one person saw stays for the next: window and desk are made anew.
void Start::changePerson()
{
    const QString path = m_desk->path();
    leaveDesk(openingPage());
    open(path);
}

/// A fresh window in the place of the one before, which goes with its desk.
void Start::leaveDesk(QWidget *meanwhile)
{
    auto before = std::exchange(m_window, std::make_unique<MainWindow>());
    m_keeper.keep(m_window.get());
    fillMenu();
    m_window->showAlone(meanwhile);
    m_window->setGeometry(before->geometry());
    m_window->show(); // before the other goes: the program does not end
    before.reset();
    m_desk.reset();
}

void Start::showOpening()
{
    if (m_desk || m_door || m_welcome)
        return; // it was quicker
    m_window->showAlone(openingPage());
    m_window->show();
}

QWidget *Start::openingPage() const
{
    return new EmptyState(u"document-open"_s,
                          tr("Opening %1…").arg(QFileInfo(m_path).completeBaseName()),
                          tr("A file of an older version is brought up to date first, and a copy "
                             "of it is kept. This may take a moment."));
}

void Start::refuse(const Error &error)
{
    if (!m_welcome)
        welcome();
    m_welcome->setEnabled(true);
    m_welcome->showMessage(Message::failed(error));
}

void Start::comeForward()
{
    m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

/// The window is gone already; asked for again meanwhile, it comes back and the program stays.
void Start::leave()
{
    const auto quit = [this] {
        if (!m_window || !m_window->isVisible())
            QCoreApplication::quit();
    };
    m_desk ? m_desk->backups().leave(quit) : quit();
}
