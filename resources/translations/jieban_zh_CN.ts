<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AbsencePart</name>
    <message>
        <source>Absences</source>
        <translation>请假代理</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>请假人</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Stored. Undo takes it back.</source>
        <translation>已保存，可以撤销。</translation>
    </message>
    <message>
        <source>Enter the absence</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消请假</translation>
    </message>
    <message>
        <source>In these days the substitute does the work of the absent as his own. The timeline says for whom.</source>
        <translation>在此期间，代理人可以像办理自己的工作一样办理请假人的工作，办理过程会注明代谁办理。</translation>
    </message>
</context>
<context>
    <name>Absences</name>
    <message>
        <source>“%1” does not work here. Choose somebody of the office.</source>
        <translation>“%1”不是本单位人员。请选择本单位人员。</translation>
    </message>
    <message>
        <source>Nobody can stand in for himself. Choose another person.</source>
        <translation>不能由本人代理自己。请选择其他人。</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose the days again.</source>
        <translation>结束日期早于开始日期。请重新选择日期。</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3 already. Take that absence back first.</source>
        <translation>%1已登记%2至%3请假。请先取消该登记。</translation>
    </message>
    <message>
        <source>%1 is away in those days too. Choose somebody who is there.</source>
        <translation>%1在此期间也请假。请选择在岗人员。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 in those days. Find another substitute for %2 first.</source>
        <translation>%1在此期间代理%2的工作。请先为%2另找代理人。</translation>
    </message>
</context>
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
    <name>AccountAnswers</name>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>未设密码</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>There is no role “%1”. Use some of: %2.</source>
        <translation>没有“%1”这个角色。可用的角色：%2。</translation>
    </message>
    <message>
        <source>There is no section “%1”. Use its code or its name.</source>
        <translation>没有“%1”这个科室。请填写科室代码或名称。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-03-01.</source>
        <translation>“%1”不是日期。请写成 2026-03-01 的样子。</translation>
    </message>
    <message>
        <source>%1 lends to %2 from %3 to %4: %5</source>
        <translation>%1 授权 %2 代理，%3 至 %4：%5</translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>Who may sign in: list, add, disable, reset, delegate</source>
        <translation>谁可以登录：列出、新增、停用、重置密码、授权代理</translation>
    </message>
    <message>
        <source>Everybody, and the roles that are lent</source>
        <translation>全部账号及授权代理</translation>
    </message>
    <message>
        <source>Make the first security administrator</source>
        <translation>建立第一位安全管理员</translation>
    </message>
    <message>
        <source>Add an account with an initial password</source>
        <translation>新增账号并给初始密码</translation>
    </message>
    <message>
        <source>The section of somebody who is not in staff yet</source>
        <translation>人员名册中还没有的人所属科室</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Narrow the view to a place, or widen it again</source>
        <translation>把可见范围限定到某地，或取消限定</translation>
    </message>
    <message>
        <source>Refuse sign-ins from now on</source>
        <translation>从现在起不准登录</translation>
    </message>
    <message>
        <source>Let somebody sign in again</source>
        <translation>恢复登录</translation>
    </message>
    <message>
        <source>Give a new initial password</source>
        <translation>重置为新的初始密码</translation>
    </message>
    <message>
        <source>End the lock after failed sign-ins</source>
        <translation>解除登录失败后的锁定</translation>
    </message>
    <message>
        <source>Lend roles for some days</source>
        <translation>在一段日期内授权代理</translation>
    </message>
    <message>
        <source>Who gets the roles</source>
        <translation>由谁代理</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>End what is lent</source>
        <translation>结束授权代理</translation>
    </message>
    <message>
        <source>As the list shows it with --json</source>
        <translation>即 account list --json 所列的编号</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>The name of the person, as in staff</source>
        <translation>人员姓名，与人员名册一致</translation>
    </message>
    <message>
        <source>The file with the new password on its first line</source>
        <translation>第一行写有新密码的文件</translation>
    </message>
    <message>
        <source>As in clerk,dispatcher</source>
        <translation>例如 clerk,dispatcher</translation>
    </message>
    <message>
        <source>The place whose content is all that is seen</source>
        <translation>只能看到该地范围内的内容</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Whose password? Give the name with --as, and the old password in JIEBAN_PASSWORD or with --password-file.</source>
        <translation>要修改谁的密码？请用 --as 给出姓名，并把原密码放入 JIEBAN_PASSWORD 或用 --password-file 给出。</translation>
    </message>
</context>
<context>
    <name>AccountDesk</name>
    <message>
        <source>This file has accounts already. Let its security administrator add one.</source>
        <translation>本文件已有账号。请由安全管理员新增账号。</translation>
    </message>
    <message>
        <source>First security administrator</source>
        <translation>第一位安全管理员</translation>
    </message>
    <message>
        <source>%1 works here as %2. An administrator is somebody who holds no other role. Enter another person.</source>
        <translation>%1 现任%2。管理员不得兼任其他角色，请填写另一人。</translation>
    </message>
    <message>
        <source>The file is locked. Sign in first.</source>
        <translation>文件处于加锁状态，请先登录。</translation>
    </message>
    <message>
        <source>This file has no accounts yet. Make its first security administrator, who then gives out passwords.</source>
        <translation>本文件还没有账号。请先建立第一位安全管理员，再由其发放密码。</translation>
    </message>
    <message>
        <source>%1 has an account already. Two people of one name need names that tell them apart.</source>
        <translation>%1 已有账号。同名的两个人需要用能区分的姓名。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>密码已重置</translation>
    </message>
    <message>
        <source>Lock ended</source>
        <translation>锁定已解除</translation>
    </message>
    <message>
        <source>Lent to %1 from %2 to %3: %4</source>
        <translation>授权 %1 代理，%2 至 %3：%4</translation>
    </message>
    <message>
        <source>No longer lent to %1</source>
        <translation>不再授权 %1 代理</translation>
    </message>
    <message>
        <source>There is no account of %1. Look at the list of accounts.</source>
        <translation>没有 %1 的账号。请查看账号列表。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>A new account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>One for each person; nobody works under another's name.</source>
        <translation>一人一号，不得共用或借用。</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>%1的角色</translation>
    </message>
    <message>
        <source>They hold from the next moment on, also where %1 is signed in now.</source>
        <translation>立即生效，%1已登录的窗口也随之改变。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Sees only</source>
        <translation>仅可查看</translation>
    </message>
    <message>
        <source>Everything where nothing is chosen.</source>
        <translation>不选则可查看全部。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
</context>
<context>
    <name>AccountRepository</name>
    <message>
        <source>This account no longer exists. Choose another one.</source>
        <translation>该账号已不存在。请另选一个。</translation>
    </message>
    <message>
        <source>This delegation no longer exists.</source>
        <translation>该授权代理已不存在。</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>%1 is an administrator, who neither lends nor borrows roles. Choose somebody else.</source>
        <translation>%1 是管理员，不能授权也不能代理。请另选一人。</translation>
    </message>
    <message>
        <source>The account of %1 is disabled. Choose somebody else.</source>
        <translation>%1 的账号已停用。请另选一人。</translation>
    </message>
    <message>
        <source>The password is too short. Use at least %1 characters.</source>
        <translation>密码太短，至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>The password is too long. Use at most %1 characters.</source>
        <translation>密码太长，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The password is too simple. Use three of these: small letters, capital letters, digits, other characters.</source>
        <translation>密码太简单。请至少包含以下三类：小写字母、大写字母、数字、其他字符。</translation>
    </message>
    <message>
        <source>The password contains the name. Choose another one.</source>
        <translation>密码中含有姓名，请另设一个。</translation>
    </message>
    <message>
        <source>The new password is the old one. Choose another one.</source>
        <translation>新密码与原密码相同，请另设一个。</translation>
    </message>
    <message>
        <source>The account has no name. Enter the name of the person.</source>
        <translation>账号没有姓名。请填写人员姓名。</translation>
    </message>
    <message>
        <source>This is not the name of a person. Enter it as it stands on papers.</source>
        <translation>这不是人的姓名。请按公文上的写法填写。</translation>
    </message>
    <message>
        <source>System administrator, security administrator and auditor are three people who hold no other role. Give this role alone.</source>
        <translation>系统管理员、安全管理员、审计管理员应为三人，且不得兼任其他角色。请只授予这一个角色。</translation>
    </message>
    <message>
        <source>%1 is the last security administrator; without one nobody could manage accounts. Make another one first.</source>
        <translation>%1 是最后一位安全管理员，没有安全管理员就无人能管理账号。请先另设一位。</translation>
    </message>
    <message>
        <source>Nobody can lend roles to himself. Choose another person.</source>
        <translation>不能授权给自己。请另选一人。</translation>
    </message>
    <message>
        <source>%1 can lend only roles of his own: %2. Choose among them.</source>
        <translation>%1 只能授权本人的角色：%2。请在其中选择。</translation>
    </message>
    <message>
        <source>The last day is past or before the first. Choose the days again.</source>
        <translation>截止日期已过或早于起始日期。请重新选择日期。</translation>
    </message>
</context>
<context>
    <name>AccountService</name>
    <message>
        <source>First security administrator: %1</source>
        <translation>建立第一位安全管理员 %1</translation>
    </message>
    <message>
        <source>Account of %1 added</source>
        <translation>新增 %1 的账号</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>更改 %1 的角色</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>更改 %1 的可见范围</translation>
    </message>
    <message>
        <source>Account of %1 disabled</source>
        <translation>停用 %1 的账号</translation>
    </message>
    <message>
        <source>Account of %1 enabled</source>
        <translation>启用 %1 的账号</translation>
    </message>
    <message>
        <source>Roles lent to %1</source>
        <translation>授权 %1 代理</translation>
    </message>
    <message>
        <source>Roles no longer lent to %1</source>
        <translation>结束 %1 的代理</translation>
    </message>
    <message>
        <source>Password of %1 reset</source>
        <translation>重置%1的密码</translation>
    </message>
    <message>
        <source>Lock of %1 ended</source>
        <translation>解除%1的锁定</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>first one</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>锁定至 %1</translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation>不能登录</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Roles lent</source>
        <translation>授权代理</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限表</translation>
    </message>
</context>
<context>
    <name>AccountsPart</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Sees only</source>
        <translation>仅可查看</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码设置日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新建账号…</translation>
    </message>
    <message>
        <source>System administrator, security administrator and auditor are three different people who hold no other role. An account is never deleted: its name stands in timelines.</source>
        <translation>系统管理员、安全管理员、审计管理员须由三人分别担任，且不兼任其他角色。账号不会删除，因为办理记录中留有其姓名。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>%1 can sign in with the first password now, and chooses another one then.</source>
        <translation>%1现在可用初始密码登录，登录时须另设密码。</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>停用%1的账号？</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more, and is signed out where signed in now. It can be enabled again.</source>
        <translation>停用后%1不能再登录，已登录的窗口随即退出。以后可以重新启用。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The resident says it is not solved. Send it back to the host instead of closing it?</source>
        <translation>群众表示未解决。是否不结案，退回主办科室重办？</translation>
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
    <message>
        <source>Insert words (Ctrl+T)</source>
        <translation>插入答复用语 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Not ticked yet: %1</source>
        <translation>尚未勾选：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ActionRunner</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 件诉求</numerusform>
        </translation>
    </message>
    <message>
        <source>done as one step</source>
        <translation>一并办理，可一步撤销</translation>
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
    <name>AttachmentRepository</name>
    <message>
        <source>What the file was to be attached to no longer exists.</source>
        <translation>附件所属的记录已不存在。</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Or drop files here, or paste them with Ctrl+V</source>
        <translation>也可将文件拖到此处，或按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>压缩图片</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>%1 rows, %2</source>
        <translation>%1 行，%2</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>共 %1 项</translation>
    </message>
</context>
<context>
    <name>AuditFilterRow</name>
    <message>
        <source>From this day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Only failed</source>
        <translation>仅失败</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>From (date)</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until (date)</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>全部事件</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>The check of the audit was stopped.</source>
        <translation>审计检查已停止。</translation>
    </message>
    <message>
        <source>Chain intact up to entry %1</source>
        <translation>链条完整，至第 %1 条</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing</source>
        <translation>审计第 %1 条缺失</translation>
    </message>
    <message>
        <source>Audit entry %1 was changed</source>
        <translation>审计第 %1 条被改动</translation>
    </message>
    <message>
        <source>Audit entry %1 was put in from outside</source>
        <translation>审计第 %1 条系外部写入</translation>
    </message>
    <message>
        <source>The audit is no longer protected against changes: its triggers are gone</source>
        <translation>审计日志已失去防改保护：触发器不见了</translation>
    </message>
</context>
<context>
    <name>AuditNames</name>
    <message>
        <source>Absences</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查要点</translation>
    </message>
    <message>
        <source>Return sheet</source>
        <translation>区级回单</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>工作移交</translation>
    </message>
    <message>
        <source>Open311</source>
        <translation>Open311</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>三率</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Storage failure</source>
        <translation>存储故障</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>校验链条</translation>
    </message>
    <message>
        <source>Number or word</source>
        <translation>编号或词语</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>搜索审计日志</translation>
    </message>
    <message>
        <source>Chain not checked yet</source>
        <translation>链条尚未校验</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>No entry is of these days, this person, this event and these words.</source>
        <translation>没有符合这些日期、人员、事件和词语的记录。</translation>
    </message>
    <message>
        <source>Sign-ins, exports, prints, personal data shown and settings will stand here.</source>
        <translation>登录、导出、打印、查看个人信息和设置更改都会记在这里。</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>正在校验链条…</translation>
    </message>
    <message>
        <source>Checking the chain: %1 of %2</source>
        <translation>正在校验链条：%1 / %2</translation>
    </message>
    <message>
        <source>The chain could not be checked</source>
        <translation>链条无法校验</translation>
    </message>
    <message>
        <source>%1. Keep the file as it is and tell the one responsible for security.</source>
        <translation>%1。请保持文件原样，并告知安全管理员。</translation>
    </message>
    <message>
        <source>Export the entries of the list</source>
        <translation>导出列表中的记录</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Text tables (*.csv);;JSON (*.json)</source>
        <translation>工作簿 (*.xlsx);;文本表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>正在导出审计日志</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <translation>%1 条记录已存入 %2。</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>A table ends in .xlsx, .csv or .json. Choose another name for %1.</source>
        <translation>表格文件以 .xlsx、.csv 或 .json 结尾。请为 %1 另取名称。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was made.</source>
        <translation>导出已停止，没有生成文件。</translation>
    </message>
</context>
<context>
    <name>AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>Auditing</name>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Name, phone, ID number and address. %1</source>
        <translation>姓名、电话、证件号码和地址。%1</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Copy the file with its attached files, while it is in use too, and prove the copy</source>
        <translation>备份数据文件及其附件（使用中也可备份），并校验备份</translation>
    </message>
    <message>
        <source>The copy; without it one more in the folder of backups</source>
        <translation>备份文件；不指定则存入备份文件夹</translation>
    </message>
    <message>
        <source>Opened and checked: %1 requests, %2 attached files, %3 MB.</source>
        <translation>已打开并校验：%1 件诉求，%2 个附件，%3 MB。</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were already missing or damaged.</source>
        <translation>
            <numerusform>有 %n 个附件此前已缺失或损坏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up and checked: %1.</source>
        <translation>已备份并校验：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %1. %n attached file(s) were already missing or damaged.</source>
        <translation>
            <numerusform>已备份并校验：%1。有 %n 个附件此前已缺失或损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>The last verified backup is of %1.</source>
        <translation>最近一次有效备份的时间是 %1。</translation>
    </message>
    <message>
        <source>The last backup failed: %1 The last verified one: %2.</source>
        <translation>最近一次备份失败：%1 最近一次有效备份：%2。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Keep them beside the file</source>
        <translation>存放在数据文件旁</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>另选文件夹…</translation>
    </message>
    <message>
        <source>A backup is made every four hours and when Jieban is closed, if something was changed. Each is opened and checked before it counts. All of today stay, then one a day for a week, one a week for a month and one a month for a year. The attached files are kept with them. A folder on another disk also helps when this one fails.</source>
        <translation>有改动时，每四小时及退出时自动备份；每份备份都经打开校验后才算数。当天的全部保留，此后一周每天一份、一个月每周一份、一年每月一份。附件一并保存。存放到另一块磁盘，本机磁盘损坏时也能恢复。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>最近一次备份失败</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>备份已过期</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last verified backup</source>
        <translation>最近一次有效备份</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复记录</translation>
    </message>
    <message>
        <source>On %1 from %2</source>
        <translation>%1 由 %2 恢复</translation>
    </message>
    <message>
        <source>Where do backups go?</source>
        <translation>备份存放在哪里？</translation>
    </message>
</context>
<context>
    <name>BackupStore</name>
    <message>
        <source>The backup could not be written to its folder. Check that the disk has room and may be written to.</source>
        <translation>备份无法写入其文件夹。请检查磁盘空间和写入权限。</translation>
    </message>
    <message numerus="yes">
        <source>The backup was not kept, because the file is damaged: %n problem(s). Earlier backups are untouched; go back to one.</source>
        <translation>
            <numerusform>文件已损坏（%n 处问题），本次备份未保留。以前的备份完好，请恢复其中一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there and cannot be made. Connect its disk or choose another folder in the settings.</source>
        <translation>备份文件夹 %1 不存在且无法创建。请接上该磁盘，或在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>Another backup of this file is being made. Wait until it is done.</source>
        <translation>正在进行另一次备份，请等待其完成。</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be written. Ask for write permission or choose another folder in the settings.</source>
        <translation>备份文件夹 %1 无法写入。请申请写入权限，或在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>%1 exists already, and it was left as it is. Choose another name.</source>
        <translation>%1 已存在，未作改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Jieban. Install the newer version to restore it.</source>
        <translation>%1 由较新版本的街办生成。请安装新版本后再恢复。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and was not used. Choose another one.</source>
        <translation>备份 %1 已损坏，未使用。请选择其他备份。</translation>
    </message>
</context>
<context>
    <name>BoardLane</name>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 件</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>The rules let this request go into no column on that side now. Its next actions stand beside the board.</source>
        <translation>按规则，该件现在不能移到那一侧的任何一栏。可办的下一步见右侧。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It can be moved nowhere now</source>
        <translation>现在不能移动</translation>
    </message>
    <message>
        <source>Columns of the board</source>
        <translation>看板的分栏</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按科室</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Nothing on the board</source>
        <translation>看板上没有诉求</translation>
    </message>
    <message>
        <source>No request matches. Choose another chip or search for something else.</source>
        <translation>没有符合条件的诉求。请换一个分类或换个词搜索。</translation>
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
    <name>CalendarPart</name>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Days that differ from the ordinary week</source>
        <translation>与平常不同的日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>名称或原因</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>修改这一天</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Open requests follow at once, in the same step that undo takes back; those that move are listed here.</source>
        <translation>在办工单的时限随之重算，与本次修改为同一步，可一并撤销；时限有变动的工单列在下方。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is changed. No open request is due at another time.</source>
        <translation>日历已修改，没有在办工单的时限变动。</translation>
    </message>
    <message numerus="yes">
        <source>The day is changed. %n open request(s) are due at another time; see below.</source>
        <translation>
            <numerusform>日历已修改，%n件在办工单的时限有变动，见下方。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerCompleter</name>
    <message>
        <source>Earlier callers</source>
        <translation>曾来电的诉求人</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>I II III IV V VI VII VIII IX X</source>
        <extracomment>The numbers of headings, in order, parted by blanks</extracomment>
        <translation>一 二 三 四 五 六 七 八 九 十</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered heading: “一、登记信息”</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>案　　由</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Host section</source>
        <translation>承办科室</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>归档编号</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件材料</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
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
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>事发地点</translation>
    </message>
    <message>
        <source>Complained about</source>
        <translation>被反映对象</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Leader's instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Co-handlers</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派遣时间</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Contact due</source>
        <translation>首联时限</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Handling due</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Superior's limit</source>
        <translation>上级时限</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办情况</translation>
    </message>
    <message>
        <source>Extensions / reworks</source>
        <translation>延期/返工</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>满意程度</translation>
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
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Course of handling and notes</source>
        <translation>办理过程及记录</translation>
    </message>
    <message>
        <source>Parts of co-handlers</source>
        <translation>协办情况</translation>
    </message>
    <message>
        <source>Merged requests</source>
        <translation>合并诉求</translation>
    </message>
    <message>
        <source>Result and reply</source>
        <translation>办理结果及答复</translation>
    </message>
    <message>
        <source>Revisits</source>
        <translation>回访情况</translation>
    </message>
    <message>
        <source>Picture %1  %2</source>
        <translation>图%1　%2</translation>
    </message>
    <message>
        <source>Case File of a Request</source>
        <translation>诉求办理案卷</translation>
    </message>
    <message>
        <source>Filed by:</source>
        <translation>立卷人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>检查人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>立卷日期：</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Handling and limits</source>
        <translation>承办及时限</translation>
    </message>
</context>
<context>
    <name>CaseFileTables</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Co-handler</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>协办事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>协办意见</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知时间</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>并入该件</translation>
    </message>
    <message>
        <source>merged here</source>
        <translation>并入本件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入时间</translation>
    </message>
</context>
<context>
    <name>CaseworkPanel</name>
    <message>
        <source>Link with another request…</source>
        <translation>关联其他工单…</translation>
    </message>
    <message>
        <source>History of the fields…</source>
        <translation>字段修改历史…</translation>
    </message>
    <message>
        <source>Words for replies…</source>
        <translation>答复用语…</translation>
    </message>
    <message>
        <source>Not to be forgotten</source>
        <translation>办理核对清单</translation>
    </message>
    <message>
        <source>Parts of co-handlers</source>
        <translation>协办情况</translation>
    </message>
    <message>
        <source>Related requests</source>
        <translation>相关工单</translation>
    </message>
</context>
<context>
    <name>CaseworkService</name>
    <message>
        <source>Tick the checklist of</source>
        <translation>勾选核对清单</translation>
    </message>
    <message>
        <source>Untick the checklist of</source>
        <translation>取消勾选核对清单</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Remove a link of</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>Restore a field of</source>
        <translation>恢复字段</translation>
    </message>
    <message>
        <source>Change the reply template</source>
        <translation>修改答复用语</translation>
    </message>
    <message>
        <source>Take out the reply template</source>
        <translation>移除答复用语</translation>
    </message>
    <message>
        <source>Restoring a field is reserved for: %1. Ask one of them.</source>
        <translation>恢复字段仅限：%1。请联系相关人员办理。</translation>
    </message>
</context>
<context>
    <name>CategoriesPart</name>
    <message>
        <source>Component</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Main category</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>小类</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Duty list</source>
        <translation>职责清单</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入分类表…</translation>
    </message>
    <message>
        <source>The table is the whole: a category it does not name is no longer offered, unless a request has it. Old requests keep their category.</source>
        <translation>导入的表即全部分类：表中没有的分类不再提供选择，已有诉求使用的除外。原有诉求的分类不变。</translation>
    </message>
    <message>
        <source>%1 categories stored, %2 retired. Undo takes it back.</source>
        <translation>已存入 %1 个分类，停用 %2 个，可以撤销。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Import categories</source>
        <translation>导入诉求分类</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>表格 (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>%1 changes nothing: the categories are as it says.</source>
        <translation>%1 没有变化：现有分类与表中一致。</translation>
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
        <source>%1 new categories, %2 changed, %3 as they were, %4 rows rejected.</source>
        <translation>新增分类 %1 个，修改 %2 个，未变 %3 个，不能导入 %4 行。</translation>
    </message>
    <message>
        <source>%1 that the table does not name will be retired.</source>
        <translation>表中没有的 %1 个分类将停用。</translation>
    </message>
    <message>
        <source>%1 that it does not name stay, because requests have them: %2</source>
        <translation>另有 %1 个分类表中没有，但已有诉求使用，予以保留：%2</translation>
    </message>
</context>
<context>
    <name>CategoryImport</name>
    <message>
        <source>Write a letter and two figures for a main category, two more for one below it: E01, E0105.</source>
        <translation>大类写一个字母加两位数字，小类再加两位数字，例如 E01、E0105。</translation>
    </message>
    <message>
        <source>Row %1 has the same code. Keep one of them.</source>
        <translation>与第 %1 行代码相同，请只保留一行。</translation>
    </message>
    <message>
        <source>A category needs its name.</source>
        <translation>分类必须有名称。</translation>
    </message>
    <message>
        <source>Write component, event or service.</source>
        <translation>请填写 component（部件）、event（事件）或 service（服务）。</translation>
    </message>
    <message>
        <source>Write 1 if a community may be the host, else 0.</source>
        <translation>社区可以承办的填 1，否则填 0。</translation>
    </message>
    <message>
        <source>There is no section with this code.</source>
        <translation>没有这个代码的科室。</translation>
    </message>
    <message>
        <source>Write ordinary, quick or urgent.</source>
        <translation>请填写 ordinary（一般）、quick（较急）或 urgent（紧急）。</translation>
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
    <message>
        <source>It was restored on %1 from the backup %2.</source>
        <translation>该文件于 %1 由备份 %2 恢复。</translation>
    </message>
    <message>
        <source>Without a password it was not looked into sealed personal data and the search index over it. Sign in with --as to check these, too.</source>
        <translation>没有密码，未检查加密的个人信息及其搜索索引。用 --as 登录后可一并检查。</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>In every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>全部部件</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部服务</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>核对事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>What is to be checked</source>
        <translation>核对内容</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Stored. Undo takes it back.</source>
        <translation>已保存，可以撤销。</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>增加核对事项</translation>
    </message>
    <message>
        <source>A main category stands for all below it. What was ticked before stays with its request when a point is retired.</source>
        <translation>选大类即包括其下所有小类。事项停用后，诉求上原有的勾选仍然保留。</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>所有分类</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
    <name>CommandScope</name>
    <message>
        <source>There is no place with the code %1. Look it up with “jieban find”.</source>
        <translation>没有代码为%1的地点。请用“jieban find”查找。</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it like 2026, 2026Q1, 2026-03 or 2026-03-04.</source>
        <translation>“%1”不是统计期间。请写成 2026、2026Q1、2026-03 或 2026-03-04。</translation>
    </message>
</context>
<context>
    <name>ComplaintBoard</name>
    <message>
        <source>No section yet</source>
        <translation>尚未派科室</translation>
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
    <message>
        <source>Mine</source>
        <translation>待我办</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转办跟踪</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
</context>
<context>
    <name>ComplaintDesk</name>
    <message>
        <source>You work for %1, and this request lies elsewhere. Give it to the acceptance centre.</source>
        <translation>您负责%1，这件诉求不在该范围内。请转交受理中心。</translation>
    </message>
</context>
<context>
    <name>ComplaintDetailPane</name>
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
        <source>The resident says it is not solved.</source>
        <translation>群众表示未解决。</translation>
    </message>
    <message>
        <source>The resident says it is not solved. A leader can reopen the request.</source>
        <translation>群众表示未解决，可由领导重新办理。</translation>
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
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Wants no reply</source>
        <translation>不需回复</translation>
    </message>
    <message>
        <source>Complained about</source>
        <translation>被反映对象</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>立案时间</translation>
    </message>
    <message>
        <source>Superior's limit</source>
        <translation>上级时限</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <translation>转交应急</translation>
    </message>
    <message>
        <source>Ground for not accepting</source>
        <translation>不予受理情形</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>告知渠道</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>转办单位</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转办时间</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办级别</translation>
    </message>
    <message>
        <source>Supervision ends</source>
        <translation>督办时限</translation>
    </message>
    <message>
        <source>Leader's instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>办理佐证</translation>
    </message>
    <message>
        <source>Solved, says the reporter</source>
        <translation>诉求人认定是否解决</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Revisits</source>
        <translation>回访次数</translation>
    </message>
    <message>
        <source>Last revisit</source>
        <translation>最近回访</translation>
    </message>
    <message>
        <source>Left out of the rates</source>
        <translation>剔除理由</translation>
    </message>
    <message>
        <source>Co-handlers</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期次数</translation>
    </message>
    <message>
        <source>Reworks</source>
        <translation>返工次数</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>归档编号</translation>
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
        <source>Return sheet</source>
        <translation>区级回单</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>诉求</translation>
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
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Told to the resident</source>
        <translation>告知群众</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1协办反馈</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>first contact late, says the resident</source>
        <translation>群众表示首次联系不及时</translation>
    </message>
    <message>
        <source>solved: %1</source>
        <translation>是否解决：%1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>要求：%1</translation>
    </message>
    <message>
        <source>Delivered %1 by %2</source>
        <translation>%1 由%2反馈</translation>
    </message>
    <message>
        <source>Waiting, due %1 (%2)</source>
        <translation>待反馈，%1 到期（%2）</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>Superior's deadline</source>
        <translation>上级时限</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Supervised until</source>
        <translation>督办时限</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>转报</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>不予受理情形</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>转办单位</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准领导</translation>
    </message>
    <message>
        <source>Reporter answered</source>
        <translation>已答复反映人</translation>
    </message>
    <message>
        <source>Left out of the rates</source>
        <translation>剔除理由</translation>
    </message>
    <message>
        <source>Solved, says the resident</source>
        <translation>群众是否认为解决</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>%1 of %2 tries</source>
        <translation>%1 次，共 %2 次</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理时间</translation>
    </message>
</context>
<context>
    <name>ComplaintHistory</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
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
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Asks for confidentiality</source>
        <translation>要求保密</translation>
    </message>
    <message>
        <source>Wants no reply</source>
        <translation>不需回复</translation>
    </message>
    <message>
        <source>Complained about</source>
        <translation>被反映对象</translation>
    </message>
    <message>
        <source>Section complained about</source>
        <translation>被反映科室</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入工单</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>首接单位</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Co-handlers</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Named by the centre</source>
        <translation>中心指定</translation>
    </message>
    <message>
        <source>Returns asked</source>
        <translation>申请退回次数</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派遣时间</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Clock started</source>
        <translation>计时起点</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Limit counted in</source>
        <translation>时限单位</translation>
    </message>
    <message>
        <source>Extension asked to</source>
        <translation>申请延期至</translation>
    </message>
    <message>
        <source>Extensions granted</source>
        <translation>批准延期次数</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>挂账起始</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复查</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>解决计划</translation>
    </message>
    <message>
        <source>Reworks</source>
        <translation>返工次数</translation>
    </message>
    <message>
        <source>Sign before</source>
        <translation>签收时限</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>联系时限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Warned from</source>
        <translation>预警时间</translation>
    </message>
    <message>
        <source>Superior's deadline</source>
        <translation>上级时限</translation>
    </message>
    <message>
        <source>Supervised until</source>
        <translation>督办时限</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
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
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <translation>紧急救援</translation>
    </message>
    <message>
        <source>Ground for not accepting</source>
        <translation>不予受理情形</translation>
    </message>
    <message>
        <source>Approving leader</source>
        <translation>批准领导</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>转办单位</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转办时间</translation>
    </message>
    <message>
        <source>Level of supervision</source>
        <translation>督办级别</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Left out of the rates</source>
        <translation>剔除理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>告知渠道</translation>
    </message>
    <message>
        <source>Solved, says the resident</source>
        <translation>群众是否认为解决</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Tries to revisit</source>
        <translation>回访次数</translation>
    </message>
    <message>
        <source>Last try to revisit</source>
        <translation>最近回访</translation>
    </message>
    <message>
        <source>Reporter answered</source>
        <translation>答复反映人时间</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>The program keeps this for itself.</source>
        <translation>此项由程序自行维护。</translation>
    </message>
    <message>
        <source>The request is closed for good, so its record stays as it is.</source>
        <translation>工单已归档或作废，记录不再更改。</translation>
    </message>
    <message>
        <source>The limits were counted with it, so it stays since the dispatch. Write down in a note what is right.</source>
        <translation>办理时限已据此计算，派遣后不再更改。请用备注写明正确内容。</translation>
    </message>
    <message>
        <source>Numbers are given once and never change.</source>
        <translation>编号一经给出不再更改。</translation>
    </message>
    <message>
        <source>Only an action changes this. Use the buttons of the request.</source>
        <translation>此项只能通过办理操作更改，请使用工单上的按钮。</translation>
    </message>
    <message>
        <source>The rules count this from the limits and the calendar. It follows the actions.</source>
        <translation>此项由规则按时限和工作日历计算，随办理操作变化。</translation>
    </message>
    <message>
        <source>Who has a request is decided by dispatching it. Return it or add a co-handler.</source>
        <translation>由谁承办取决于派遣。请申请退回或增派协办。</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>个工作小时</translation>
    </message>
    <message>
        <source>clock hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>个自然日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nothing stood there before. Choose a later change.</source>
        <translation>此前没有内容，请选择之后的修改。</translation>
    </message>
    <message>
        <source>A request needs its content. Choose a change that had one.</source>
        <translation>诉求内容不能为空，请选择有内容的记录。</translation>
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
    <message>
        <source>This is no count from 0 to 1000.</source>
        <translation>应为 0 到 1000 的整数。</translation>
    </message>
</context>
<context>
    <name>ComplaintImporting</name>
    <message>
        <source>Looking over %1</source>
        <translation>正在核对 %1</translation>
    </message>
    <message>
        <source>Import with a map file?</source>
        <translation>使用对照文件导入？</translation>
    </message>
    <message>
        <source>A map file says which column of the table is which of ours.</source>
        <translation>对照文件说明表格的哪一列对应本系统的哪一项。</translation>
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
    <message>
        <source>%1 changes nothing: its requests are here already.</source>
        <translation>%1 没有带来变化：其中的诉求都已在库。</translation>
    </message>
    <message>
        <source>No row of %1 can be stored. %2</source>
        <translation>%1 没有一行可以存入。%2</translation>
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
        <translation>只导入合格的行</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%1 requests of %2 are stored. Undo takes them back.</source>
        <translation>已存入 %2 的 %1 件诉求，可撤销。</translation>
    </message>
    <message>
        <source>%1 new requests, %2 changed, %3 as they were, %4 rows rejected.</source>
        <translation>新增 %1 件诉求，修改 %2 件，不变 %3 件，退回 %4 行。</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>导入诉求</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.json)</source>
        <translation>表格 (*.csv *.xlsx *.ods *.json)</translation>
    </message>
</context>
<context>
    <name>ComplaintList</name>
    <message>
        <source>Requests</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>再按</translation>
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
    <name>ComplaintMoves</name>
    <message>
        <source>On the board no request is taken away from its section. Use its actions: ask for a return, or grant one.</source>
        <translation>看板上不能把诉求从科室移走。请用右侧的操作申请退单或同意退单。</translation>
    </message>
    <message>
        <source>The rules do not let this request go to “%1” now. Choose one of its actions.</source>
        <translation>按规则现在不能移到“%1”。请从右侧选择可以办理的操作。</translation>
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
    <message>
        <source>Set the superior's deadline</source>
        <translation>设定上级时限</translation>
    </message>
    <message>
        <source>Superior's deadline</source>
        <translation>上级时限</translation>
    </message>
</context>
<context>
    <name>ComplaintPapers</name>
    <message>
        <source>&amp;Acceptance slip</source>
        <translation>受理通知单(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dispatch sheet</source>
        <translation>派遣单(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Supervision notice</source>
        <translation>督办通知书(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Extension form</source>
        <translation>延期申请审批表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reply letter</source>
        <translation>答复函(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;visit sheet</source>
        <translation>回访单(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Case file</source>
        <translation>案卷(&amp;C)</translation>
    </message>
    <message>
        <source>It has no host section yet: dispatch it first.</source>
        <translation>还没有主办科室，请先派遣。</translation>
    </message>
    <message>
        <source>It is not supervised: start the supervision first.</source>
        <translation>尚未督办，请先发起督办。</translation>
    </message>
    <message>
        <source>No limit runs that could be extended: dispatch it first.</source>
        <translation>没有正在计算的时限，请先派遣。</translation>
    </message>
    <message>
        <source>It has no reply yet: feed it back first.</source>
        <translation>还没有答复内容，请先反馈。</translation>
    </message>
    <message>
        <source>There is nothing to revisit yet: feed it back first.</source>
        <translation>尚无可回访的结果，请先反馈。</translation>
    </message>
</context>
<context>
    <name>ComplaintPrinting</name>
    <message>
        <source>%1 acceptance slips</source>
        <translation>%1 份受理单</translation>
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
        <translation>
            <numerusform>还有 %n 位合并件的反映人未答复。请先答复，再归档。</numerusform>
        </translation>
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
    <message>
        <source>The superior's deadline must lie after the receipt of the request. Correct it.</source>
        <translation>上级时限必须晚于诉求的受理时间，请改正。</translation>
    </message>
    <message>
        <source>This is the superior's deadline already. Enter the new one.</source>
        <translation>上级时限已经是这个时间，请填写新的时限。</translation>
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
        <source>Requests</source>
        <translation>诉求</translation>
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
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Dispatch the chosen…</source>
        <translation>批量派遣…</translation>
    </message>
    <message>
        <source>Supervise the chosen…</source>
        <translation>批量督办…</translation>
    </message>
    <message>
        <source>Print the slips of the chosen</source>
        <translation>打印所选的受理单</translation>
    </message>
    <message>
        <source>%1 slips are too many at once. Choose %2 requests at most.</source>
        <translation>一次打印 %1 份受理单太多，请最多选择 %2 件。</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表格(&amp;T)</translation>
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
    <name>DayDelegate</name>
    <message>
        <source>%1 late</source>
        <translation>%1 超期</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 到期</translation>
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
    <name>DeadlineStrip</name>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>The way to the due time</source>
        <translation>时限进度</translation>
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
    <name>DelegationDialog</name>
    <message>
        <source>Lend roles</source>
        <translation>授权代理</translation>
    </message>
    <message>
        <source>For some days, beside the own ones. Timelines say for whom it was done. Administrators neither lend nor borrow.</source>
        <translation>在约定日期内，代理人除本人角色外还可行使所授角色。三类管理员不得授权，也不得代理。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose who lends and who borrows.</source>
        <translation>请选择授权人和代理人。</translation>
    </message>
</context>
<context>
    <name>DelegationsPart</name>
    <message>
        <source>Roles lent</source>
        <translation>授权代理</translation>
    </message>
    <message>
        <source>From</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Lend roles…</source>
        <translation>新增授权…</translation>
    </message>
    <message>
        <source>From the first to the last day the borrower has these roles beside the own ones. A role the lender loses or never had is not lent.</source>
        <translation>自开始日期至结束日期，代理人除本人角色外还有这些角色。授权人没有或失去的角色，代理人也没有。</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>已保存。</translation>
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
    <message>
        <source>Rates</source>
        <translation>三率</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Done: %1 with %2 requests.</source>
        <translation>已办：%1，共 %2 件。</translation>
    </message>
    <message>
        <source>Done: %1 with %2 requests; %3 were refused.</source>
        <translation>已办：%1，共 %2 件；%3 件未获准。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>DeskLock</name>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
</context>
<context>
    <name>DetailActions</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
    <name>DispatchSheet</name>
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
        <source>Urgency</source>
        <translation>紧急程度</translation>
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
        <source>Place</source>
        <translation>事发地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Host section</source>
        <translation>主办科室</translation>
    </message>
    <message>
        <source>Co-handlers</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派遣时间</translation>
    </message>
    <message>
        <source>Sign before</source>
        <translation>签收时限</translation>
    </message>
    <message>
        <source>First contact before</source>
        <translation>首联时限</translation>
    </message>
    <message>
        <source>Handle before</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>Superior's limit</source>
        <translation>上级时限</translation>
    </message>
    <message>
        <source>Leader's instruction</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>办理要求</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>科室签收</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>1. Sign in time; only a matter clearly outside the section's duties may be asked back, once, within one working day.</source>
        <translation>1．按时签收；明显不属于本科室职责的，可在一个工作日内申请退回一次。</translation>
    </message>
    <message>
        <source>2. Contact the reporter before the time above, handle the matter before the limit and feed back with result, reply and evidence.</source>
        <translation>2．在首联时限前联系诉求人，在办结时限前办结，并反馈办理结果、答复内容和佐证材料。</translation>
    </message>
    <message>
        <source>3. Whoever cannot keep the limit asks for an extension before it ends, with the reason.</source>
        <translation>3．不能按期办结的，应在到期前说明理由、申请延期。</translation>
    </message>
    <message>
        <source>4. The reporter is not to be traced or disclosed to the party complained about.</source>
        <translation>4．不得追查诉求人，不得向被反映对象透露诉求人信息。</translation>
    </message>
    <message>
        <source>Dispatch Sheet</source>
        <translation>诉求派遣单</translation>
    </message>
    <message>
        <source>Dispatched by: %1</source>
        <translation>派单人：%1</translation>
    </message>
    <message>
        <source>Two copies: centre and host section</source>
        <translation>一式两份，受理中心、主办科室各执一份</translation>
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
    <name>DueCalendarModel</name>
    <message>
        <source>%1: %2 due, %3 late</source>
        <translation>%1：到期 %2 件，超期 %3 件</translation>
    </message>
</context>
<context>
    <name>DueCalendarView</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Requests still with their section, on the day they are due</source>
        <translation>尚在科室办理的诉求，按到期日排列</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月各日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>DuplicateList</name>
    <message>
        <source>Perhaps the same matter</source>
        <translation>可能是重复件</translation>
    </message>
    <message>
        <source>There are new facts: the resident waits for the answer</source>
        <translation>有新的事实，需另行答复诉求人</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>不合并</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An action and the keys that do it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Asks again</source>
        <translation>同一人再问</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Will be merged into %1: %2</source>
        <translation>将合并到 %1：%2</translation>
    </message>
    <message>
        <source>Tell the resident: %1 No new clock starts.</source>
        <translation>请告知诉求人：%1不另计办理时限。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same telephone</source>
        <translation>同一电话</translation>
    </message>
    <message>
        <source>same building and category</source>
        <translation>同楼同类</translation>
    </message>
    <message>
        <source>same community and category</source>
        <translation>同社区同类</translation>
    </message>
    <message>
        <source>words %1 % alike</source>
        <translation>内容相似 %1%</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1: %2. The answer: %3</source>
        <translation>%1 号诉求%2。答复：%3</translation>
    </message>
    <message>
        <source>Request %1: %2.</source>
        <translation>%1 号诉求%2。</translation>
    </message>
    <message>
        <source>Request %1: %2, with %3, until %4.</source>
        <translation>%1 号诉求%2，由%3承办，时限 %4。</translation>
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
    <message>
        <source>Only of this place and what lies in it</source>
        <translation>只限该地点及其下属范围</translation>
    </message>
    <message>
        <source>Only of 2026, 2026Q1, 2026-03 or 2026-03-04</source>
        <translation>只限 2026、2026Q1、2026-03 或 2026-03-04</translation>
    </message>
    <message>
        <source>%1 are always written whole: leave --place and --period out.</source>
        <translation>%1总是整体导出，请去掉 --place 和 --period。</translation>
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
    <message>
        <source>Requests in the names of Open311 GeoReport v2, without people</source>
        <translation>诉求（Open311 GeoReport v2 格式，不含个人信息）</translation>
    </message>
    <message>
        <source>What is answered back to the district and 12345, closed in a period</source>
        <translation>期内办结、回复区级和12345的回单、退单</translation>
    </message>
</context>
<context>
    <name>ExtensionForm</name>
    <message>
        <source>Granted.</source>
        <translation>同意。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>不同意。</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <translation>%1%2（%3，%4）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Section that asks</source>
        <translation>申请科室</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派遣时间</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>申请延至</translation>
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
        <source>Place</source>
        <translation>事发地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Reason for the extension</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>How the reporter was told</source>
        <translation>告知诉求人</translation>
    </message>
    <message>
        <source>Opinion of the section</source>
        <translation>科室意见</translation>
    </message>
    <message>
        <source>Opinion of the centre</source>
        <translation>中心意见</translation>
    </message>
    <message>
        <source>Decision of the leader</source>
        <translation>领导审批</translation>
    </message>
    <message>
        <source>Application for an Extension</source>
        <translation>延期申请审批表</translation>
    </message>
    <message>
        <source>An extension is asked for before the limit ends, at most once and by at most the length of the first limit; the reporter is told.</source>
        <translation>说明：延期应在到期前申请，以一次为限，延长期限不超过原办理时限，并告知诉求人。</translation>
    </message>
</context>
<context>
    <name>ExtensionView</name>
    <message>
        <source>If extended to</source>
        <translation>如延期至</translation>
    </message>
    <message>
        <source>It would be due %1 and warned from %2; the limit would be %3.</source>
        <translation>到期时间将为 %1，%2 起预警，时限为%3。</translation>
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
    <name>FileCopy</name>
    <message>
        <source>The copy was stopped; nothing of it was kept.</source>
        <translation>复制已停止，未保留任何内容。</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the open file. Choose another name.</source>
        <translation>副本不能替换正在使用的文件。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>“%1” cannot be read. Check that it still exists and try again.</source>
        <translation>无法读取“%1”。请确认文件仍在原处后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be stored. Check that the disk has room and may be written to.</source>
        <translation>无法保存“%1”。请检查磁盘空间和写入权限。</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>“%1”是空文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Shorten it or keep it elsewhere.</source>
        <translation>“%1”超过 %2 MB。请截短后再添加，或另行保存。</translation>
    </message>
    <message>
        <source>“%1” is a program. Programs are not kept; attach a picture or a document.</source>
        <translation>“%1”是程序文件，不能作为附件。请添加图片或文档。</translation>
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
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Show all again</source>
        <translation>恢复显示全部</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Kind</source>
        <translation>诉求类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Host section</source>
        <translation>主办科室</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>受理日期起</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>受理日期止</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>不限类型</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>不限渠道</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>不限程度</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>主办科室</translation>
    </message>
    <message>
        <source>From (date)</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until (date)</source>
        <translation>截止日期</translation>
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
    <name>FirstAdministratorPage</name>
    <message>
        <source>Who looks after the accounts?</source>
        <translation>由谁管理账号？</translation>
    </message>
    <message>
        <source>%1 has no accounts yet. The first person becomes its security administrator, who enters the others, gives them their roles and ends locks, and does nothing else in this file. There is no other way in: keep the password safe.</source>
        <extracomment>%1 is the name of the file</extracomment>
        <translation>“%1”还没有账号。第一个人将成为安全管理员，负责录入其他人员、分配角色、解除锁定，在本文件中不办理其他业务。没有别的途径进入文件，请妥善保管密码。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>As it stands on papers</source>
        <translation>与证件一致</translation>
    </message>
    <message>
        <source>Become security administrator</source>
        <translation>成为安全管理员</translation>
    </message>
</context>
<context>
    <name>HandlingSheet</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Only a dispatcher or a leader can hand over work. Ask one to do it.</source>
        <translation>只有派单员或领导可以移交工作。请由他们办理。</translation>
    </message>
    <message>
        <source>Choose the section that hands over and the one that takes over.</source>
        <translation>请选择移交科室和接收科室。</translation>
    </message>
    <message>
        <source>Choose who takes over the work of %1.</source>
        <translation>请选择由谁接收%1的工作。</translation>
    </message>
    <message>
        <source>The work would stay where it is. Choose somebody else to take it over.</source>
        <translation>移交前后没有变化。请选择其他接收人。</translation>
    </message>
    <message>
        <source>complains about the section that would take it over</source>
        <translation>反映的正是接收科室</translation>
    </message>
    <message>
        <source>complains about the person who would take it over</source>
        <translation>反映的正是接收人</translation>
    </message>
    <message>
        <source>not on the duty list of communities</source>
        <translation>不在社区职责清单内</translation>
    </message>
    <message>
        <source>%1 has no open request that could be handed over.</source>
        <translation>%1没有可以移交的在办工单。</translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message>
        <source>List the open work</source>
        <translation>列出在办工作</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Time limits run on. What complains about the one who would take over stays, and a community takes over only what is on its duty list. One undo takes all of it back.</source>
        <translation>时限连续计算。反映接收方的工单不移交；社区只接收职责清单内的事项。一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Hands over: section</source>
        <translation>移交科室</translation>
    </message>
    <message>
        <source>Hands over: person</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Takes over: section</source>
        <translation>接收科室</translation>
    </message>
    <message>
        <source>Takes over: person</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) handed over. Undo takes all of it back.</source>
        <translation>
            <numerusform>已移交%n件，可以一次撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation>整个科室</translation>
    </message>
    <message>
        <source>Hand over the open work?</source>
        <translation>移交在办工作？</translation>
    </message>
    <message>
        <source>Everything open of %1 goes to %2.</source>
        <translation>%1的全部在办工作移交给%2。</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Not handed over: %1</source>
        <translation>未移交：%1</translation>
    </message>
    <message>
        <source>Part of a co-handler</source>
        <translation>协办事项</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
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
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hand-over of open work</source>
        <translation>工作移交单</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>移交方</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>On</source>
        <translation>移交时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>%1 handed over, %2 not</source>
        <translation>移交%1件，未移交%2件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The time limits run on. The section that takes over was named by the centre and cannot return these requests.</source>
        <translation>办理时限连续计算。接收科室由受理中心指定，不得退回上列工单。</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>监交人</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the fields</source>
        <translation>字段修改历史</translation>
    </message>
    <message>
        <source>Write the earlier value back</source>
        <translation>恢复为修改前内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 was taken down as: %2</source>
        <translation>%1登记为：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
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
    <name>HotPlacesModel</name>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前30天</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
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
    <message>
        <source>Take in a table (csv, xlsx, ods or json), the whole of it or nothing</source>
        <translation>导入表格（csv、xlsx、ods 或 json），要么全部导入，要么一行不导</translation>
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
    <message>
        <source>Requests of an Open311 GeoReport v2 service, as json or csv: service_request_id, status, description, requested_datetime …</source>
        <translation>Open311 GeoReport v2 诉求（json 或 csv）：service_request_id、status、description、requested_datetime 等</translation>
    </message>
    <message>
        <source>New due time of %1</source>
        <translation>时限变动：%1</translation>
    </message>
    <message>
        <source>Retired, as the table does not name them: %1</source>
        <translation>表中没有，已停用：%1</translation>
    </message>
    <message>
        <source>A city's own categories, the whole table: code, major, name_zh, name_en, group, duty_list, section, urgency</source>
        <translation>本市自己的诉求分类（整张表）：code、major、name_zh、name_en、group、duty_list、section、urgency</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
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
        <source>Files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>IntakeFiles</name>
    <message>
        <source>Picture %1.png</source>
        <translation>图片%1.png</translation>
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
    <message>
        <source>Register and divert</source>
        <translation>登记并转出</translation>
    </message>
    <message>
        <source>Take what is suggested</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Same matter as the request above</source>
        <translation>与上列诉求为同一事项</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>不合并</translation>
    </message>
    <message>
        <source>A file is still being added. Try again at once.</source>
        <translation>附件还在添加，请稍候再试。</translation>
    </message>
    <message>
        <source>“%1”: this is for %2. Give it away before anything else.</source>
        <translation>“%1”：请立即转%2，其他事项稍后再办。</translation>
    </message>
    <message>
        <source>Register and divert (F9)</source>
        <translation>登记并立即转出（F9）</translation>
    </message>
    <message>
        <source>Register and merge</source>
        <translation>登记并合并</translation>
    </message>
</context>
<context>
    <name>IntakeMatter</name>
    <message>
        <source>What happened, since when, what is asked for. The first line becomes the title.</source>
        <translation>发生了什么、从何时起、希望怎样解决。第一行作为标题。</translation>
    </message>
    <message>
        <source>None set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>F8 takes it</source>
        <translation>按 F8 采用</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>The superior's deadline</source>
        <translation>上级时限</translation>
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
        <source>Kind</source>
        <translation>诉求类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Write down what the resident says; the rest can wait.</source>
        <translation>请先记下居民说的内容，其他可以稍后补充。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>F8: %1</source>
        <translation>F8 采用建议：%1</translation>
    </message>
    <message>
        <source>Likely to be handled by %1 (%2)</source>
        <translation>可能由%1承办（%2）</translation>
    </message>
</context>
<context>
    <name>IntakePerson</name>
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
        <source>Or the last digits of an earlier caller</source>
        <translation>也可输入老来电人电话尾号</translation>
    </message>
    <message>
        <source>Only where the matter needs it</source>
        <translation>仅在办理需要时填写</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
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
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits, this one %1.</source>
        <translation>手机号应为 11 位，现有 %1 位。</translation>
    </message>
    <message>
        <source>Too short for a telephone number.</source>
        <translation>电话号码太短。</translation>
    </message>
</context>
<context>
    <name>IntakePlace</name>
    <message>
        <source>Name, pinyin, initials, code or 3#</source>
        <translation>名称、拼音、首字母、代码或 3#</translation>
    </message>
    <message>
        <source>Person, firm or office</source>
        <translation>个人、单位或部门</translation>
    </message>
    <message>
        <source>It never gets the request</source>
        <translation>不会派给该科室</translation>
    </message>
    <message>
        <source>Community or building</source>
        <translation>社区或楼栋</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Address as told</source>
        <translation>所述地址</translation>
    </message>
    <message>
        <source>Complains about</source>
        <translation>被反映对象</translation>
    </message>
    <message>
        <source>If one of ours</source>
        <translation>如为本街道科室</translation>
    </message>
    <message>
        <source>No place is called “%1”. The address can say where.</source>
        <translation>没有找到“%1”，可在详细地址中写明地点。</translation>
    </message>
</context>
<context>
    <name>JsonSource</name>
    <message>
        <source>This JSON is no list of records. It must be an array of objects: [{…}, {…}].</source>
        <translation>该 JSON 不是记录列表，应为对象数组：[{…}, {…}]。</translation>
    </message>
    <message>
        <source>This JSON is larger than %1 MB. Divide it into smaller files, or export csv.</source>
        <translation>该 JSON 超过 %1 MB。请分成小文件，或者改用 csv。</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation>不是有效的 JSON：%1（第 %2 字节）。</translation>
    </message>
    <message>
        <source>Record %1 of this JSON is no object.</source>
        <translation>该 JSON 的第 %1 条记录不是对象。</translation>
    </message>
    <message>
        <source>The records of this JSON have more than %1 different keys.</source>
        <translation>该 JSON 的记录有超过 %1 个不同的键。</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link with another request</source>
        <translation>关联其他工单</translation>
    </message>
    <message>
        <source>Number or words of the request</source>
        <translation>工单编号或关键词</translation>
    </message>
    <message>
        <source>The other request</source>
        <translation>另一件工单</translation>
    </message>
    <message>
        <source>Why they belong together (not required)</source>
        <translation>关联原因（可不填）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>LinkRepository</name>
    <message>
        <source>There is no request to link. Choose one by its number or words.</source>
        <translation>没有可关联的工单。请按编号或关键词选择。</translation>
    </message>
    <message>
        <source>A request cannot be linked with itself. Choose the other request.</source>
        <translation>工单不能关联自身，请选择另一件工单。</translation>
    </message>
    <message>
        <source>The two requests are linked already.</source>
        <translation>两件工单已经关联。</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>List of Requests</source>
        <translation>诉求清单</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
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
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求事项</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>诉求人</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>承办科室</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>A list of %1 requests is too long for paper; at most %2 are printed. Narrow the list, or export it as a table.</source>
        <translation>清单共%1件，超出可打印的%2件。请缩小范围，或者导出为表格。</translation>
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
    <name>LockPart</name>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Lock the window when nothing was touched for</source>
        <translation>无操作多久后锁定窗口</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁定（Ctrl+L）</translation>
    </message>
    <message>
        <source>A locked window shows nothing and takes nothing but the password. What runs in the background goes on, and nothing typed is lost.</source>
        <translation>窗口锁定后不显示任何内容，只接受密码。后台工作照常进行，已录入的内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>%1 works here. Type the password to go on. What runs in the background goes on meanwhile.</source>
        <translation>%1正在使用。输入密码后继续，后台工作照常进行。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
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
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How the requests are shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>热点</translation>
    </message>
    <message>
        <source>Filters %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthRepository</name>
    <message>
        <source>When this month was frozen its requests were not kept yet. A leader can reopen it; frozen again, it has them.</source>
        <translation>该月冻结时尚未保存所含诉求。可由领导解冻后重新冻结，即可查看。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People who may sign in</source>
        <translation>可登录人员</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或首字母</translation>
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
    <name>NewPassword</name>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>两次输入的密码不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>OfficeSettings</name>
    <message>
        <source>Choose the day that changes.</source>
        <translation>请选择要修改的日期。</translation>
    </message>
    <message>
        <source>Write what is to be checked.</source>
        <translation>请填写核对内容。</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>See what can be undone</source>
        <translation>查看可撤销的操作</translation>
    </message>
    <message>
        <source>Filling with the demo district</source>
        <translation>填充演示辖区</translation>
    </message>
    <message>
        <source>Work with the file</source>
        <translation>使用本文件</translation>
    </message>
    <message>
        <source>See the accounts</source>
        <translation>查看账号</translation>
    </message>
    <message>
        <source>Nobody may do this here (%1).</source>
        <translation>这里没有人可以进行此操作（%1）。</translation>
    </message>
    <message>
        <source>“%1” is reserved for: %2. Ask one of them.</source>
        <translation>“%1”仅限：%2。请让其中一位办理。</translation>
    </message>
    <message>
        <source>See attached files</source>
        <translation>查看附件</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Removing an attached file</source>
        <translation>删除附件</translation>
    </message>
    <message>
        <source>See the audit</source>
        <translation>查看审计日志</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Check the chain of the audit</source>
        <translation>校验审计日志的完整性</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>See requests</source>
        <translation>查看诉求</translation>
    </message>
    <message>
        <source>See names, phones and addresses in full, for a reason</source>
        <translation>凭事由查看完整的姓名、电话和地址</translation>
    </message>
    <message>
        <source>Print requests and statistics</source>
        <translation>打印诉求和统计</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>导出诉求</translation>
    </message>
    <message>
        <source>Import of requests from %1</source>
        <translation>从 %1 导入诉求</translation>
    </message>
    <message>
        <source>See the office's tables</source>
        <translation>查看本单位的基础表</translation>
    </message>
    <message>
        <source>Setting up the office</source>
        <translation>建立街道文件</translation>
    </message>
    <message>
        <source>See the settings</source>
        <translation>查看设置</translation>
    </message>
    <message>
        <source>Change of the time limits</source>
        <translation>修改办理时限</translation>
    </message>
    <message>
        <source>Change of the calendar on %1</source>
        <translation>修改%1的工作日历</translation>
    </message>
    <message>
        <source>Import of holidays from %1</source>
        <translation>从 %1 导入节假日</translation>
    </message>
    <message>
        <source>Import of categories from %1</source>
        <translation>从 %1 导入诉求分类</translation>
    </message>
    <message>
        <source>Checkpoint added: %1</source>
        <translation>增加核对事项：%1</translation>
    </message>
    <message>
        <source>Checkpoint changed: %1</source>
        <translation>修改核对事项：%1</translation>
    </message>
    <message>
        <source>Checkpoint retired: %1</source>
        <translation>停用核对事项：%1</translation>
    </message>
    <message>
        <source>Absence of %1</source>
        <translation>登记%1请假</translation>
    </message>
    <message>
        <source>Absence of %1 taken back</source>
        <translation>取消%1的请假</translation>
    </message>
    <message>
        <source>Hand-over of the work of %1</source>
        <translation>移交%1的工作</translation>
    </message>
    <message>
        <source>See places</source>
        <translation>查看地点</translation>
    </message>
    <message>
        <source>Import of places from %1</source>
        <translation>从 %1 导入区划</translation>
    </message>
    <message>
        <source>See rates</source>
        <translation>查看三率</translation>
    </message>
    <message>
        <source>Freezing the rates of %1</source>
        <translation>冻结%1的三率</translation>
    </message>
    <message>
        <source>Reopening the rates of %1</source>
        <translation>解冻%1的三率</translation>
    </message>
    <message>
        <source>Weights of the rates from %1</source>
        <translation>自%1起的三率权重</translation>
    </message>
    <message>
        <source>See the own filters</source>
        <translation>查看本人的筛选</translation>
    </message>
    <message>
        <source>Saving of the filter %1</source>
        <translation>保存筛选“%1”</translation>
    </message>
    <message>
        <source>Renaming of the filter %1</source>
        <translation>重命名筛选“%1”</translation>
    </message>
    <message>
        <source>Forgetting of the filter %1</source>
        <translation>删除筛选“%1”</translation>
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
    <name>PaperDesk</name>
    <message>
        <source>This paper of request %1 cannot be made yet. %2</source>
        <translation>诉求%1暂不能生成该文书。%2</translation>
    </message>
    <message>
        <source>There is no request with the number %1. Look it up with “jieban find”.</source>
        <translation>没有编号为%1的诉求。请用“jieban find”查找。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>This place lies outside the area you work for. Ask the acceptance centre.</source>
        <translation>该地点不在您负责的范围内。请联系受理中心。</translation>
    </message>
</context>
<context>
    <name>PaperPictures</name>
    <message>
        <source>This picture cannot be shown here.</source>
        <translation>图片无法显示</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <extracomment>A date and time on paper, in Qt's notation</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date on paper, in Qt's notation</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 Sub-district Office</source>
        <translation>%1办事处</translation>
    </message>
    <message>
        <source>%1 Sub-district Office, Social Affairs Acceptance Centre</source>
        <translation>%1办事处社会事务受理中心</translation>
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
        <source>Kept confidential</source>
        <translation>要求保密</translation>
    </message>
    <message>
        <source>Signature:                    Date:                    </source>
        <extracomment>A blank to sign and date in, at the foot of a cell of a form</extracomment>
        <translation>签字：　　　　　　　　　　　年　　月　　日</translation>
    </message>
    <message>
        <source>%1 (seal)</source>
        <extracomment>%1 is an office; the seal is set here</extracomment>
        <translation>%1（盖章）</translation>
    </message>
    <message>
        <source>Date:                    </source>
        <extracomment>A blank for a date under a paper</extracomment>
        <translation>　　　年　　月　　日</translation>
    </message>
</context>
<context>
    <name>PapersMenu</name>
    <message>
        <source>&amp;List as shown</source>
        <translation>当前清单(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;tatistics of this month</source>
        <translation>本月统计表(&amp;T)</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>没有选中诉求。</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>First password of %1</source>
        <translation>%1的初始密码</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Of the account of %1 in this file.</source>
        <translation>修改%1在本文件中的密码。</translation>
    </message>
    <message>
        <source>Welcome, %1. Somebody else gave you the password you typed: choose one of your own before you go on.</source>
        <translation>%1，您好。刚才输入的是他人设置的初始密码，请先设置自己的密码。</translation>
    </message>
    <message>
        <source>%1, your password is older than %2 days: choose another one before you go on.</source>
        <translation>%1，您的密码使用已超过 %2 天，请先更换密码。</translation>
    </message>
    <message>
        <source>Tell it to nobody else. %1 is asked for another one at the first sign-in.</source>
        <translation>请勿告诉他人。%1首次登录时须另设密码。</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>设置初始密码</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter the password you have.</source>
        <translation>请输入原密码。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
</context>
<context>
    <name>PasswordKey</name>
    <message>
        <source>There is not enough memory to check a password. Close other programs and try again.</source>
        <translation>内存不足，无法核对密码。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The stored key of this account is damaged. Let a security administrator reset the password, or open the latest backup.</source>
        <translation>该账号存储的密钥已损坏。请由安全管理员重置密码，或打开最近的备份。</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>At least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Three of: small letters, capitals, digits, other characters</source>
        <translation>小写字母、大写字母、数字、其他字符中的三种</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>不含姓名</translation>
    </message>
    <message>
        <source>The same both times</source>
        <translation>两次输入一致</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未满足</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>every role</source>
        <translation>全部岗位</translation>
    </message>
    <message>
        <source>at the desk now</source>
        <translation>当前人员</translation>
    </message>
    <message>
        <source>was here lately</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Nobody of that name works here.</source>
        <translation>这里没有这个人。</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>更换当前人员</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>本单位人员</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture cannot be read. It may be damaged or far too large; keep it as it is or choose another.</source>
        <translation>无法读取图片，可能已损坏或过大。请保留原图或另选图片。</translation>
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
    <message>
        <source>Save as table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Text tables (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本表格 (*.csv)</translation>
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
    <name>RadarView</name>
    <message>
        <source>Hot places</source>
        <translation>热点地点</translation>
    </message>
    <message>
        <source>Repeat callers</source>
        <translation>重复来电人</translation>
    </message>
    <message>
        <source>Most requests in 30 days, and how many it were in the 30 days before.</source>
        <translation>近30天件次最多的地点，并与此前30天比较。</translation>
    </message>
    <message>
        <source>Three requests and more from one phone in 30 days.</source>
        <translation>近30天同一电话反映三次及以上。</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>来电人 %1</translation>
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
    <name>RateDesk</name>
    <message>
        <source>%1 is not over. Freeze it from %2 on.</source>
        <translation>%1尚未结束，%2起可以冻结。</translation>
    </message>
    <message>
        <source>%1 was frozen by %2. A leader can reopen it, then it can be frozen again.</source>
        <translation>%1已由%2冻结。领导解冻后可以重新冻结。</translation>
    </message>
    <message>
        <source>Only a leader can reopen a frozen month. Ask one to do it.</source>
        <translation>只有领导可以解冻。请由领导办理。</translation>
    </message>
    <message>
        <source>%1 is not frozen, so there is nothing to reopen.</source>
        <translation>%1没有冻结，无需解冻。</translation>
    </message>
</context>
<context>
    <name>RateFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>现时结果</translation>
    </message>
</context>
<context>
    <name>RateTableModel</name>
    <message>
        <source>Response</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案率</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期率</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>件／件次</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month, in Qt's notation</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Weights %1 / %2 / %3</source>
        <translation>权重 %1 / %2 / %3</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2.</source>
        <translation>%1由%2冻结。</translation>
    </message>
    <message>
        <source>Requests or weights have changed since; the composite would now be %1. The frozen figures count.</source>
        <translation>冻结后工单或权重有变动，按现时数据综合得分为%1。以冻结结果为准。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>Most frequent categories: %1</source>
        <translation>件数前三位的小类：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Those that count: %1</source>
        <translation>计入分子：%1件</translation>
    </message>
    <message>
        <source>Those that are missing: %1</source>
        <translation>未计入分子：%1件</translation>
    </message>
    <message>
        <source>All that were counted: %1</source>
        <translation>全部（分母）：%1件</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>计入分子</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未计入分子</translation>
    </message>
    <message>
        <source>as they stand now</source>
        <translation>按当前数据</translation>
    </message>
    <message>
        <source>as frozen on %1</source>
        <translation>按 %1 冻结时的数据</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Response rate</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Revisited</source>
        <translation>回访率</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>回访成功率</translation>
    </message>
    <message>
        <source>Closed of accepted</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>Closed of due</source>
        <translation>结案率</translation>
    </message>
    <message>
        <source>Closed in time</source>
        <translation>按期结案率</translation>
    </message>
    <message>
        <source>Reworked</source>
        <translation>返工率</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期率</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>处置急要件</translation>
    </message>
    <message>
        <source>Requests / contacts</source>
        <translation>件／件次</translation>
    </message>
    <message>
        <source>The frozen month cannot be read. Check the file, or let a leader reopen it.</source>
        <translation>冻结的月度结果无法读取。请检查文件，或由领导解冻。</translation>
    </message>
    <message>
        <source>The requests of the frozen month cannot be read. Check the file, or let a leader reopen the month.</source>
        <translation>冻结月份的诉求无法读取。请检查文件，或由领导解冻该月。</translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Freeze month</source>
        <translation>冻结本月结果</translation>
    </message>
    <message>
        <source>Reopen month</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>三率</translation>
    </message>
    <message>
        <source>%1 is frozen with its weights.</source>
        <translation>%1的结果已连同权重冻结。</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1已解冻。</translation>
    </message>
    <message>
        <source>Handling table…</source>
        <translation>办理情况表…</translation>
    </message>
</context>
<context>
    <name>RatesView</name>
    <message>
        <source>Section</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>本月各项指标</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Composite of twelve months, in percent</source>
        <translation>近十二个月综合得分（%）</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>The trend cannot be shown. %1</source>
        <translation>走势图无法显示。%1</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Requests refused and why</source>
        <translation>未获准的诉求及原因</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stayed as they were</source>
        <translation>
            <numerusform>%n 件保持原状</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was done with %2 of %3.</source>
        <translation>“%1”已办 %2 件，共选 %3 件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RelatedView</name>
    <message>
        <source>Merged into</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Merged here</source>
        <translation>并入本件</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>解除关联</translation>
    </message>
    <message>
        <source>reporter answered %1</source>
        <translation>%1 已答复反映人</translation>
    </message>
    <message>
        <source>reporter waits for an answer</source>
        <translation>反映人待答复</translation>
    </message>
</context>
<context>
    <name>RepeatCallersModel</name>
    <message>
        <source>Reporter</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>最近一次</translation>
    </message>
</context>
<context>
    <name>ReplyLetter</name>
    <message>
        <source>Dear resident:</source>
        <translation>尊敬的居民：</translation>
    </message>
    <message>
        <source>Dear Mr %1:</source>
        <translation>尊敬的%1先生：</translation>
    </message>
    <message>
        <source>Dear Ms %1:</source>
        <translation>尊敬的%1女士：</translation>
    </message>
    <message>
        <source>Dear %1:</source>
        <translation>尊敬的%1：</translation>
    </message>
    <message>
        <source>Your request “%1”, received on %2 (number %3, %4), has been handled. We answer as follows:</source>
        <translation>您于%2反映的“%1”（受理编号：%3，来源：%4）收悉。经办理，现答复如下：</translation>
    </message>
    <message>
        <source>Your request cannot be accepted: %1. Please turn to: %2.</source>
        <translation>您反映的事项不予受理，理由：%1。请向以下渠道反映：%2。</translation>
    </message>
    <message>
        <source>Reply to request %1</source>
        <translation>诉求〔%1〕答复</translation>
    </message>
    <message>
        <source>Reply to a Request</source>
        <translation>诉求办理答复函</translation>
    </message>
    <message>
        <source>Handled by: %1. Result: %2.</source>
        <translation>承办科室：%1；办理结果：%2。</translation>
    </message>
    <message>
        <source>If you have questions or do not agree, please turn to the window of our acceptance centre with the number above. Thank you for your support of our work.</source>
        <translation>如对本答复有疑问或者异议，请凭受理编号到社会事务受理中心窗口咨询。感谢您对我们工作的理解和支持。</translation>
    </message>
    <message>
        <source>With this we reply.</source>
        <translation>特此函复。</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Print a report into a file</source>
        <translation>把报表或文书打印到文件</translation>
    </message>
    <message>
        <source>Which report; see --list</source>
        <translation>报表名称，见 --list</translation>
    </message>
    <message>
        <source>Say which reports there are</source>
        <translation>列出所有报表</translation>
    </message>
    <message>
        <source>Of which request a paper is wanted</source>
        <translation>要打印文书的诉求编号</translation>
    </message>
    <message>
        <source>Of which place; without it the whole file</source>
        <translation>地点代码；不写则为整个文件</translation>
    </message>
    <message>
        <source>2026, 2026Q1, 2026-03 or 2026-03-04</source>
        <translation>2026、2026Q1、2026-03 或 2026-03-04</translation>
    </message>
    <message>
        <source>pdf, xlsx or csv</source>
        <translation>pdf、xlsx 或 csv</translation>
    </message>
    <message>
        <source>The file; an older one is replaced</source>
        <translation>输出文件；已有的会被替换</translation>
    </message>
    <message>
        <source>A report needs its name and a file to go to. Give both, as in “jieban report list --out list.pdf”; “jieban report --list” says the names.</source>
        <translation>报表需要名称和输出文件。请都写上，例如“jieban report list --out list.pdf”；名称见“jieban report --list”。</translation>
    </message>
    <message>
        <source>The report %1 cannot be written as “%2”. It comes as %3.</source>
        <translation>报表%1不能输出为“%2”，可用格式：%3。</translation>
    </message>
</context>
<context>
    <name>ReportKinds</name>
    <message>
        <source>This paper is of one request. Say which with --number.</source>
        <translation>该文书针对一件诉求。请用 --number 指明编号。</translation>
    </message>
    <message>
        <source>The rates are those of a month. Write it like 2026-03.</source>
        <translation>率指标按月统计，请写成 2026-03。</translation>
    </message>
    <message>
        <source>List of requests</source>
        <translation>诉求清单</translation>
    </message>
    <message>
        <source>Requests by category</source>
        <translation>诉求分类统计表</translation>
    </message>
    <message>
        <source>Handling of requests by section, with the rates</source>
        <translation>各科室诉求办理情况统计表（含三率）</translation>
    </message>
    <message>
        <source>Who may do what, by role</source>
        <translation>各角色的权限</translation>
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
    <name>ReportTable</name>
    <message>
        <source>Unit: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>统计期间：%1</translation>
    </message>
    <message>
        <source>Head of unit:</source>
        <translation>单位负责人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Prepared by:</source>
        <translation>制表人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>填报日期：</translation>
    </message>
</context>
<context>
    <name>RequestFiles</name>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>图片 %1.png</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Put a backup in the place of the file, after a copy of the file as it is</source>
        <translation>用备份替换数据文件，替换前先备份当前文件</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>%1 is as it was on %2: %3 requests.</source>
        <translation>%1 已恢复到 %2 的状态：%3 件诉求。</translation>
    </message>
    <message>
        <source>The damaged file was moved to %1.</source>
        <translation>损坏的文件已移至 %1。</translation>
    </message>
    <message>
        <source>The file as it was before is kept as %1.</source>
        <translation>恢复前的文件保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were brought back.</source>
        <translation>
            <numerusform>已恢复 %n 个附件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are missing.</source>
        <translation>
            <numerusform>缺少 %n 个附件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The file becomes what it was then. A copy of it as it is now is kept first.</source>
        <translation>文件将回到备份时的状态。恢复前先保存当前文件的副本。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>将丢失的操作</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Changes made after the backup</source>
        <translation>备份之后的操作</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Made before restoring</source>
        <translation>恢复前保存</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未校验</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in it</source>
        <translation>
            <numerusform>有 %n 处问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) missing</source>
        <translation>
            <numerusform>缺 %n 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>文件夹中还没有备份。</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>选择哪个备份？</translation>
    </message>
    <message>
        <source>Jieban files (*.jieban)</source>
        <translation>街办文件 (*.jieban)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 cannot be restored.</source>
        <translation>%1 无法恢复。</translation>
    </message>
    <message>
        <source>%1: %2, the last on %3</source>
        <translation>%1：%2 项，最后一项在 %3</translation>
    </message>
    <message>
        <source>Nothing would be lost: nothing was changed after this backup.</source>
        <translation>不会丢失内容：此备份之后没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made after this backup would be lost.</source>
        <translation>
            <numerusform>此备份之后的 %n 项操作将丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that the file no longer has would come back.</source>
        <translation>
            <numerusform>当前文件中已没有的 %n 项操作将恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>恢复到这份备份？</translation>
    </message>
    <message>
        <source>The file as it is now stays among the backups for 30 days.</source>
        <translation>当前文件将在备份中保留 30 天。</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>%1 is a backup of another file, so it was not restored. Name the file it belongs to, or open the backup itself.</source>
        <translation>%1 是其他数据文件的备份，未予恢复。请指定它所属的文件，或直接打开该备份。</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Returned</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回单</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>来件编号</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>回单类型</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>诉求事项</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Their limit</source>
        <translation>来件时限</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Within their limit</source>
        <translation>是否按时</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办科室</translation>
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
        <source>Why it is returned</source>
        <translation>退单理由</translation>
    </message>
    <message>
        <source>Where the reporter was sent</source>
        <translation>告知渠道</translation>
    </message>
    <message>
        <source>Solved, says the reporter</source>
        <translation>诉求人认定是否解决</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>佐证材料数</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>To call the reporter</source>
        <translation>联系诉求人</translation>
    </message>
    <message>
        <source>To check who it is</source>
        <translation>核实身份</translation>
    </message>
    <message>
        <source>To hand it to another department</source>
        <translation>移交其他部门</translation>
    </message>
    <message>
        <source>To set the data right</source>
        <translation>更正信息</translation>
    </message>
    <message>
        <source>At the reporter's own request</source>
        <translation>应诉求人本人要求</translation>
    </message>
    <message>
        <source>Hide name and phone</source>
        <translation>隐藏姓名电话</translation>
    </message>
    <message>
        <source>Show name and phone</source>
        <translation>显示姓名电话</translation>
    </message>
</context>
<context>
    <name>RevisitSheet</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
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
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Host section</source>
        <translation>承办科室</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求类别</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Way of asking</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>Contacted in time?</source>
        <translation>联系及时</translation>
    </message>
    <message>
        <source>Was it solved?</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>Are you satisfied?</source>
        <translation>是否满意</translation>
    </message>
    <message>
        <source>What the reporter said</source>
        <translation>诉求人意见</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Revisit Sheet</source>
        <translation>诉求回访单</translation>
    </message>
    <message>
        <source>Who revisits is not who handled it. At most three tries on different days; then the reporter counts as not reached.</source>
        <translation>说明：回访人不得为承办人。在不同日期回访至多三次，仍未联系上的，记为“未联系上”。</translation>
    </message>
</context>
<context>
    <name>RightsPart</name>
    <message>
        <source>Whoever holds several roles may do what any of them may. An account that sees only a community does it there alone.</source>
        <translation>兼有几个角色的，可办理其中任一角色能办的事。仅可查看某社区的账号，只能在该社区范围内办理。</translation>
    </message>
</context>
<context>
    <name>RightsSheet</name>
    <message>
        <source>Rights by Role</source>
        <translation>各角色权限表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>Rights of each role</source>
        <translation>各角色权限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>may</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>不可以</translation>
    </message>
</context>
<context>
    <name>RoleNames</name>
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
        <source>squadron officer</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>finance clerk</source>
        <translation>财务人员</translation>
    </message>
    <message>
        <source>community ledger clerk</source>
        <translation>社区录入员</translation>
    </message>
    <message>
        <source>report clerk</source>
        <translation>统计员</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>security administrator</source>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计管理员</translation>
    </message>
    <message>
        <source> or </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SavedFilterService</name>
    <message>
        <source>A saved filter needs a name. Give it one.</source>
        <translation>筛选没有名称，请填写名称。</translation>
    </message>
    <message>
        <source>There is a saved filter “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的筛选，请换一个名称。</translation>
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
    <name>Seating</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>换人…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Time limits</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Weights of the rates</source>
        <translation>三率权重</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>请假代理</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>工作移交</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>诉求分类</translation>
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
    <name>SignIn</name>
    <message>
        <source>The name or the password is not right. Check both and try again; after %1 failures an account is locked for %2 minutes.</source>
        <translation>姓名或密码不正确。请核对后重试；连续失败 %1 次，账号将锁定 %2 分钟。</translation>
    </message>
    <message>
        <source>The account is locked until %1 after too many failures. Wait, or ask a security administrator to end the lock.</source>
        <translation>登录失败次数过多，账号锁定至 %1。请等待，或请安全管理员解除锁定。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask a security administrator to enable it.</source>
        <translation>该账号已停用。请安全管理员启用。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>账号已锁定</translation>
    </message>
    <message>
        <source>The stored key is damaged</source>
        <translation>存储的密钥已损坏</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>姓名不存在</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>账号已停用</translation>
    </message>
    <message>
        <source>Only to change the password</source>
        <translation>仅限修改密码</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>Attempt beside an open window</source>
        <translation>窗口打开期间的登录尝试</translation>
    </message>
    <message>
        <source>Another window has this file open. Do it there, or close that window first.</source>
        <translation>另一个窗口正打开此文件。请在那里操作，或先关闭那个窗口。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1 is kept under passwords. What you do in it stands under your name.</source>
        <extracomment>%1 is the name of the file</extracomment>
        <translation>“%1”凭密码使用，您的操作将记在您的名下。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Tries left before the lock: at most %1.</source>
        <translation>锁定前最多还可尝试 %1 次。</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>The password of %1 was given by somebody else, so it must be changed first. Do it with “jieban account password”.</source>
        <translation>%1 的密码由他人设定，须先修改。请用“jieban account password”修改。</translation>
    </message>
    <message>
        <source>The password of %1 has expired. Change it with “jieban account password”.</source>
        <translation>%1 的密码已过期。请用“jieban account password”修改。</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read. Name one that you may read.</source>
        <translation>无法读取密码文件 %1。请指定可以读取的文件。</translation>
    </message>
    <message>
        <source>The password file %1 is empty. Put the password on its first line.</source>
        <translation>密码文件 %1 是空的。请把密码写在第一行。</translation>
    </message>
    <message>
        <source>%1 has accounts, so a command must know who asks. Give the name with --as, and the password in JIEBAN_PASSWORD or with --password-file.</source>
        <translation>%1 已设账号，命令须知道由谁执行。请用 --as 给出姓名，并把密码放入 JIEBAN_PASSWORD 或用 --password-file 给出。</translation>
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
    <message>
        <source>The file is as it was on %1.</source>
        <translation>文件已恢复到 %1 的状态。</translation>
    </message>
    <message>
        <source>What it was before is kept as %1.</source>
        <translation>恢复前的内容保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are missing.</source>
        <translation>
            <numerusform>缺少 %n 个附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back to %1…</source>
        <translation>正在恢复 %1…</translation>
    </message>
    <message>
        <source>A copy of the file as it is now is kept first. This may take a moment.</source>
        <translation>先保存当前文件的副本，请稍候。</translation>
    </message>
    <message>
        <source>This is the demo office: all of it is made up, so it asks for no password. F9 lets you be anybody.</source>
        <translation>这是演示街道：数据均为虚构，无需密码。按 F9 可换成任何一位工作人员。</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>Requests by Category</source>
        <translation>诉求分类统计表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Main category</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>小类</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理件数</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期件数</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>增减（%）</translation>
    </message>
    <message>
        <source>Of these closed</source>
        <translation>其中办结</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Handling of Requests</source>
        <translation>诉求办理情况统计表</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Should
close</source>
        <translation>应办结</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时办结</translation>
    </message>
    <message>
        <source>On time
%</source>
        <translation>按时办结率
（%）</translation>
    </message>
    <message>
        <source>Response
%</source>
        <translation>响应率
（%）</translation>
    </message>
    <message>
        <source>Resolution
%</source>
        <translation>解决率
（%）</translation>
    </message>
    <message>
        <source>Satisfaction
%</source>
        <translation>满意率
（%）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Accepted
on month
%</source>
        <translation>受理
环比
（%）</translation>
    </message>
    <message>
        <source>Accepted
on year
%</source>
        <translation>受理
同比
（%）</translation>
    </message>
    <message>
        <source>Score
on month
points</source>
        <translation>得分环比
（百分点）</translation>
    </message>
    <message>
        <source>Score
on year
points</source>
        <translation>得分同比
（百分点）</translation>
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
    <name>StepText</name>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 stands in for %2, who is away</extracomment>
        <translation>%1（代%2）</translation>
    </message>
    <message>
        <source>Earlier value written back</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>时限 %1</translation>
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
    <message>
        <source>The personal data in %1 are sealed and its key is not open, so nothing was read or stored. Sign in, then repeat the step.</source>
        <translation>%1 中的个人信息已加密，密钥尚未打开，因此没有读取或保存任何内容。请先登录，再重复刚才的操作。</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n such request(s) in this building</source>
        <translation>
            <numerusform>同楼 %n 件同类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) like this</source>
        <translation>
            <numerusform>%n 件相似诉求</numerusform>
        </translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>内容含“%1”</translation>
    </message>
    <message numerus="yes">
        <source>handled %n such request(s)</source>
        <translation>
            <numerusform>办过 %n 件同类</numerusform>
        </translation>
    </message>
    <message>
        <source>usual for this category</source>
        <translation>该类别的常办科室</translation>
    </message>
</context>
<context>
    <name>SupervisionNotice</name>
    <message>
        <source>Request %1, received on %2 (%3, %4): %5</source>
        <translation>诉求%1，%2受理（%3，%4）。主要内容：%5</translation>
    </message>
    <message>
        <source>It was dispatched to your section on %1 and was due on %2; it now stands at “%3”.</source>
        <translation>该件于%1派遣你科室主办，办结时限为%2，目前状态为“%3”。</translation>
    </message>
    <message>
        <source>Reason for the supervision: %1</source>
        <translation>督办原因：%1</translation>
    </message>
    <message>
        <source>After study it is placed under “%1”. Handle it before %2 and report result, reply and evidence in writing to the acceptance centre. If it cannot be settled by then, report the reason, the measures and the time before the limit ends. Work that is overdue or done for show counts in the assessment.</source>
        <translation>经研究，对该件予以%1。请于%2前办结，并将办理结果、答复内容和佐证材料书面报社会事务受理中心。届时不能办结的，应在到期前书面说明原因、措施和办结时限。逾期不办或者虚假办理的，纳入考核。</translation>
    </message>
    <message>
        <source>Supervision on request %1</source>
        <translation>督办〔%1〕</translation>
    </message>
    <message>
        <source>Supervision Notice</source>
        <translation>督办通知书</translation>
    </message>
    <message>
        <source>To %1:</source>
        <extracomment>How a letter begins; %1 is a section of the office</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>I. The matter</source>
        <translation>一、督办事项</translation>
    </message>
    <message>
        <source>II. How it stands</source>
        <translation>二、办理情况</translation>
    </message>
    <message>
        <source>III. What is demanded</source>
        <translation>三、督办要求</translation>
    </message>
    <message>
        <source>IV. The leader's instruction</source>
        <translation>四、领导批示</translation>
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
    <name>TablesMenu</name>
    <message>
        <source>Export the &amp;requests of the list…</source>
        <translation>导出列表中的诉求(&amp;R)…</translation>
    </message>
    <message>
        <source>Export the list as &amp;Open311…</source>
        <translation>按 Open311 导出列表(&amp;O)…</translation>
    </message>
    <message>
        <source>Export the return sheet of this month for the &amp;district…</source>
        <translation>导出本月区级回单(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import requests of another system…</source>
        <translation>导入其他系统的诉求(&amp;I)…</translation>
    </message>
    <message>
        <source>Import requests from Open&amp;311…</source>
        <translation>从 Open311 导入诉求(&amp;3)…</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Words for replies</source>
        <translation>答复用语</translation>
    </message>
    <message>
        <source>Offered where a reply is written, in the state and for the category they belong to.</source>
        <translation>填写答复时，按所属状态和类别提供。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Put in, to be filled by itself:</source>
        <translation>插入自动填写项：</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Host section</source>
        <translation>主办科室</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>A template needs a name and its words. Fill in both and save again.</source>
        <translation>答复用语需要名称和内容，请填写后再保存。</translation>
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
    <name>TimeLimitModel</name>
    <message>
        <source>Kind and urgency</source>
        <translation>类型与紧急程度</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工、督办</translation>
    </message>
    <message>
        <source>With approval</source>
        <translation>复杂件（经批准）</translation>
    </message>
</context>
<context>
    <name>TimeLimits</name>
    <message>
        <source>%1: “%2” is not a limit. Write whole days, or hours to the minute, above 0 and at most a year.</source>
        <translation>%1：“%2”不是有效时限。请填写整天数，或精确到分钟的小时数，须大于0且不超过一年。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TimeLimitsPart</name>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作时</translation>
    </message>
    <message>
        <source>clock hours</source>
        <translation>小时（连续）</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>保存时限</translation>
    </message>
    <message>
        <source>A new limit holds for requests dispatched from now on; those dispatched before keep theirs.</source>
        <translation>新时限适用于此后派遣的工单，此前派遣的工单时限不变。</translation>
    </message>
    <message>
        <source>The limits are stored. They hold from the next dispatch on.</source>
        <translation>时限已保存，自下一次派遣起适用。</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1：单位</translation>
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
    <name>WaitingAudit</name>
    <message>
        <source>The audit of this file cannot be written, so this is not done. Work with a file on a disk that may be written to.</source>
        <translation>无法写入此文件的审计日志，因此未执行操作。请使用可写磁盘上的文件。</translation>
    </message>
</context>
<context>
    <name>WeightRepository</name>
    <message>
        <source>The weights need the day from which they hold. Choose a day.</source>
        <translation>请选择权重的起始日期。</translation>
    </message>
    <message>
        <source>The three weights must sum to 100; they sum to %1. Change one of them.</source>
        <translation>三项权重之和必须为100，现为%1。请修改其中一项。</translation>
    </message>
</context>
<context>
    <name>WeightsPart</name>
    <message>
        <source>Weights of the three rates</source>
        <translation>三率权重</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Save weights</source>
        <translation>保存权重</translation>
    </message>
    <message>
        <source>The weights are stored. Frozen months keep theirs.</source>
        <translation>权重已保存，已冻结的月份不变。</translation>
    </message>
    <message>
        <source>Together 100 %</source>
        <translation>合计100 %</translation>
    </message>
    <message>
        <source>Together %1 %; it must be 100 %</source>
        <translation>合计%1 %，应为100 %</translation>
    </message>
    <message>
        <source>Since ever</source>
        <translation>初始</translation>
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
