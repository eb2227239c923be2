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

void openFileDialog(QWidget *parent,
                    const FileRequest &request,
                    QFileDialog::AcceptMode mode,
                    const std::function<void(const QString &)> &chosen)
{
    if (const auto answer = prepared(request.title)) {
        if (!isCancelled(*answer))
            chosen(answer->toString());
        return;
    }
    auto *dialog = new QFileDialog(parent, request.title, request.name, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (mode == QFileDialog::AcceptSave)
        dialog->selectFile(request.name);
    if (QGuiApplication::platformName() == u"offscreen"_s)
        dialog->setOption(QFileDialog::DontUseNativeDialog);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
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
    openFileDialog(parent, request, QFileDialog::AcceptOpen, chosen);
}

void Dialogs::saveFile(QWidget *parent,
                       const FileRequest &request,
                       const std::function<void(const QString &)> &chosen)
{
    openFileDialog(parent, request, QFileDialog::AcceptSave, chosen);
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
