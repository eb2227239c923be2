// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context.h"
#include "app/desk.h"
#include "models/storage/database.h"
#include "views/shell/mainwindow.h"
#include "views/shell/theme.h"
#include "views/widgets/statekeeper.h"

#include <QPointer>
#include <QSettings>

#include <functional>
#include <memory>

class Door;
class SingleWindow;
class WelcomePage;

/// From the start of the program to the desk of an open file: the looks, the one window, the welcome where
/// there is no file yet. The file is opened beside the window being built.
class Start : public QObject
{
    Q_OBJECT

public:
    explicit Start(const Options &options);
    ~Start() override;

    /// False when another process shows the file already; it was asked to come forward.
    bool begin(const QString &path);

    /// The last window was closed: what changed is backed up, then the program ends.
    void leave();

    MainWindow &window() { return *m_window; }

private:
    using Making = std::function<Result<>(Database &)>;
    using Opened = std::shared_ptr<Result<std::unique_ptr<Database>>>;

    bool open(const QString &path, const Making &making = {});
    void accept(const Opened &opened);
    void sitDown(const QStringList &people);
    void changePerson();
    void leaveDesk(QWidget *meanwhile);
    QWidget *openingPage() const;
    void refuse(const Error &error);
    void fillMenu();
    void showOpening();
    void welcome();
    void openHere(const QString &path, const Making &making = {});
    void openOther();
    void makeDemo();
    void makeOffice();
    void nameOffice(const QString &place);
    void comeForward();
    void restore(const QString &backup);
    void rememberLooks();

    const QString m_person;
    QSettings m_settings;
    Theme m_theme;
    StateKeeper m_keeper;
    std::unique_ptr<SingleWindow> m_single;
    std::optional<Message> m_news; ///< for the window of the file that is being opened
    OpenFile m_file;               ///< while somebody stands at its door
    std::unique_ptr<Desk> m_desk;  // outlives the window, whose pages use its services
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Door> m_door; ///< until somebody is let in
    QPointer<WelcomePage> m_welcome;
    QString m_path; ///< of the file that is to be made
};
