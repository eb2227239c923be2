// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

class QPrinter;
class QWidget;

/// Something irreversible is about to happen, or a choice only the user can make.
struct Question
{
    QString title;       ///< the question itself: "Delete the draft?"
    QString explanation; ///< what will happen
    QString yes;         ///< the verb on the button: "Delete"
    bool isDangerous = false;
};

struct TextRequest
{
    QString title;
    QString label;
    QString text;
    QString yes;
    bool manyLines = false; ///< a reason or a note rather than a name
    bool mayBeEmpty = false;
};

struct FileRequest
{
    QString title;
    QString filter; ///< as QFileDialog: "Tables (*.csv *.xlsx)"
    QString name;   ///< suggested file or folder
};

/// The only way to a modal dialog, so that a test can say what the next answer is. Never blocks: the answer
/// comes to the callback, in the GUI thread, unless `parent` is gone or the user cancelled.
namespace Dialogs {

void ask(QWidget *parent, const Question &question, std::function<void()> yes);
void askText(QWidget *parent, const TextRequest &request, std::function<void(const QString &)> given);
void openFile(QWidget *parent,
              const FileRequest &request,
              const std::function<void(const QString &path)> &chosen);
/// One file or several at once.
void openFiles(QWidget *parent,
               const FileRequest &request,
               const std::function<void(const QStringList &paths)> &chosen);
void saveFile(QWidget *parent,
              const FileRequest &request,
              const std::function<void(const QString &path)> &chosen);
/// A folder, which may be made in the dialog.
void chooseFolder(QWidget *parent,
                  const FileRequest &request,
                  const std::function<void(const QString &path)> &chosen);

/// `printer` must live until the answer.
void print(QWidget *parent, QPrinter *printer, std::function<void()> accepted);

/// For tests: the next dialog does not appear; its answer is this (true, a text, a path or several - print()
/// then prints into that file). An invalid QVariant or false cancels. Answers queue up.
void setNextAnswer(const QVariant &answer);
inline void cancelNext()
{
    setNextAnswer({});
}

/// For tests: the titles of the dialogs answered that way, oldest first; asking empties the list.
QStringList takeAsked();

} // namespace Dialogs
