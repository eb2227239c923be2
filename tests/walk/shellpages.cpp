// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/samplepage.h"
#include "tests/walk/walkpages.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"
#include "views/shell/questiondialog.h"
#include "views/shell/rail.h"
#include "views/shell/shortcutsdialog.h"
#include "views/shell/statusstrip.h"
#include "views/shell/todaypage.h"
#include "views/shell/welcomepage.h"

#include <QtWidgets>

namespace {

constexpr QSize Desk{1280, 760};
constexpr QSize Narrow{860, 600};

TodayFacts facts()
{
    TodayFacts facts;
    facts.day = QDate(2026, 3, 12);
    facts.figures = {{"overdue", {2, Sample::say("最久超期 3 天", "longest by 3 days")}},
                     {"dueToday", {7, Sample::say("2 件在一小时内到期", "2 within the hour")}},
                     {"warned", {11, {}}},
                     {"unsigned", {4, {}}},
                     {"revisit", {5, {}}},
                     {"parked", {3, {}}},
                     {"open", {189, {}}},
                     {"newToday", {23, Sample::say("昨日 41 件", "41 yesterday")}}};
    const QList<int> perDay{31, 28, 44, 39, 41, 12, 9, 36, 47, 52, 38, 41, 33, 23};
    for (int i = 0; i < perDay.size(); ++i)
        facts.received.append(
            {QString("%1-%2").arg(i < 2 ? 2 : 3).arg(i < 2 ? 27 + i : i - 1), double(perDay.at(i)), {}});
    const QStringList categories =
        QLocale().language() == QLocale::Chinese
            ? QStringList{"市容环境", "物业管理", "噪声扰民", "市政设施", "违法建设", "其他"}
            : QStringList{"Street", "Property", "Noise", "Utilities", "Building", "Other"};
    const QList<double> open{64, 51, 33, 21, 12, 8};
    for (int i = 0; i < open.size(); ++i)
        facts.open.append({categories.at(i), open.at(i), {}});
    return facts;
}

MainWindow *window()
{
    auto *window = new MainWindow;
    window->addPage({"today", Sample::say("今日", "Today"), "view-calendar-day", [](QWidget *parent) {
                         auto *page = new TodayPage(parent);
                         page->addHeaderAction(new QAction(Sample::say("登记诉求", "New request"), page));
                         page->setFacts(facts());
                         return page;
                     }});
    window->addPage({"requests", Sample::say("诉求", "Requests"), "dialog-messages", [](QWidget *parent) {
                         return new SamplePage(parent);
                     }});
    window->addPage({"places", Sample::say("区划", "Places"), "mark-location", [](QWidget *parent) {
                         return new SamplePage(parent);
                     }});
    window->rail()->setCount("requests", 14);
    window->status()->setPlace(Sample::say("一号工作站 · 丁公路街道", "Station 1 · Dinggong Road"));
    window->status()->setPerson(Sample::say("王秀兰 受理员", "Wang Xiulan, clerk"));
    window->status()->setSync(Look::Tone::Success, Sample::say("已交换 09:42", "Exchanged 09:42"));
    window->undoAction()->setText(Sample::say("撤销受理", "Undo accept"));
    window->undoAction()->setEnabled(true);
    return window;
}

QWidget *welcome()
{
    auto *window = new MainWindow;
    window->showAlone(new WelcomePage);
    return window;
}

QWidget *today()
{
    auto *shown = window();
    shown->showPage("today");
    return shown;
}

QWidget *requests()
{
    auto *shown = window();
    shown->showPage("requests");
    shown->showMessage(
        {Look::Tone::Success,
         Sample::say("已受理 260312-0007，转城管科办理。", "260312-0007 accepted and sent to the wardens."),
         Sample::say("撤销", "Undo"),
         [] {}});
    auto *job = new Job(Sample::say("正在导入诉求", "Importing requests"), shown);
    job->setProgress(38, 100);
    shown->status()->addJob(job);
    return shown;
}

QWidget *messages()
{
    auto *root = new QWidget;
    auto *column = new QVBoxLayout(root);
    const auto add = [&](Look::Tone tone, const QString &text, const QString &action = {}) {
        auto *bar = new MessageBar(root);
        column->addWidget(bar);
        bar->show({tone, text, action, {}});
    };
    add(Look::Tone::Info,
        Sample::say("此文件由较新的版本保存，只能查看。",
                    "A newer version saved this file; it is read-only."));
    add(Look::Tone::Success, Sample::say("已登记诉求。", "Request registered."), Sample::say("撤销", "Undo"));
    add(Look::Tone::Warning, Sample::say("距处置时限不足一小时。", "Less than an hour to the deadline."));
    add(Look::Tone::Danger,
        Sample::say(
            "无法保存：磁盘已满。请清理磁盘后重试，已填写的内容保留为草稿。",
            "Not stored: the disk is full. Make room and try again; what you typed is kept as a draft."));
    return root;
}

QWidget *shortcuts()
{
    auto *shown = window();
    shown->showPage("requests");
    QList<QAction *> everywhere = shown->actions();
    auto *dialog =
        new ShortcutsDialog(everywhere, shown->currentPage()->title(), shown->currentPage()->actions());
    QObject::connect(dialog, &QObject::destroyed, shown, &QObject::deleteLater);
    return dialog;
}

QWidget *question()
{
    return new QuestionDialog(
        Question{Sample::say("作废这件诉求？", "Make this request void?"),
                 Sample::say("编号保留，不再计入统计。可以撤销。",
                             "Its number stays; it no longer counts. This can be undone."),
                 Sample::say("作废", "Make void"),
                 true},
        nullptr);
}

QWidget *textQuestion()
{
    return new QuestionDialog(
        TextRequest{Sample::say("不予受理", "Do not accept"),
                    Sample::say("理由（将告知诉求人）", "Reason (the resident will be told)"),
                    {},
                    Sample::say("不予受理", "Do not accept"),
                    true},
        nullptr);
}

} // namespace

QList<WalkPage> shellPages()
{
    return {{"welcome", welcome, Desk},
            {"today", today, Desk},
            {"today-narrow", today, Narrow},
            {"requests", requests, Desk},
            {"requests-narrow", requests, Narrow},
            {"messages", messages, {640, 240}},
            {"shortcuts", shortcuts, {}},
            {"question", question, {}},
            {"question-text", textQuestion, {}}};
}
