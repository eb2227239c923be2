// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/attachmentstrip.h"

#include "tests/support/testsupport.h"
#include "views/shell/dialogs.h"
#include "views/widgets/pictures.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QtTest>

/// Files come in by every way a clerk knows; pictures are shown small and never read without bounds.
class tst_AttachmentStrip : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString picture(const QString &name, QSize size, const char *format = "PNG") const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_folder.filePath(name);
        image.save(path, format);
        return path;
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

private slots:
    void severalFilesAreChosenAtOnce()
    {
        AttachmentStrip strip;
        QSignalSpy added(&strip, &AttachmentStrip::addRequested);
        Dialogs::setNextAnswer(QStringList{"/a.jpg", "/b.pdf"});

        strip.findChild<QPushButton *>("addFile")->click();

        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().toStringList(), (QStringList{"/a.jpg", "/b.pdf"}));
        Dialogs::takeAsked();
    }

    void severalFilesAreDroppedAtOnce()
    {
        AttachmentStrip strip;
        QSignalSpy added(&strip, &AttachmentStrip::addRequested);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile("/a.jpg"), QUrl::fromLocalFile("/b.pdf"), QUrl("https://c/d.jpg")});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&strip, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});

        QCoreApplication::sendEvent(&strip, &drop);

        QVERIFY(drop.isAccepted());
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().toStringList(), (QStringList{"/a.jpg", "/b.pdf"}));
    }

    void aPictureIsPasted()
    {
        AttachmentStrip strip;
        strip.show();
        QSignalSpy added(&strip, &AttachmentStrip::imageAddRequested);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);

        QTest::keyClick(strip.findChild<QListView *>("files"), Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(added.size(), 1);
        QCOMPARE(qvariant_cast<QImage>(added.first().first()).size(), QSize(8, 8));
    }

    void textIsNoFile()
    {
        AttachmentStrip strip;
        QMimeData data;
        data.setText("路灯");
        QVERIFY(!strip.take(&data));
    }

    void aFileIsChosen()
    {
        AttachmentStrip strip;
        QSignalSpy added(&strip, &AttachmentStrip::addRequested);
        Dialogs::setNextAnswer("/letter.pdf");

        strip.findChild<QPushButton *>("addFile")->click();

        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().toStringList(), QStringList{"/letter.pdf"});
        QCOMPARE(Dialogs::takeAsked().size(), 1);
    }

    void filesAreShownOpenedAndRemoved()
    {
        AttachmentStrip strip;
        auto *view = strip.findChild<QListView *>("files");
        QVERIFY(view->isHidden());
        const QString path = picture("a.png", {400, 300});
        strip.setAttachments({{.key = "k1", .name = "a.png", .path = path, .size = 5, .isImage = true},
                              {.key = "k2", .name = "b.pdf", .path = {}, .size = 5}});
        strip.show();

        QCOMPARE(view->model()->rowCount(), 2);
        QTRY_COMPARE(view->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>().availableSizes(),
                     QList<QSize>{QSize(72, 54)});

        QSignalSpy opened(&strip, &AttachmentStrip::openRequested);
        QSignalSpy removed(&strip, &AttachmentStrip::removeRequested);
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(opened.value(0).value(0).toString(), "k2");
        QCOMPARE(removed.value(0).value(0).toString(), "k2");

        strip.setReadOnly(true);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QVERIFY(strip.findChild<QPushButton *>("addFile")->isHidden());
    }

    void picturesAreReadToFit()
    {
        QCOMPARE(Pictures::read(picture("wide.jpg", {4000, 1000}, "JPG"), {200, 200}).size(), QSize(200, 50));
        QCOMPARE(Pictures::read(picture("small.png", {20, 10}), {200, 200}).size(), QSize(20, 10));
        QCOMPARE(Pictures::sizeOf(picture("wide.png", {400, 100})), QSize(400, 100));
    }

    void theNameOfAPictureMeansNothing()
    {
        QVERIFY(!Pictures::read(picture("really.txt", {20, 10}), {200, 200}).isNull());
        QVERIFY(Pictures::read(write("fake.jpg", "路灯坏了"), {200, 200}).isNull());
        QVERIFY(!Pictures::sizeOf(write("fake.jpg", "路灯坏了")).isValid());
        QVERIFY(Pictures::read("/nowhere.jpg", {200, 200}).isNull());
    }

    void hostilePicturesAreRefused()
    {
        // A PNG of 60 000 × 60 000 pixels in some bytes, and a GIF cut off in its header.
        QByteArray bomb(
            "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\xea\x60\x00\x00\xea\x60\x08\x02\x00\x00\x00", 29);
        bomb.append(QByteArray::fromHex("00000000"));
        QVERIFY(Pictures::read(write("bomb.png", bomb), {72, 54}).isNull());
        QVERIFY(Pictures::read(write("cut.gif", "GIF89a"), {72, 54}).isNull());
        const auto shrunk = Pictures::shrunk(write("bomb.png", bomb));
        QVERIFY(!shrunk);
        QCOMPARE(shrunk.error().kind, Error::Kind::Invalid);
    }

    void aLargePictureIsShrunkOnDemand()
    {
        const auto shrunk = Pictures::shrunk(picture("large.png", {4000, 2000}));

        QVERIFY_OK(shrunk);
        const QImage image = QImage::fromData(*shrunk);
        QCOMPARE(image.size(), QSize(Pictures::ShrunkSide, Pictures::ShrunkSide / 2));
        QVERIFY(shrunk->startsWith("\xff\xd8")); // JPEG
    }
};

TEST_WITH_WIDGETS(tst_AttachmentStrip)
#include "tst_attachmentstrip.moc"
