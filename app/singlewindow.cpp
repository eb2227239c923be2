// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singlewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Patience = 1000; // ms; the other process may be busy opening the file
constexpr auto Request = "forward";

/// The same for every way to write the path, of a file that is there; local sockets are short-named.
QString nameFor(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical =
        file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return u"jieban-"_s + QString::fromLatin1(hash.toHex().first(24));
}
} // namespace

SingleWindow::SingleWindow(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(filePath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write(Request);
            caller->flush();
            emit comeForward();
        }
    });
}

bool SingleWindow::handOver()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(Patience) && socket.waitForReadyRead(Patience);
}

void SingleWindow::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name);
    (void) m_server.listen(m_name); // without it a second start finds the file in use and says so
}
