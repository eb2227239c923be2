// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QListView>
#include <QWidget>

class QMimeData;
class QPushButton;
class QStandardItemModel;

/// One file of a strip.
struct StripFile
{
    QString key; ///< what the caller calls it
    QString name;
    QString path; ///< where it can be read
    qint64 size = 0;
    bool isImage = false;

    friend bool operator==(const StripFile &, const StripFile &) = default;
};

/// Attached files side by side: pictures small, others by an icon and their name. Takes files that are
/// dropped, pasted or chosen, several at once, and pictures from the clipboard; it keeps and reads none
/// itself but for the small pictures, which are made on a thread of their own.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    void setAttachments(const QList<StripFile> &files);
    const QList<StripFile> &attachments() const { return m_files; }
    /// Nothing can be added or removed.
    void setReadOnly(bool readOnly);
    /// Adding takes a moment; until then the button says so.
    void setBusy(bool busy);

    static bool canTake(const QMimeData *dropped);
    /// From a drop or the clipboard. False when there is nothing in it for the strip.
    bool take(const QMimeData *dropped);

signals:
    void addRequested(const QStringList &paths);
    void imageAddRequested(const QImage &image);
    void openRequested(const QString &key);
    void removeRequested(const QString &key);
    void shrinkRequested(const QString &key); ///< only of pictures worth it

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseFiles();
    void paste();
    void showMenu(const QPoint &at);
    void loadThumbnail(const StripFile &file);
    QString currentKey() const;
    void fitHeight();

    QList<StripFile> m_files;
    QPushButton *const m_add;
    QListView *const m_view;
    QStandardItemModel *const m_model;
    bool m_isReadOnly = false;
};
