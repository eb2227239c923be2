// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/samplepage.h"
#include "tests/walk/walkpages.h"
#include "views/shell/appearancemenu.h"
#include "views/shell/theme.h"
#include "views/widgets/badge.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/placedelegate.h"
#include "views/widgets/placepicker.h"

#include <QtWidgets>

using Sample::say;

namespace {

void addFields(QFormLayout *form, QWidget *root)
{
    auto *name = new QLineEdit(say("李梅", "Li Mei"), root);
    form->addRow(say("诉求人", "Reporter"), name);
    auto *phone = new QLineEdit("1380079", root);
    phone->setProperty("wrong", true);
    form->addRow(say("电话", "Telephone"), phone);
    auto *hint = new QLabel(say("手机号应为 11 位。", "A mobile number has 11 digits."), root);
    hint->setProperty("wrongHint", true);
    hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    form->addRow(QString(), hint);
    auto *place = new PlacePicker(root);
    form->addRow(say("地点", "Place"), place);
    auto *kind = new QComboBox(root);
    kind->addItems({say("投诉", "Complaint"), say("咨询", "Question"), say("求助", "Help")});
    form->addRow(say("类型", "Kind"), kind);
    auto *when = new QDateTimeEdit(QDateTime({2026, 3, 12}, {9, 36}), root);
    when->setCalendarPopup(true);
    when->setDisplayFormat("yyyy-MM-dd HH:mm");
    form->addRow(say("时间", "Time"), when);
    auto *count = new QSpinBox(root);
    count->setValue(3);
    form->addRow(say("人数", "People"), count);
    auto *text = new QPlainTextEdit(say("路灯不亮", "The street lamp is out"), root);
    text->setFixedHeight(80);
    form->addRow(say("内容", "Content"), text);
}

void addChoices(QFormLayout *form, QWidget *root)
{
    auto *anonymous = new QCheckBox(say("匿名", "Anonymous"), root);
    anonymous->setChecked(true);
    form->addRow(QString(), anonymous);
    form->addRow(QString(), new QCheckBox(say("内容保密", "Confidential"), root));
    auto *urgent = new QRadioButton(say("一般", "Ordinary"), root);
    urgent->setChecked(true);
    form->addRow(say("紧急程度", "Urgency"), urgent);
    form->addRow(QString(), new QRadioButton(say("紧急", "Urgent"), root));
    auto *off = new QLineEdit(say("系统生成", "Made by the system"), root);
    off->setEnabled(false);
    form->addRow(say("编号", "Number"), off);
}

QWidget *form()
{
    auto *root = new QWidget;
    auto *tabs = new QTabWidget(root);
    auto *first = new QWidget(tabs);
    auto *fields = new QFormLayout(first);
    fields->setContentsMargins(Look::Gap, Look::Roomy, Look::Gap, Look::Gap);
    fields->setHorizontalSpacing(Look::Roomy);
    addFields(fields, first);
    addChoices(fields, first);
    tabs->addTab(first, say("基本情况", "Basics"));
    tabs->addTab(new QWidget(tabs), say("附件", "Attachments"));

    auto *submit = new QPushButton(say("登记", "Register"), root);
    submit->setProperty("primary", true);
    auto *off = new QPushButton(say("登记并受理", "Register and accept"), root);
    off->setEnabled(false);
    auto *flat = new QPushButton(say("存为草稿", "Keep as draft"), root);
    flat->setProperty("flat", true);
    auto *danger = new QPushButton(say("放弃", "Discard"), root);
    danger->setProperty("danger", true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(danger);
    foot->addStretch();
    for (auto *button : {flat, off, submit})
        foot->addWidget(button);

    auto *column = new QVBoxLayout(root);
    column->setContentsMargins(Look::Wide, Look::Gap, Look::Wide, Look::Roomy);
    column->addWidget(tabs, 1);
    column->addLayout(foot);
    return root;
}

QWidget *empty()
{
    auto *root =
        new EmptyState("edit-find",
                       say("没有符合条件的诉求", "No request matches"),
                       say("试试少写几个字，或者清除筛选条件。", "Try fewer words, or clear the filter."));
    root->addButton(new QAction(say("清除筛选", "Clear filter"), root));
    return root;
}

QWidget *badges()
{
    auto *root = new QWidget;
    auto *row = new QHBoxLayout(root);
    const auto add = [&](Look::Tone tone, const QString &text) {
        auto *pill = new BadgeLabel(root);
        pill->setBadge({tone, text});
        row->addWidget(pill);
    };
    add(Look::Tone::Neutral, say("待受理", "Registered"));
    add(Look::Tone::Info, say("办理中", "Handling"));
    add(Look::Tone::Success, say("已办结", "Closed"));
    add(Look::Tone::Warning, say("临近到期", "Due soon"));
    add(Look::Tone::Danger, say("已超期", "Overdue"));
    row->addStretch();
    return root;
}

QWidget *places()
{
    auto *list = new QListView;
    list->setAccessibleName(say("地点", "Places"));
    auto *model = new QStandardItemModel(list);
    for (const char *name : {"福州路社区", "福安里社区", "福田小区"}) {
        auto *item = new QStandardItem(name);
        item->setData("西湖区 / 丁公路街道", PlaceDelegate::PathRole);
        item->setData("360103006001", PlaceDelegate::CodeRole);
        model->appendRow(item);
    }
    list->setModel(model);
    list->setItemDelegate(new PlaceDelegate(list));
    list->setCurrentIndex(model->index(0, 0));
    return list;
}

QWidget *appearance()
{
    auto *menu = new AppearanceMenu(*qApp->findChild<Theme *>());
    menu->addAction(say("撤销", "Undo"))->setShortcut(QKeySequence("Ctrl+Z"));
    return menu;
}

} // namespace

QList<WalkPage> samplePages()
{
    return {{"form", form, {560, 680}},
            {"empty", empty, {640, 360}},
            {"badges", badges, {}},
            {"places", places, {360, 180}},
            {"appearance", appearance, {}}};
}
