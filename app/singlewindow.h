// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

/// One window for one file: the first start listens, a later one on the same file asks it to come forward
/// and leaves.
class SingleWindow : public QObject
{
    Q_OBJECT

public:
    explicit SingleWindow(const QString &filePath, QObject *parent = nullptr);

    /// True when another process shows the file and was asked to come forward. Waits for its answer, which
    /// takes a few milliseconds; where nobody listens, none.
    bool handOver();

    /// From now on this process is the one. A name left behind by a crash is taken over.
    void listen();

signals:
    void comeForward();

private:
    const QString m_name;
    QLocalServer m_server;
};
