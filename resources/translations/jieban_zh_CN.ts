<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptanceSlip</name>
    <message>
        <source>%1 Sub-district Office, Social Affairs Acceptance Centre</source>
        <translation>%1办事处社会事务受理中心</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>A date and time on paper, in Qt's notation</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Kept confidential</source>
        <translation>要求保密</translation>
    </message>
    <message>
        <source> (The record holds the full text.)</source>
        <translation>（全文见受理记录）</translation>
    </message>
    <message>
        <source>As you wished, there will be no reply.</source>
        <translation>按您的意愿，本件办结后不再答复。</translation>
    </message>
    <message>
        <source>You will be told the time limit separately.</source>
        <translation>办理时限将另行告知。</translation>
    </message>
    <message>
        <source>You will have an answer before %1.</source>
        <translation>我们将于%1前答复您。</translation>
    </message>
    <message>
        <source>%1 Sub-district Office</source>
        <translation>%1办事处</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>诉求类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Section in charge</source>
        <translation>承办科室</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>事发地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>查询电话</translation>
    </message>
    <message>
        <source>Answer before</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>Acceptance Slip</source>
        <translation>受理通知单</translation>
    </message>
    <message>
        <source>Clerk:</source>
        <translation>受理人：</translation>
    </message>
    <message>
        <source>Resident:</source>
        <translation>诉求人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Cut here</source>
        <translation>沿此线裁开</translation>
    </message>
    <message>
        <source>Receipt for the resident</source>
        <translation>受理回执</translation>
    </message>
    <message>
        <source>Please keep this receipt; with the number above you can ask how far your request is.</source>
        <translation>请妥善保存本回执，凭受理编号可查询办理进度。</translation>
    </message>
    <message>
        <source>to be assigned</source>
        <translation>待派遣</translation>
    </message>
    <message>
        <source>Notice on personal information (Personal Information Protection Law, articles 17 and 35): %1, the processor of the information, uses the name, contact, address and content you gave only to handle, answer and check on this request. Those who accept and handle it see them; they are kept until the end of the file's retention period. You may see, copy, correct or ask to delete them, or raise questions: %2.</source>
        <translation>个人信息处理告知：根据《中华人民共和国个人信息保护法》第十七条、第三十五条，个人信息处理者%1仅为受理、办理、答复和回访本件诉求，处理您提供的姓名、联系方式、地址和诉求内容，由受理和承办人员按职责查阅，保存至档案保管期限届满。您有权查阅、复制、更正或者申请删除个人信息；如有疑问，%2。</translation>
    </message>
    <message>
        <source>at the window of the centre</source>
        <translation>请到受理中心窗口咨询</translation>
    </message>
    <message>
        <source>telephone %1 or the window of the centre</source>
        <translation>请拨打%1或到受理中心窗口咨询</translation>
    </message>
    <message>
        <source>to be determined</source>
        <translation>待核定</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Co-handlers (not required)</source>
        <translation>协办单位（选填）</translation>
    </message>
    <message>
        <source>Complex request: the longer limit, approved by a leader</source>
        <translation>复杂诉求：经领导批准，适用较长时限</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Number or words of the request</source>
        <translation>输入工单编号或内容</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>请选择办理结果</translation>
    </message>
    <message>
        <source>Rating (not required)</source>
        <translation>满意度（选填）</translation>
    </message>
    <message>
        <source>Note (not required)</source>
        <translation>备注（选填）</translation>
    </message>
    <message>
        <source>Archive number (not required)</source>
        <translation>归档号（选填）</translation>
    </message>
    <message>
        <source>How the resident was asked</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>The first contact was in time, says the resident</source>
        <translation>群众表示首次联系及时</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>In words (not required)</source>
        <translation>文字说明（可不填）</translation>
    </message>
</context>
<context>
    <name>ActionNames</name>
    <message>
        <source>Import of places from %1</source>
        <translation>从 %1 导入区划</translation>
    </message>
    <message>
        <source>Import of requests from %1</source>
        <translation>从 %1 导入诉求</translation>
    </message>
    <message>
        <source>Import of holidays from %1</source>
        <translation>从 %1 导入节假日</translation>
    </message>
    <message>
        <source>Setting up the office</source>
        <translation>建立街道文件</translation>
    </message>
    <message>
        <source>Filling with the demo district</source>
        <translation>填充演示辖区</translation>
    </message>
</context>
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
    <name>Arguments</name>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>“%1”不在可选值之内：%2</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Copy the file, while it is in use too, and prove the copy</source>
        <translation>备份文件（使用中也可以），并验证副本</translation>
    </message>
    <message>
        <source>The copy; without it one beside the file, named by the time</source>
        <translation>副本的路径；不给时放在原文件旁，以时间命名</translation>
    </message>
    <message>
        <source>%1 exists already, and it was left as it is. Choose another name with --out.</source>
        <translation>%1 已经存在，未作改动。请用 --out 另取名称。</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>The first line must be “%1”.</source>
        <translation>第一行必须是“%1”。</translation>
    </message>
    <message>
        <source>A line needs exactly three fields: date, 0 or 1, name.</source>
        <translation>每行应正好有三列：日期、0 或 1、名称。</translation>
    </message>
    <message>
        <source>Write 0 for a day off or 1 for a workday.</source>
        <translation>休息日填 0，上班日填 1。</translation>
    </message>
    <message>
        <source>The name needs 1 to %1 characters without quotes.</source>
        <translation>名称应为 1 至 %1 个字，不含引号。</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, between 1990 and 2199.</source>
        <translation>日期请写成 YYYY-MM-DD，年份在 1990 至 2199 之间。</translation>
    </message>
    <message>
        <source>This date is already in the file; keep one line for it.</source>
        <translation>该日期在文件中已经出现，请只保留一行。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>文件不是 UTF-8 文本，请另存为 UTF-8 后重试。</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>“%1” cannot be undone: %2 changed the same record afterwards (“%3”, %4). Undo that first, or correct the record by hand.</source>
        <translation>“%1”无法撤销：%2 随后改动了同一条记录（“%3”，%4）。请先撤销那一步，或直接手工更正该记录。</translation>
    </message>
    <message>
        <source>This record no longer exists.</source>
        <translation>该记录已不存在。</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Check that the file is sound</source>
        <translation>检查文件是否完好</translation>
    </message>
    <message>
        <source>Make the search index and other derived data anew first</source>
        <translation>先重建检索索引等派生数据</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in %1. Keep the file and open the latest backup.</source>
        <translation>
            <numerusform>在 %1 中发现 %n 个问题。请保留该文件，并打开最近的备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was different and is made anew.</source>
        <translation>%1 与数据不符，已重建。</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 完好。</translation>
    </message>
</context>
<context>
    <name>Checksums</name>
    <message>
        <source>The number has the wrong length. Compare it with the document.</source>
        <translation>号码位数不对，请与证件核对。</translation>
    </message>
    <message>
        <source>The number contains characters that cannot be in it. Compare it with the document.</source>
        <translation>号码中含有不应出现的字符，请与证件核对。</translation>
    </message>
    <message>
        <source>The date of birth in the number does not exist. Compare it with the document.</source>
        <translation>号码中的出生日期不存在，请与证件核对。</translation>
    </message>
    <message>
        <source>The date of birth in the number lies in the future. Compare it with the document.</source>
        <translation>号码中的出生日期晚于今天，请与证件核对。</translation>
    </message>
    <message>
        <source>The check digit does not fit: one of the characters is wrong. Compare the number with the document.</source>
        <translation>校验码不符，有字符填错，请与证件核对。</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The map file names fields this import does not have, or dates that are none: %1.</source>
        <translation>对照文件中有本次导入没有的字段，或并非日期的日期字段：%1。</translation>
    </message>
    <message>
        <source>The table has no column %1. It has: %2.</source>
        <translation>表中没有“%1”这一列。现有的列：%2。</translation>
    </message>
    <message>
        <source>The table has more than one column %1.</source>
        <translation>表中名为“%1”的列不止一个。</translation>
    </message>
    <message>
        <source>The table has no column for %1, which is required. It has: %2.</source>
        <translation>表中缺少必需的“%1”列。现有的列：%2。</translation>
    </message>
    <message>
        <source>The map file is wrong at %1: %2 is expected there.</source>
        <translation>对照文件在 %1 处有误：此处应为%2。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the name of a column or a list of them</source>
        <translation>一个列名或列名的列表</translation>
    </message>
    <message>
        <source>the name of a column</source>
        <translation>一个列名</translation>
    </message>
    <message>
        <source>The map file %1 cannot be read: %2</source>
        <translation>无法读取对照文件 %1：%2</translation>
    </message>
    <message>
        <source>The map file %1 is far too large to be one.</source>
        <translation>文件 %1 过大，不可能是对照文件。</translation>
    </message>
    <message>
        <source>The map file is not JSON: %1 at byte %2.</source>
        <translation>对照文件不是有效的 JSON：%1（第 %2 字节）。</translation>
    </message>
    <message>
        <source>The map file has an unknown key %1. Known are columns, constants, dates, values, time_zone and encoding.</source>
        <translation>对照文件中有未知的键 %1。可用的键为 columns、constants、dates、values、time_zone 和 encoding。</translation>
    </message>
    <message>
        <source>The map file is wrong at %1: the field has a column already.</source>
        <translation>对照文件在 %1 处有误：该字段已对应了一列。</translation>
    </message>
    <message>
        <source>a date format such as yyyy-MM-dd</source>
        <translation>日期格式，如 yyyy-MM-dd</translation>
    </message>
    <message>
        <source>a zone such as Asia/Shanghai</source>
        <translation>时区，如 Asia/Shanghai</translation>
    </message>
    <message>
        <source>auto or an encoding such as UTF-8 or GB18030</source>
        <translation>auto 或某种编码，如 UTF-8、GB18030</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The Jieban file; without it the user's own</source>
        <translation>街办文件；不给时用本用户自己的文件</translation>
    </message>
    <message>
        <source>zh_CN or en; without it that of the system</source>
        <translation>zh_CN 或 en；不给时跟随系统</translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation>以一个 JSON 文档作答</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Where the user's password is, unless JIEBAN_PASSWORD has it</source>
        <translation>存放密码的文件；也可用环境变量 JIEBAN_PASSWORD</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a Jieban file</source>
        <translation>“%1”既不是命令，也不是街办文件</translation>
    </message>
    <message>
        <source>A Jieban file to open</source>
        <translation>要打开的街办文件</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>这里不认识“%1”</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>Jieban, the desk of a sub-district office. Without a command it opens the window.</source>
        <translation>街办：街道办事处的业务工作台。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Wrong usage: %1. See “%2”.</source>
        <translation>用法有误：%1。请看“%2”。</translation>
    </message>
</context>
<context>
    <name>ComplaintChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Not signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>To revisit</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
</context>
<context>
    <name>ComplaintDetailPane</name>
    <message>
        <source>Show name and phone</source>
        <translation>显示姓名电话</translation>
    </message>
    <message>
        <source>How the due time came about</source>
        <translation>时限是怎么算的</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>未选择诉求</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Choose one in the list to see what happened and what to do next.</source>
        <translation>在列表中选择一件，查看办理过程和下一步操作。</translation>
    </message>
    <message>
        <source>Hide name and phone</source>
        <translation>隐藏姓名电话</translation>
    </message>
</context>
<context>
    <name>ComplaintExport</name>
    <message>
        <source>Number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>诉求类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复内容</translation>
    </message>
</context>
<context>
    <name>ComplaintExporting</name>
    <message>
        <source>A table ends in .xlsx, .csv or .json. Choose another name for %1.</source>
        <translation>表格文件须以 .xlsx、.csv 或 .json 结尾，请为 %1 换一个名称。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was made.</source>
        <translation>导出已停止，未生成文件。</translation>
    </message>
    <message>
        <source>Exporting requests</source>
        <translation>正在导出诉求</translation>
    </message>
    <message>
        <source>%1 requests are in %2.</source>
        <translation>已将 %1 件诉求导出到 %2。</translation>
    </message>
    <message>
        <source>Export the requests of the list</source>
        <translation>导出列表中的诉求</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Text tables (*.csv);;JSON (*.json)</source>
        <translation>Excel 工作簿 (*.xlsx);;文本表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>诉求 %1</translation>
    </message>
</context>
<context>
    <name>ComplaintFacts</name>
    <message>
        <source>%1; with %2</source>
        <translation>%1；协办：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>asks for confidentiality</source>
        <translation>要求保密</translation>
    </message>
    <message>
        <source>wants no reply</source>
        <translation>不需回复</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Complained about</source>
        <translation>被反映对象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>办理佐证</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>已告知渠道</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复查</translation>
    </message>
    <message>
        <source>Extension asked to</source>
        <translation>申请延期至</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>归档号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>来件</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>ComplaintImport</name>
    <message>
        <source>The import was stopped; nothing was stored.</source>
        <translation>导入已停止，未保存任何内容。</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>无法识别该值。</translation>
    </message>
    <message>
        <source>Every request needs the time it came in.</source>
        <translation>每件诉求都要有接收时间。</translation>
    </message>
    <message>
        <source>This time lies in the future.</source>
        <translation>该时间在将来。</translation>
    </message>
    <message>
        <source>It was closed before it came in.</source>
        <translation>办结时间早于接收时间。</translation>
    </message>
    <message>
        <source>Every request needs its content.</source>
        <translation>每件诉求都要有内容。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>This number stands in the table twice.</source>
        <translation>该编号在表中出现了两次。</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>没有该类别。</translation>
    </message>
    <message>
        <source>No place is given, and this file has no home office. Import the divisions first.</source>
        <translation>未给出地点，而本文件还没有所属街道。请先导入区划。</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>没有该地点。</translation>
    </message>
    <message>
        <source>A merged request cannot come in without its parent; import it as closed.</source>
        <translation>“合并”状态的诉求须与主件一同导入；请按“已结案”导入。</translation>
    </message>
</context>
<context>
    <name>ComplaintList</name>
    <message>
        <source>Requests</source>
        <translation>诉求</translation>
    </message>
</context>
<context>
    <name>ComplaintLook</name>
    <message>
        <source>%1 d late</source>
        <translation>超期 %1 天</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>剩余 %1 天</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation>超期 %1 小时</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>剩余 %1 小时</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>超期 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
</context>
<context>
    <name>ComplaintNames</name>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派遣</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Ask to return</source>
        <translation>申请退回</translation>
    </message>
    <message>
        <source>Grant the return</source>
        <translation>同意退回</translation>
    </message>
    <message>
        <source>Refuse the return</source>
        <translation>不同意退回</translation>
    </message>
    <message>
        <source>Record first contact</source>
        <translation>记录首次联系</translation>
    </message>
    <message>
        <source>Ask for extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Grant the extension</source>
        <translation>同意延期</translation>
    </message>
    <message>
        <source>Refuse the extension</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Feed back</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Send to revisit</source>
        <translation>转回访</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Send back for rework</source>
        <translation>退回重办</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Host section</source>
        <translation>主办科室</translation>
    </message>
    <message>
        <source>Request to merge into</source>
        <translation>并入的工单</translation>
    </message>
    <message>
        <source>Section that should have it</source>
        <translation>应承办的科室</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where the resident was sent</source>
        <translation>告知的办理渠道</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>新的截止日</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>Next review date</source>
        <translation>下次复查日期</translation>
    </message>
    <message>
        <source>Approving leader</source>
        <translation>批准领导</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>办理佐证</translation>
    </message>
    <message>
        <source>window clerk</source>
        <translation>窗口受理员</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>派单员</translation>
    </message>
    <message>
        <source>handling section</source>
        <translation>承办科室</translation>
    </message>
    <message>
        <source>checker</source>
        <translation>核查回访员</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source> or </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Report of wrongdoing</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>较急</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>12345 hotline</source>
        <translation>12345 转办</translation>
    </message>
    <message>
        <source>Assigned by a superior</source>
        <translation>上级交办</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>便民联系卡</translation>
    </message>
    <message>
        <source>Community website (110)</source>
        <translation>社区网站（110）</translation>
    </message>
    <message>
        <source>Public mailbox</source>
        <translation>民意信箱</translation>
    </message>
    <message>
        <source>Building platform</source>
        <translation>楼栋信息平台</translation>
    </message>
    <message>
        <source>Letter or visit</source>
        <translation>来信来访</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Found on patrol</source>
        <translation>巡查发现</translation>
    </message>
    <message>
        <source>Party-building body</source>
        <translation>党建联席会</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Answered at once</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Waiting for signing</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Return asked</source>
        <translation>申请退回中</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>申请延期中</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>核查中</translation>
    </message>
    <message>
        <source>Waiting for revisit</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Partly solved</source>
        <translation>部分解决</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释说明</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Mostly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Give to emergency service</source>
        <translation>转紧急救援</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation>登记转办答复</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回办理</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>取消合并</translation>
    </message>
    <message>
        <source>Answer the reporter</source>
        <translation>答复反映人</translation>
    </message>
    <message>
        <source>Add a co-handler</source>
        <translation>增派协办</translation>
    </message>
    <message>
        <source>Deliver my part</source>
        <translation>提交协办意见</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>End supervision</source>
        <translation>解除督办</translation>
    </message>
    <message>
        <source>Write an instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Leave out of the rates</source>
        <translation>剔除考核</translation>
    </message>
    <message>
        <source>Count in the rates again</source>
        <translation>恢复考核</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Tell the resident</source>
        <translation>告知反映人</translation>
    </message>
    <message>
        <source>Ground for not accepting</source>
        <translation>不予受理情形</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <translation>紧急救援</translation>
    </message>
    <message>
        <source>Department it goes to</source>
        <translation>转办单位</translation>
    </message>
    <message>
        <source>Co-handlers</source>
        <translation>协办科室</translation>
    </message>
    <message>
        <source>Level of supervision</source>
        <translation>督办级别</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示内容</translation>
    </message>
    <message>
        <source>Is it solved, says the resident</source>
        <translation>群众认为是否解决</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>Transferred, tracking</source>
        <translation>已转办，跟踪中</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Yes, solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>No, not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>On the net</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Belongs to litigation, arbitration, inspection, review or disclosure</source>
        <translation>应通过诉讼、仲裁、纪检监察、行政复议、政府信息公开等程序解决</translation>
    </message>
    <message>
        <source>Is in petition procedure already</source>
        <translation>已进入信访程序</translation>
    </message>
    <message>
        <source>Touches secrets, privacy or public order</source>
        <translation>涉及国家秘密、商业秘密、个人隐私或违背公序良俗</translation>
    </message>
    <message>
        <source>Was concluded lawfully, or is under way without new facts</source>
        <translation>已依法办结，或正在办理且无新的事实理由</translation>
    </message>
    <message>
        <source>Is outside public duties</source>
        <translation>不属于公共服务和管理职责</translation>
    </message>
    <message>
        <source>Other ground</source>
        <translation>其他情形</translation>
    </message>
    <message>
        <source>110 police</source>
        <translation>110 报警</translation>
    </message>
    <message>
        <source>119 fire</source>
        <translation>119 火警</translation>
    </message>
    <message>
        <source>120 ambulance</source>
        <translation>120 急救</translation>
    </message>
    <message>
        <source>122 traffic accident</source>
        <translation>122 交通事故</translation>
    </message>
    <message>
        <source>Ordinary supervision</source>
        <translation>一般督办</translation>
    </message>
    <message>
        <source>Listed supervision</source>
        <translation>挂牌督办</translation>
    </message>
    <message>
        <source>Summons talk</source>
        <translation>约谈</translation>
    </message>
</context>
<context>
    <name>ComplaintRepository</name>
    <message>
        <source>This request no longer exists.</source>
        <translation>该诉求已不存在。</translation>
    </message>
    <message>
        <source>A request needs the office it belongs to. Choose a place.</source>
        <translation>诉求须有所属街道。请选择地点。</translation>
    </message>
</context>
<context>
    <name>ComplaintRules</name>
    <message>
        <source>A request needs its content. Write down what the resident said and try again.</source>
        <translation>工单缺少诉求内容，请记下居民反映的情况后重试。</translation>
    </message>
    <message>
        <source>The request complains about %1, so it cannot be dispatched there. Choose another section or report it to a leader.</source>
        <translation>该诉求反映的正是%1，按回避规定不能派给它。请另选科室或报告领导。</translation>
    </message>
    <message>
        <source>A community can be the host only for matters on its duty list, and this category is not on it. Make a section the host and %1 a co-handler.</source>
        <translation>社区只能主办职责清单内的事项，该类别不在清单内。请由科室主办，%1协办。</translation>
    </message>
    <message>
        <source>%1 is host and co-handler at once. Keep it as one of the two.</source>
        <translation>%1不能既主办又协办，请只保留一项。</translation>
    </message>
    <message>
        <source>The limit of complex requests needs a leader's approval. Enter the approving leader or take the usual limit.</source>
        <translation>适用复杂事项时限须经领导批准。请填写批准领导，或使用一般时限。</translation>
    </message>
    <message>
        <source>%1 is not a working day. Choose a working day.</source>
        <translation>%1 不是工作日，请选择工作日。</translation>
    </message>
    <message>
        <source>The first contact must lie between the receipt of the request and now. Correct its time.</source>
        <translation>首次联系时间应在收到诉求之后、当前时间之前，请更正。</translation>
    </message>
    <message>
        <source>A request cannot be merged into itself. Choose the other request.</source>
        <translation>工单不能并入自身，请选择另一件工单。</translation>
    </message>
    <message>
        <source>The request is with this section already. Name the section that should have it instead.</source>
        <translation>工单已在本科室，请指明应由哪个科室承办。</translation>
    </message>
    <message>
        <source>The next review must be after today. Choose a later date.</source>
        <translation>下次复查日期须晚于今天，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>“%1” needs: %2. Fill this in and try again.</source>
        <translation>“%1”需要填写：%2。请补全后重试。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing can be done with it by you now.</source>
        <translation>您目前不能对它进行操作。</translation>
    </message>
    <message>
        <source>You can now: %1.</source>
        <translation>您现在可以：%1。</translation>
    </message>
    <message>
        <source>“%1” is not possible: the request is in the state “%2”. %3</source>
        <translation>无法“%1”：工单状态为“%2”。%3</translation>
    </message>
    <message>
        <source>Only the host section can do this; co-handlers and others cannot. Ask the host section to do it.</source>
        <translation>只有主办科室可以操作，协办及其他科室不能。请联系主办科室办理。</translation>
    </message>
    <message>
        <source>Whoever handled a request cannot check or revisit it. Ask a colleague who did not handle it.</source>
        <translation>承办人不能核查或回访自己办理的工单，请由未经办的同事进行。</translation>
    </message>
    <message>
        <source>The centre has named this section, so it cannot return the request. Handle it and ask the centre for co-handlers if you need them.</source>
        <translation>受理中心已指定本科室承办，不能再次退回。请予办理，需要协办时向中心提出。</translation>
    </message>
    <message>
        <source>A return can be asked only once and was asked already. Handle the request.</source>
        <translation>退回只能申请一次，已经申请过。请予办理。</translation>
    </message>
    <message>
        <source>The request was extended once already; more is not allowed. Feed back what was done, or ask a leader to park it.</source>
        <translation>该工单已延期一次，不能再延。请反馈已办情况，或申请领导批准挂账。</translation>
    </message>
    <message>
        <source>An extension must be asked before the request is due; it was due %1. Feed back as soon as possible and explain the delay.</source>
        <translation>延期须在到期前申请，该工单已于 %1 到期。请尽快反馈并说明超期原因。</translation>
    </message>
    <message>
        <source>The request complains about you, so you cannot handle it. Leave it to a colleague.</source>
        <translation>该诉求反映的是您本人，按回避规定您不能承办，请交由同事办理。</translation>
    </message>
    <message>
        <source>Only a consultation can be answered at once. Accept the request and dispatch it.</source>
        <translation>只有咨询可以当场答复。请先受理再派遣。</translation>
    </message>
    <message>
        <source>The request has no host section that could go on with it. Register a new request and refer to this one.</source>
        <translation>该工单没有主办科室，无法继续办理。请另行登记新工单并注明本件编号。</translation>
    </message>
    <message>
        <source>The resident has not been asked yet. Send the request to revisit first.</source>
        <translation>尚未回访居民，请先转回访。</translation>
    </message>
    <message>
        <source>There is nobody to revisit: the request is anonymous, from patrol, or wants no reply. Close it.</source>
        <translation>没有可回访的对象（匿名、巡查发现或不需回复），请直接结案。</translation>
    </message>
    <message>
        <source>“%1” is reserved for: %2. Ask one of them to do it.</source>
        <translation>“%1”仅限以下人员操作：%2。请由其办理。</translation>
    </message>
    <message>
        <source>%1 works on this request already. Choose another section.</source>
        <translation>%1已在办理此诉求。请选择其他科室。</translation>
    </message>
    <message>
        <source>Other requests are merged into this one. Merge the other way round, or undo their merge first.</source>
        <translation>已有其他诉求合并到本件。请反向合并，或先取消它们的合并。</translation>
    </message>
    <message>
        <source>%1 is in the state “%2” and cannot take this request. Choose another.</source>
        <translation>%1处于“%2”状态，不能并入。请另选一件。</translation>
    </message>
    <message>
        <source>“%1” needs words: write the reason, as the resident is told it.</source>
        <translation>选择“%1”须写明理由，即告知反映人的内容。</translation>
    </message>
    <message>
        <source>The request complains about %1, so it cannot be given to them. Choose the office above them.</source>
        <translation>诉求反映的就是%1，不能转给被反映单位。请选择其上级单位。</translation>
    </message>
    <message>
        <source>The request is under “%1” already. Choose a higher level.</source>
        <translation>诉求已是“%1”。请选择更高的督办级别。</translation>
    </message>
    <message>
        <source>An extension has its bound too: the new last day must be after %1 and not after %2. Choose a day between them.</source>
        <translation>延期也有上限：新的截止日须晚于%1且不晚于%2。请在其间选择一天。</translation>
    </message>
    <message>
        <source>The time to ask for a return ended %1. Handle the request and ask the centre for co-handlers if you need them.</source>
        <translation>申请退回的时限已于%1届满。请继续办理，需要配合时向受理中心申请协办。</translation>
    </message>
    <message>
        <source>Only a co-handler delivers a part. The host section feeds back.</source>
        <translation>只有协办科室可提交协办意见，主办科室请直接反馈。</translation>
    </message>
    <message>
        <source>Three tries were made already. Close the request as not reached.</source>
        <translation>已回访三次。请按“未联系上”结案。</translation>
    </message>
    <message>
        <source>The resident was tried today already. Try again on another day.</source>
        <translation>今天已回访过一次。请改日再联系。</translation>
    </message>
    <message numerus="yes">
        <source>%n reporter(s) of merged requests wait for their answer. Answer them, then archive.</source>
        <translation><numerusform>还有 %n 位合并件的反映人未答复。请先答复，再归档。</numerusform></translation>
    </message>
    <message>
        <source>The request was an emergency and was given away at once. Register a new request for what is left to do.</source>
        <translation>该件属紧急情况，已即时转出。后续事项请另行登记。</translation>
    </message>
    <message>
        <source>The request is not under supervision, so there is nothing to end.</source>
        <translation>该诉求未被督办，无需解除。</translation>
    </message>
    <message>
        <source>The request is left out of the rates already.</source>
        <translation>该诉求已剔除考核。</translation>
    </message>
    <message>
        <source>The request counts in the rates already.</source>
        <translation>该诉求已计入考核。</translation>
    </message>
</context>
<context>
    <name>ComplaintTableModel</name>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Words, number, name or phone</source>
        <translation>搜索内容、编号、姓名（拼音）、电话</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>登记诉求</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印受理单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有诉求</translation>
    </message>
    <message>
        <source>No request matches. Choose another chip or search for something else.</source>
        <translation>没有符合条件的诉求。请换一个筛选，或改变搜索内容。</translation>
    </message>
    <message>
        <source>Take down the first one with Ctrl+N.</source>
        <translation>按 Ctrl+N 登记第一件。</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>显示全部诉求</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>There is no file %1. Make one with “jieban init”, or name another with --file.</source>
        <translation>没有文件 %1。请用“jieban init”新建，或用 --file 指定另一个。</translation>
    </message>
    <message>
        <source>%1 exists already, and it was left as it is. Choose another name with --file.</source>
        <translation>%1 已经存在，未作改动。请用 --file 另取名称。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose one you may write to.</source>
        <translation>无法建立文件夹 %1。请选择有写入权限的位置。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 was opened for reading only, so nothing can be changed in it. Open it again for writing.</source>
        <translation>%1 以只读方式打开，无法修改。请以可写方式重新打开。</translation>
    </message>
    <message>
        <source>%1 is already open in another Jieban. Use that window, or close it first.</source>
        <translation>%1 已在另一个街办窗口中打开。请使用那个窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Day of the event, not counted</source>
        <translation>当日不计入</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Next workday, because the last day was a day off</source>
        <translation>末日为休息日，顺延至下一工作日</translation>
    </message>
    <message>
        <source>Clock hours, day and night</source>
        <translation>连续计时（不分昼夜）</translation>
    </message>
    <message>
        <source>Office hours, make-up workday (%1)</source>
        <translation>工作时间，调休上班（%1）</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Outside office hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>节假日：%1</translation>
    </message>
    <message>
        <source>Working day %1 of %2, make-up workday (%3)</source>
        <translation>第 %1 个工作日（共 %2 个），调休上班（%3）</translation>
    </message>
    <message>
        <source>Working day %1 of %2</source>
        <translation>第 %1 个工作日（共 %2 个）</translation>
    </message>
    <message>
        <source>Parked, not counted</source>
        <translation>挂账，不计时</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1 working hours</source>
        <translation>%1 个工作时</translation>
    </message>
    <message>
        <source>%1 clock hours</source>
        <translation>%1 小时（连续计时）</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 个自然日</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
</context>
<context>
    <name>DeadlineCommand</name>
    <message>
        <source>Say when a request is due, and what was counted on the way</source>
        <translation>计算诉求的办理时限，并说明每一段是否计入</translation>
    </message>
    <message>
        <source>When it was dispatched: 2025-09-26T10:00, with an offset or in China's time</source>
        <translation>派单时间：2025-09-26T10:00，可带时差，不带时为北京时间</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 2025-09-26T10:00 or 2025-09-26T10:00+08:00.</source>
        <translation>“%1”不是时间。请写成 2025-09-26T10:00 或 2025-09-26T10:00+08:00。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有时限。</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <translation>截止 %1（%2）</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet: the time may still move.</source>
        <translation>%1 年的节假日安排尚未公布，时限可能变动。</translation>
    </message>
</context>
<context>
    <name>DeadlineView</name>
    <message>
        <source>How the due time came about</source>
        <translation>时限是怎么算的</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>时限：%1</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known yet: the due time may still move.</source>
        <translation>%1 年的放假安排尚未公布，时限仍可能变动。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Fill a new file with a made-up district</source>
        <translation>用虚构的辖区填充一个新文件</translation>
    </message>
    <message>
        <source>tiny, office or district</source>
        <translation>tiny（微型）、office（一个街道）或 district（一个区）</translation>
    </message>
    <message>
        <source>The same seed and day give the same content</source>
        <translation>种子和日期相同，内容就相同</translation>
    </message>
    <message>
        <source>The demo's present, as 2026-03-01; today if not given</source>
        <translation>演示的“今天”，如 2026-03-01；不写则为当天</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ready with %Ln requests.</source>
        <translation>
            <numerusform>%1 已就绪，含 %Ln 件诉求。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no size “%1”. Use tiny, office or district.</source>
        <translation>没有“%1”这种规模。请用 tiny、office 或 district。</translation>
    </message>
    <message>
        <source>The seed must be a number, and the day a date such as 2026-03-01.</source>
        <translation>种子须为数字，日期须如 2026-03-01。</translation>
    </message>
</context>
<context>
    <name>DemoFile</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>登记诉求</translation>
    </message>
    <message>
        <source>Done: %1 %2.</source>
        <translation>已完成：%1 %2。</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>已登记，编号 %1。</translation>
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
    <name>DigestCommand</name>
    <message>
        <source>Print one hash per table of the content: equal content, equal digests</source>
        <translation>逐表输出内容的摘要：内容相同，摘要相同</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Continue draft</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>When a draft was kept, in Qt's notation</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Draft from %1</source>
        <translation>%1 的草稿</translation>
    </message>
    <message>
        <source>Draft from %1: %2</source>
        <translation>%1 的草稿：%2</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write a table out, complete</source>
        <translation>完整导出一张表</translation>
    </message>
    <message>
        <source>csv, xlsx or json</source>
        <translation>csv、xlsx 或 json</translation>
    </message>
    <message>
        <source>The table to write; an older one is replaced</source>
        <translation>要写入的表格文件；已有的会被替换</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>Requests of residents, with names, phones and addresses masked</source>
        <translation>居民诉求，姓名、电话和地址已脱敏</translation>
    </message>
    <message>
        <source>Cities, districts, street offices and communities</source>
        <translation>市、区、街道和社区</translation>
    </message>
    <message>
        <source>Buildings with their leaders and households</source>
        <translation>楼栋及其楼栋长、户数</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>%1 is a database of another program. Choose a Jieban file.</source>
        <translation>%1 是其他程序的数据库。请选择街办文件。</translation>
    </message>
    <message>
        <source>%1 was last used by a newer Jieban, so it is open for reading only. Install the newer version to change it.</source>
        <translation>%1 最近由更新版本的街办使用过，因此仅以只读方式打开。要修改请安装新版本。</translation>
    </message>
    <message>
        <source>%1 lies on a network folder (%2), where a database can lose data. Copy it to a disk of this computer; the district share is for exchanging changes.</source>
        <translation>%1 位于网络文件夹（%2）上，数据库在那里可能丢失数据。请将它复制到本机磁盘；区共享文件夹只用于交换变更。</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open, so nothing more is stored in it. Put it back, or save a copy now, before you close Jieban.</source>
        <translation>%1 在打开期间被移动或删除，之后的内容不会再存入。请把它放回原处，或在关闭街办之前立即另存一份。</translation>
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
    <name>FindCommand</name>
    <message>
        <source>Find by words, pinyin, initials, codes and numbers</source>
        <translation>按文字、拼音、首字母、代码或编号查找</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>要查找的内容</translation>
    </message>
</context>
<context>
    <name>HolidayImport</name>
    <message>
        <source>Write the date as YYYY-MM-DD, from %1 to %2.</source>
        <translation>日期请写成 YYYY-MM-DD，年份在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>Row %1 has the same date. Keep one of them.</source>
        <translation>与第 %1 行日期相同，请只保留一行。</translation>
    </message>
    <message>
        <source>Write 0 for a day off or 1 for a workday.</source>
        <translation>放假写 0，上班写 1。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Take in a table (csv, xlsx or ods), the whole of it or nothing</source>
        <translation>导入一张表（csv、xlsx 或 ods），要么全部导入，要么一行不导</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表格文件</translation>
    </message>
    <message>
        <source>Renames columns, gives constants, dates and values</source>
        <translation>对照文件：列名、常量、日期格式和取值</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>只说明结果，不存入</translation>
    </message>
    <message>
        <source>Store the good rows even though others are rejected</source>
        <translation>有错误行时仍存入其余各行</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>第 %1 行，%2“%3”：%4</translation>
    </message>
    <message>
        <source>%1 read, %2 inserted, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>读取 %1 行，新增 %2，更新 %3，未变 %4，拒绝 %5。</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a trial.</source>
        <translation>这是试运行，没有存入任何内容。</translation>
    </message>
    <message>
        <source>The sheet of an xlsx workbook, if not the first</source>
        <translation>xlsx 工作簿中的工作表；不写则取第一张</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Requests of residents: number, received_at, channel, kind, category, urgency, state, reporter, phone, place_code, address, content …</source>
        <translation>居民诉求：number、received_at、channel、kind、category、urgency、state、reporter、phone、place_code、address、content……</translation>
    </message>
    <message>
        <source>Days off and make-up workdays: date, is_workday, name</source>
        <translation>节假日和调休上班日：date, is_workday, name</translation>
    </message>
    <message>
        <source>Cities, districts, street offices, communities and areas: level, code, name, parent_code</source>
        <translation>市、区、街道、社区和片区：level, code, name, parent_code</translation>
    </message>
    <message>
        <source>Buildings: code, name, community_code (or an area's), leader, households</source>
        <translation>楼栋：code, name, community_code（也可填片区代码）, leader, households</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Make a new file for one office, community or district</source>
        <translation>为一个街道、社区或区新建文件</translation>
    </message>
    <message>
        <source>The division code of the place the file is for</source>
        <translation>文件所属单位的区划代码</translation>
    </message>
    <message>
        <source>The divisions to start with: level, code, name, parent_code</source>
        <translation>初始区划表：level, code, name, parent_code</translation>
    </message>
    <message>
        <source>The name of the place, without divisions</source>
        <translation>单位名称（未给区划表时用）</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 已建好。</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>New request</source>
        <translation>登记诉求</translation>
    </message>
</context>
<context>
    <name>IntakeFields</name>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Keep confidential</source>
        <translation>要求保密</translation>
    </message>
    <message>
        <source>No reply wanted</source>
        <translation>不需回复</translation>
    </message>
    <message>
        <source>What happened, since when, what is asked for. The first line becomes the title.</source>
        <translation>发生了什么、从何时起、希望怎样解决。第一行作为标题。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Community or building</source>
        <translation>社区或楼栋</translation>
    </message>
    <message>
        <source>Address as told</source>
        <translation>详细地址</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>诉求类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Write down what the resident says; the rest can wait.</source>
        <translation>请先记下居民说的内容，其他可以稍后补充。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits, this one %1.</source>
        <translation>手机号应为 11 位，现有 %1 位。</translation>
    </message>
    <message>
        <source>Too short for a telephone number.</source>
        <translation>电话号码太短。</translation>
    </message>
    <message>
        <source>No place is called “%1”. The address can say where.</source>
        <translation>没有找到“%1”，可在详细地址中写明地点。</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard this request?</source>
        <translation>放弃本次登记？</translation>
    </message>
    <message>
        <source>It has not been registered. What you typed will be gone.</source>
        <translation>尚未登记，已填写的内容将丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
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
    <name>MappedColumns</name>
    <message>
        <source>This is not a date. Write it as 2026-03-01, or give its format in the map file.</source>
        <translation>这不是日期。请写成 2026-03-01，或在对照文件中给出格式。</translation>
    </message>
    <message>
        <source>This is not a date and time. Write it as 2026-03-01 09:30, or give its format in the map file.</source>
        <translation>这不是日期和时间。请写成 2026-03-01 09:30，或在对照文件中给出格式。</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns. Put quotation marks around cells that contain the delimiter.</source>
        <translation>该行的单元格多于表的列数。含分隔符的单元格请加引号。</translation>
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
    <name>Migrator</name>
    <message>
        <source>This file was last used by a newer Jieban. Install the newer version to change it.</source>
        <translation>该文件最近由更新版本的街办使用过。要修改请安装新版本。</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the open file. Choose another name.</source>
        <translation>副本不能覆盖正在打开的文件。请另取一个文件名。</translation>
    </message>
</context>
<context>
    <name>NewOffice</name>
    <message>
        <source>“%1” is not the code of a city (4 digits), district (6), street office (9) or community (12).</source>
        <translation>“%1”不是市（4 位）、区（6 位）、街道（9 位）或社区（12 位）的代码。</translation>
    </message>
    <message>
        <source>%1 has wrong rows, so no file was made. Row %2, %3: %4</source>
        <translation>%1 中有错误行，未新建文件。第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>%1 has no place with the code %2. Check the code of --place.</source>
        <translation>%1 中没有代码为 %2 的单位。请检查 --place 的代码。</translation>
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
    <name>PersonMenu</name>
    <message>
        <source>every role</source>
        <translation>全部岗位</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PlaceImport</name>
    <message>
        <source>Row %1 has the same code. Keep one of them.</source>
        <translation>与第 %1 行代码相同，请只保留一行。</translation>
    </message>
    <message>
        <source>These places contain each other in a loop.</source>
        <translation>这些单位互为上级，形成循环。</translation>
    </message>
    <message>
        <source>No place has the code %1, neither in this table nor in the file.</source>
        <translation>表中和文件中都没有代码为 %1 的单位。</translation>
    </message>
    <message>
        <source>%1 is not of the level right above.</source>
        <translation>%1 不是紧邻的上一级。</translation>
    </message>
    <message>
        <source>Its parent in row %1 is rejected.</source>
        <translation>其上级（第 %1 行）已被拒绝。</translation>
    </message>
    <message>
        <source>The code of a city has 4 digits, or 6 that end in 00.</source>
        <translation>市的代码为 4 位，或以 00 结尾的 6 位。</translation>
    </message>
    <message>
        <source>The code of a district has 6 digits.</source>
        <translation>区的代码为 6 位。</translation>
    </message>
    <message>
        <source>The code of a street office has 9 digits.</source>
        <translation>街道的代码为 9 位。</translation>
    </message>
    <message>
        <source>The code of a community has 12 digits.</source>
        <translation>社区的代码为 12 位。</translation>
    </message>
    <message>
        <source>The code of a building has 16 digits, or up to 4 below its community.</source>
        <translation>楼栋的代码为 16 位，或社区内不超过 4 位的自编号。</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>缺少代码。</translation>
    </message>
    <message>
        <source>A code has digits only.</source>
        <translation>代码只能是数字。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>名称超过 %1 个字。</translation>
    </message>
    <message>
        <source>A community needs the code of its street office.</source>
        <translation>社区须填写所属街道的代码。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>终止日期早于起始日期。</translation>
    </message>
    <message>
        <source>“%1” is not a number of households. Write a whole number from 0 to %2.</source>
        <translation>“%1”不是户数。请写 0 到 %2 的整数。</translation>
    </message>
    <message>
        <source>A building needs the code of its community.</source>
        <translation>楼栋须填写所属社区的代码。</translation>
    </message>
    <message>
        <source>The code of an area has 15 digits, or up to 3 below its community.</source>
        <translation>片区的代码为 15 位，或社区内不超过 3 位的自编号。</translation>
    </message>
    <message>
        <source>“%1” is not a level. Write city, district, street, community or area.</source>
        <translation>“%1”不是层级，请填写 city、district、street、community 或 area。</translation>
    </message>
    <message>
        <source>An area needs the code of its community.</source>
        <translation>片区须填写所属社区的代码。</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Street office</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
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
    <name>PlaceRepository</name>
    <message>
        <source>This station has no numbers left for new places. Ask the district for another block of station numbers.</source>
        <translation>本站点的单位编号已用完。请向区里申请新的站点号段。</translation>
    </message>
    <message>
        <source>This place no longer exists.</source>
        <translation>该单位已不存在。</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Place</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Name, pinyin, initials or code</source>
        <translation>名称、拼音、首字母或代码</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>查找区划</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>%1 places added, %2 changed. Undo takes all of it back.</source>
        <translation>新增 %1 处，修改 %2 处。撤销可全部收回。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>下辖</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>导入区划</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>表格 (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>%1 changes nothing: every place is as it says.</source>
        <translation>%1 与现有区划一致，无需改动。</translation>
    </message>
    <message>
        <source>No row of %1 can be stored. %2</source>
        <translation>%1 中没有可存入的行。%2</translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation>导入 %1？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>导入正确的行</translation>
    </message>
    <message>
        <source>%1 new places, %2 changed, %3 as they were, %4 rows rejected.</source>
        <translation>新增 %1 处，修改 %2 处，未变 %3 处，拒绝 %4 行。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Import places…</source>
        <translation>导入区划…</translation>
    </message>
    <message>
        <source>No place chosen</source>
        <translation>未选择区划</translation>
    </message>
    <message>
        <source>Choose one in the tree to see its code, its leader and what lies below it.</source>
        <translation>在左侧选择一个，查看代码、负责人和下辖情况。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>还没有区划</translation>
    </message>
    <message>
        <source>No place has this name, pinyin, initials or code.</source>
        <translation>没有符合该名称、拼音、首字母或代码的区划。</translation>
    </message>
    <message>
        <source>Import a table of the divisions, then one of the buildings.</source>
        <translation>请先导入区划表，再导入楼栋表。</translation>
    </message>
    <message>
        <source>Import with a map file?</source>
        <translation>用对照文件导入吗？</translation>
    </message>
    <message>
        <source>A map file says which column of the table is which of ours.</source>
        <translation>对照文件说明表中的各列对应本系统的哪一项。</translation>
    </message>
    <message>
        <source>Choose the map</source>
        <translation>选择对照文件</translation>
    </message>
    <message>
        <source>Map of the columns</source>
        <translation>列对照文件</translation>
    </message>
    <message>
        <source>Maps (*.json)</source>
        <translation>对照文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print preview - %1</source>
        <translation>打印预览 - %1</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>全部页面缩略图</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>How is it counted?</source>
        <translation>如何计算？</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <extracomment>A due time within the year, in Qt's notation</extracomment>
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>Answer by %1 (%2)</source>
        <translation>答复时限 %1（%2）</translation>
    </message>
    <message>
        <source>No time limit for this kind</source>
        <translation>此类诉求没有时限</translation>
    </message>
    <message>
        <source>The holidays of that year are not known yet.</source>
        <translation>该年的节假日安排尚未公布。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day within the year, in Qt's notation</extracomment>
        <translation>M月d日 ddd</translation>
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
    <name>ReportLayout</name>
    <message>
        <source>No records in this period.</source>
        <translation>本期无记录</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页  共 %2 页</translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>The PDF could not be saved: %1. Choose another folder or free some space and save again.</source>
        <translation>PDF 未能保存：%1。请换一个文件夹或清理磁盘空间后重新保存。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on and connected, then print again.</source>
        <translation>打印机没有响应。请检查打印机是否开机、是否连接，然后重新打印。</translation>
    </message>
    <message>
        <source>The printer reported an error. Look at it and print again.</source>
        <translation>打印机报告出错。请检查打印机后重新打印。</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>Choices</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or code</source>
        <translation>名称、拼音、首字母或代码</translation>
    </message>
</context>
<context>
    <name>SectionsButton</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
    <name>Start</name>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Jieban files (*.jieban)</source>
        <translation>街办文件 (*.jieban)</translation>
    </message>
    <message>
        <source>Another window shows this file already.</source>
        <translation>该文件已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Making up an office: its places, its people and two years of requests…</source>
        <translation>正在生成演示街道：区划、人员和两年的诉求……</translation>
    </message>
    <message>
        <source>For which place is the file?</source>
        <translation>这个文件属于哪个单位？</translation>
    </message>
    <message>
        <source>The division code: 9 digits for a street office, 12 for a community, 6 for a district.</source>
        <translation>区划代码：街道 9 位，社区 12 位，区 6 位。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What is the place called?</source>
        <translation>单位名称是什么？</translation>
    </message>
    <message>
        <source>As it stands on papers. Its sections and categories are made ready; the communities are imported on the page of places.</source>
        <translation>与公文用名一致。科室和诉求类别会自动备好，社区在“区划”页导入。</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>%1 - Jieban</source>
        <extracomment>%1 is the name of the file</extracomment>
        <translation>%1 - 街办</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A file of an older version is brought up to date first, and a copy of it is kept. This may take a moment.</source>
        <translation>旧版本的文件会先升级并保留副本，请稍候。</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>This station and its place</source>
        <translation>本工作站及所属区划</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>当前人员：%1</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>更换当前人员</translation>
    </message>
    <message>
        <source>Who is at the desk (%1)</source>
        <translation>更换当前人员（%1）</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>The disk is full, so nothing was stored in %1. Free some space and repeat the last step.</source>
        <translation>磁盘已满，%1 未保存任何内容。请腾出空间后重复上一步。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a Jieban file. It was left as it is: keep it, and open the latest backup.</source>
        <translation>文件 %1 已损坏，或不是街办文件。文件保持原样：请保留它，并打开最近的备份。</translation>
    </message>
    <message>
        <source>Another program is using the file %1, so nothing was stored. Close that program and try again.</source>
        <translation>另一个程序正在使用文件 %1，因此未保存任何内容。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The file %1 or its folder cannot be written. Ask for write permission, or copy the file to a folder of your own.</source>
        <translation>文件 %1 或其所在文件夹不可写。请申请写权限，或把文件复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that it still exists and that you may read it.</source>
        <translation>无法打开文件 %1。请检查它是否还在、您是否有权读取。</translation>
    </message>
    <message>
        <source>The disk failed while working on %1, and the last step was not stored. Check the disk, then repeat the step.</source>
        <translation>处理 %1 时磁盘出错，上一步未保存。请检查磁盘后重复该步。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed in %1.</source>
        <translation>已停止；%1 没有任何改动。</translation>
    </message>
    <message>
        <source>The last step on %1 failed and was not stored. Try again; if it happens again, run “jieban check”.</source>
        <translation>%1 的上一步操作失败，未保存。请重试；若再次发生，请运行“jieban check”。</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n row(s) of %1 were rejected, so nothing was stored. Row %2, %3: %4 Correct them, or store the rest with --accept-valid.</source>
        <translation>
            <numerusform>%1 有 %n 行被拒绝，因此没有存入任何内容。第 %2 行，%3：%4请改正，或用 --accept-valid 存入其余各行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>A quotation mark opened in line %1 is never closed.</source>
        <translation>第 %1 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark in line %1. A quotation mark inside a quoted cell must be doubled.</source>
        <translation>第 %1 行的右引号之后还有文字。带引号的单元格内的引号须写成两个。</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check its name and folder.</source>
        <translation>文件 %1 不存在。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Divide it into smaller files.</source>
        <translation>文件 %1 超过 %2 MB。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>This file is neither a csv table nor an xlsx or ods workbook.</source>
        <translation>该文件既不是 csv 表，也不是 xlsx 或 ods 工作簿。</translation>
    </message>
    <message>
        <source>This is an old xls workbook or one protected by a password. Save it as xlsx without a password.</source>
        <translation>这是旧式 xls 工作簿，或有密码保护。请另存为不带密码的 xlsx。</translation>
    </message>
    <message>
        <source>The table is empty. Its first row must name the columns.</source>
        <translation>表是空的。第一行须为列名。</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>工作簿已损坏。请用电子表格程序打开并重新保存。</translation>
    </message>
    <message>
        <source>The workbook is incomplete or damaged. Fetch it again or save it again.</source>
        <translation>工作簿不完整或已损坏。请重新获取或重新保存。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than %1 MB. Divide it, or save the sheet as csv.</source>
        <translation>工作簿解压后超过 %1 MB。请拆分，或将工作表另存为 csv。</translation>
    </message>
    <message>
        <source>Only the first of %1 sheets was read.</source>
        <translation>共有 %1 张工作表，只读取了第一张。</translation>
    </message>
    <message>
        <source>A sheet can be chosen in xlsx workbooks only. Save the table as one.</source>
        <translation>只有 xlsx 工作簿可以指定工作表，请将表格另存为 xlsx。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>工作簿中没有工作表“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read, not %2.</source>
        <translation>只读取了工作表“%1”，未读取 %2。</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The file %1 could not be written: %2. Choose another folder or free some space.</source>
        <translation>无法写入文件 %1：%2。请换一个文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the sheet could not be added</source>
        <translation>无法添加工作表</translation>
    </message>
    <message>
        <source>The text in row %1, column %2 is longer than the 32767 characters an xlsx cell can hold. Export as csv or json instead.</source>
        <translation>第 %1 行第 %2 列的文字超过 xlsx 单元格可容纳的 32767 个字符。请改为导出 csv 或 json。</translation>
    </message>
    <message>
        <source>the disk for temporary files is full</source>
        <translation>临时文件所在的磁盘已满</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>Line %1 (byte %2 of the file) is not valid %3 text. Save the file as UTF-8 and try again.</source>
        <translation>第 %1 行（文件第 %2 字节）不是有效的 %3 文本。请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>Line %1 contains a NUL byte: this is not a text table. Save it as csv or xlsx.</source>
        <translation>第 %1 行含有 NUL 字节：这不是文本表。请另存为 csv 或 xlsx。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>未知的编码 %1。</translation>
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
    <name>TodayFigures</name>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>working day in exchange for %1</source>
        <translation>%1调休上班</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>今日新收</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>%1 新收</translation>
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
        <translation>超期</translation>
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
    <message>
        <source>Due soon</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Not signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>To revisit</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Taken back: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
