<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行距</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存当前筛选…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除筛选</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>关闭提示 (Esc)</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Name, pinyin, initials or code</source>
        <translation>名称、拼音、首字母或代码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的地点</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>This station and its place</source>
        <translation>本工作站及所属区划</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>当前登录人</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>办理过程</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>今日新收</translation>
    </message>
    <message>
        <source>Requests received per day</source>
        <translation>每日新收诉求</translation>
    </message>
    <message>
        <source>Open requests by category</source>
        <translation>未办结诉求（按类别）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Jieban</source>
        <translation>欢迎使用街办</translation>
    </message>
    <message>
        <source>The desk of the sub-district office. Everything is kept in one file on this computer; choose how to begin.</source>
        <translation>街道办事处的工作台。所有数据都保存在本机的一个文件里，请选择如何开始。</translation>
    </message>
    <message>
        <source>Look around in the demo office</source>
        <translation>进入演示街道</translation>
    </message>
    <message>
        <source>A made-up office with two years of requests. Nothing in it is real.</source>
        <translation>虚构的街道办事处，含两年的诉求数据，人物与事件均非真实。</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>For one office, community or district. Its divisions can be imported.</source>
        <translation>供一个街道、社区或区使用，区划数据可以导入。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A file made with Jieban before, or a backup of one.</source>
        <translation>以前用街办建立的文件或其备份。</translation>
    </message>
    <message>
        <source>Join a district</source>
        <translation>加入区级网络</translation>
    </message>
    <message>
        <source>Needs an enrolment file and the exchange folder of a district. This version cannot exchange yet.</source>
        <translation>需要区级下发的入网文件和交换文件夹。本版本暂不支持交换。</translation>
    </message>
</context>
</TS>
