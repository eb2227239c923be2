// SPDX-License-Identifier: GPL-3.0-or-later
// The welcome: three ways to a file.
#include "app/start.h"

#include "app/newoffice.h"
#include "models/base/clock.h"
#include "models/demo/demofile.h"
#include "views/shell/dialogs.h"
#include "views/shell/welcomepage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr quint64 DemoSeed = 1;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}
} // namespace

void Start::welcome()
{
    m_welcome = new WelcomePage;
    m_window->showAlone(m_welcome);
    connect(m_welcome, &WelcomePage::demoAsked, this, &Start::makeDemo);
    connect(m_welcome, &WelcomePage::newFileAsked, this, &Start::makeOffice);
    connect(m_welcome, &WelcomePage::openFileAsked, this, &Start::openOther);
    m_window->show();
}

void Start::openOther()
{
    const FileRequest request{tr("Open a file"), tr("Jieban files (*.jieban)"), dataFolder()};
    Dialogs::openFile(m_window.get(), request, [this](const QString &path) { openHere(path); });
}

void Start::openHere(const QString &path, const Making &making)
{
    (void) QDir().mkpath(QFileInfo(path).absolutePath());
    if (!open(path, making))
        m_welcome->showMessage({Look::Tone::Info, tr("Another window shows this file already."), {}, {}});
}

void Start::makeDemo()
{
    const QString path = QDir(dataFolder()).filePath(u"demo.jieban"_s);
    if (QFileInfo::exists(path))
        return openHere(path);
    m_welcome->showMessage({Look::Tone::Info,
                            tr("Making up an office: its places, its people and two years of requests…"),
                            {},
                            {}});
    m_welcome->setEnabled(false);
    openHere(path, [](Database &file) -> Result<> {
        const QDate today = Clock::today();
        return fillDemo(file, {.size = DemoSize::Office, .seed = DemoSeed, .today = today}).map([](int) {});
    });
}

void Start::makeOffice()
{
    const TextRequest code{
        .title = tr("For which place is the file?"),
        .label = tr("The division code: 9 digits for a street office, 12 for a community, 6 for "
                    "a district."),
        .yes = tr("Go on")};
    Dialogs::askText(m_window.get(), code, [this](const QString &place) { nameOffice(place.trimmed()); });
}

void Start::nameOffice(const QString &place)
{
    const TextRequest name{.title = tr("What is the place called?"),
                           .label =
                               tr("As it stands on papers. Its sections and categories are made ready; the "
                                  "communities are imported on the page of places."),
                           .yes = tr("Make the file")};
    Dialogs::askText(m_window.get(), name, [this, place](const QString &given) {
        const NewOffice office{.place = place, .name = given.trimmed(), .divisions = {}};
        openHere(QFileInfo::exists(m_path) ? QDir(dataFolder()).filePath(place + u".jieban"_s) : m_path,
                 [office, person = personAtWork(m_person)](Database &file) {
                     file.setPerson(person);
                     return fillNewOffice(file, office);
                 });
    });
}
