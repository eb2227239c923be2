// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/dialogs.h"

#include "views/shell/questiondialog.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QQueue>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

QQueue<QVariant> &answers()
{
    static QQueue<QVariant> queue;
    return queue;
}

QStringList &asked()
{
    static QStringList titles;
    return titles;
}

/// Nothing: show the dialog. An invalid or false answer: cancelled.
std::optional<QVariant> prepared(const QString &title)
{
    if (answers().isEmpty())
        return std::nullopt;
    asked().append(title);
    return answers().dequeue();
}

bool isCancelled(const QVariant &answer)
{
    return !answer.isValid() || answer == QVariant(false);
}

using PathsChosen = std::function<void(const QStringList &)>;

void openFileDialog(QWidget *parent,
                    const FileRequest &request,
                    QFileDialog::FileMode mode,
                    const PathsChosen &chosen)
{
    if (const auto answer = prepared(request.title)) {
        if (!isCancelled(*answer))
            chosen(answer->toStringList());
        return;
    }
    const bool saves = mode == QFileDialog::AnyFile;
    auto *dialog = new QFileDialog(parent, request.title, request.name, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(mode);
    if (saves)
        dialog->selectFile(request.name);
    if (QGuiApplication::platformName() == u"offscreen"_s)
        dialog->setOption(QFileDialog::DontUseNativeDialog);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

PathsChosen firstPath(const std::function<void(const QString &)> &chosen)
{
    return [chosen](const QStringList &paths) {
        if (!paths.isEmpty())
            chosen(paths.first());
    };
}

} // namespace

void Dialogs::ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    if (const auto answer = prepared(question.title)) {
        if (!isCancelled(*answer))
            yes();
        return;
    }
    auto *dialog = new QuestionDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(yes));
    dialog->open();
}

void Dialogs::askText(QWidget *parent, const TextRequest &request, std::function<void(const QString &)> given)
{
    if (const auto answer = prepared(request.title)) {
        if (!isCancelled(*answer))
            given(answer->toString());
        return;
    }
    auto *dialog = new QuestionDialog(request, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, parent, [dialog, given = std::move(given)] { given(dialog->text()); });
    dialog->open();
}

void Dialogs::openFile(QWidget *parent,
                       const FileRequest &request,
                       const std::function<void(const QString &)> &chosen)
{
    openFileDialog(parent, request, QFileDialog::ExistingFile, firstPath(chosen));
}

void Dialogs::openFiles(QWidget *parent, const FileRequest &request, const PathsChosen &chosen)
{
    openFileDialog(parent, request, QFileDialog::ExistingFiles, chosen);
}

void Dialogs::saveFile(QWidget *parent,
                       const FileRequest &request,
                       const std::function<void(const QString &)> &chosen)
{
    openFileDialog(parent, request, QFileDialog::AnyFile, firstPath(chosen));
}

void Dialogs::chooseFolder(QWidget *parent,
                           const FileRequest &request,
                           const std::function<void(const QString &)> &chosen)
{
    openFileDialog(parent, request, QFileDialog::Directory, firstPath(chosen));
}

void Dialogs::print(QWidget *parent, QPrinter *printer, std::function<void()> accepted)
{
    if (const auto answer = prepared(u"print"_s)) {
        if (isCancelled(*answer))
            return;
        if (answer->typeId() == QMetaType::QString) {
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(answer->toString());
        }
        accepted();
        return;
    }
    auto *dialog = new QPrintDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(accepted));
    dialog->open();
}

void Dialogs::setNextAnswer(const QVariant &answer)
{
    answers().enqueue(answer);
}

QStringList Dialogs::takeAsked()
{
    return std::exchange(asked(), {});
}
