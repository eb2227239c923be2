// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/samplepage.h"

#include "views/widgets/badge.h"
#include "views/widgets/detailcard.h"
#include "views/widgets/fieldlist.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/listview.h"
#include "views/widgets/timeline.h"

#include <QtWidgets>

QString Sample::say(const char *chinese, const char *english)
{
    return QString::fromUtf8(QLocale().language() == QLocale::Chinese ? chinese : english);
}

namespace {

using Sample::say;

constexpr int ToneRole = Qt::UserRole + 1;

void addRows(QStandardItemModel *model)
{
    struct Kind
    {
        const char *chinese, *english;
        Look::Tone tone;
    };
    const QList<Kind> states{{"办理中", "Handling", Look::Tone::Info},
                             {"已超期", "Overdue", Look::Tone::Danger},
                             {"临近到期", "Due soon", Look::Tone::Warning},
                             {"已办结", "Closed", Look::Tone::Success},
                             {"待受理", "Registered", Look::Tone::Neutral}};
    const QStringList titles{"福州路步行街 12 号门前路灯不亮",
                             "南湖社区 3 栋楼道堆放杂物",
                             "夜间施工噪声影响休息",
                             "小区东门井盖松动有异响",
                             "物业费收取标准咨询",
                             "感谢社区帮助老人办理高龄津贴"};
    const QStringList places{"福州路社区", "南湖社区", "丁公路北社区"};
    for (int i = 0; i < 40; ++i) {
        const Kind &state = states.at(i * 3 % states.size());
        QList<QStandardItem *> row;
        row << new QStandardItem(QString("260312-%1").arg(40 - i, 4, 10, QChar('0')))
            << new QStandardItem(say(state.chinese, state.english))
            << new QStandardItem(titles.at(i % titles.size()))
            << new QStandardItem(places.at(i % places.size()))
            << new QStandardItem(QString("03-%1 1%2:30").arg(12 + i % 9).arg(i % 8));
        row.at(1)->setData(int(state.tone), ToneRole);
        model->appendRow(row);
    }
}

} // namespace

SamplePage::SamplePage(QWidget *parent)
    : Page(parent)
    , m_search(new QLineEdit(this))
{
    setObjectName("samplePage");
    m_search->setObjectName("search");
    m_search->setPlaceholderText(say("搜索内容、编号、电话", "Search text, number, phone"));
    m_search->setAccessibleName(say("搜索", "Search"));
    m_search->setClearButtonEnabled(true);
    m_actions = {newAction("requests.new", say("登记诉求", "New request"), QKeySequence("Ctrl+N")),
                 newAction("requests.export", say("导出", "Export"), QKeySequence("Ctrl+E")),
                 newAction("requests.print", say("打印", "Print"), QKeySequence("Ctrl+P")),
                 newAction("requests.import", say("导入…", "Import…"))};

    auto *splitter = new QSplitter(this);
    splitter->setObjectName("splitter");
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Look::Roomy);
    splitter->addWidget(newList());
    splitter->addWidget(newDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto *chips = new FilterBar(this);
    chips->addChip("all", say("全部", "All"));
    chips->addChip("mine", say("待我处理", "Mine"));
    chips->addChip("due", say("今日到期", "Due today"));
    chips->addChip("overdue", say("已超期", "Overdue"));
    chips->setCount("all", 12840);
    chips->setCount("due", 7);
    chips->setCount("overdue", 2);
    chips->setSavedFilters({say("福州路噪声", "Noise")});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, Look::Tight, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Gap);
    column->addWidget(chips);
    column->addWidget(splitter, 1);
}

QString SamplePage::title() const
{
    return say("诉求", "Requests");
}

QWidget *SamplePage::searchWidget()
{
    return m_search;
}

QAction *SamplePage::newAction(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

QWidget *SamplePage::newList()
{
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({say("编号", "Number"),
                                      say("状态", "State"),
                                      say("标题", "Title"),
                                      say("地点", "Place"),
                                      say("时限", "Due")});
    addRows(model);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *list = new ListView(card);
    list->setObjectName("table");
    list->setAccessibleName(say("诉求列表", "Requests"));
    list->setModel(model);
    list->setItemDelegateForColumn(
        1,
        new BadgeDelegate([](const QModelIndex &index) { return Look::Tone(index.data(ToneRole).toInt()); },
                          list));
    list->setColumnWidths({7, 7, 0, 7, 7});
    list->selectRow(2);
    setFocusProxy(list);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(1, Look::Tight, 1, Look::Tight);
    box->addWidget(list);
    return card;
}

QWidget *SamplePage::newDetail()
{
    auto *card = new DetailCard(this);
    card->setTitle(say("夜间施工噪声影响休息", "Night works disturb the sleep"));
    card->setBadge({Look::Tone::Warning, say("临近到期", "Due soon")});
    card->setActions(
        {new QAction(say("反馈结果", "Feed back"), this), new QAction(say("申请延期", "Extend"), this)});

    auto *fields = new FieldList(card);
    fields->add(say("编号", "Number"), "260312-0038");
    fields->addBadge(say("紧急程度", "Urgency"), {Look::Tone::Neutral, say("一般", "Ordinary")});
    fields->add(say("诉求人", "Reporter"), say("李女士 138****2046", "Ms Li 138****2046"));
    fields->add(say("地点", "Place"), "西湖区 / 丁公路街道 / 丁公路北社区");
    fields->add(say("内容", "Content"),
                "丁公路北 88 号工地连续三天夜间 23 "
                "时以后施工，噪声很大，家中老人和孩子无法休息，希望尽快协调处理并回复。");
    card->addWidget(fields);

    auto *timeline = new Timeline(card);
    timeline->setSteps({{"03-12 10:05",
                         "张建国",
                         say("派发至城管科", "Sent to the wardens"),
                         "请今日内联系诉求人。",
                         Look::Tone::Info},
                        {"03-12 09:41", "王秀兰", say("受理", "Accepted"), {}, Look::Tone::Success},
                        {"03-12 09:36",
                         "王秀兰",
                         say("登记", "Registered"),
                         say("电话来访", "By telephone"),
                         Look::Tone::Neutral}});
    card->addWidget(timeline);
    return card;
}
