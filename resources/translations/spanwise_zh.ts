<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name></name>
    <message>
        <source> Did you mean “{word}”?</source>
        <translation>您是否想用“{word}”？</translation>
    </message>
    <message>
        <source>#</source>
        <comment>heading: number of a record in the article</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source># and six hexadecimal digits, such as #0072B2</source>
        <translation># 加六位十六进制数字，如 #0072B2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since, not in this backup:</source>
        <translation>
            <numerusform>此后还有 %Ln 项操作不在此备份中：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) taken back.</source>
        <translation>
            <numerusform>已撤销 %Ln 项操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>已有 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln 份备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in use.</source>
        <translation>
            <numerusform>有 %Ln 项更改正在使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good</source>
        <translation>
            <numerusform>曾永久删除 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln 条已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to look at.</source>
        <comment>values</comment>
        <translation>
            <numerusform>还有 %Ln 个值待查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) from linked sentences</source>
        <translation>
            <numerusform>来自对应句的 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be added.</source>
        <translation>
            <numerusform>将添加 %Ln 个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>新增 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>新增 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln 个未找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of sentences</source>
        <translation>
            <numerusform>%Ln 对句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln 个候选值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed from the other column, dotted: not coded until you accept.</source>
        <comment>values</comment>
        <translation>
            <numerusform>另一栏提供 %Ln 个候选值（点线框）：接受后才会编码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) coded</source>
        <translation>
            <numerusform>已编码 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) touched</source>
        <translation>
            <numerusform>涉及 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records name {name}.</source>
        <translation>
            <numerusform>%Ln 条记录引用了 {name}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒绝 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>entries</comment>
        <translation>
            <numerusform>拒绝 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have names that the format cannot hold as they are.</source>
        <translation>
            <numerusform>有 %Ln 行的名称无法按原样存入此格式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln 份文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) changed</source>
        <translation>
            <numerusform>更改 %Ln 个类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit it.</source>
        <translation>
            <numerusform>%Ln 个值与之不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) would fit no longer</source>
        <translation>
            <numerusform>%Ln 个值将不再符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with further names</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln 条补充名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of book length are left out.</source>
        <translation>
            <numerusform>略去 %n 篇篇幅如书的文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be checked</source>
        <translation>
            <numerusform>还有 %n 篇文章待检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the right</source>
        <translation>
            <numerusform>右侧 %n 句</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 处疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) across all articles</source>
        <translation>
            <numerusform>所有文章之间有 %n 处疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) across these articles</source>
        <translation>
            <numerusform>这些文章之间有 %n 处疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in this article</source>
        <translation>
            <numerusform>此文章中有 %n 处疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): figures that cannot both be right are joined.</source>
        <translation>
            <numerusform>%n 处冲突：不能同时成立的数据以线相连。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 项事实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) agree</source>
        <translation>
            <numerusform>%n 项事实一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without a period stand in the table only.</source>
        <translation>
            <numerusform>%n 个没有时期的数据只列在表格中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) this already.</source>
        <translation>
            <numerusform>%n 条已是此值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 处对应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of yours join words that are not compared any more</source>
        <translation>
            <numerusform>您建立的 %n 处对应所连接的原文已不在对照范围内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without a year or a date stand at the side.</source>
        <translation>
            <numerusform>%n 个没有年份或日期的标记列在旁边。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n 次会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records</comment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unit(s) are not drawn: choose a unit above.</source>
        <translation>
            <numerusform>另有 %n 种单位未绘出：请在上方选择单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them confirmed</source>
        <translation>
            <numerusform>其中 %n 处已确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ruled on: what is set aside is hatched.</source>
        <translation>
            <numerusform>其中 %n 处已裁定：不采用的数据以斜线填充。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) in more than one cell, and count(s) once in each total.</source>
        <translation>
            <numerusform>其中 %n 项出现在多个单元格中，在每个合计中只计一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n 项建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot change:</source>
        <translation>
            <numerusform>%n 条记录无法更改：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>将更改 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without partner at the left</source>
        <translation>
            <numerusform>左侧 %n 句无对应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n 位发言人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) in this article</source>
        <translation>
            <numerusform>此文章中有 %n 个候选项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left</source>
        <translation>
            <numerusform>还有 %n 个候选项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are gone.</source>
        <translation>
            <numerusform>已删除 %n 个术语。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are named otherwise.</source>
        <translation>
            <numerusform>%n 个术语的名称已更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are new.</source>
        <translation>
            <numerusform>新增 %n 个术语。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n 种类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Spanwise</source>
        <translation>关于 Spanwise(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>接受候选值(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>to a glossary</comment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add an analyst…</source>
        <translation>添加分析员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also delete the %Ln backup(s) of this project, which still hold it</source>
        <translation>
            <numerusform>同时删除此项目中仍含有它的 %Ln 份备份(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analysts’ names</source>
        <translation>分析员姓名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Apply and close</source>
        <translation>应用并关闭(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring this version back</source>
        <translation>取回此版本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry over %Ln</source>
        <comment>values</comment>
        <translation>
            <numerusform>套用 %Ln 个值(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <comment>many records</comment>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <comment>many records</comment>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Checks of this article</source>
        <translation>此文章的疑点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对照(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm link</source>
        <translation>确认对应(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>连同来源复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色外观(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>裁定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Decide again</source>
        <translation>重新裁定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Decide which holds…</source>
        <translation>裁定以哪个为准(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete record</source>
        <translation>删除记录(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>实体(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Entries of a kind that is not known here are</source>
        <translation>类别未知的条目(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter articles</source>
        <translation>筛选文章(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>收起(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>导入文章(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>套用到(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Invisible characters</source>
        <translation>不可见字符(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Link sentences…</source>
        <translation>建立句子对应(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Link to</source>
        <translation>关联到(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Looked at</source>
        <translation>已看过(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move link…</source>
        <translation>更改对应(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;My name and colour…</source>
        <translation>我的姓名和颜色(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>analyst</comment>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>下一处对应(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not a problem</source>
        <translation>没有问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not one thing</source>
        <translation>不是同一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>不是同一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not the same as</source>
        <translation>不同于(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>what is folded</comment>
        <translation>展开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open sample</source>
        <translation>打开示例(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Original files</source>
        <translation>原始文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation>另一篇文章(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Other words…</source>
        <translation>另选原文(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Own…</source>
        <translation>自定义(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Previous link</source>
        <translation>上一处对应(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Printed wrongly…</source>
        <translation>原文有误(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove article</source>
        <translation>移除文章(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Required</source>
        <translation>必填(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset sample</source>
        <translation>重置示例(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>搜索全部(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show where it was done</source>
        <translation>显示操作位置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Step back</source>
        <translation>退回一步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Swap columns</source>
        <translation>交换两栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>改用此键(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>收回裁定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>a file</comment>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unsure ones too</source>
        <translation>包括不确定的(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认快捷键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <comment>to export</comment>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Wide text</source>
        <translation>加宽文本(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Work on</source>
        <translation>继续工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write the copy</source>
        <translation>写入副本(&amp;W)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 check: {message}</source>
        <translation>1 处疑点：{message}</translation>
    </message>
    <message>
        <source>1 record names {name}.</source>
        <translation>1 条记录引用了 {name}。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>&gt; actions   @ articles   # records and names   Enter does it   Esc goes back</source>
        <translation>&gt; 命令   @ 文章   # 记录和名称   Enter 执行   Esc 返回</translation>
    </message>
    <message>
        <source>A backup of {project} could not be written.</source>
        <translation>无法写入 {project} 的备份。</translation>
    </message>
    <message>
        <source>A board cannot be written to “{file}”.</source>
        <translation>无法将对照表写入“{file}”。</translation>
    </message>
    <message>
        <source>A byte order mark at the start was left out.</source>
        <translation>已略去开头的字节顺序标记。</translation>
    </message>
    <message>
        <source>A change is told in figures.</source>
        <translation>以数字说明变化。</translation>
    </message>
    <message>
        <source>A clause that asks others to act: tag it as a proposal.</source>
        <comment>codebook</comment>
        <translation>要求他人采取行动的分句：请标记为建议。</translation>
    </message>
    <message>
        <source>A click lists what is questionable in this article.</source>
        <translation>单击列出此文章中的疑点。</translation>
    </message>
    <message>
        <source>A click lists what these articles and others say in two ways.</source>
        <translation>单击列出这些文章与其他文章之间说法不一之处。</translation>
    </message>
    <message>
        <source>A click, or R: decide which of them holds.</source>
        <translation>单击此处或按 R，裁定以哪个为准。</translation>
    </message>
    <message>
        <source>A conference, summit, talk or working session that the article names, whether held, planned or called off.</source>
        <comment>codebook</comment>
        <translation>文章提到的会议、峰会、会谈或工作会，无论已举行、计划举行还是已取消。</translation>
    </message>
    <message>
        <source>A country, or one of the things ticked below.</source>
        <translation>国家，或下方勾选的实体。</translation>
    </message>
    <message>
        <source>A date, month, year or span of time.</source>
        <translation>日期、月份、年份或时间段。</translation>
    </message>
    <message>
        <source>A figure that the article reports: a level, a change, or both for one measure, unit, period and place.</source>
        <comment>codebook</comment>
        <translation>文章报道的数据：某一水平、某项变化，或同一指标、单位、时期和地区的两者。</translation>
    </message>
    <message>
        <source>A file in it is missing or damaged ({error}).</source>
        <translation>其中有文件缺失或损坏（{error}）。</translation>
    </message>
    <message>
        <source>A group speaks as one: “{words}”.</source>
        <translation>多方共同发言：“{words}”。</translation>
    </message>
    <message>
        <source>A later meeting that is to carry it out.</source>
        <comment>codebook</comment>
        <translation>日后将落实该建议的会议。</translation>
    </message>
    <message>
        <source>A meeting is named with its number.</source>
        <translation>提到了会议及其届次。</translation>
    </message>
    <message>
        <source>A meeting is named without a number.</source>
        <translation>提到了会议，但没有届次。</translation>
    </message>
    <message>
        <source>A meeting that the article mentions elsewhere.</source>
        <comment>codebook</comment>
        <translation>文章在别处提到的会议。</translation>
    </message>
    <message>
        <source>A meeting that the speaker only talks about.</source>
        <comment>codebook</comment>
        <translation>发言人只是谈到的会议。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>名称至少须含一个文字。</translation>
    </message>
    <message>
        <source>A number needs the series that it counts.</source>
        <translation>有届次就必须有所属系列。</translation>
    </message>
    <message>
        <source>A number stands with the noun that it counts, or with a measure.</source>
        <translation>数字与其所计的名词或某项指标相连。</translation>
    </message>
    <message>
        <source>A number that carries its own unit.</source>
        <translation>自带单位的数字。</translation>
    </message>
    <message>
        <source>A number; its unit can be another field.</source>
        <translation>数字；其单位可放在另一字段。</translation>
    </message>
    <message>
        <source>A person, or a group speaking as one, whose words or position the article reports.</source>
        <comment>codebook</comment>
        <translation>其言论或立场为文章所报道的个人，或共同发言的一方。</translation>
    </message>
    <message>
        <source>A project is one file that holds articles and what was coded in them. Open one, or make a new one.</source>
        <translation>项目是一个文件，保存文章及其编码结果。请打开一个项目，或新建一个。</translation>
    </message>
    <message>
        <source>A quotation differs.</source>
        <translation>有一处引文不一致。</translation>
    </message>
    <message>
        <source>A record cannot be paired with itself.</source>
        <translation>记录不能与自身配对。</translation>
    </message>
    <message>
        <source>A record keeps its only mention; delete the record instead.</source>
        <translation>记录的唯一一处提及不能移除；如不需要，请删除该记录。</translation>
    </message>
    <message>
        <source>A record may hold more than one of them.</source>
        <translation>一条记录可填多个值。</translation>
    </message>
    <message>
        <source>A record of another type, or what that is named after.</source>
        <translation>另一类型的记录，或其命名所用的实体。</translation>
    </message>
    <message>
        <source>A record without it is not finished; “not stated” is an answer.</source>
        <translation>缺少此项的记录不算完成；“未说明”也算已答。</translation>
    </message>
    <message>
        <source>A ruling on a conflict rests on {called}.</source>
        <translation>有一项冲突裁定以 {called} 为依据。</translation>
    </message>
    <message>
        <source>A ruling that nothing of this holds needs a reason.</source>
        <translation>裁定均不采用时需要说明理由。</translation>
    </message>
    <message>
        <source>A sentence cannot be linked with itself.</source>
        <translation>句子不能与自身对应。</translation>
    </message>
    <message>
        <source>A series of meetings is named.</source>
        <translation>提到了一个会议系列。</translation>
    </message>
    <message>
        <source>A share is told in figures.</source>
        <translation>以数字说明占比。</translation>
    </message>
    <message>
        <source>A table cannot be written to “{file}”.</source>
        <translation>无法将表格写入“{file}”。</translation>
    </message>
    <message>
        <source>A term of one kind where one fits, else the words.</source>
        <translation>有匹配的同种类术语时填术语，否则填原文。</translation>
    </message>
    <message>
        <source>A term of one kind: a measure, a unit, a topic.</source>
        <translation>同一种类的术语：指标、单位或议题。</translation>
    </message>
    <message>
        <source>A type needs at least one field.</source>
        <translation>类型至少需要一个字段。</translation>
    </message>
    <message>
        <source>A type of things is named twice.</source>
        <translation>同一实体类型列了两次。</translation>
    </message>
    <message>
        <source>A value differs.</source>
        <translation>有一个值不一致。</translation>
    </message>
    <message>
        <source>A value from elsewhere needs a note that says where it is known from.</source>
        <translation>来自别处的值需要备注，说明从何得知。</translation>
    </message>
    <message>
        <source>A value from outside needs a note that says where it is known from.</source>
        <translation>来自别处的值需要备注，说明从何得知。</translation>
    </message>
    <message>
        <source>A value was changed meanwhile.</source>
        <translation>其间有一个值已被更改。</translation>
    </message>
    <message>
        <source>A verb of speech belongs to the name: “{words}”.</source>
        <translation>该名称带有言说动词：“{words}”。</translation>
    </message>
    <message>
        <source>A {kind} is not one of a series.</source>
        <translation>{kind}不属于分届次的系列。</translation>
    </message>
    <message>
        <source>A&amp;dd third article…</source>
        <translation>添加第三篇文章(&amp;D)…</translation>
    </message>
    <message>
        <source>A&amp;ll that is proposed…</source>
        <translation>全部候选值(&amp;P)…</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>文章(&amp;R)</translation>
    </message>
    <message>
        <source>About Spanwise</source>
        <translation>关于 Spanwise</translation>
    </message>
    <message>
        <source>Acc&amp;ept suggestion</source>
        <translation>接受候选项(&amp;E)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>接受 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept &amp;whole record</source>
        <translation>接受整条记录(&amp;G)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>接受 (Enter)</translation>
    </message>
    <message>
        <source>Accept all su&amp;ggestions…</source>
        <translation>接受全部候选项(&amp;G)…</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>接受全部候选项</translation>
    </message>
    <message>
        <source>Accept p&amp;roposal</source>
        <translation>接受候选值(&amp;R)</translation>
    </message>
    <message>
        <source>Accept the suggestion: {title} {words}</source>
        <translation>接受候选项：{title} {words}</translation>
    </message>
    <message>
        <source>Accept the whole &amp;record</source>
        <translation>接受整条记录(&amp;R)</translation>
    </message>
    <message>
        <source>Accept what is proposed in the cell; of a record, all that is sure</source>
        <translation>接受单元格的候选值；对于整条记录，接受所有确定的</translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n suggestion(s)</source>
        <translation>
            <numerusform>正在接受 %n 个候选项</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Action, article, record or name</source>
        <translation>命令、文章、记录或名称</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Acts in the way</source>
        <translation>相关的后续操作</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add &amp;answer</source>
        <translation>添加选项(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;field</source>
        <translation>添加字段(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add &amp;type</source>
        <translation>添加类型(&amp;T)</translation>
    </message>
    <message>
        <source>Add a field behind the one that is chosen</source>
        <translation>在所选字段之后添加字段</translation>
    </message>
    <message>
        <source>Add a field to it.</source>
        <translation>请为它添加一个字段。</translation>
    </message>
    <message>
        <source>Add a name first.</source>
        <translation>请先添加一个名称。</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>添加名称…</translation>
    </message>
    <message>
        <source>Add a thing with its names (Ctrl+N)</source>
        <translation>添加一个条目及其名称 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a type of record</source>
        <translation>添加记录类型</translation>
    </message>
    <message>
        <source>Add an analyst</source>
        <translation>添加分析员</translation>
    </message>
    <message>
        <source>Add an analyst first.</source>
        <translation>请先添加一名分析员。</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>请先添加另一个。</translation>
    </message>
    <message>
        <source>Add articles first.</source>
        <translation>请先添加文章。</translation>
    </message>
    <message>
        <source>Add as a further mention</source>
        <translation>添加为另一处提及</translation>
    </message>
    <message>
        <source>Add as further &amp;mention</source>
        <translation>添加为另一处提及(&amp;M)</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add one to the codebook first.</source>
        <translation>请先在编码表中添加。</translation>
    </message>
    <message>
        <source>Add to the armed field</source>
        <translation>追加到待填字段</translation>
    </message>
    <message>
        <source>Add to the glossary</source>
        <translation>添加到术语表</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>所有条目</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>所有文件 ({pattern})</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>所有系列</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>所有单位</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or save a copy elsewhere and work there.</source>
        <translation>请允许写入该文件及其文件夹，或在别处保存副本并在副本中工作。</translation>
    </message>
    <message>
        <source>Allow writing to the file, and restore it then.</source>
        <translation>请允许写入该文件，然后再恢复。</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Alt+Down lists the answers</source>
        <translation>Alt+Down 列出选项</translation>
    </message>
    <message>
        <source>An analyst needs a name.</source>
        <translation>分析员姓名不能为空。</translation>
    </message>
    <message>
        <source>An article cannot be compared with itself.</source>
        <translation>文章不能与自身对照。</translation>
    </message>
    <message>
        <source>An empty text and a missing one become the same empty cell.</source>
        <translation>空文本与缺失的文本都写成空单元格。</translation>
    </message>
    <message>
        <source>Analys&amp;t</source>
        <translation>分析员(&amp;F)</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Another analyst&apos;s records are shown; show your own to answer.</source>
        <translation>正在显示其他分析员的记录；请显示您自己的记录后再答复。</translation>
    </message>
    <message>
        <source>Another analyst&apos;s records are shown; show your own to change them.</source>
        <translation>正在显示其他分析员的记录；请显示您自己的记录后再更改。</translation>
    </message>
    <message>
        <source>Another program is writing to this project.</source>
        <translation>另一个程序正在写入此项目。</translation>
    </message>
    <message>
        <source>Another report of the same meeting, near dates, the same figures and names.</source>
        <translation>同一会议的另一篇报道、相近的日期、相同的数据和名称。</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>选项 1</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>选项 {number}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Answers, in the order in which the form shows them</source>
        <translation>选项，按表单中显示的顺序排列</translation>
    </message>
    <message>
        <source>Any colour, as # and six hexadecimal digits.</source>
        <translation>任意颜色，写作 # 加六位十六进制数字。</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>Apache License 2.0; the parts it uses keep their own licences (see NOTICE).</source>
        <translation>Apache License 2.0；所用组件适用各自的许可证（见 NOTICE）。</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>应用(&amp;L)</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Arm a field</source>
        <translation>选定待填字段</translation>
    </message>
    <message>
        <source>Arm a field first: press its number, or click it.</source>
        <translation>请先选定待填字段：按其数字键，或单击该字段。</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter lists the words of one, Space chooses.</source>
        <translation>方向键在图形标记间移动，Enter 列出其原文，空格键选择。</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter opens the words, Space chooses.</source>
        <translation>方向键在图形标记间移动，Enter 打开原文，空格键选择。</translation>
    </message>
    <message>
        <source>Arrow keys walk the rows, Enter opens one or lists what it stands for, Space chooses.</source>
        <translation>方向键在各行间移动，Enter 打开一行或列出其内容，空格键选择。</translation>
    </message>
    <message>
        <source>Arrow keys walk the rows, Space chooses.</source>
        <translation>方向键在各行间移动，空格键选择。</translation>
    </message>
    <message>
        <source>Arrows walk the board, Enter shows words.</source>
        <translation>方向键在对照表中移动，Enter 显示原文。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Article &amp;begins here</source>
        <translation>文章由此开始(&amp;B)</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation>文章列表(&amp;L)</translation>
    </message>
    <message>
        <source>Article ends here</source>
        <translation>文章到此结束</translation>
    </message>
    <message>
        <source>Article of this column: {name}</source>
        <translation>此栏的文章：{name}</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>文章文本</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>文章：{title}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles disagree</source>
        <translation>文章说法不一</translation>
    </message>
    <message>
        <source>Articles state different dates.</source>
        <translation>各文章说明的日期不同。</translation>
    </message>
    <message>
        <source>Articles to compare</source>
        <translation>要对照的文章</translation>
    </message>
    <message>
        <source>As meetings are: a series and a number.</source>
        <translation>如会议：系列加届次。</translation>
    </message>
    <message>
        <source>As needed: logarithmic, each step ten times the one before, where very large and very small figures share a unit; even otherwise.</source>
        <translation>自动：极大与极小的数据同用一种单位时用对数刻度，每一级是前一级的十倍；否则用线性刻度。</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>文章所述</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records are changed at once.</source>
        <translation>
            <numerusform>一次最多更改 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic finds the language of each paragraph.</source>
        <translation>自动：识别每个段落的语言。</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Begins at the caret</source>
        <translation>从光标处开始</translation>
    </message>
    <message>
        <source>Below stands what it would change; Apply uses it.</source>
        <translation>下方列出将会更改的内容；单击“应用”后生效。</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of an article</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>Both are one and the same; the other name stays with it</source>
        <translation>两者是同一个；另一名称会一并保留</translation>
    </message>
    <message>
        <source>Both can be true: one is coarser or approximate, or was a plan.</source>
        <translation>两者都可能属实：其中一个较粗略、为约数，或当时只是计划。</translation>
    </message>
    <message>
        <source>Both records name {name}.</source>
        <translation>两条记录都引用了 {name}。</translation>
    </message>
    <message>
        <source>Bound of {field}</source>
        <translation>{field}的界限</translation>
    </message>
    <message>
        <source>Bring articles into this project.</source>
        <translation>将文章导入此项目。</translation>
    </message>
    <message>
        <source>Bring back what this project was at an earlier time.</source>
        <translation>将此项目恢复到之前的某个时间。</translation>
    </message>
    <message>
        <source>Bring back what was undone last.</source>
        <translation>重做上次撤销的操作。</translation>
    </message>
    <message>
        <source>Bring in a bundle that Spanwise exported.</source>
        <translation>导入由 Spanwise 导出的数据包。</translation>
    </message>
    <message>
        <source>Bring in a glossary from TBX or CSV</source>
        <translation>从 TBX 或 CSV 导入术语表</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <translation>取回草稿</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>正在取回</translation>
    </message>
    <message>
        <source>Bringing back: {what}</source>
        <translation>正在重做：{what}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>按字段</translation>
    </message>
    <message>
        <source>By how much it moved, with a unit of its own; always without a sign.</source>
        <comment>codebook</comment>
        <translation>变化的幅度，有自己的单位；一律不带正负号。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By one character, to the left and to the right.</source>
        <translation>向左或向右移动一个字符。</translation>
    </message>
    <message>
        <source>By thing</source>
        <translation>按对象</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>C&amp;hoose article…</source>
        <translation>选择文章(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>对照(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ut link</source>
        <translation>断开对应(&amp;U)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>CSV tables with data package</source>
        <translation>CSV 表格及数据包描述</translation>
    </message>
    <message>
        <source>Came in: {articles}, {records}.</source>
        <translation>已导入：{articles}，{records}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未做任何更改。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>已取消。未删除任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消。未导入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation>已取消。项目保持原样。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Caption of the chart</source>
        <translation>图表说明</translation>
    </message>
    <message>
        <source>Carr&amp;y over…</source>
        <translation>套用到另一篇(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>Carried over %Ln.</source>
        <comment>values</comment>
        <translation>
            <numerusform>已套用 %Ln 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried, not looked at</source>
        <translation>沿用而未看过</translation>
    </message>
    <message>
        <source>Carry a mention of it over first.</source>
        <translation>请先将它的一处提及套用过去。</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>套用到另一篇</translation>
    </message>
    <message>
        <source>Cell that has the keyboard</source>
        <translation>当前单元格</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持方</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>更改 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Change c&amp;hosen records…</source>
        <translation>更改所选记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Change it instead: that makes a copy of yours.</source>
        <translation>请改为更改它：这会创建您自己的副本。</translation>
    </message>
    <message>
        <source>Change its kind first.</source>
        <translation>请先更改其种类。</translation>
    </message>
    <message>
        <source>Change of unknown size</source>
        <translation>幅度未知的变化</translation>
    </message>
    <message>
        <source>Change what is tagged, and what is asked about it.</source>
        <translation>更改可标记的内容及其字段。</translation>
    </message>
    <message>
        <source>Change, in {unit}</source>
        <translation>变化，单位：{unit}</translation>
    </message>
    <message>
        <source>Changing the records…</source>
        <translation>正在更改记录…</translation>
    </message>
    <message>
        <source>Chart of the figures</source>
        <translation>数据图表</translation>
    </message>
    <message>
        <source>Chart of the progress</source>
        <translation>进度图表</translation>
    </message>
    <message>
        <source>Chart of who said what</source>
        <translation>“谁说了什么”图表</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请确认它是文件，并且您有读取权限。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>请确认文件存在，并且您有读取权限。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write in it and that the disk is not full.</source>
        <translation>请确认文件夹存在且可写入，并且磁盘未满。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>请确认文件夹存在且可写入，并且磁盘未满。</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>请确认文件夹存在且可写入。</translation>
    </message>
    <message>
        <source>Check that the span belongs to this article and is counted in characters from 0.</source>
        <translation>请确认该区段属于此文章，并以字符从 0 开始计数。</translation>
    </message>
    <message>
        <source>Check the disk and whether the file is write-protected, then try again.</source>
        <translation>请检查磁盘以及文件是否有写保护，然后重试。</translation>
    </message>
    <message>
        <source>Check the disk or the folder on the network that it lies on, then try again.</source>
        <translation>请检查其所在的磁盘或网络文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Check the name, or look whether it was moved.</source>
        <translation>请检查名称，或查看文件是否已被移动。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>正在核对副本</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Checks of articles</source>
        <translation>文章的疑点</translation>
    </message>
    <message>
        <source>Checks of these articles</source>
        <translation>这些文章的疑点</translation>
    </message>
    <message>
        <source>Checks of this article</source>
        <translation>此文章的疑点</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choose a fact on the claim board first.</source>
        <translation>请先在对照表中选择一项事实。</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>请选择文件名。</translation>
    </message>
    <message>
        <source>Choose a file that holds the text of an article.</source>
        <translation>请选择含有文章文本的文件。</translation>
    </message>
    <message>
        <source>Choose a file that you can read.</source>
        <translation>请选择您可以读取的文件。</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>请选择已存在的文件夹。</translation>
    </message>
    <message>
        <source>Choose a kind, or write the name of a new one in small letters.</source>
        <translation>请选择种类，或用小写字母输入新种类的名称。</translation>
    </message>
    <message>
        <source>Choose a meeting, person, organisation or place.</source>
        <translation>请选择会议、人物、机构或地点。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>请选择新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>Choose a place in the text.</source>
        <translation>请选择文本中的位置。</translation>
    </message>
    <message>
        <source>Choose a place on a line with words.</source>
        <translation>请在有文字的行中选择位置。</translation>
    </message>
    <message>
        <source>Choose a position before or after the character.</source>
        <translation>请选择该字符之前或之后的位置。</translation>
    </message>
    <message>
        <source>Choose a position inside the article.</source>
        <translation>请选择文章范围内的位置。</translation>
    </message>
    <message>
        <source>Choose a record of another article.</source>
        <translation>请选择另一篇文章的记录。</translation>
    </message>
    <message>
        <source>Choose a sentence on the other side first.</source>
        <translation>请先在另一侧选择一个句子。</translation>
    </message>
    <message>
        <source>Choose a start before the end, both counted in characters from 0.</source>
        <translation>起点须在终点之前，两者均以字符从 0 开始计数。</translation>
    </message>
    <message>
        <source>Choose a stretch that begins and ends between two whole characters.</source>
        <translation>起点和终点都须位于完整的字符之间。</translation>
    </message>
    <message>
        <source>Choose an act that still stands.</source>
        <translation>请选择仍有效的操作。</translation>
    </message>
    <message>
        <source>Choose an act to go back to, or to take back.</source>
        <translation>请选择要返回或撤销的操作。</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>选择文章</translation>
    </message>
    <message>
        <source>Choose another article</source>
        <translation>另选一篇文章</translation>
    </message>
    <message>
        <source>Choose another article, or mark in this one what belongs to its body.</source>
        <translation>请另选一篇文章，或在此文章中标出属于正文的部分。</translation>
    </message>
    <message>
        <source>Choose another article, or two languages of this one.</source>
        <translation>请另选一篇文章，或选择此文章的两种语言。</translation>
    </message>
    <message>
        <source>Choose another file, or another format.</source>
        <translation>请另选文件，或另选格式。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请另选文件。</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>请另选格式。</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>请另选标识符。</translation>
    </message>
    <message>
        <source>Choose another letter.</source>
        <translation>请另选字母。</translation>
    </message>
    <message>
        <source>Choose another name, or one that ends in .zip for a single file.</source>
        <translation>请另选名称，或使用以 .zip 结尾的名称以写成单个文件。</translation>
    </message>
    <message>
        <source>Choose another name, or open the project that is there.</source>
        <translation>请另选名称，或打开那里已有的项目。</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>请另选名称，或先移除该文件。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another one; a newer backup may have taken its place.</source>
        <translation>请另选一份；它可能已被较新的备份取代。</translation>
    </message>
    <message>
        <source>Choose another partner for the sentence; M does it, too.</source>
        <translation>为此句另选对应句；也可按 M。</translation>
    </message>
    <message>
        <source>Choose any colour</source>
        <translation>选择任意颜色</translation>
    </message>
    <message>
        <source>Choose fewer words.</source>
        <translation>请少选一些文字。</translation>
    </message>
    <message>
        <source>Choose o&amp;ther words…</source>
        <translation>另选原文(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose one from the list at the left, or press Ctrl+K and type part of its title.</source>
        <translation>请从左侧列表中选择一篇，或按 Ctrl+K 并输入标题的一部分。</translation>
    </message>
    <message>
        <source>Choose one of its values.</source>
        <translation>请选择它的某个值。</translation>
    </message>
    <message>
        <source>Choose one of the codebook&apos;s types.</source>
        <translation>请选择编码表中的一个类型。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose one of the record&apos;s mentions.</source>
        <translation>请选择该记录的一处提及。</translation>
    </message>
    <message>
        <source>Choose one of the same type.</source>
        <translation>请选择同类型的。</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>请选择以下之一：{known}。</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>请选择以下之一：{names}。</translation>
    </message>
    <message>
        <source>Choose one on each side.</source>
        <translation>请在两侧各选一个。</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>请从提供的选项中选择。</translation>
    </message>
    <message>
        <source>Choose one that the project added.</source>
        <translation>请选择由项目添加的名称。</translation>
    </message>
    <message>
        <source>Choose one that was merged.</source>
        <translation>请选择已合并的名称。</translation>
    </message>
    <message>
        <source>Choose other records, or another value.</source>
        <translation>请选择其他记录或另一个值。</translation>
    </message>
    <message>
        <source>Choose other words for it</source>
        <translation>为其另选原文</translation>
    </message>
    <message>
        <source>Choose records in the grid first.</source>
        <translation>请先在表格中选择记录。</translation>
    </message>
    <message>
        <source>Choose records of one type.</source>
        <translation>请选择同一类型的记录。</translation>
    </message>
    <message>
        <source>Choose records of your own set.</source>
        <translation>请选择您自己的记录。</translation>
    </message>
    <message>
        <source>Choose the partner of the sentence by hand (L)</source>
        <translation>自行选择此句的对应句 (L)</translation>
    </message>
    <message>
        <source>Choose the partner of the sentence.</source>
        <translation>选择此句的对应句。</translation>
    </message>
    <message>
        <source>Choose the partner on the other side, then press Enter. Esc gives up.</source>
        <translation>请在另一侧选择对应句，然后按 Enter。按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Choose the words that say it in the other column (M)</source>
        <translation>在另一栏选择相应的原文 (M)</translation>
    </message>
    <message>
        <source>Choose two articles above: what they say of the same things is listed here.</source>
        <translation>请在上方选择两篇文章：它们对同一对象的说法会列在此处。</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>请选择两个不同的。</translation>
    </message>
    <message>
        <source>Choose two of one type.</source>
        <translation>请选择两个同类型的。</translation>
    </message>
    <message>
        <source>Choose what stands in this column</source>
        <translation>选择此栏显示的内容</translation>
    </message>
    <message>
        <source>Choose what stands in this column.</source>
        <translation>选择此栏显示的内容。</translation>
    </message>
    <message>
        <source>Choose what the columns are, or see who speaks for which country.</source>
        <translation>选择各列的内容，或查看谁代表哪个国家发言。</translation>
    </message>
    <message>
        <source>Choose what the progress is told of.</source>
        <translation>选择查看哪方面的进度。</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>选择要对照的内容</translation>
    </message>
    <message>
        <source>Choose whose records are shown.</source>
        <translation>选择显示谁的记录。</translation>
    </message>
    <message>
        <source>Choose words inside the article.</source>
        <translation>请在文章范围内选择原文。</translation>
    </message>
    <message>
        <source>Choose “stated” or “inferred”.</source>
        <translation>请选择“明示”或“推断”。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Claim board</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Cleaning the project file</source>
        <translation>正在清理项目文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear that field first.</source>
        <translation>请先清除该字段。</translation>
    </message>
    <message>
        <source>Clear: {fact}</source>
        <translation>清除：{fact}</translation>
    </message>
    <message>
        <source>Click a line to choose its keys.</source>
        <translation>单击一行以设置其快捷键。</translation>
    </message>
    <message>
        <source>Click at the caret</source>
        <translation>在光标处点击</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>不应用并关闭(&amp;W)</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Close it elsewhere, or copy it to a folder where you may write, and open it there.</source>
        <translation>请在别处关闭它，或将其复制到可写入的文件夹后在那里打开。</translation>
    </message>
    <message>
        <source>Close it if another program has it open, or choose another folder.</source>
        <translation>如果另一个程序已打开它，请将其关闭，或另选文件夹。</translation>
    </message>
    <message>
        <source>Close it there and open it here again to work in it.</source>
        <translation>如要编辑，请在那边关闭它，再在这里重新打开。</translation>
    </message>
    <message>
        <source>Close it there, and restore it then.</source>
        <translation>请在那边关闭它，然后再恢复。</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close other programs that have the project open, then open the project again.</source>
        <translation>请关闭已打开此项目的其他程序，然后重新打开项目。</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <translation>关闭疑点列表</translation>
    </message>
    <message>
        <source>Close the checks (Esc)</source>
        <translation>关闭疑点列表 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Close the other program that has it, or make the file writable, and open it again.</source>
        <translation>请关闭占用它的另一个程序，或使文件可写入，然后重新打开。</translation>
    </message>
    <message>
        <source>Close the window; everything is saved.</source>
        <translation>关闭窗口；所有内容均已保存。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Close without deciding</source>
        <translation>关闭而不裁定</translation>
    </message>
    <message>
        <source>Close without deciding (Esc)</source>
        <translation>关闭而不裁定 (Esc)</translation>
    </message>
    <message>
        <source>Closing loses the draft: {what}</source>
        <translation>关闭将丢失草稿：{what}</translation>
    </message>
    <message>
        <source>Code news articles so that every value stands on the words it came from.</source>
        <translation>为新闻文章编码，让每个值都有原文依据。</translation>
    </message>
    <message>
        <source>Code the words that are selected (Enter)</source>
        <translation>为所选原文编码 (Enter)</translation>
    </message>
    <message>
        <source>Code these words in the other column (A)</source>
        <translation>为另一栏中的这段原文编码 (A)</translation>
    </message>
    <message>
        <source>Code what the card shows; undo takes it back.</source>
        <translation>按卡片所示编码；可以撤销。</translation>
    </message>
    <message>
        <source>Code what the current suggestion says; Enter does the same.</source>
        <translation>按当前候选项编码；按 Enter 效果相同。</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>编码表(&amp;B)…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码表</translation>
    </message>
    <message>
        <source>Codebook (*.toml)</source>
        <translation>编码表 (*.toml)</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>已编码</translation>
    </message>
    <message>
        <source>Coded in one column only</source>
        <translation>仅在一栏中编码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour as # and six digits</source>
        <translation>颜色，写作 # 加六位数字</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <translation>颜色 {colour}</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>颜色：{name}</translation>
    </message>
    <message>
        <source>Column to carry over into</source>
        <translation>要套用到的栏</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>对照(&amp;P)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Compare the two once more.</source>
        <translation>请重新对照这两篇。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>相容</translation>
    </message>
    <message>
        <source>Concluded from words of the article.</source>
        <translation>由文章原文推断得出。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm the link</source>
        <translation>确认对应</translation>
    </message>
    <message>
        <source>Confirmed link</source>
        <translation>已确认的对应</translation>
    </message>
    <message>
        <source>Contrast with the page {ratio} : 1.</source>
        <translation>与页面的对比度为 {ratio} : 1。</translation>
    </message>
    <message>
        <source>Control characters are shown as �.</source>
        <translation>控制字符显示为 �。</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>已连同来源复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy it together with {log} to a folder of yours, and open it there.</source>
        <translation>请将它连同 {log} 复制到您自己的文件夹，并在那里打开。</translation>
    </message>
    <message>
        <source>Copy the selected words with title, publisher, date and address; the source alone without any.</source>
        <translation>复制所选原文及其标题、媒体、日期和网址；未选择原文时只复制来源。</translation>
    </message>
    <message>
        <source>Copy the words with article, outlet and date.</source>
        <translation>复制原文及其文章、媒体和日期。</translation>
    </message>
    <message>
        <source>Copy them for a report.</source>
        <translation>复制以便报告问题。</translation>
    </message>
    <message>
        <source>Copy what the last record of this type says into the empty fields of this one.</source>
        <translation>将同类型上一条记录的内容复制到此记录的空字段中。</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>连同来源复制</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>正在复制项目</translation>
    </message>
    <message>
        <source>Correct the number first, if it is wrong.</source>
        <translation>如果数字有误，请先更正。</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>反例</translation>
    </message>
    <message>
        <source>Countries that are only spoken about.</source>
        <comment>codebook</comment>
        <translation>只是被谈到的国家。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Create “{name}” as {type}</source>
        <translation>新建“{name}”（{type}）</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, and so does leaving it.</source>
        <translation>按 Ctrl+Enter 或离开输入框即可保存备注。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>断开对应</translation>
    </message>
    <message>
        <source>D&amp;ecide which holds…</source>
        <translation>裁定以哪个为准(&amp;I)…</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>虚线框</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decide on a conflict</source>
        <translation>裁定冲突</translation>
    </message>
    <message>
        <source>Decide which article holds</source>
        <translation>裁定以哪篇文章为准</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Del: not one thing</source>
        <translation>Del：不是同一个</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete article for &amp;good…</source>
        <translation>永久删除文章(&amp;G)…</translation>
    </message>
    <message>
        <source>Delete article for good</source>
        <translation>永久删除文章</translation>
    </message>
    <message>
        <source>Delete it with its names; only what no record names</source>
        <translation>将其连同所有名称一并删除；仅限没有记录引用的</translation>
    </message>
    <message>
        <source>Delete the record in the form.</source>
        <translation>删除表单中的记录。</translation>
    </message>
    <message>
        <source>Delete them.</source>
        <translation>请将其删除。</translation>
    </message>
    <message>
        <source>Delete this article so that nothing is left.</source>
        <translation>彻底删除此文章，不留任何内容。</translation>
    </message>
    <message>
        <source>Delete {article} for good?</source>
        <translation>要永久删除 {article} 吗？</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>曾永久删除</translation>
    </message>
    <message>
        <source>Deleting an article for good</source>
        <translation>正在永久删除文章</translation>
    </message>
    <message>
        <source>Deleting an article for good needs a reason.</source>
        <translation>永久删除文章需要填写理由。</translation>
    </message>
    <message>
        <source>Deleting the article and what the history tells of it</source>
        <translation>正在删除文章及历史中的相关内容</translation>
    </message>
    <message>
        <source>Deleting the backups</source>
        <translation>正在删除备份</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Deleting… This cannot be stopped now.</source>
        <translation>正在删除… 现在无法停止。</translation>
    </message>
    <message>
        <source>Detach this panel, or put it back</source>
        <translation>分离此面板，或放回原处</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息的详细信息</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>差异在前</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Differs from the linked sentence.</source>
        <translation>与对应句不同。</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>放弃(&amp;C)</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>取消待填</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点线框</translation>
    </message>
    <message>
        <source>Dotted bar</source>
        <translation>点状竖条</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Doubtful values</source>
        <translation>存疑的值</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft or versions</source>
        <translation>草稿或版本</translation>
    </message>
    <message>
        <source>Drag it on another row to say that both are one and the same.</source>
        <translation>拖到另一行上，表示两者是同一个。</translation>
    </message>
    <message>
        <source>Draw what was coded: every mark leads back to its words.</source>
        <translation>将编码结果绘成图表：每个图形标记都可回到其原文。</translation>
    </message>
    <message>
        <source>Drawing that scales (*.svg)</source>
        <translation>可缩放图形 (*.svg)</translation>
    </message>
    <message>
        <source>Drop files and folders here, or add them with the buttons below.</source>
        <translation>将文件和文件夹拖放到此处，或用下方按钮添加。</translation>
    </message>
    <message>
        <source>Drop text files or folders anywhere on this window, press Ctrl+I to choose them, or copy the text of an article elsewhere and press Ctrl+V here.</source>
        <translation>将文本文件或文件夹拖放到此窗口的任意位置，或按 Ctrl+I 选择，或在别处复制文章文本后在此按 Ctrl+V。</translation>
    </message>
    <message>
        <source>Duplica&amp;te record</source>
        <translation>创建记录副本(&amp;T)</translation>
    </message>
    <message>
        <source>Duplicate what is chosen</source>
        <translation>创建所选项的副本</translation>
    </message>
    <message>
        <source>E&amp;xactly as written</source>
        <translation>精确匹配(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;xport sentences…</source>
        <translation>导出对齐的句子(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport the board…</source>
        <translation>导出对照表(&amp;X)…</translation>
    </message>
    <message>
        <source>Empty clears the field</source>
        <translation>留空则清除字段</translation>
    </message>
    <message>
        <source>Ends at the caret</source>
        <translation>到光标处结束</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter adds it, Esc does not.</source>
        <translation>按 Enter 添加，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Enter chooses. An article in several languages can stand beside itself.</source>
        <translation>按 Enter 选择。含多种语言的文章可以与自身并排。</translation>
    </message>
    <message>
        <source>Enter gives the keyboard back to the article.</source>
        <translation>按 Enter 返回文章。</translation>
    </message>
    <message>
        <source>Enter opens the words, F2 edits the cell.</source>
        <translation>按 Enter 打开原文，按 F2 编辑单元格。</translation>
    </message>
    <message>
        <source>Enter opens the words; the arrow keys show the record in the grid.</source>
        <translation>按 Enter 打开原文；用方向键可在表格中显示相应记录。</translation>
    </message>
    <message>
        <source>Enter or F2 writes in a cell; several names are parted by semicolons.</source>
        <translation>按 Enter 或 F2 填写单元格；多个名称以分号分隔。</translation>
    </message>
    <message>
        <source>Enter shows the words   Esc closes</source>
        <translation>Enter 显示原文   Esc 关闭</translation>
    </message>
    <message>
        <source>Enter shows where it was done; the menu key offers the ways back.</source>
        <translation>按 Enter 显示操作位置；按菜单键显示各种返回方式。</translation>
    </message>
    <message>
        <source>Enter: confirm</source>
        <translation>Enter：确认</translation>
    </message>
    <message>
        <source>Enter: decide which holds</source>
        <translation>Enter：裁定以哪个为准</translation>
    </message>
    <message>
        <source>Enter: fold</source>
        <translation>Enter：收起</translation>
    </message>
    <message>
        <source>Enter: open</source>
        <comment>what is folded</comment>
        <translation>Enter：展开</translation>
    </message>
    <message>
        <source>Enter: show the words</source>
        <translation>Enter：显示原文</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>文件中的条目</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>错误：</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Even scale</source>
        <translation>线性刻度</translation>
    </message>
    <message>
        <source>Even scale, since some figures are nought or below: {units}.</source>
        <translation>线性刻度，因为有数据为零或负数：{units}。</translation>
    </message>
    <message>
        <source>Every article further down the list is coded.</source>
        <translation>列表中后面的文章都已编码。</translation>
    </message>
    <message>
        <source>Every letter tags a type already.</source>
        <translation>每个字母都已用于某个类型。</translation>
    </message>
    <message>
        <source>Every meeting and speaker that is tagged is linked to a name. Those that are not are listed here.</source>
        <translation>所有已标记的会议和发言人都已关联到名称。未关联的会列在此处。</translation>
    </message>
    <message>
        <source>Every record that names “{name}” will show the new name.</source>
        <translation>所有引用“{name}”的记录都会显示新名称。</translation>
    </message>
    <message>
        <source>Every step that was done, with what was changed or deleted since.</source>
        <translation>所做的每一步，包括之后更改或删除的内容。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything saved before is kept; nothing was changed.</source>
        <translation>之前保存的内容均已保留；未做任何更改。</translation>
    </message>
    <message>
        <source>Everything saved before is kept; the last act was not saved.</source>
        <translation>之前保存的内容均已保留；上一项操作未保存。</translation>
    </message>
    <message>
        <source>Exact, about, more than …: a sign typed before the number does the same.</source>
        <translation>精确、约、多于…：也可在数字前直接输入符号。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks ({file})</source>
        <translation>Excel 工作簿（{file}）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>of a chart</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export &amp;more</source>
        <translation>继续导出(&amp;M)</translation>
    </message>
    <message>
        <source>Export &amp;table of the chart…</source>
        <translation>导出图表的数据表(&amp;T)…</translation>
    </message>
    <message>
        <source>Export a glossary to see what such a table looks like.</source>
        <translation>可导出一份术语表，查看这种表格的样式。</translation>
    </message>
    <message>
        <source>Export again, to another disk if this one may be failing.</source>
        <translation>请重新导出；如果此磁盘可能有故障，请导出到另一磁盘。</translation>
    </message>
    <message>
        <source>Export aligned sentences</source>
        <translation>导出对齐的句子</translation>
    </message>
    <message>
        <source>Export chart as &amp;picture…</source>
        <translation>将图表导出为图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>导出编码表</translation>
    </message>
    <message>
        <source>Export the &amp;board…</source>
        <translation>导出对照表(&amp;T)…</translation>
    </message>
    <message>
        <source>Export the board</source>
        <translation>导出对照表</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>导出术语表</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Exports, copies that were sent and other people&apos;s files are out of reach: where they hold this article, they go on holding it.</source>
        <translation>已导出的文件、已发送的副本和他人的文件不受影响：如果其中含有此文章，将继续保留。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Figures of more than 15 digits stand there as text only.</source>
        <translation>超过 15 位的数字仅以文本形式写入。</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Figures: {figures}; reports of speech: {speech}</source>
        <translation>数字：{figures}；转述的发言：{speech}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation>要写入的文件或文件夹</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>要导入的文件和文件夹</translation>
    </message>
    <message>
        <source>Fill from the last record of this t&amp;ype</source>
        <translation>用同类型上一条记录填充(&amp;Y)</translation>
    </message>
    <message>
        <source>Fill the armed field</source>
        <translation>填入待填字段</translation>
    </message>
    <message>
        <source>Fill the field again.</source>
        <translation>请重新填写该字段。</translation>
    </message>
    <message>
        <source>Filled: held. Hollow: planned, cancelled (crossed), or not stated (dashed). Dotted: no record.</source>
        <translation>实心：已举行。空心：计划举行、取消（打叉）或未说明（虚线）。点线：无记录。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>筛选文章</translation>
    </message>
    <message>
        <source>Filter articles by title or file name</source>
        <translation>按标题或文件名筛选文章</translation>
    </message>
    <message>
        <source>Filter facts</source>
        <translation>筛选事实</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation>筛选记录</translation>
    </message>
    <message>
        <source>Filter the glossary</source>
        <translation>筛选术语表</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find an action or a &amp;place…</source>
        <translation>查找命令或位置(&amp;P)…</translation>
    </message>
    <message>
        <source>Find an action or a place</source>
        <translation>查找命令或位置</translation>
    </message>
    <message>
        <source>Find in &amp;article</source>
        <translation>在文章中查找(&amp;A)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在此文章中查找</translation>
    </message>
    <message>
        <source>Find out which sentences tell the same</source>
        <translation>找出内容相同的句子</translation>
    </message>
    <message>
        <source>Find pr&amp;evious</source>
        <translation>查找上一个(&amp;E)</translation>
    </message>
    <message>
        <source>Find words in all articles.</source>
        <translation>在所有文章中查找字词。</translation>
    </message>
    <message>
        <source>Find words in all articles; marks and tones may be left out.</source>
        <translation>在所有文章中查找字词；可省略附加符号和声调。</translation>
    </message>
    <message>
        <source>Find words in the article that is open.</source>
        <translation>在打开的文章中查找字词。</translation>
    </message>
    <message>
        <source>Finding out which sentences tell the same</source>
        <translation>正在找出内容相同的句子</translation>
    </message>
    <message>
        <source>Finding out which sentences tell the same…</source>
        <translation>正在找出内容相同的句子…</translation>
    </message>
    <message>
        <source>Finding out which sentences tell the same… In texts as long as these it takes minutes.</source>
        <translation>正在找出内容相同的句子… 这样长的文本需要几分钟。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Fold or open a line</source>
        <translation>收起或展开一行</translation>
    </message>
    <message>
        <source>Follows “{words}”.</source>
        <translation>跟在“{words}”之后。</translation>
    </message>
    <message>
        <source>For whom the speaker speaks here, where the article says so.</source>
        <comment>codebook</comment>
        <translation>发言人在此代表谁发言（文章有说明时填写）。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Free some space and try again, or choose another disk.</source>
        <translation>请释放一些空间后重试，或另选磁盘。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk, and export again.</source>
        <translation>请释放一些空间或另选磁盘，然后重新导出。</translation>
    </message>
    <message>
        <source>Further name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Gather the records that say the same in a column.</source>
        <translation>将某一列内容相同的记录归为一组。</translation>
    </message>
    <message>
        <source>Get the file again from whoever exported it.</source>
        <translation>请向导出者重新索取该文件。</translation>
    </message>
    <message>
        <source>Give every action the keys that it has by itself.</source>
        <translation>将所有命令恢复为默认快捷键。</translation>
    </message>
    <message>
        <source>Give it further names instead.</source>
        <translation>请改为给它添加其他名称。</translation>
    </message>
    <message>
        <source>Give it this name too</source>
        <translation>也用这个名称</translation>
    </message>
    <message>
        <source>Give the type the colour {colour}</source>
        <translation>将类型的颜色设为 {colour}</translation>
    </message>
    <message>
        <source>Give this action the keys that it has by itself.</source>
        <translation>将此命令恢复为默认快捷键。</translation>
    </message>
    <message>
        <source>Give up linking</source>
        <translation>放弃建立对应</translation>
    </message>
    <message>
        <source>Glossar&amp;y</source>
        <translation>术语表(&amp;Y)</translation>
    </message>
    <message>
        <source>Glossaries (*.tbx *.csv)</source>
        <translation>术语表 (*.tbx *.csv)</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message numerus="yes">
        <source>Go back to &amp;before this: %Ln act(s)</source>
        <translation>
            <numerusform>返回到此操作之前(&amp;B)：%Ln 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to &amp;here</source>
        <translation>返回到此处(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Go back to &amp;here: %Ln act(s)</source>
        <translation>
            <numerusform>返回到此处(&amp;H)：%Ln 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the codebook that the project uses</source>
        <translation>恢复为项目正在使用的编码表</translation>
    </message>
    <message>
        <source>Go back to the parts that the program read.</source>
        <translation>恢复为程序识别的各部分。</translation>
    </message>
    <message>
        <source>Go back to where you were.</source>
        <translation>返回之前的位置。</translation>
    </message>
    <message>
        <source>Go to the articles</source>
        <translation>转到文章</translation>
    </message>
    <message>
        <source>Go to the next place that was found.</source>
        <translation>转到下一个匹配位置。</translation>
    </message>
    <message>
        <source>Go to the next sentence with a partner.</source>
        <translation>转到下一个有对应句的句子。</translation>
    </message>
    <message>
        <source>Go to the next suggestion (N)</source>
        <translation>转到下一个候选项 (N)</translation>
    </message>
    <message>
        <source>Go to the place found before this one.</source>
        <translation>转到上一个匹配位置。</translation>
    </message>
    <message>
        <source>Go to the sentence with a partner before this one.</source>
        <translation>转到上一个有对应句的句子。</translation>
    </message>
    <message>
        <source>Go to what is suggested before this.</source>
        <translation>转到上一个候选项。</translation>
    </message>
    <message>
        <source>Go to what is suggested next.</source>
        <translation>转到下一个候选项。</translation>
    </message>
    <message>
        <source>Go where you were before you went back.</source>
        <translation>转到后退之前的位置。</translation>
    </message>
    <message>
        <source>Goes on with what was proposed in the sentence before.</source>
        <translation>承接上一句的建议。</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>正在返回</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey out what is before the caret.</source>
        <translation>将光标之前的内容变为灰色。</translation>
    </message>
    <message>
        <source>Grey out what is behind the caret.</source>
        <translation>将光标之后的内容变为灰色。</translation>
    </message>
    <message>
        <source>Group by: {column}</source>
        <translation>按{column}分组</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Group records</source>
        <translation>记录分组</translation>
    </message>
    <message>
        <source>Half characters: {pairs:,} pairs were joined, {halves:,} lone halves now stand as {mark}.</source>
        <translation>半个字符：已合并 {pairs:,} 对，{halves:,} 个孤立的以 {mark} 代替。</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Headline, body and other regions of the texts are left out.</source>
        <translation>不包含文本的标题、正文和其他区域。</translation>
    </message>
    <message>
        <source>Hide &amp;values</source>
        <translation>隐藏值(&amp;V)</translation>
    </message>
    <message>
        <source>Hide these offers</source>
        <translation>隐藏这些候选名称</translation>
    </message>
    <message>
        <source>Hide this until the import is done.</source>
        <translation>隐藏此窗口，直到导入完成。</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>匹配项：{count}</translation>
    </message>
    <message>
        <source>Holding what another article says later: code what this article says.</source>
        <comment>codebook</comment>
        <translation>日后另一篇文章所说的“已举行”：请按此文章所说的编码。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容种类</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>东道主</translation>
    </message>
    <message>
        <source>How far the proposal had come, by the words of this article.</source>
        <comment>codebook</comment>
        <translation>按此文章的说法，该建议进展到哪一步。</translation>
    </message>
    <message>
        <source>How far you are with this article. A click lets you change it.</source>
        <translation>此文章的处理进度。单击可更改。</translation>
    </message>
    <message>
        <source>How far you are with this record: draft, checked, or to discuss.</source>
        <translation>此记录的处理进度：草稿、已核对或待讨论。</translation>
    </message>
    <message>
        <source>How people take part.</source>
        <comment>codebook</comment>
        <translation>与会者以何种方式参加。</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>导入术语表</translation>
    </message>
    <message>
        <source>Import a text file, or save the words of this file as plain text in UTF-8.</source>
        <translation>请导入文本文件，或将此文件的文字另存为 UTF-8 纯文本。</translation>
    </message>
    <message>
        <source>Import annotated &amp;set…</source>
        <translation>导入标注集(&amp;S)…</translation>
    </message>
    <message>
        <source>Import annotated set</source>
        <translation>导入标注集</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>导入编码表</translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation>从剪贴板导入(&amp;B)</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import some, and here stands how much of each is coded, and what is not.</source>
        <translation>导入文章后，此处将显示每篇已编码多少、还有哪些未编码。</translation>
    </message>
    <message>
        <source>Import the Spanwise bundle of the same set.</source>
        <translation>请导入同一标注集的 Spanwise 数据包。</translation>
    </message>
    <message>
        <source>Import two reports of one meeting, or one article in two languages: here they stand side by side, sentence by sentence, and what each of them claims stands on one board.</source>
        <translation>请导入同一会议的两篇报道，或一篇文章的两种语言版本：它们会在此逐句并排显示，各自的论断汇总在一张表上。</translation>
    </message>
    <message>
        <source>Imported files are left out where they differ from the text; the texts themselves are included.</source>
        <translation>不包含与文本不同的导入文件；文本本身会包含在内。</translation>
    </message>
    <message>
        <source>Imported files are left out.</source>
        <translation>不包含导入的文件。</translation>
    </message>
    <message>
        <source>Imported {file}: {names} of {entries} rows.</source>
        <translation>已导入 {file}：{entries} 个条目的 {names}。</translation>
    </message>
    <message>
        <source>Imported {time}</source>
        <translation>导入时间：{time}</translation>
    </message>
    <message>
        <source>Importing a glossary</source>
        <translation>正在导入术语表</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>正在导入文章</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>In Review: write one value into all records chosen.</source>
        <translation>在“审阅”中：将一个值写入所有选中的记录。</translation>
    </message>
    <message>
        <source>In Statistics: write the picture of the chart to a file.</source>
        <translation>在“统计”中：将图表的图片写入文件。</translation>
    </message>
    <message>
        <source>In Statistics: write the table behind the chart to a file.</source>
        <translation>在“统计”中：将图表背后的数据表写入文件。</translation>
    </message>
    <message>
        <source>In a column, while the partner of a sentence is chosen.</source>
        <translation>在一栏中，正在选择对应句时。</translation>
    </message>
    <message>
        <source>In its column, with those of the other articles.</source>
        <translation>在该栏中显示，连同其他文章的原文。</translation>
    </message>
    <message>
        <source>In one step, which undo takes back</source>
        <translation>在一次操作中完成，可以撤销</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>文章中</translation>
    </message>
    <message>
        <source>In the columns</source>
        <translation>在各栏中</translation>
    </message>
    <message>
        <source>In this project {keys} does “{action}” instead.</source>
        <translation>在本项目中，{keys} 改为执行“{action}”。</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In {where}, a region reaches beyond its text.</source>
        <translation>{where} 中有区域超出其文本范围。</translation>
    </message>
    <message>
        <source>In {where}, the words at {start}–{end} are not those of the text.</source>
        <translation>{where} 中 {start}–{end} 处的文字与文本不符。</translation>
    </message>
    <message>
        <source>Inferred from: “{words}”</source>
        <translation>推断自：“{words}”</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>请安装较新的版本以打开它。</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>无法读取：{why}。</translation>
    </message>
    <message>
        <source>It declares entities, which could fill the memory or lead to other files.</source>
        <translation>其中声明了 XML 实体，可能占满内存或指向其他文件。</translation>
    </message>
    <message>
        <source>It has more rows than were written.</source>
        <translation>其行数多于写入的行数。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>它没有名称。</translation>
    </message>
    <message>
        <source>It holds several values there; change them in its form.</source>
        <translation>该字段有多个值；请在记录的表单中更改。</translation>
    </message>
    <message>
        <source>It holds the codebook that is in use, not the draft.</source>
        <translation>其中保存的是正在使用的编码表，而非草稿。</translation>
    </message>
    <message>
        <source>It holds {acts} that the project lacks.</source>
        <translation>它含有项目中没有的 {acts}。</translation>
    </message>
    <message>
        <source>It holds {held}, {more}. The project itself is as it was.</source>
        <translation>其中有 {held}，{more}。项目本身保持原样。</translation>
    </message>
    <message>
        <source>It holds {records} records with {values} values.</source>
        <translation>其中有 {records} 条记录、{values} 个值。</translation>
    </message>
    <message>
        <source>It is &amp;inferred</source>
        <translation>由推断得出(&amp;I)</translation>
    </message>
    <message>
        <source>It is &amp;known from elsewhere…</source>
        <translation>来自别处(&amp;K)…</translation>
    </message>
    <message>
        <source>It is damaged ({error}).</source>
        <translation>它已损坏（{error}）。</translation>
    </message>
    <message>
        <source>It is inferred from the words</source>
        <translation>由原文推断得出</translation>
    </message>
    <message>
        <source>It is known from elsewhere…</source>
        <translation>来自别处…</translation>
    </message>
    <message>
        <source>It is larger than any glossary.</source>
        <translation>它过大，不像术语表。</translation>
    </message>
    <message>
        <source>It is no CSV table.</source>
        <translation>它不是 CSV 表格。</translation>
    </message>
    <message>
        <source>It is no TBX file.</source>
        <translation>它不是 TBX 文件。</translation>
    </message>
    <message>
        <source>It is no well-formed XML.</source>
        <translation>它不是格式正确的 XML。</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>它不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>It is not in the list of countries.</source>
        <translation>不在国家列表中。</translation>
    </message>
    <message>
        <source>It is shown for reading only.</source>
        <translation>现以只读方式显示。</translation>
    </message>
    <message>
        <source>It says the same as the codebook in use.</source>
        <translation>与正在使用的编码表相同。</translation>
    </message>
    <message>
        <source>It stands at the same place of a report in other words.</source>
        <translation>它位于另一篇措辞不同的报道中的相同位置。</translation>
    </message>
    <message>
        <source>It stands in the list of countries.</source>
        <translation>已在国家列表中。</translation>
    </message>
    <message>
        <source>It was inferred here; look whether the sentences there allow it.</source>
        <translation>此处的值由推断得出；请查看另一侧的句子是否支持这一推断。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>它保持原样。</translation>
    </message>
    <message>
        <source>It would have no name left.</source>
        <translation>这样它将没有名称。</translation>
    </message>
    <message>
        <source>Its first line must name the columns: kind, and a language such as vi, zh or en.</source>
        <translation>首行必须写明各列名称：kind，以及一种语言，如 vi、zh 或 en。</translation>
    </message>
    <message>
        <source>Its languages are: {languages}.</source>
        <translation>它的语言有：{languages}。</translation>
    </message>
    <message>
        <source>Its names are not those that were written.</source>
        <translation>其中的名称与写入的不同。</translation>
    </message>
    <message>
        <source>Its names are those of several things: {names}.</source>
        <translation>它的名称分属多个对象：{names}。</translation>
    </message>
    <message>
        <source>Its other name</source>
        <translation>它的另一名称</translation>
    </message>
    <message>
        <source>Its place is gone. The text is on the clipboard.</source>
        <translation>原来的位置已不存在。文本已放到剪贴板。</translation>
    </message>
    <message>
        <source>Its sentences are not those that were written.</source>
        <translation>其中的句子与写入的不同。</translation>
    </message>
    <message>
        <source>Its type has no such field.</source>
        <translation>其类型没有此字段。</translation>
    </message>
    <message>
        <source>Its unit stands in</source>
        <translation>单位所在字段</translation>
    </message>
    <message>
        <source>Its unit “{unit}” is no term of the kind “{kind}”.</source>
        <translation>其单位“{unit}”不是“{kind}”类的术语。</translation>
    </message>
    <message>
        <source>Its {what} differ.</source>
        <translation>其中的 {what} 不一致。</translation>
    </message>
    <message>
        <source>J, K: next, previous</source>
        <translation>J、K：下一处、上一处</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep as a finding that the other column does not state it (N)</source>
        <translation>记录为另一栏未说明这一点 (N)</translation>
    </message>
    <message>
        <source>Kept as “{id}”</source>
        <translation>保存为“{id}”</translation>
    </message>
    <message>
        <source>Kept as “{id}”; this never changes.</source>
        <translation>保存为“{id}”；此标识符不会改变。</translation>
    </message>
    <message>
        <source>Kept in files as</source>
        <translation>文件中的标识符</translation>
    </message>
    <message>
        <source>Kept together with the quotations</source>
        <translation>与引文一并保存</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标记键</translation>
    </message>
    <message>
        <source>Key or kind</source>
        <translation>标记键或种类</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys of “{action}”:</source>
        <translation>“{action}”的快捷键：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>操作种类</translation>
    </message>
    <message>
        <source>Kind of entries whose kind is not known here</source>
        <translation>类别未知的条目所用的类别</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>名称类别</translation>
    </message>
    <message>
        <source>Kinds of chart</source>
        <translation>图表种类</translation>
    </message>
    <message>
        <source>L: link</source>
        <translation>L：建立对应</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>文章的语言</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>名称的语言</translation>
    </message>
    <message>
        <source>Language of the part</source>
        <translation>该部分的语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>Later acts stand on it: {acts}.</source>
        <translation>之后的操作依赖于它：{acts}。</translation>
    </message>
    <message>
        <source>Latin letters: Noto Sans (SIL Open Font License)</source>
        <translation>拉丁字体：Noto Sans (SIL Open Font License)</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Leave it so.</source>
        <translation>请保持现状。</translation>
    </message>
    <message>
        <source>Leave it where it is.</source>
        <translation>请将它留在原处。</translation>
    </message>
    <message>
        <source>Leave it, and write further names beside it.</source>
        <translation>请保持不变，另外添加名称。</translation>
    </message>
    <message>
        <source>Leave the conflict open again</source>
        <translation>使冲突恢复为未裁定</translation>
    </message>
    <message>
        <source>Leave the proposal as it is (Esc)</source>
        <translation>保留候选值不变 (Esc)</translation>
    </message>
    <message>
        <source>Leave the series empty.</source>
        <translation>请将系列留空。</translation>
    </message>
    <message>
        <source>Leave this span out, or choose the words beside it.</source>
        <translation>请略去此区段，或选择旁边的文字。</translation>
    </message>
    <message>
        <source>Leaving out what is not to be in it</source>
        <translation>正在略去不应包含的内容</translation>
    </message>
    <message>
        <source>Let another field name the thing and be filled first.</source>
        <translation>请改由其他字段命名并首先填写。</translation>
    </message>
    <message>
        <source>Let its name end in one of these: {endings}.</source>
        <translation>文件名须以下列之一结尾：{endings}。</translation>
    </message>
    <message>
        <source>Let the window speak this language.</source>
        <translation>让窗口使用这种语言。</translation>
    </message>
    <message>
        <source>Let the words fill the view, or stand in a column that reads well.</source>
        <translation>让文本铺满视图，或排成便于阅读的一栏。</translation>
    </message>
    <message>
        <source>Let two columns change places.</source>
        <translation>将两栏互换位置。</translation>
    </message>
    <message>
        <source>Letters and marks that stood apart were joined (Unicode NFC): {count:,}.</source>
        <translation>已合并分开的字母和附加符号（Unicode NFC）：{count:,} 处。</translation>
    </message>
    <message>
        <source>Likely partner: the same article in another language</source>
        <translation>可能的对应文章：同一文章的另一语言版本</translation>
    </message>
    <message>
        <source>Likely partner: {reasons}</source>
        <translation>可能的对应文章：{reasons}</translation>
    </message>
    <message>
        <source>Likely partners</source>
        <translation>可能的对应句</translation>
    </message>
    <message>
        <source>Likely partners of the sentence</source>
        <translation>此句可能的对应句</translation>
    </message>
    <message>
        <source>Likely partners; Enter links one</source>
        <translation>可能的对应句；按 Enter 建立对应</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>Lin&amp;k fact…</source>
        <translation>关联事实(&amp;F)…</translation>
    </message>
    <message>
        <source>Line ends were made uniform: {count:,}.</source>
        <translation>已统一换行符：{count:,} 处。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Link the record with one of another column</source>
        <translation>将记录与另一栏的记录关联</translation>
    </message>
    <message>
        <source>Link the sentence by hand</source>
        <translation>自行为句子建立对应</translation>
    </message>
    <message>
        <source>Link the sentence to another one instead (M)</source>
        <translation>将此句改为与另一句对应 (M)</translation>
    </message>
    <message>
        <source>Link?</source>
        <translation>关联？</translation>
    </message>
    <message>
        <source>Link? {count}</source>
        <translation>关联？{count}</translation>
    </message>
    <message>
        <source>Links between the sentences of the two articles</source>
        <translation>两篇文章之间的句子对应</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>对应…</translation>
    </message>
    <message>
        <source>List every record of the project, and what wants a look.</source>
        <translation>列出项目的所有记录和待查看的内容。</translation>
    </message>
    <message>
        <source>List everything that articles of this project say in two ways.</source>
        <translation>列出此项目的文章之间所有说法不一之处。</translation>
    </message>
    <message>
        <source>List what a careful reader would question in the article that is open.</source>
        <translation>列出细心的读者会对打开的文章提出的疑问。</translation>
    </message>
    <message>
        <source>List what is questionable in the article that is open.</source>
        <translation>列出打开的文章中的疑点。</translation>
    </message>
    <message>
        <source>List what is suggested in this article, and code what is ticked.</source>
        <translation>列出此文章中的候选项，并为勾选的编码。</translation>
    </message>
    <message>
        <source>List what the articles side by side say in two ways.</source>
        <translation>列出并排的文章之间说法不一之处。</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic scale, each step ten times the one before: {units}.</source>
        <translation>对数刻度，每一级是前一级的十倍：{units}。</translation>
    </message>
    <message>
        <source>Look at the row again.</source>
        <translation>请重新查看此行。</translation>
    </message>
    <message>
        <source>Look at what is suggested now.</source>
        <translation>请查看现有的候选项。</translation>
    </message>
    <message>
        <source>Look at your own set.</source>
        <translation>请查看您自己的记录。</translation>
    </message>
    <message>
        <source>Look in the history for the act that removed it.</source>
        <translation>请在历史中查找移除它的操作。</translation>
    </message>
    <message>
        <source>Look in the history for what was done since, and take that back first.</source>
        <translation>请在历史中查找此后的操作，并先将其撤销。</translation>
    </message>
    <message>
        <source>Looked at: no longer carried</source>
        <translation>已看过：不再标为沿用</translation>
    </message>
    <message>
        <source>Looked for, and not found. M points at the words, N says that they are not stated there.</source>
        <translation>已查找，但未找到。按 M 指出原文，按 N 记录为那里未说明。</translation>
    </message>
    <message>
        <source>Looking at what this changes…</source>
        <translation>正在检查更改的影响…</translation>
    </message>
    <message>
        <source>Looking for a likely partner…</source>
        <translation>正在查找可能的对应文章…</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>Looking for what this format cannot hold…</source>
        <translation>正在检查此格式无法保存的内容…</translation>
    </message>
    <message>
        <source>M: move</source>
        <translation>M：更改</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>the first month of some within one year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, in Qt&apos;s letters for dates</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>the last month of some within one year</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month at one end of several years</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Make a second record with the same words and values.</source>
        <translation>用相同的原文和值再建一条记录。</translation>
    </message>
    <message>
        <source>Make an article of the text that was copied elsewhere.</source>
        <translation>用在别处复制的文本新建文章。</translation>
    </message>
    <message>
        <source>Make an article of this text: “{name}”, {count} characters?</source>
        <translation>要用此文本新建文章吗：“{name}”，{count} 个字符？</translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation>新建空项目。</translation>
    </message>
    <message>
        <source>Make the sample project anew.</source>
        <translation>重新生成示例项目。</translation>
    </message>
    <message>
        <source>Make these words a name (Enter)</source>
        <translation>将这段原文设为名称 (Enter)</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Mark &amp;not stated</source>
        <translation>设为未说明(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;record as draft</source>
        <translation>记录设为草稿(&amp;R)</translation>
    </message>
    <message>
        <source>Mark doubt&amp;ful</source>
        <translation>设为存疑(&amp;F)</translation>
    </message>
    <message>
        <source>Mark record &amp;checked</source>
        <translation>记录设为已核对(&amp;C)</translation>
    </message>
    <message>
        <source>Mark record to disc&amp;uss</source>
        <translation>记录设为待讨论(&amp;U)</translation>
    </message>
    <message>
        <source>Mark the value of the last field as doubtful.</source>
        <translation>将上一个字段的值设为存疑。</translation>
    </message>
    <message>
        <source>Marks in the columns</source>
        <translation>各栏中的标示</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>May name</source>
        <translation>可填实体</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>over time</comment>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meetings of the chart</source>
        <translation>图表中的会议</translation>
    </message>
    <message>
        <source>Meetings, persons, organisations and places</source>
        <translation>会议、人物、机构和地点</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Mentions not linked</source>
        <translation>未关联的提及</translation>
    </message>
    <message>
        <source>Mentions that are not linked</source>
        <translation>未关联的提及</translation>
    </message>
    <message>
        <source>Merge it into the right one, or change those records first.</source>
        <translation>请将它合并到正确的名称，或先更改那些记录。</translation>
    </message>
    <message>
        <source>Missing numbers: {missing}.</source>
        <translation>缺少的届次：{missing}。</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation>缺少：{fields}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>More about {field}</source>
        <translation>{field}的更多选项</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>文章最多的在前</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>记录最多的在前</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the answer down</source>
        <translation>将选项下移</translation>
    </message>
    <message>
        <source>Move the answer up</source>
        <translation>将选项上移</translation>
    </message>
    <message>
        <source>Move the end of the selection</source>
        <translation>移动选区终点</translation>
    </message>
    <message>
        <source>Move the link to another sentence</source>
        <translation>将对应改到另一个句子</translation>
    </message>
    <message>
        <source>Move the start of the selection</source>
        <translation>移动选区起点</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>My name and colour</source>
        <translation>我的姓名和颜色</translation>
    </message>
    <message>
        <source>N&amp;ot stated there</source>
        <translation>那里未说明(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;ote on the record…</source>
        <translation>记录备注(&amp;O)…</translation>
    </message>
    <message>
        <source>NUL characters now stand as {mark}: {count:,}.</source>
        <translation>NUL 字符现以 {mark} 代替：{count:,} 个。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>名称（{language}）</translation>
    </message>
    <message>
        <source>Name it and try again.</source>
        <translation>请指定后重试。</translation>
    </message>
    <message>
        <source>Name of the analyst</source>
        <translation>分析员姓名</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>新字段的名称</translation>
    </message>
    <message>
        <source>Name of the new type</source>
        <translation>新类型的名称</translation>
    </message>
    <message>
        <source>Name one of its fields.</source>
        <translation>请指定它的一个字段。</translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>保留的名称</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>命名字段</translation>
    </message>
    <message>
        <source>Named in records</source>
        <translation>记录中引用的</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names &amp;from links…</source>
        <translation>对应句中的名称(&amp;K)…</translation>
    </message>
    <message>
        <source>Names in every language</source>
        <translation>各语言的名称</translation>
    </message>
    <message>
        <source>Names in {language}</source>
        <translation>{language}名称</translation>
    </message>
    <message>
        <source>Names of meetings, persons and places that were learnt from it stay, because other articles share them.</source>
        <translation>从中得到的会议、人物和地点名称会保留，因为其他文章也在使用。</translation>
    </message>
    <message>
        <source>Names of {name}: {language}</source>
        <translation>{name} 的名称：{language}</translation>
    </message>
    <message>
        <source>Names that are the same everywhere, such as acronyms.</source>
        <translation>各处写法相同的名称，如缩写。</translation>
    </message>
    <message>
        <source>Names that linked sentences offer</source>
        <translation>对应句中的候选名称</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>下一篇文章(&amp;X)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>新值(&amp;V)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Next &amp;suggestion</source>
        <translation>下一个候选项(&amp;S)</translation>
    </message>
    <message>
        <source>Next &amp;uncoded article</source>
        <translation>下一篇未编码的文章(&amp;U)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next link, previous link</source>
        <translation>下一处对应、上一处对应</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>未打开文章</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>未打开文章。</translation>
    </message>
    <message>
        <source>No article was looked through for suggestions yet.</source>
        <translation>尚未在任何文章中查找候选项。</translation>
    </message>
    <message>
        <source>No article was read yet.</source>
        <translation>尚未读取任何文章。</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>尚无文章</translation>
    </message>
    <message>
        <source>No articles yet. Drop files here or press Ctrl+I.</source>
        <translation>尚无文章。请将文件拖放到此处，或按 Ctrl+I。</translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Your work is saved; free some space so that it can be backed up as well.</source>
        <translation>未能备份：磁盘已满。您的工作已保存；请释放一些空间，以便备份。</translation>
    </message>
    <message>
        <source>No backup was made: {why}</source>
        <translation>未能备份：{why}</translation>
    </message>
    <message>
        <source>No country is named: taken for the one that the article was written in.</source>
        <translation>未提及国家：按文章写作地所在国认定。</translation>
    </message>
    <message>
        <source>No country is named: taken for the one whose language the article is in.</source>
        <translation>未提及国家：按文章的语言认定。</translation>
    </message>
    <message>
        <source>No entry fits. Clear the filter to see all of them.</source>
        <translation>没有符合的条目。清除筛选条件可查看全部。</translation>
    </message>
    <message>
        <source>No fact fits what is chosen above. Esc shows all of them again.</source>
        <translation>没有符合上方所选条件的事实。按 Esc 可重新显示全部。</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>无字段</translation>
    </message>
    <message>
        <source>No figure fits these filters.</source>
        <translation>没有符合这些筛选条件的数据。</translation>
    </message>
    <message>
        <source>No figures and no reports of speech were found.</source>
        <translation>未找到数字或转述的发言。</translation>
    </message>
    <message>
        <source>No figures are coded yet</source>
        <translation>尚未编码任何数据</translation>
    </message>
    <message>
        <source>No font on this computer can show Chinese. Articles are kept exactly, but their Chinese characters appear as boxes. Install a Chinese font, for example Noto Sans CJK (package fonts-noto-cjk) or WenQuanYi Micro Hei (package fonts-wqy-microhei), and start Spanwise again.</source>
        <translation>此计算机上没有可显示中文的字体。文章会原样保存，但其中的汉字会显示为方框。请安装一种中文字体，例如 Noto Sans CJK（软件包 fonts-noto-cjk）或文泉驿微米黑（软件包 fonts-wqy-microhei），然后重新启动 Spanwise。</translation>
    </message>
    <message>
        <source>No host is named: taken for the country where the meeting was held.</source>
        <translation>未提及东道主：按会议举行地所在国认定。</translation>
    </message>
    <message>
        <source>No key fits “{words}”.</source>
        <translation>没有与“{words}”匹配的快捷键。</translation>
    </message>
    <message>
        <source>No language of it is known; name the whole article.</source>
        <translation>它没有已知的语言；请指定整篇文章。</translation>
    </message>
    <message>
        <source>No longer doubtful</source>
        <translation>不再存疑</translation>
    </message>
    <message>
        <source>No meeting is named in this sentence; this one was named last before it.</source>
        <translation>本句未提及会议；这是前文最近提到的会议。</translation>
    </message>
    <message>
        <source>No meetings are coded yet</source>
        <translation>尚未编码任何会议</translation>
    </message>
    <message>
        <source>No name fits “{words}”.</source>
        <translation>没有与“{words}”匹配的名称。</translation>
    </message>
    <message>
        <source>No names yet. Tag a meeting or a speaker in an article and choose who or which it is: each one is kept here once, whatever an article calls it.</source>
        <translation>尚无名称。请在文章中标记会议或发言人，并选择其身份：无论文章如何称呼，每一个在此只列一次。</translation>
    </message>
    <message>
        <source>No other projects yet</source>
        <translation>尚无其他项目</translation>
    </message>
    <message>
        <source>No partner on the other side</source>
        <translation>另一侧没有对应句</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>未打开项目</translation>
    </message>
    <message>
        <source>No proposals or speakers are coded yet</source>
        <translation>尚未编码任何建议或发言人</translation>
    </message>
    <message>
        <source>No record is open.</source>
        <translation>未打开记录。</translation>
    </message>
    <message>
        <source>No record of this set names it yet.</source>
        <translation>当前这组记录尚未引用它。</translation>
    </message>
    <message>
        <source>No records fit this choice; articles are written all the same.</source>
        <translation>没有符合所选条件的记录；文章仍会写入。</translation>
    </message>
    <message>
        <source>No records were made yet.</source>
        <translation>尚未创建任何记录。</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>No sentence is chosen.</source>
        <translation>未选择句子。</translation>
    </message>
    <message>
        <source>No sentences are linked: set two articles side by side in Compare first.</source>
        <translation>没有建立对应的句子：请先在“对照”中将两篇文章并排。</translation>
    </message>
    <message>
        <source>No two names look like one and the same. Pairs that do are listed here, to be merged or kept apart.</source>
        <translation>没有疑似相同的名称。疑似相同的会成对列在此处，可合并或保持分开。</translation>
    </message>
    <message>
        <source>No verb of its own: taken over from the sentence that it goes on with.</source>
        <translation>没有自己的动词：沿用所承接句子的动词。</translation>
    </message>
    <message>
        <source>No words state this value.</source>
        <translation>没有原文明示此值。</translation>
    </message>
    <message>
        <source>No words state this.</source>
        <translation>没有原文明示此项。</translation>
    </message>
    <message>
        <source>No words were chosen.</source>
        <translation>未选择原文。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of a meeting</comment>
        <translation>届次</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>均不采用</translation>
    </message>
    <message>
        <source>None of these figures has a period: they stand in the table.</source>
        <translation>这些数据都没有时期：列在表格中。</translation>
    </message>
    <message>
        <source>None of these records would change.</source>
        <translation>这些记录都不会更改。</translation>
    </message>
    <message>
        <source>Normalised: grams and tonnes share a series. As reported: each unit stands for itself.</source>
        <translation>换算：克与吨归入同一系列。文章所述：每种单位各自成列。</translation>
    </message>
    <message>
        <source>Not &amp;one thing…</source>
        <translation>不是同一个(&amp;B)…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>未编码</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not stated &amp;in the other column</source>
        <translation>另一栏未说明(&amp;V)</translation>
    </message>
    <message>
        <source>Not stated in that column</source>
        <translation>该栏未说明</translation>
    </message>
    <message>
        <source>Not stated, doubtful, inferred, clear … (Menu key)</source>
        <translation>未说明、存疑、推断、清除…（菜单键）</translation>
    </message>
    <message>
        <source>Not: {example}</source>
        <translation>不属于：{example}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the &amp;value…</source>
        <translation>值的备注(&amp;V)…</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>文章备注</translation>
    </message>
    <message>
        <source>Note on the record</source>
        <translation>记录备注</translation>
    </message>
    <message>
        <source>Note on the record: Enter keeps it, Shift+Enter begins a line, Esc lets it be.</source>
        <translation>记录备注：Enter 保存，Shift+Enter 换行，Esc 放弃。</translation>
    </message>
    <message>
        <source>Note on this value</source>
        <translation>此值的备注</translation>
    </message>
    <message>
        <source>Note: Enter keeps it, Shift+Enter begins a line, Esc lets it be.</source>
        <translation>备注：Enter 保存，Shift+Enter 换行，Esc 放弃。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Notes on values and on anything else, also those that the history holds.</source>
        <translation>值和其他内容的备注，包括历史中的备注。</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Nothing fits “{words}”.</source>
        <translation>没有与“{words}”匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>未找到“{words}”。</translation>
    </message>
    <message>
        <source>Nothing gives the year {year} of the date coded here. Point at what it follows from.</source>
        <translation>此处编码的日期中，年份 {year} 没有依据。请指出其依据。</translation>
    </message>
    <message>
        <source>Nothing in the sentence there is known to name it.</source>
        <translation>另一侧的句子中没有它的已知名称。</translation>
    </message>
    <message>
        <source>Nothing in this record is carried over.</source>
        <translation>此记录中没有沿用的值。</translation>
    </message>
    <message>
        <source>Nothing is coded in this article yet.</source>
        <translation>此文章尚未编码。</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Tag records in Annotate, they meet here.</source>
        <translation>尚未编码。请在“标注”中标记记录，它们会汇集到此处。</translation>
    </message>
    <message>
        <source>Nothing is drawn here yet.</source>
        <translation>这里还没有绘制任何内容。</translation>
    </message>
    <message>
        <source>Nothing is known as “{field}” of an article.</source>
        <translation>文章没有“{field}”这一项信息。</translation>
    </message>
    <message>
        <source>Nothing is left of the span {first}–{last}: it holds only a mark that no text keeps.</source>
        <translation>区段 {first}–{last} 没有内容可留：其中只有一个不会保留在文本中的标记。</translation>
    </message>
    <message>
        <source>Nothing is linked here.</source>
        <translation>此处没有关联。</translation>
    </message>
    <message>
        <source>Nothing is named yet. Names come from tagging, from linked sentences, and from Import.</source>
        <translation>尚无名称。名称来自标记、对应句和导入。</translation>
    </message>
    <message>
        <source>Nothing is proposed for this cell.</source>
        <translation>此单元格没有候选值。</translation>
    </message>
    <message>
        <source>Nothing is proposed: one of the columns must be coded, and their sentences aligned.</source>
        <translation>没有候选值：其中一栏必须已编码，并且两者的句子已对齐。</translation>
    </message>
    <message>
        <source>Nothing is questionable in this article.</source>
        <translation>此文章没有疑点。</translation>
    </message>
    <message>
        <source>Nothing like that was done.</source>
        <translation>没有符合条件的操作。</translation>
    </message>
    <message>
        <source>Nothing more is suggested in this article.</source>
        <translation>此文章没有更多候选项。</translation>
    </message>
    <message>
        <source>Nothing of that name is known. Choose one from the list.</source>
        <translation>没有这个名称。请从列表中选择。</translation>
    </message>
    <message>
        <source>Nothing on the other side goes with this sentence.</source>
        <translation>另一侧没有与此句对应的内容。</translation>
    </message>
    <message>
        <source>Nothing on the other side resembles it.</source>
        <translation>另一侧没有与此句相似的句子。</translation>
    </message>
    <message>
        <source>Nothing says what a mention of it looks like.</source>
        <translation>没有依据可判断它的提及是什么样子。</translation>
    </message>
    <message>
        <source>Nothing shows which sentences tell the same; link them by hand with L.</source>
        <translation>没有线索表明哪些句子内容相同；请按 L 自行建立对应。</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing wants a look.</source>
        <translation>没有待查看的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is still there.</source>
        <translation>未做任何更改；输入的内容仍在。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was done since: the project is as it was then.</source>
        <translation>此后没有任何操作：项目与当时相同。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>尚无任何操作。</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>未从中导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing was merged into “{name}”.</source>
        <translation>没有名称合并到“{name}”。</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>未读取任何内容</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>未移除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing: it has no name</source>
        <translation>无：没有名称</translation>
    </message>
    <message>
        <source>Nothing: they only mark the place</source>
        <translation>无：仅标出位置</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Notice:</source>
        <translation>提示：</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Now select the words in the article.</source>
        <translation>现在请在文章中选择原文。</translation>
    </message>
    <message>
        <source>Nowhere to go back to</source>
        <translation>没有可后退的位置</translation>
    </message>
    <message>
        <source>Nowhere to go forward to</source>
        <translation>没有可前进的位置</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>ordinal of a meeting</comment>
        <translation>届次</translation>
    </message>
    <message>
        <source>Number and year do not go together: {article} dates {thing} to {one}, {second} dates one beside it to {other}.</source>
        <translation>届次与年份不相符：{article} 将 {thing} 记在 {one}，{second} 将其相邻一届记在 {other}。</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>系列中的届次</translation>
    </message>
    <message>
        <source>Number with unit</source>
        <translation>带单位的数字</translation>
    </message>
    <message>
        <source>Number {number} of an enumeration of proposals.</source>
        <translation>所列建议中的第 {number} 项。</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>so many of so many</comment>
        <translation>总数</translation>
    </message>
    <message>
        <source>Offer one more answer</source>
        <translation>再添加一个选项</translation>
    </message>
    <message>
        <source>Offer the chosen answer no longer</source>
        <translation>不再提供所选选项</translation>
    </message>
    <message>
        <source>On one line with the field &amp;before</source>
        <translation>与前一字段同行(&amp;B)</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>在对照表中</translation>
    </message>
    <message>
        <source>On the claim board, in the column of the facts.</source>
        <translation>在对照表的事实列中。</translation>
    </message>
    <message>
        <source>On the claim board: choose the record of another article that is about the same.</source>
        <translation>在对照表中：选择另一篇文章中关于同一对象的记录。</translation>
    </message>
    <message>
        <source>On the claim board: code all that was found for this record.</source>
        <translation>在对照表中：将为此记录找到的全部内容编码。</translation>
    </message>
    <message>
        <source>On the claim board: code in this column what is proposed there; Enter does it, too.</source>
        <translation>在对照表中：将此栏的候选值编码；也可按 Enter。</translation>
    </message>
    <message>
        <source>On the claim board: keep as a finding that this column does not state it.</source>
        <translation>在对照表中：记录为此栏未说明这一点。</translation>
    </message>
    <message>
        <source>On the claim board: point at the words that say it in this column.</source>
        <translation>在对照表中：指出此栏中相应的原文。</translation>
    </message>
    <message>
        <source>On the claim board: say that linked records are about two things.</source>
        <translation>在对照表中：表示已关联的记录是两个不同的对象。</translation>
    </message>
    <message>
        <source>On the claim board: say which article is right, and why.</source>
        <translation>在对照表中：说明以哪篇文章为准及其理由。</translation>
    </message>
    <message>
        <source>On the claim board; Esc shows all facts again.</source>
        <translation>在对照表中；按 Esc 可重新显示全部事实。</translation>
    </message>
    <message>
        <source>On {thing} articles differ: {one} in {article}, {other} in {second}.</source>
        <translation>关于 {thing}，文章说法不同：{article} 为 {one}，{second} 为 {other}。</translation>
    </message>
    <message>
        <source>One article says it at most; in another nobody has looked yet.</source>
        <translation>至多一篇文章说明了这一点；另有文章尚无人查看。</translation>
    </message>
    <message>
        <source>One article says it at most; in the others somebody looked, and they do not.</source>
        <translation>至多一篇文章说明了这一点；其他文章已查看，均未说明。</translation>
    </message>
    <message>
        <source>One more stretch of words for the same value.</source>
        <translation>为同一个值再添一段原文。</translation>
    </message>
    <message>
        <source>One name, spelt in two ways: “{one}” in {article}, “{other}” in {second}.</source>
        <translation>同一名称有两种写法：{article} 为“{one}”，{second} 为“{other}”。</translation>
    </message>
    <message>
        <source>One of a &amp;numbered series</source>
        <translation>系列中的某一届(&amp;N)</translation>
    </message>
    <message>
        <source>One of the answers below.</source>
        <translation>下方选项之一。</translation>
    </message>
    <message>
        <source>One of the records is another analyst&apos;s.</source>
        <translation>其中一条记录属于其他分析员。</translation>
    </message>
    <message>
        <source>One thing, worded apart: “{one}” in {article}, “{other}” in {second}.</source>
        <translation>同一对象，措辞不同：{article} 为“{one}”，{second} 为“{other}”。</translation>
    </message>
    <message>
        <source>Only a meeting, person, body or place can be the same as another one.</source>
        <translation>只有会议、人物、机构或地点才能与另一个相同。</translation>
    </message>
    <message>
        <source>Only in Annotate</source>
        <translation>仅在“标注”中可用</translation>
    </message>
    <message>
        <source>Only in Compare</source>
        <translation>仅在“对照”中可用</translation>
    </message>
    <message>
        <source>Only in Review</source>
        <translation>仅在“审阅”中可用</translation>
    </message>
    <message>
        <source>Only in Statistics</source>
        <translation>仅在“统计”中可用</translation>
    </message>
    <message>
        <source>Only in this article</source>
        <translation>仅此文章</translation>
    </message>
    <message>
        <source>Only planned</source>
        <translation>仅为计划</translation>
    </message>
    <message>
        <source>Only planned: {answer}</source>
        <translation>仅为计划：{answer}</translation>
    </message>
    <message>
        <source>Only the change is told.</source>
        <translation>只说明了变化。</translation>
    </message>
    <message>
        <source>Only the first {number} articles with these words are listed; type more of them.</source>
        <translation>只列出含有这些字词的前 {number} 篇文章；请输入更多字词。</translation>
    </message>
    <message>
        <source>Only this record names it so far. If it is known by another name, choose that one from the list.</source>
        <translation>目前只有此记录引用它。如果它另有名称，请从列表中选择那个名称。</translation>
    </message>
    <message>
        <source>Only what I did</source>
        <translation>仅我的操作</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>请打开它的备份。</translation>
    </message>
    <message>
        <source>Open a backup, or copy the file again from where it came from.</source>
        <translation>请打开备份，或从原处重新复制该文件。</translation>
    </message>
    <message>
        <source>Open a file that Spanwise made, or import articles into a new project.</source>
        <translation>请打开由 Spanwise 创建的文件，或将文章导入新项目。</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation>打开项目文件。</translation>
    </message>
    <message>
        <source>Open a record and fill a field first.</source>
        <translation>请先打开一条记录并填写一个字段。</translation>
    </message>
    <message>
        <source>Open a record and select the words that name it again.</source>
        <translation>请打开一条记录，并选择再次提及它的原文。</translation>
    </message>
    <message>
        <source>Open figures</source>
        <translation>未处理的数字</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open in &amp;Annotate</source>
        <translation>在“标注”中打开(&amp;A)</translation>
    </message>
    <message>
        <source>Open in Annotate</source>
        <translation>在“标注”中打开</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it as UTF-8, and import that.</source>
        <translation>请在原来的程序中打开它，另存为 UTF-8，然后导入。</translation>
    </message>
    <message>
        <source>Open one, and its records are listed here.</source>
        <translation>打开项目后，其记录会列在此处。</translation>
    </message>
    <message>
        <source>Open one, and set two of its articles side by side.</source>
        <translation>请打开一个项目，并将其中两篇文章并排。</translation>
    </message>
    <message>
        <source>Open one, and what was coded in it is drawn here.</source>
        <translation>打开项目后，其编码结果会在此绘成图表。</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open speech</source>
        <translation>未处理的发言</translation>
    </message>
    <message>
        <source>Open the article before this one.</source>
        <translation>打开上一篇文章。</translation>
    </message>
    <message>
        <source>Open the next article of the list in which you have coded nothing.</source>
        <translation>打开列表中下一篇您尚未编码的文章。</translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation>打开列表中的下一篇文章。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open the record that is to be made once more.</source>
        <translation>请打开要创建副本的记录。</translation>
    </message>
    <message>
        <source>Open the record that the note is about.</source>
        <translation>请打开要添加备注的记录。</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>打开示例项目。</translation>
    </message>
    <message>
        <source>Open the sentence where its article is coded.</source>
        <translation>在文章的编码处打开此句。</translation>
    </message>
    <message>
        <source>Open the web address in the browser</source>
        <translation>在浏览器中打开网址</translation>
    </message>
    <message>
        <source>Open this project.</source>
        <translation>打开此项目。</translation>
    </message>
    <message>
        <source>Opens the record there; where several lie, all are offered.</source>
        <translation>打开该处的记录；如有多条，则全部列出供选择。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Or click a highlight to open what is coded already.</source>
        <translation>或单击高亮处，打开已有的编码。</translation>
    </message>
    <message>
        <source>Order of the board</source>
        <translation>对照表的排序</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>名称的排序方式</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>其他会议</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>另一条记录</translation>
    </message>
    <message>
        <source>Other records name it too: it is one and the same.</source>
        <translation>其他记录也引用它：是同一个。</translation>
    </message>
    <message>
        <source>Other records of this type</source>
        <translation>此类型的其他记录</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>另选原文…</translation>
    </message>
    <message>
        <source>Others were merged into {called}.</source>
        <translation>已有其他名称合并到 {called}。</translation>
    </message>
    <message>
        <source>Otherwise case, tone marks and traditional characters make no difference</source>
        <translation>否则不区分大小写、声调符号和繁简体</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a suggestion</comment>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Outside the article</source>
        <translation>文章之外</translation>
    </message>
    <message>
        <source>Outside the article body</source>
        <translation>正文之外</translation>
    </message>
    <message>
        <source>Page to print (*.pdf)</source>
        <translation>打印页 (*.pdf)</translation>
    </message>
    <message>
        <source>Paragraphs of more than {most:,} characters: {count:,}. The article will be slow to scroll.</source>
        <translation>超过 {most:,} 个字符的段落：{count:,} 个。此文章滚动时会较慢。</translation>
    </message>
    <message>
        <source>Part of a title or file name</source>
        <translation>标题或文件名的一部分</translation>
    </message>
    <message>
        <source>Part of a title, file name or publisher, or words of the text; marks may be left out.</source>
        <translation>标题、文件名或媒体的一部分，或文本中的字词；可省略附加符号。</translation>
    </message>
    <message>
        <source>Part of any name, in any script; marks may be left out.</source>
        <translation>任一名称的一部分，文字不限；可省略附加符号。</translation>
    </message>
    <message>
        <source>Partner now, {score}</source>
        <translation>当前对应句，{score}</translation>
    </message>
    <message>
        <source>Parts of the panel of names</source>
        <translation>名称面板的各部分</translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation>文本的各部分</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Period or place: they have fields of their own.</source>
        <comment>codebook</comment>
        <translation>时期或地区：它们有各自的字段。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>举行情况</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉红</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a figure</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>计划举行和已举行</translation>
    </message>
    <message>
        <source>Planned or held: not stated</source>
        <translation>计划举行或已举行：未说明</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>请附上详细信息报告此问题。</translation>
    </message>
    <message>
        <source>Point at a sentence, or choose one by a click.</source>
        <translation>请指向一个句子，或单击选择。</translation>
    </message>
    <message>
        <source>Point at the words in the article.</source>
        <translation>请在文章中指出原文。</translation>
    </message>
    <message>
        <source>Point at the words in the newest text.</source>
        <translation>请在最新的文本中指出原文。</translation>
    </message>
    <message>
        <source>Point at the words that say it, or say that it is not stated there.</source>
        <translation>请指出相应的原文，或说明那里没有提到。</translation>
    </message>
    <message>
        <source>Point at the words that say it.</source>
        <translation>请指出相应的原文。</translation>
    </message>
    <message>
        <source>Position {position} lies outside the article.</source>
        <translation>位置 {position} 超出文章范围。</translation>
    </message>
    <message>
        <source>Position {position} lies outside the text, which has {count} characters.</source>
        <translation>位置 {position} 超出文本范围，文本共有 {count} 个字符。</translation>
    </message>
    <message>
        <source>Position {position} lies outside the text, which has {length} {unit}.</source>
        <translation>位置 {position} 超出文本范围，文本长度为 {length}（{unit}）。</translation>
    </message>
    <message>
        <source>Position {position}, counted in {unit}, lies inside a character.</source>
        <translation>位置 {position}（以 {unit} 计）位于一个字符的内部。</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>上一篇文章(&amp;V)</translation>
    </message>
    <message>
        <source>Preparing the backup…</source>
        <translation>正在准备备份…</translation>
    </message>
    <message>
        <source>Presides or leads: “{words}”.</source>
        <translation>主持或率领：“{words}”。</translation>
    </message>
    <message>
        <source>Press the keys. Backspace leaves the action without a key, Esc goes back.</source>
        <translation>请按下快捷键。Backspace 清除该命令的快捷键，Esc 返回。</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新的快捷键</translation>
    </message>
    <message>
        <source>Press the number of a field, or click beside it: then it waits for words of the article.</source>
        <translation>按字段的数字键，或单击字段旁边：该字段即等待填入文章原文。</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous su&amp;ggestion</source>
        <translation>上一个候选项(&amp;G)</translation>
    </message>
    <message>
        <source>Printed wrongly…</source>
        <translation>原文有误…</translation>
    </message>
    <message>
        <source>Printed: “{words}”, which says {reading}.</source>
        <translation>原文为“{words}”，即 {reading}。</translation>
    </message>
    <message>
        <source>Printed: “{words}”. What is meant, and why?</source>
        <translation>原文为“{words}”。实际应为什么？为什么？</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposals and speakers of the chart</source>
        <translation>图表中的建议和发言人</translation>
    </message>
    <message>
        <source>Proposals by meeting</source>
        <translation>按会议列出建议</translation>
    </message>
    <message>
        <source>Proposals by month</source>
        <translation>按月份列出建议</translation>
    </message>
    <message>
        <source>Proposals by topic</source>
        <translation>按议题列出建议</translation>
    </message>
    <message>
        <source>Proposed by the program, not coded yet.</source>
        <translation>程序提供的候选值，尚未编码。</translation>
    </message>
    <message>
        <source>Proposed link, {score}</source>
        <translation>候选对应，{score}</translation>
    </message>
    <message>
        <source>Proposed, not coded yet. A codes it, M chooses other words, N says that it is not stated there.</source>
        <translation>候选值，尚未编码。按 A 编码，按 M 另选原文，按 N 记录为那里未说明。</translation>
    </message>
    <message>
        <source>Proposed, nothing of it is coded yet. A codes what is sure of this record.</source>
        <translation>均为候选值，尚未编码。按 A 为此记录中确定的值编码。</translation>
    </message>
    <message>
        <source>Proposed, nothing of it is coded yet. A lists it, to be looked at before it is coded.</source>
        <translation>均为候选值，尚未编码。按 A 将其列出，查看后再编码。</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布媒体</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>设为首选</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put it into the draft; Apply makes it the newest one</source>
        <translation>将其放入草稿；单击“应用”后成为最新版本</translation>
    </message>
    <message>
        <source>Put the caret elsewhere first.</source>
        <translation>请先将光标移到别处。</translation>
    </message>
    <message>
        <source>R decides which one holds. L links a record, Delete says that two are not one thing.</source>
        <translation>按 R 裁定以哪个为准。按 L 关联一条记录，按 Delete 表示两者不是同一个。</translation>
    </message>
    <message>
        <source>R: decide which holds</source>
        <translation>R：裁定以哪个为准</translation>
    </message>
    <message>
        <source>Rank, office or part played at the meeting, in the article&apos;s words; each a value of its own.</source>
        <comment>codebook</comment>
        <translation>级别、职务或在会议上的角色，按文章原文填写；每项各为一个值。</translation>
    </message>
    <message>
        <source>Re&amp;ject suggestion</source>
        <translation>拒绝候选项(&amp;J)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审阅(&amp;V)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read articles and tag what they say.</source>
        <translation>阅读文章并标记其内容。</translation>
    </message>
    <message>
        <source>Read articles side by side, in step.</source>
        <translation>并排阅读文章，同步滚动。</translation>
    </message>
    <message>
        <source>Read back and checked: {records}, {values}</source>
        <translation>已读回并核对：{records}，{values}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Read only: changing one of these records makes a copy of yours.</source>
        <translation>只读：更改其中一条记录时，会创建您自己的副本。</translation>
    </message>
    <message>
        <source>Read the articles without their links</source>
        <translation>不显示对应，直接阅读文章</translation>
    </message>
    <message>
        <source>Reading back and checking every quotation</source>
        <translation>正在读回并核对每处引文</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
    <message>
        <source>Reading what is chosen…</source>
        <translation>正在读取所选内容…</translation>
    </message>
    <message>
        <source>Reading what the articles say…</source>
        <translation>正在读取文章的内容…</translation>
    </message>
    <message>
        <source>Reading what was coded…</source>
        <translation>正在读取编码结果…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for {field}</source>
        <translation>{field}的理由</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>裁定的理由</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records and hits in the whole article</source>
        <translation>整篇文章中的记录和匹配项</translation>
    </message>
    <message>
        <source>Records and hits in the whole article; a click goes there</source>
        <translation>整篇文章中的记录和匹配项；单击可前往</translation>
    </message>
    <message>
        <source>Records by day</source>
        <translation>按日期列出记录</translation>
    </message>
    <message>
        <source>Records in this article</source>
        <translation>此文章中的记录</translation>
    </message>
    <message>
        <source>Records of a type that the codebook does not have are written, but not read back.</source>
        <translation>编码表中没有的类型，其记录会写入，但不会读回。</translation>
    </message>
    <message>
        <source>Records of this type</source>
        <translation>此类型的记录</translation>
    </message>
    <message>
        <source>Records shown</source>
        <translation>显示的记录</translation>
    </message>
    <message>
        <source>Records that agree in the ticked fields make one claim; used where no field names the thing.</source>
        <translation>勾选的字段一致的记录构成同一论断；用于没有命名字段的情况。</translation>
    </message>
    <message>
        <source>Records that are linked to nothing in the other articles yet.</source>
        <translation>这些记录尚未与其他文章中的任何记录关联。</translation>
    </message>
    <message>
        <source>Records that cannot change</source>
        <translation>无法更改的记录</translation>
    </message>
    <message>
        <source>Records that stand today, by the day on which they were made, of all analysts.</source>
        <translation>所有分析员的现有记录，按创建日期排列。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>重做：{act}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Reject (Backspace)</source>
        <translation>拒绝 (Backspace)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Remo&amp;ve article</source>
        <translation>移除文章(&amp;V)</translation>
    </message>
    <message>
        <source>Remove a type that is not needed.</source>
        <translation>请移除不需要的类型。</translation>
    </message>
    <message>
        <source>Remove a&amp;nswer</source>
        <translation>移除选项(&amp;N)</translation>
    </message>
    <message>
        <source>Remove mention at the c&amp;aret</source>
        <translation>移除光标处的提及(&amp;A)</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>移除名称</translation>
    </message>
    <message>
        <source>Remove this article with its records; Undo helps.</source>
        <translation>移除此文章及其记录；可以撤销。</translation>
    </message>
    <message>
        <source>Remove those fields, or change their kind, first.</source>
        <translation>请先移除那些字段，或更改其种类。</translation>
    </message>
    <message>
        <source>Remove what is chosen (Delete)</source>
        <translation>移除所选项 (Delete)</translation>
    </message>
    <message>
        <source>Removed {article} with {records}, {others} of them by other analysts.</source>
        <translation>已移除 {article} 及其 {records}，其中 {others} 条来自其他分析员。</translation>
    </message>
    <message>
        <source>Removed {article} with {records}.</source>
        <translation>已移除 {article} 及其 {records}。</translation>
    </message>
    <message>
        <source>Removing {article}</source>
        <translation>正在移除 {article}</translation>
    </message>
    <message>
        <source>Rename it, or add another name first.</source>
        <translation>请先重命名，或添加另一个名称。</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>重命名“{name}”…</translation>
    </message>
    <message>
        <source>Required fields missing</source>
        <translation>缺少的必填字段</translation>
    </message>
    <message>
        <source>Required fields that are missing</source>
        <translation>缺少的必填字段</translation>
    </message>
    <message>
        <source>Reset to what was read</source>
        <translation>恢复为识别的结果</translation>
    </message>
    <message>
        <source>Restore a b&amp;ackup…</source>
        <translation>恢复备份(&amp;A)…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Restore what was there before</source>
        <translation>恢复之前的内容</translation>
    </message>
    <message>
        <source>Restored: {file} is as it was on {when}.</source>
        <translation>已恢复：{file} 已回到 {when} 的状态。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>获取日期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Right: of what was decided, the share that was accepted or coded otherwise.</source>
        <translation>正确率：已作决定的候选项中，被接受或另行编码的比例。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Row {read} differs.</source>
        <translation>第 {read} 行不一致。</translation>
    </message>
    <message>
        <source>Row {read} of the sheet {sheet} differs.</source>
        <translation>工作表 {sheet} 的第 {read} 行不一致。</translation>
    </message>
    <message>
        <source>Row {read} of {name} differs.</source>
        <translation>{name} 的第 {read} 行不一致。</translation>
    </message>
    <message>
        <source>Rows beyond 1,048,576 of a sheet are left out.</source>
        <translation>不写入工作表中超过第 1,048,576 行的内容。</translation>
    </message>
    <message>
        <source>Rows of the progress</source>
        <translation>进度各行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Ruling: {ruling}</source>
        <translation>裁定：{ruling}</translation>
    </message>
    <message>
        <source>Run the check of the project file, and copy to another disk.</source>
        <translation>请检查项目文件，并复制到另一磁盘。</translation>
    </message>
    <message>
        <source>Run the check of the project file.</source>
        <translation>请检查项目文件。</translation>
    </message>
    <message>
        <source>Run “spanwise doctor” on the project; it names everything that is damaged.</source>
        <translation>请对该项目运行“spanwise doctor”；它会列出所有损坏之处。</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Same claim if alike</source>
        <translation>论断相同的条件</translation>
    </message>
    <message>
        <source>Save it again without a document type.</source>
        <translation>请去掉文档类型声明 (DOCTYPE) 后重新保存。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or choose another file.</source>
        <translation>请将它另存为 UTF-8，或另选文件。</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as “CSV UTF-8”.</source>
        <translation>请在电子表格程序中另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8 in the program it comes from, and import that.</source>
        <translation>请在原来的程序中将文件另存为 UTF-8，然后导入。</translation>
    </message>
    <message>
        <source>Save the text to a file and import that.</source>
        <translation>请将文本保存为文件，然后导入。</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Say in one of them that it is another one.</source>
        <translation>请在其中一条里说明那是另一个。</translation>
    </message>
    <message>
        <source>Say in which language the chosen part is.</source>
        <translation>指定所选部分的语言。</translation>
    </message>
    <message>
        <source>Say that these sentences do not tell the same; Del does it, too.</source>
        <translation>表示这两句内容不同；也可按 Del。</translation>
    </message>
    <message>
        <source>Say that these sentences tell the same; Enter does it, too.</source>
        <translation>表示这两句内容相同；也可按 Enter。</translation>
    </message>
    <message>
        <source>Say that these words are not to be suggested in this article again.</source>
        <translation>这段原文在此文章中不再列为候选项。</translation>
    </message>
    <message>
        <source>Say what is meant where the words are printed wrongly, and why.</source>
        <translation>原文有误时，说明实际应为什么及其理由。</translation>
    </message>
    <message>
        <source>Say what the chosen part is.</source>
        <translation>指定所选部分是什么。</translation>
    </message>
    <message>
        <source>Say why none of them holds.</source>
        <translation>请说明为何均不采用。</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>of an axis</comment>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Scale as needed</source>
        <translation>自动选择刻度</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Se&amp;veral values</source>
        <translation>多个值(&amp;V)</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>搜索命令或快捷键</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>See all that is proposed, and take over what is right (Shift+A)</source>
        <translation>查看全部候选值，并采用正确的 (Shift+A)</translation>
    </message>
    <message>
        <source>See all that the columns propose for each other, and code it in one step.</source>
        <translation>查看各栏之间的全部候选值，并在一次操作中编码。</translation>
    </message>
    <message>
        <source>See that the file is there and may be read.</source>
        <translation>请确认文件存在并且可以读取。</translation>
    </message>
    <message>
        <source>Select a number in an article and press T. What it counts, its unit, its place and its period are read off the sentence; then it stands here as a bar over that period, and a click on the bar leads back to the words.</source>
        <translation>请在文章中选择一个数字，然后按 T。所计内容、单位、地区和时期会从句子中读出；之后该数据会在此显示为跨越该时期的条形，单击条形可回到原文。</translation>
    </message>
    <message>
        <source>Select the name of a meeting in an article and press M. Its series, number, date, host and format are read off the words; then it stands here in the lane of its series, and a click leads back.</source>
        <translation>请在文章中选择会议名称，然后按 M。系列、届次、日期、东道主和形式会从原文读出；之后该会议会显示在其系列所在的一行，单击可回到文章。</translation>
    </message>
    <message>
        <source>Select the words first, with the mouse or with Shift and the arrow keys.</source>
        <translation>请先用鼠标或用 Shift 加方向键选择原文。</translation>
    </message>
    <message>
        <source>Select the words in the article first, then press the key of the type.</source>
        <translation>请先在文章中选择原文，再按相应类型的键。</translation>
    </message>
    <message>
        <source>Select the words of {article} that name the record, then press Enter.</source>
        <translation>请在 {article} 中选择提到该记录的原文，然后按 Enter。</translation>
    </message>
    <message>
        <source>Select the words of {article} that say {field}, then press Enter.</source>
        <translation>请在 {article} 中选择说明“{field}”的原文，然后按 Enter。</translation>
    </message>
    <message>
        <source>Select what somebody proposes in an article and press P, or the name of a speaker and press S. Then each stands here in the row of who said it, and its words are listed beside.</source>
        <translation>在文章中选择某人提出的建议并按 P，或选择发言人的姓名并按 S。之后每一项都会显示在相应发言者的行中，旁边列出其原文。</translation>
    </message>
    <message>
        <source>Select words in an article and press M for a meeting, S for a speaker, P for a proposal or T for a statistic. Every record then stands here in a row: to be filtered, sorted, corrected and opened at its words.</source>
        <translation>请在文章中选择原文：会议按 M，发言人按 S，建议按 P，统计数据按 T。之后每条记录会在此占一行，可筛选、排序、更正，并可打开其原文。</translation>
    </message>
    <message>
        <source>Select words in it, then press a key:</source>
        <translation>在文章中选择原文，然后按键：</translation>
    </message>
    <message>
        <source>Select words in the article, then press the key of a type:</source>
        <translation>在文章中选择原文，然后按相应类型的键：</translation>
    </message>
    <message>
        <source>Selections fill nothing.</source>
        <translation>选择原文时不再填入任何字段。</translation>
    </message>
    <message>
        <source>Send a &amp;copy…</source>
        <translation>发送副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Send a copy</source>
        <translation>发送副本</translation>
    </message>
    <message>
        <source>Send a copy to</source>
        <translation>发送副本到</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句数</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of figures</comment>
        <translation>数据系列</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of meetings</comment>
        <translation>系列</translation>
    </message>
    <message>
        <source>Set a third article beside these</source>
        <translation>在旁边加上第三篇文章</translation>
    </message>
    <message>
        <source>Set a third article beside these.</source>
        <translation>在旁边加上第三篇文章。</translation>
    </message>
    <message>
        <source>Set these articles side by side. (Ctrl+Enter)</source>
        <translation>将这些文章并排。(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Several names are parted by semicolons.</source>
        <translation>多个名称以分号分隔。</translation>
    </message>
    <message>
        <source>Several names of one language are parted by semicolons.</source>
        <translation>同一语言的多个名称以分号分隔。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请将其缩短。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show &amp;mine</source>
        <translation>显示我的(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>显示值(&amp;V)</translation>
    </message>
    <message>
        <source>Show acts of one kind.</source>
        <translation>只显示某一种操作。</translation>
    </message>
    <message>
        <source>Show acts with these words; marks and tones may be left out.</source>
        <translation>显示含有这些字词的操作；可省略附加符号和声调。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show every key, and choose other ones.</source>
        <translation>显示所有快捷键，并可更改。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show meetings, persons, organisations and places, each one once.</source>
        <translation>显示会议、人物、机构和地点，每个只列一次。</translation>
    </message>
    <message>
        <source>Show mine</source>
        <translation>显示我的</translation>
    </message>
    <message>
        <source>Show more…</source>
        <translation>显示更多…</translation>
    </message>
    <message>
        <source>Show no-break spaces and other characters without ink by small signs.</source>
        <translation>用小符号显示不间断空格等不可见字符。</translation>
    </message>
    <message>
        <source>Show only facts of some types</source>
        <translation>只显示某些类型的事实</translation>
    </message>
    <message>
        <source>Show only figures in one unit.</source>
        <translation>只显示使用某一单位的数据。</translation>
    </message>
    <message>
        <source>Show only figures of one article.</source>
        <translation>只显示某一文章的数据。</translation>
    </message>
    <message>
        <source>Show only figures of one measure.</source>
        <translation>只显示某一指标的数据。</translation>
    </message>
    <message>
        <source>Show only figures of one place.</source>
        <translation>只显示某一地区的数据。</translation>
    </message>
    <message>
        <source>Show only meetings of one series.</source>
        <translation>只显示某一系列的会议。</translation>
    </message>
    <message>
        <source>Show only records that hold these words in any column. (Ctrl+F)</source>
        <translation>只显示任一列含有这些字词的记录。(Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only some of what was done</source>
        <translation>只显示部分操作</translation>
    </message>
    <message>
        <source>Show only what is planned, or only what was held.</source>
        <translation>只显示计划举行的会议，或只显示已举行的会议。</translation>
    </message>
    <message>
        <source>Show the &amp;words</source>
        <translation>显示原文(&amp;W)</translation>
    </message>
    <message>
        <source>Show the list of articles, or fold it away.</source>
        <translation>显示或收起文章列表。</translation>
    </message>
    <message>
        <source>Show the rows of all marks again. (Esc)</source>
        <translation>重新显示所有图形标记的行。(Esc)</translation>
    </message>
    <message>
        <source>Show the window in these colours.</source>
        <translation>以这些颜色显示窗口。</translation>
    </message>
    <message>
        <source>Show the words in larger letters.</source>
        <translation>以较大的字号显示原文。</translation>
    </message>
    <message>
        <source>Show the words in letters of the usual size.</source>
        <translation>以通常的字号显示原文。</translation>
    </message>
    <message>
        <source>Show the words in smaller letters.</source>
        <translation>以较小的字号显示原文。</translation>
    </message>
    <message>
        <source>Show the words of a cell</source>
        <translation>显示单元格的原文</translation>
    </message>
    <message>
        <source>Show the words {words} in the article</source>
        <translation>在文章中显示原文 {words}</translation>
    </message>
    <message>
        <source>Show the words; open or fold a line; accept a dotted cell that says nothing else</source>
        <translation>显示原文；展开或收起一行；接受只有候选值的点线单元格</translation>
    </message>
    <message>
        <source>Show these words where they are coded</source>
        <translation>在编码处显示这段原文</translation>
    </message>
    <message>
        <source>Show this name in lists and forms</source>
        <translation>在列表和表单中显示此名称</translation>
    </message>
    <message>
        <source>Show those of all articles</source>
        <translation>显示所有文章的疑点</translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation>显示版本和许可证。</translation>
    </message>
    <message>
        <source>Show what else is known of it</source>
        <translation>显示其他相关信息</translation>
    </message>
    <message>
        <source>Show what is known of the article, its parts and the note on it.</source>
        <translation>显示文章的信息、各部分和备注。</translation>
    </message>
    <message>
        <source>Show what linked sentences call the same things, for the glossary.</source>
        <translation>显示对应句对同一对象的称呼，以便加入术语表。</translation>
    </message>
    <message>
        <source>Show what the other article says. (Shift+Enter)</source>
        <translation>显示另一篇文章的说法。(Shift+Enter)</translation>
    </message>
    <message>
        <source>Show what the project names, in every language; import and export it.</source>
        <translation>显示项目中各语言的名称；可导入和导出。</translation>
    </message>
    <message>
        <source>Show what the signs, frames and keys of this workspace mean.</source>
        <translation>说明此工作区中各标志、边框和按键的含义。</translation>
    </message>
    <message>
        <source>Show what was done in the article that is open.</source>
        <translation>显示在打开的文章中所做的操作。</translation>
    </message>
    <message>
        <source>Show what was done, newest first.</source>
        <translation>显示所做的操作，最新的在前。</translation>
    </message>
    <message>
        <source>Show your own records again</source>
        <translation>重新显示您自己的记录</translation>
    </message>
    <message>
        <source>Show your own set first.</source>
        <translation>请先显示您自己的记录。</translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation>显示“{words}”</translation>
    </message>
    <message>
        <source>Si&amp;gns and keys</source>
        <translation>标志与按键(&amp;Y)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Side by side {keys} also stays the key of {actions}.</source>
        <translation>并排对照时，{keys} 仍是{actions}的按键。</translation>
    </message>
    <message>
        <source>Signs and keys</source>
        <translation>符号和快捷键</translation>
    </message>
    <message>
        <source>Signs of the board</source>
        <translation>对照表的符号</translation>
    </message>
    <message>
        <source>Sino-Vietnamese reading</source>
        <translation>汉越音</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Small letters, digits and _. It never changes once it is applied.</source>
        <translation>小写字母、数字和 _。应用后不再改变。</translation>
    </message>
    <message>
        <source>Solid frame</source>
        <translation>实线框</translation>
    </message>
    <message>
        <source>Some backups could not be deleted.</source>
        <translation>有些备份无法删除。</translation>
    </message>
    <message>
        <source>Somebody or something with a name, of the types ticked below.</source>
        <translation>有名称的人或事物，属于下方勾选的类型。</translation>
    </message>
    <message>
        <source>Somebody who is only named, greeted, photographed or arrested.</source>
        <comment>codebook</comment>
        <translation>只是被提到、被问候、被拍照或被捕的人。</translation>
    </message>
    <message>
        <source>Something large is still under way: {act}.</source>
        <translation>有一项大型任务仍在进行：{act}。</translation>
    </message>
    <message>
        <source>Something large is still under way: {what}.</source>
        <translation>有一项大型任务仍在进行：{what}。</translation>
    </message>
    <message>
        <source>Something that somebody asks for, offers, promises or agrees to do, with the clause that says it.</source>
        <comment>codebook</comment>
        <translation>某方请求、提出、承诺或同意做的事，连同说明此事的分句。</translation>
    </message>
    <message>
        <source>Something was done since: “{act}” stays taken back.</source>
        <translation>此后已有其他操作：“{act}”仍为已撤销。</translation>
    </message>
    <message>
        <source>Something went wrong in Spanwise.</source>
        <translation>Spanwise 出现错误。</translation>
    </message>
    <message>
        <source>Sort by place</source>
        <translation>按位置排序</translation>
    </message>
    <message>
        <source>Sort by state</source>
        <translation>按状态排序</translation>
    </message>
    <message>
        <source>Sort by this; click again to turn the order round.</source>
        <translation>按此列排序；再次单击可反转顺序。</translation>
    </message>
    <message>
        <source>Sort by type</source>
        <translation>按类型排序</translation>
    </message>
    <message>
        <source>Sort by value</source>
        <translation>按值排序</translation>
    </message>
    <message>
        <source>Sort by words</source>
        <translation>按原文排序</translation>
    </message>
    <message>
        <source>Sort by {column}; click again to turn the order round.</source>
        <translation>按{column}排序；再次单击可反转顺序。</translation>
    </message>
    <message>
        <source>Spanwise bundle</source>
        <translation>Spanwise 数据包</translation>
    </message>
    <message>
        <source>Spanwise bundle (*.zip)</source>
        <translation>Spanwise 数据包 (*.zip)</translation>
    </message>
    <message>
        <source>Spanwise cannot write {label}.</source>
        <translation>Spanwise 无法写入{label}。</translation>
    </message>
    <message>
        <source>Spanwise does not fetch pages. Open the address in a browser and copy the text of the article.</source>
        <translation>Spanwise 不抓取网页。请在浏览器中打开网址，并复制文章文本。</translation>
    </message>
    <message>
        <source>Spanwise project (*.spanwise)</source>
        <translation>Spanwise 项目 (*.spanwise)</translation>
    </message>
    <message>
        <source>Spanwise project ({pattern})</source>
        <translation>Spanwise 项目 ({pattern})</translation>
    </message>
    <message>
        <source>Spanwise writes {label} but does not read it.</source>
        <translation>Spanwise 可以写入但不能读取{label}。</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Speakers by country</source>
        <translation>按国家列出发言人</translation>
    </message>
    <message>
        <source>Speaks for the link.</source>
        <translation>支持此对应的依据。</translation>
    </message>
    <message>
        <source>Speaks for this country here, or leads its delegation.</source>
        <translation>在此代表该国发言，或率领该国代表团。</translation>
    </message>
    <message>
        <source>Speaks of this side as the own one.</source>
        <translation>将该方称为己方。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split it from that first.</source>
        <translation>请先将它从中拆分出来。</translation>
    </message>
    <message>
        <source>Split it into articles and import those.</source>
        <translation>请将它拆分成多篇文章后导入。</translation>
    </message>
    <message>
        <source>Split it into several articles and import each of them.</source>
        <translation>请将它拆分成几篇文章，再逐篇导入。</translation>
    </message>
    <message>
        <source>Split those from it first.</source>
        <translation>请先将它们从中拆分出来。</translation>
    </message>
    <message>
        <source>Split what was merged…</source>
        <translation>拆分已合并的名称…</translation>
    </message>
    <message>
        <source>Split {name} off again</source>
        <translation>重新拆分出 {name}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stands for a person who is named before.</source>
        <translation>指代前文提到的人物。</translation>
    </message>
    <message>
        <source>Stands in the article as: “{words}”</source>
        <translation>文章中的原文：“{words}”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a fact</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>文章状态</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>记录状态</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言内容</translation>
    </message>
    <message>
        <source>States of record</source>
        <translation>记录状态</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Still to be read for dates and search: {count}</source>
        <translation>尚待识别日期并编入搜索：{count}</translation>
    </message>
    <message>
        <source>Stop this; everything will be as it was before.</source>
        <translation>停止此任务；一切将恢复原样。</translation>
    </message>
    <message>
        <source>Suggested: {title}</source>
        <translation>候选项：{title}</translation>
    </message>
    <message>
        <source>Suggested: {title}. {reason} Click to accept.</source>
        <translation>候选项：{title}。{reason}单击即可接受。</translation>
    </message>
    <message>
        <source>Suggestion: {title} {words}</source>
        <translation>候选项：{title} {words}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候选项</translation>
    </message>
    <message>
        <source>Suggestions by rule</source>
        <translation>按规则列出候选项</translation>
    </message>
    <message>
        <source>Suggestions in this article</source>
        <translation>此文章中的候选项</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Swap the two columns</source>
        <translation>交换两栏</translation>
    </message>
    <message>
        <source>Switch between light and dark colours.</source>
        <translation>在浅色和深色外观之间切换。</translation>
    </message>
    <message>
        <source>TBX glossary (*.tbx)</source>
        <translation>TBX 术语表 (*.tbx)</translation>
    </message>
    <message>
        <source>TBX-Basic (ISO 30042)</source>
        <translation>TBX-Basic (ISO 30042)</translation>
    </message>
    <message>
        <source>TMX 1.4 (aligned sentences)</source>
        <translation>TMX 1.4（对齐的句子）</translation>
    </message>
    <message>
        <source>TMX, all aligned sentences (*.tmx)</source>
        <translation>TMX，所有对齐的句子 (*.tmx)</translation>
    </message>
    <message>
        <source>TMX, confirmed sentences only (*.tmx)</source>
        <translation>TMX，仅已确认的句子 (*.tmx)</translation>
    </message>
    <message>
        <source>Table for any program (*.csv)</source>
        <translation>任何程序均可使用的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Tag as a new record</source>
        <translation>标记为新记录</translation>
    </message>
    <message>
        <source>Tag as {type}</source>
        <translation>标记为{type}</translation>
    </message>
    <message>
        <source>Tag the selected words</source>
        <translation>标记所选原文</translation>
    </message>
    <message>
        <source>Tag the selected words as {type}</source>
        <translation>将所选原文标记为{type}</translation>
    </message>
    <message>
        <source>Tag the selected words as {type} ({key})</source>
        <translation>将所选原文标记为{type}（{key}）</translation>
    </message>
    <message>
        <source>Tag {type}</source>
        <translation>标记{type}</translation>
    </message>
    <message>
        <source>Tagged, and saved with what was read off the words. What is marked as carried was taken over from the figure before: press Enter if that is right. The framed field, {field}, waits: drag over the words that say it, or press 0 if the article does not say.</source>
        <translation>已标记，并连同从原文读出的内容一起保存。标为沿用的内容取自前一个数字：如果正确，请按 Enter。带框的字段“{field}”正在等待填入：请拖选相应的原文；如果文章没有说明，请按 0。</translation>
    </message>
    <message>
        <source>Tagged, and saved. In the form the framed field, {field}, waits: drag over the words in the article that say it. Another number arms another field, Esc none.</source>
        <translation>已标记并保存。表单中带框的字段“{field}”正在等待填入：请在文章中拖选相应的原文。按其他数字键可选定其他字段，按 Esc 取消待填。</translation>
    </message>
    <message>
        <source>Take all that are &amp;sure</source>
        <translation>采用所有确定的(&amp;S)</translation>
    </message>
    <message>
        <source>Take back &amp;only this</source>
        <translation>只撤销此操作(&amp;O)</translation>
    </message>
    <message>
        <source>Take back everything that you did after this</source>
        <translation>撤销您在此之后的所有操作</translation>
    </message>
    <message>
        <source>Take back the last act, whatever and wherever it was.</source>
        <translation>撤销上一项操作，无论是什么、在何处。</translation>
    </message>
    <message>
        <source>Take back these &amp;too</source>
        <translation>一并撤销(&amp;T)</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>请将其去除。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>请去除其中一个。</translation>
    </message>
    <message>
        <source>Take out of the list (Del)</source>
        <translation>从列表中移除 (Del)</translation>
    </message>
    <message>
        <source>Take over all that was found for this record (Shift+Enter)</source>
        <translation>采用为此记录找到的全部内容 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Take over fro&amp;m the record before</source>
        <translation>沿用上一条记录(&amp;M)</translation>
    </message>
    <message>
        <source>Take over the codebook of a TOML file into the draft</source>
        <translation>将 TOML 文件中的编码表载入草稿</translation>
    </message>
    <message>
        <source>Take the last step in the draft back (Ctrl+Z)</source>
        <translation>撤销草稿中的上一步 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the ruling back first.</source>
        <translation>请先撤销该裁定。</translation>
    </message>
    <message>
        <source>Take the selected words: {fact}</source>
        <translation>采用所选原文：{fact}</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>采用这段原文</translation>
    </message>
    <message>
        <source>Take this column away</source>
        <translation>移除此栏</translation>
    </message>
    <message>
        <source>Take this name away; the last one stays</source>
        <translation>移除此名称；最后一个名称会保留</translation>
    </message>
    <message>
        <source>Take those back first.</source>
        <translation>请先撤销那些操作。</translation>
    </message>
    <message>
        <source>Take unusual characters out of its names.</source>
        <translation>请去除其中名称里的特殊字符。</translation>
    </message>
    <message>
        <source>Taken back: {act}.</source>
        <translation>已撤销：{act}。</translation>
    </message>
    <message>
        <source>Taken over from the record before. A click says that you have looked at it.</source>
        <translation>沿用自上一条记录。单击表示已看过。</translation>
    </message>
    <message>
        <source>Takes part under a title: “{words}”.</source>
        <translation>带职务出席：“{words}”。</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Taking back what was done so far…</source>
        <translation>正在撤销已完成的部分…</translation>
    </message>
    <message>
        <source>Taking back: {what}</source>
        <translation>正在撤销：{what}</translation>
    </message>
    <message>
        <source>Tell that the words name the record in the form.</source>
        <translation>表示这些原文提及表单中的记录。</translation>
    </message>
    <message>
        <source>Tells of what is only meant to be: it does not contradict an answer that tells of what was.</source>
        <translation>表示仅为打算之事：与表示既成之事的选项不矛盾。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Term or words</source>
        <translation>术语或原文</translation>
    </message>
    <message>
        <source>Terms of the kind</source>
        <translation>术语种类</translation>
    </message>
    <message>
        <source>Text files; of a folder, all .txt, .text and .md files in it and below it.</source>
        <translation>文本文件；如为文件夹，则包括其中及其子文件夹中的所有 .txt、.text 和 .md 文件。</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>文本 ({pattern})</translation>
    </message>
    <message>
        <source>That is all: the value is saved with its words, and a click on the quotation shows them. Go on with the next field, or press Esc and tag the next figure. Ctrl+Z takes anything back.</source>
        <translation>这样就完成了：值已连同原文保存，单击引文可显示原文。请继续填写下一个字段，或按 Esc 后标记下一个数据。Ctrl+Z 可撤销任何操作。</translation>
    </message>
    <message>
        <source>That is in a record of your own; the one shown stays as it was.</source>
        <translation>更改已写入您自己的记录；当前显示的记录保持原样。</translation>
    </message>
    <message>
        <source>That is one and the same already.</source>
        <translation>两者已经是同一个。</translation>
    </message>
    <message>
        <source>That name is not there, or ships with the program.</source>
        <translation>没有这个名称，或它是程序自带的。</translation>
    </message>
    <message>
        <source>That takes a field for one entity or one term.</source>
        <translation>需要一个只填单个实体或单个术语的字段。</translation>
    </message>
    <message>
        <source>The act is no longer in the history.</source>
        <translation>该操作已不在历史中。</translation>
    </message>
    <message>
        <source>The article begins at the caret.</source>
        <translation>文章从光标处开始。</translation>
    </message>
    <message>
        <source>The article begins here</source>
        <translation>文章由此开始</translation>
    </message>
    <message>
        <source>The article cannot end before it begins.</source>
        <translation>文章的结尾不能在开头之前。</translation>
    </message>
    <message>
        <source>The article does not say</source>
        <translation>文章未说明</translation>
    </message>
    <message>
        <source>The article does not say what the armed field asks.</source>
        <translation>文章未说明待填字段所问的内容。</translation>
    </message>
    <message>
        <source>The article ends at the caret.</source>
        <translation>文章到光标处结束。</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>文章到此结束</translation>
    </message>
    <message>
        <source>The article is done: what is not coded in it is not stated.</source>
        <translation>此文章已完成：其中未编码的即为未说明。</translation>
    </message>
    <message>
        <source>The article is in work: what is not coded in it may still come.</source>
        <translation>此文章正在处理：其中未编码的之后仍可能编码。</translation>
    </message>
    <message>
        <source>The article is no longer in the project.</source>
        <translation>该文章已不在项目中。</translation>
    </message>
    <message>
        <source>The article is of {published}, and tells “{words}” as past.</source>
        <translation>文章发布于 {published}，却将“{words}”写成过去。</translation>
    </message>
    <message>
        <source>The article itself is deleted.</source>
        <translation>文章本身已删除。</translation>
    </message>
    <message>
        <source>The article never says of which year “{words}” is.</source>
        <translation>文章未说明“{words}”是哪一年。</translation>
    </message>
    <message>
        <source>The articles say different things.</source>
        <translation>各文章的说法不同。</translation>
    </message>
    <message>
        <source>The articles say the same.</source>
        <translation>各文章的说法相同。</translation>
    </message>
    <message>
        <source>The body in which the speaker holds the role.</source>
        <comment>codebook</comment>
        <translation>发言人担任该职务的机构。</translation>
    </message>
    <message>
        <source>The bytes that the articles were read from; their texts are always there.</source>
        <translation>读取文章时的原始字节；文章文本始终包含在内。</translation>
    </message>
    <message>
        <source>The chair who only reads it out.</source>
        <comment>codebook</comment>
        <translation>只是宣读建议的主持人。</translation>
    </message>
    <message>
        <source>The changed codebook cannot be kept: it reads as another one.</source>
        <translation>无法保存更改后的编码表：读回后内容不同。</translation>
    </message>
    <message>
        <source>The city in the dateline, or where one delegation sat during an online meeting.</source>
        <comment>codebook</comment>
        <translation>电头中的城市，或线上会议期间某代表团所在的城市。</translation>
    </message>
    <message>
        <source>The clause that states the proposal: the act and its object.</source>
        <comment>codebook</comment>
        <translation>说明建议的分句：行动及其对象。</translation>
    </message>
    <message>
        <source>The codebook has no term “{term}”.</source>
        <translation>编码表中没有术语“{term}”。</translation>
    </message>
    <message>
        <source>The codebook has no type “{type}” any more; the record stays as it is.</source>
        <translation>编码表中已没有类型“{type}”；记录保持原样。</translation>
    </message>
    <message>
        <source>The codebook has no type “{type}”.</source>
        <translation>编码表中没有类型“{type}”。</translation>
    </message>
    <message>
        <source>The codebook is called “{name}”.</source>
        <translation>编码表名称为“{name}”。</translation>
    </message>
    <message>
        <source>The codebook of {file} is the draft.</source>
        <translation>草稿现为 {file} 中的编码表。</translation>
    </message>
    <message>
        <source>The column is not known.</source>
        <translation>无法识别此列。</translation>
    </message>
    <message>
        <source>The conflict is decided.</source>
        <translation>冲突已裁定。</translation>
    </message>
    <message>
        <source>The conflict is open again.</source>
        <translation>冲突已恢复为未裁定。</translation>
    </message>
    <message>
        <source>The copy does not hold what its history says.</source>
        <translation>副本的内容与其历史不符。</translation>
    </message>
    <message>
        <source>The copy holds all articles and records as they stand now, and:</source>
        <translation>副本包含所有文章和记录的当前内容，以及：</translation>
    </message>
    <message>
        <source>The copy is not sound.</source>
        <translation>副本不完好。</translation>
    </message>
    <message>
        <source>The copy will hold {held}, {more}.</source>
        <translation>副本将有 {held}，{more}。</translation>
    </message>
    <message>
        <source>The country in which the meeting takes place.</source>
        <comment>codebook</comment>
        <translation>会议举行地所在的国家。</translation>
    </message>
    <message>
        <source>The country whose office the speaker holds; ASEAN or another body for its own officers.</source>
        <comment>codebook</comment>
        <translation>发言人任职的国家；如为东盟或其他组织自身的官员，则填该组织。</translation>
    </message>
    <message>
        <source>The day on which the article appeared, or on which preparations began.</source>
        <comment>codebook</comment>
        <translation>文章发布的日期，或筹备工作开始的日期。</translation>
    </message>
    <message>
        <source>The definitions of the codebook are left out.</source>
        <translation>不包含编码表的定义。</translation>
    </message>
    <message>
        <source>The disk does not give it.</source>
        <translation>无法从磁盘读取。</translation>
    </message>
    <message>
        <source>The disk has no room for “{file}”.</source>
        <translation>磁盘空间不足，无法写入“{file}”。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The draft is as you left it.</source>
        <translation>草稿与您离开时相同。</translation>
    </message>
    <message>
        <source>The draft is the codebook that the project uses.</source>
        <translation>草稿与项目正在使用的编码表相同。</translation>
    </message>
    <message>
        <source>The draft is the project&apos;s codebook again.</source>
        <translation>草稿已恢复为项目的编码表。</translation>
    </message>
    <message>
        <source>The draft of the codebook was kept; it is offered when its project is opened again: {what}</source>
        <translation>编码表的草稿已保留；再次打开所属项目时可以取回：{what}</translation>
    </message>
    <message>
        <source>The encoding was guessed: {encoding}. Check that the words look right.</source>
        <translation>编码为推测所得：{encoding}。请检查文字是否正确。</translation>
    </message>
    <message>
        <source>The field that names what a record is about.</source>
        <translation>用于为记录所述事物命名的字段。</translation>
    </message>
    <message>
        <source>The field that the tagged words go into.</source>
        <translation>标记的原文填入的字段。</translation>
    </message>
    <message>
        <source>The field “{field}” has no answer “{answer}”.</source>
        <translation>字段“{field}”没有选项“{answer}”。</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>The file says its encoding is {encoding}, but it is not.</source>
        <translation>文件声明其编码为 {encoding}，但并非如此。</translation>
    </message>
    <message>
        <source>The file still holds traces of the article, because a program keeps looking into it.</source>
        <translation>文件中仍有该文章的痕迹，因为有程序一直在读取它。</translation>
    </message>
    <message>
        <source>The file that could not be read lies beside it as {name}.</source>
        <translation>无法读取的文件存放在同一文件夹中，名为 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>The filter left out %n.</source>
        <comment>facts</comment>
        <translation>
            <numerusform>筛选略去了 %n 项事实。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are listed.</source>
        <translation>仅列出前 {count} 条。</translation>
    </message>
    <message>
        <source>The folder for “{file}” is not there.</source>
        <translation>“{file}”所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>The folder is as it was.</source>
        <translation>文件夹保持原样。</translation>
    </message>
    <message>
        <source>The folder of {project} cannot be written to.</source>
        <translation>无法写入 {project} 所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder “{file}” holds other things (“{name}”), which an export would remove.</source>
        <translation>文件夹“{file}”中有其他内容（“{name}”），导出会将其移除。</translation>
    </message>
    <message>
        <source>The form shows both side by side.</source>
        <translation>表单中两者并排显示。</translation>
    </message>
    <message>
        <source>The key of “{action}” is chosen in the codebook.</source>
        <translation>“{action}”的快捷键在编码表中设置。</translation>
    </message>
    <message>
        <source>The key {key} tags “{type}”.</source>
        <translation>按键 {key} 用于标记“{type}”。</translation>
    </message>
    <message>
        <source>The last thing done in it: {what}.</source>
        <translation>其中最后的操作：{what}。</translation>
    </message>
    <message>
        <source>The letter that tags selected words; any but N.</source>
        <translation>标记所选原文的字母；N 除外。</translation>
    </message>
    <message>
        <source>The level, as a number; “not stated” where only a change is told.</source>
        <comment>codebook</comment>
        <translation>水平，填数字；只提到变化时填“未说明”。</translation>
    </message>
    <message>
        <source>The link is proposed.</source>
        <translation>候选对应。</translation>
    </message>
    <message>
        <source>The list here has {count} things, there {other}.</source>
        <translation>此处的列举有 {count} 项，另一侧有 {other} 项。</translation>
    </message>
    <message>
        <source>The meeting at which the figure was told.</source>
        <comment>codebook</comment>
        <translation>公布该数据的会议。</translation>
    </message>
    <message>
        <source>The meeting at which the proposal was made, or that took it up.</source>
        <comment>codebook</comment>
        <translation>提出该建议的会议，或讨论了该建议的会议。</translation>
    </message>
    <message>
        <source>The meeting at which the words were spoken.</source>
        <comment>codebook</comment>
        <translation>发表这番话的会议。</translation>
    </message>
    <message>
        <source>The mention is no longer there.</source>
        <translation>该提及已不存在。</translation>
    </message>
    <message>
        <source>The minister who opened the meeting: that is its chair, or a speaker.</source>
        <comment>codebook</comment>
        <translation>为会议致开幕词的部长：他是主持方或发言人。</translation>
    </message>
    <message>
        <source>The month is that of the meeting; where it has none, that of the publication.</source>
        <translation>月份指会议的月份；若无，则为发布的月份。</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>名称超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>The name is no longer in the project.</source>
        <translation>该名称已不在项目中。</translation>
    </message>
    <message>
        <source>The name is now “{name}”.</source>
        <translation>名称现为“{name}”。</translation>
    </message>
    <message>
        <source>The name “{name}” is taken away.</source>
        <translation>名称“{name}”已移除。</translation>
    </message>
    <message>
        <source>The newspaper that quotes the speaker.</source>
        <comment>codebook</comment>
        <translation>引述发言人的报纸。</translation>
    </message>
    <message>
        <source>The next selection fills it.</source>
        <translation>下一次选择的原文会填入该字段。</translation>
    </message>
    <message>
        <source>The original file is kept.</source>
        <translation>已保留原始文件。</translation>
    </message>
    <message>
        <source>The original file is not kept.</source>
        <translation>未保留原始文件。</translation>
    </message>
    <message>
        <source>The other articles have no record of this type.</source>
        <translation>其他文章没有此类型的记录。</translation>
    </message>
    <message>
        <source>The other version was not found to say this.</source>
        <translation>未在另一版本中找到这一内容。</translation>
    </message>
    <message>
        <source>The outlet that printed the article.</source>
        <comment>codebook</comment>
        <translation>刊登文章的媒体。</translation>
    </message>
    <message>
        <source>The period stands in an earlier sentence of the paragraph.</source>
        <translation>时期见本段前面的句子。</translation>
    </message>
    <message>
        <source>The place stands in an earlier paragraph.</source>
        <translation>地区见前面的段落。</translation>
    </message>
    <message>
        <source>The place stands in an earlier sentence of the paragraph.</source>
        <translation>地区见本段前面的句子。</translation>
    </message>
    <message>
        <source>The program found this in the text; nobody has confirmed it.</source>
        <translation>这是程序在文本中识别的，尚无人确认。</translation>
    </message>
    <message>
        <source>The project began with this version.</source>
        <translation>项目始于此版本。</translation>
    </message>
    <message>
        <source>The project does not match its own texts: {why}.</source>
        <translation>项目与其自身的文本不符：{why}。</translation>
    </message>
    <message>
        <source>The project file could not be read.</source>
        <translation>无法读取项目文件。</translation>
    </message>
    <message>
        <source>The project file could not be written.</source>
        <translation>无法写入项目文件。</translation>
    </message>
    <message>
        <source>The project file is damaged: it does not say which copy it is.</source>
        <translation>项目文件已损坏：未注明是哪一份副本。</translation>
    </message>
    <message>
        <source>The project file is damaged: {what}.</source>
        <translation>项目文件已损坏：{what}。</translation>
    </message>
    <message>
        <source>The project has changed since: “{act}” no longer fits it.</source>
        <translation>项目此后已有更改：“{act}”已不再适用。</translation>
    </message>
    <message>
        <source>The project is as it was, and so is what was there before.</source>
        <translation>项目保持原样，那里原有的内容也保持原样。</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>项目保持原样。</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The project uses another codebook since. The draft is as it was; applying it takes its place.</source>
        <translation>项目此后已改用另一编码表。草稿保持原样；应用后将取代该编码表。</translation>
    </message>
    <message>
        <source>The project was left as it is.</source>
        <translation>项目保持原样。</translation>
    </message>
    <message>
        <source>The project was left as it is; the copy was thrown away.</source>
        <translation>项目保持原样；副本已丢弃。</translation>
    </message>
    <message>
        <source>The project {file} could not be created.</source>
        <translation>无法创建项目 {file}。</translation>
    </message>
    <message>
        <source>The quotation in row {read} differs from its text.</source>
        <translation>第 {read} 行的引文与其文本不一致。</translation>
    </message>
    <message>
        <source>The quotation in row {read} of {name} differs from its text.</source>
        <translation>{name} 第 {read} 行的引文与其文本不一致。</translation>
    </message>
    <message>
        <source>The record is as it should be.</source>
        <translation>记录正确无误。</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>记录已删除。</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>The record is still in work.</source>
        <translation>记录仍在编写中。</translation>
    </message>
    <message>
        <source>The record is to be talked about.</source>
        <translation>记录需要讨论。</translation>
    </message>
    <message>
        <source>The ruling is no longer there.</source>
        <translation>该裁定已不存在。</translation>
    </message>
    <message>
        <source>The same as another one…</source>
        <translation>与另一个相同…</translation>
    </message>
    <message>
        <source>The same is stated at the same place.</source>
        <translation>相同位置说明了同一内容。</translation>
    </message>
    <message>
        <source>The same period of the year before.</source>
        <translation>上年同期。</translation>
    </message>
    <message>
        <source>The sentence names nobody; who proposes is named before it.</source>
        <translation>本句未提及任何人；提出方见前文。</translation>
    </message>
    <message>
        <source>The sentence there does not say so.</source>
        <translation>对应句没有这样说。</translation>
    </message>
    <message>
        <source>The sentence there gives no such figure.</source>
        <translation>对应句中没有这个数字。</translation>
    </message>
    <message>
        <source>The sentence there names no such date.</source>
        <translation>对应句中没有这个日期。</translation>
    </message>
    <message>
        <source>The sentence there names “{words}”.</source>
        <translation>对应句提到的是“{words}”。</translation>
    </message>
    <message>
        <source>The sentences are not aligned.</source>
        <translation>句子尚未对齐。</translation>
    </message>
    <message>
        <source>The sentences go with each other as wholes.</source>
        <translation>两句整体对应。</translation>
    </message>
    <message>
        <source>The series is changed.</source>
        <translation>系列已更改。</translation>
    </message>
    <message>
        <source>The sheet {sheet} differs.</source>
        <translation>工作表 {sheet} 不一致。</translation>
    </message>
    <message>
        <source>The sheet {sheet} has fewer rows.</source>
        <translation>工作表 {sheet} 的行数偏少。</translation>
    </message>
    <message>
        <source>The span {start}–{end} holds no words.</source>
        <translation>区段 {start}–{end} 中没有文字。</translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text, which has {count} characters.</source>
        <translation>区段 {start}–{end} 超出文本范围，文本共有 {count} 个字符。</translation>
    </message>
    <message>
        <source>The span {start}–{end} lies outside the text, which has {length} characters.</source>
        <translation>区段 {start}–{end} 超出文本范围，文本共有 {length} 个字符。</translation>
    </message>
    <message>
        <source>The span {start}–{end} splits a character at {edge}.</source>
        <translation>区段 {start}–{end} 在 {edge} 处切开了一个字符。</translation>
    </message>
    <message>
        <source>The speaker&apos;s own ministry, where nobody says that it is spoken for.</source>
        <comment>codebook</comment>
        <translation>发言人自己所在的部，而文中并未说是代表该部发言。</translation>
    </message>
    <message>
        <source>The text has {count:,} characters; Spanwise takes articles of up to {most:,} characters.</source>
        <translation>文本有 {count:,} 个字符；Spanwise 接受的文章最多为 {most:,} 个字符。</translation>
    </message>
    <message>
        <source>The text was read as {encoding}, as the file says.</source>
        <translation>已按文件声明的 {encoding} 编码读取文本。</translation>
    </message>
    <message>
        <source>The text was read as {encoding}.</source>
        <translation>已按 {encoding} 编码读取文本。</translation>
    </message>
    <message>
        <source>The text {name} differs.</source>
        <translation>文本 {name} 不一致。</translation>
    </message>
    <message>
        <source>The texts of the articles are left out; only quoted words are included.</source>
        <translation>不包含文章文本；只包含引用的文字。</translation>
    </message>
    <message>
        <source>The time that the change is measured against.</source>
        <comment>codebook</comment>
        <translation>变化所对比的时间。</translation>
    </message>
    <message>
        <source>The time that the figure covers.</source>
        <comment>codebook</comment>
        <translation>数据所涵盖的时间。</translation>
    </message>
    <message>
        <source>The topic of the meeting, where the proposal does not touch it.</source>
        <comment>codebook</comment>
        <translation>会议的议题，而该建议并未涉及。</translation>
    </message>
    <message>
        <source>The two records are not of one type.</source>
        <translation>两条记录的类型不同。</translation>
    </message>
    <message>
        <source>The two records are one thing now.</source>
        <translation>这两条记录现在是同一个。</translation>
    </message>
    <message>
        <source>The two records are two things; they are not offered as one again.</source>
        <translation>这两条记录是两个不同的对象；不再提示为同一个。</translation>
    </message>
    <message>
        <source>The type has a field “{id}” already.</source>
        <translation>该类型已有字段“{id}”。</translation>
    </message>
    <message>
        <source>The type has no field “{field}”.</source>
        <translation>该类型没有字段“{field}”。</translation>
    </message>
    <message>
        <source>The type has no field “{named}”.</source>
        <translation>该类型没有字段“{named}”。</translation>
    </message>
    <message>
        <source>The type has no field “{unit_field}” for the unit.</source>
        <translation>该类型没有用作单位的字段“{unit_field}”。</translation>
    </message>
    <message>
        <source>The type “{type}” has no field “{field}”.</source>
        <translation>类型“{type}”没有字段“{field}”。</translation>
    </message>
    <message>
        <source>The types stand in another order.</source>
        <translation>类型的顺序已更改。</translation>
    </message>
    <message>
        <source>The value is no longer there.</source>
        <translation>该值已不存在。</translation>
    </message>
    <message>
        <source>The value of the last field is inferred from its words.</source>
        <translation>上一个字段的值由其原文推断得出。</translation>
    </message>
    <message>
        <source>The value of the last field is known from outside the article; a note says from where.</source>
        <translation>上一个字段的值来自文章以外；备注说明出处。</translation>
    </message>
    <message>
        <source>The value of the last field is stated by its words.</source>
        <translation>上一个字段的值由其原文明示。</translation>
    </message>
    <message>
        <source>The whole paragraph, where it holds three proposals: tag three.</source>
        <comment>codebook</comment>
        <translation>含有三项建议的整个段落：请标记三条。</translation>
    </message>
    <message>
        <source>The window is too narrow for a third article</source>
        <translation>窗口太窄，放不下第三篇文章</translation>
    </message>
    <message>
        <source>The words &amp;state it</source>
        <translation>原文明示(&amp;S)</translation>
    </message>
    <message>
        <source>The words are kept, but nobody has said what they mean.</source>
        <translation>原文已保留，但尚未说明其含义。</translation>
    </message>
    <message>
        <source>The words at the caret no longer name the record in the form.</source>
        <translation>光标处的原文不再作为表单中记录的提及。</translation>
    </message>
    <message>
        <source>The words of this value stand in an older text of the article.</source>
        <translation>此值的原文在文章的较早文本中。</translation>
    </message>
    <message>
        <source>The words state it</source>
        <translation>原文明示</translation>
    </message>
    <message>
        <source>The words themselves.</source>
        <translation>原文本身。</translation>
    </message>
    <message>
        <source>The {replace} is blank.</source>
        <translation>{replace} 为空白。</translation>
    </message>
    <message>
        <source>There are no articles to compare yet</source>
        <translation>尚无可对照的文章</translation>
    </message>
    <message>
        <source>There are no words to read a date from.</source>
        <translation>没有可识别日期的文字。</translation>
    </message>
    <message>
        <source>There are no words to read a number from.</source>
        <translation>没有可识别数字的文字。</translation>
    </message>
    <message>
        <source>There are no words to read.</source>
        <translation>没有可识别的文字。</translation>
    </message>
    <message>
        <source>There is a type “{id}” already.</source>
        <translation>已有类型“{id}”。</translation>
    </message>
    <message>
        <source>There is a {kind} “{text}” already.</source>
        <translation>已有{kind}“{text}”。</translation>
    </message>
    <message>
        <source>There is an analyst called “{analyst}” already.</source>
        <translation>已有名为“{analyst}”的分析员。</translation>
    </message>
    <message>
        <source>There is an answer “{id}” already.</source>
        <translation>已有选项“{id}”。</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a project is opened and every 30 minutes of work.</source>
        <translation>尚无备份。打开项目时以及工作期间每 30 分钟会自动备份。</translation>
    </message>
    <message>
        <source>There is no claim board yet.</source>
        <translation>还没有对照表。</translation>
    </message>
    <message>
        <source>There is no earlier record of this type in the article.</source>
        <translation>文章中没有更早的同类型记录。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no format “{identity}”.</source>
        <translation>没有格式“{identity}”。</translation>
    </message>
    <message>
        <source>There is no further link.</source>
        <translation>没有更多对应。</translation>
    </message>
    <message>
        <source>There is no record there of which this could be said.</source>
        <translation>那里没有可以填写这一内容的记录。</translation>
    </message>
    <message>
        <source>There is no room for a backup of {project}: the disk is full.</source>
        <translation>空间不足，无法备份 {project}：磁盘已满。</translation>
    </message>
    <message>
        <source>There is no room for {file}: the disk is full.</source>
        <translation>空间不足，无法写入 {file}：磁盘已满。</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>此处没有句子。</translation>
    </message>
    <message>
        <source>There is no such day: “{words}”.</source>
        <translation>不存在这一天：“{words}”。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the words of an article first.</source>
        <translation>剪贴板中没有文本。请先复制文章的文字。</translation>
    </message>
    <message>
        <source>There is no type “{link_type}” to lead to.</source>
        <translation>没有可指向的类型“{link_type}”。</translation>
    </message>
    <message>
        <source>There is no version {version} of the codebook.</source>
        <translation>编码表没有版本 {version}。</translation>
    </message>
    <message>
        <source>There is nothing to decide here: the articles do not differ.</source>
        <translation>此处无需裁定：各文章没有差异。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to rule on: the articles do not differ here.</source>
        <translation>没有可裁定的内容：各文章在此没有差异。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to write down as the {field}.</source>
        <translation>没有可填为{field}的内容。</translation>
    </message>
    <message>
        <source>There were no text files.</source>
        <translation>没有文本文件。</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>这些文章</translation>
    </message>
    <message>
        <source>These articles say nothing in two ways.</source>
        <translation>这些文章之间没有说法不一之处。</translation>
    </message>
    <message>
        <source>These clauses stand at the same place.</source>
        <translation>这些分句位于相同位置。</translation>
    </message>
    <message>
        <source>These later acts stand on it:</source>
        <translation>以下后续操作依赖于它：</translation>
    </message>
    <message>
        <source>These sentences do not tell the same (Del)</source>
        <translation>这两句内容不同 (Del)</translation>
    </message>
    <message>
        <source>These sentences tell the same (Enter)</source>
        <translation>这两句内容相同 (Enter)</translation>
    </message>
    <message>
        <source>These words are not suggested in this article again; undo brings them back.</source>
        <translation>这段原文在此文章中不再列为候选项；撤销可恢复。</translation>
    </message>
    <message>
        <source>These words are quoted from the article, and cannot be typed.</source>
        <translation>这段文字引自文章，不能自行输入。</translation>
    </message>
    <message>
        <source>These words stand in another text of the article.</source>
        <translation>这些原文在该文章的另一份文本中。</translation>
    </message>
    <message>
        <source>They are marked as doubtful.</source>
        <translation>它们会设为存疑。</translation>
    </message>
    <message>
        <source>They are two; this pair is not offered again</source>
        <translation>两者不同；不再提示这一对</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Thick bar</source>
        <translation>粗竖条</translation>
    </message>
    <message>
        <source>Thin bar</source>
        <translation>细竖条</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>This analyst is not in the project.</source>
        <translation>该分析员不在此项目中。</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>此文章</translation>
    </message>
    <message>
        <source>This article: {article}</source>
        <translation>此文章：{article}</translation>
    </message>
    <message>
        <source>This backup is no longer there.</source>
        <translation>该备份已不存在。</translation>
    </message>
    <message>
        <source>This could not be saved yet. Press Enter to try again.</source>
        <translation>尚未能保存。请按 Enter 重试。</translation>
    </message>
    <message>
        <source>This deletes {texts}, {records} and {values}, and what {acts} of the history told of them.</source>
        <translation>将删除 {texts}、{records}和 {values}，以及历史中 {acts}的相关内容。</translation>
    </message>
    <message>
        <source>This field holds several values. Open the record to change one of them.</source>
        <translation>此字段有多个值。如要更改其中之一，请打开记录。</translation>
    </message>
    <message>
        <source>This file begins as {encoding} does, but byte {byte} does not fit.</source>
        <translation>此文件以 {encoding} 的标记开头，但第 {byte} 字节不符合该编码。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced once the new one is written.</source>
        <translation>此文件已存在，新文件写入后会将其替换。</translation>
    </message>
    <message>
        <source>This file is empty: it has no bytes.</source>
        <translation>此文件为空：没有任何字节。</translation>
    </message>
    <message>
        <source>This file is empty: it holds no words.</source>
        <translation>此文件为空：没有文字。</translation>
    </message>
    <message>
        <source>This file is not UTF-8: byte {offset} (0x{value:02X}), counted from 0, does not fit, and no other encoding is certain.</source>
        <translation>此文件不是 UTF-8：第 {offset} 字节（0x{value:02X}，从 0 计数）不符合，且无法确定是其他哪种编码。</translation>
    </message>
    <message>
        <source>This file is not plain text: it looks like binary data, with {found} near its beginning.</source>
        <translation>此文件不是纯文本：疑似二进制数据，开头附近有{found}。</translation>
    </message>
    <message>
        <source>This file is not plain text: it looks like {kind}.</source>
        <translation>此文件不是纯文本，疑似为：{kind}。</translation>
    </message>
    <message>
        <source>This folder exists; files of an earlier export in it are replaced.</source>
        <translation>此文件夹已存在；其中之前导出的文件会被替换。</translation>
    </message>
    <message>
        <source>This format cannot hold:</source>
        <translation>此格式无法保存：</translation>
    </message>
    <message>
        <source>This format holds all of it.</source>
        <translation>此格式可保存全部内容。</translation>
    </message>
    <message>
        <source>This is an act of {analyst}.</source>
        <translation>这是 {analyst} 的操作。</translation>
    </message>
    <message>
        <source>This is another analyst&apos;s act.</source>
        <translation>这是其他分析员的操作。</translation>
    </message>
    <message>
        <source>This is suggested no longer.</source>
        <translation>该候选项已不存在。</translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>此操作已撤销。</translation>
    </message>
    <message>
        <source>This is the only answer of “{field}”.</source>
        <translation>这是“{field}”的唯一选项。</translation>
    </message>
    <message>
        <source>This is the only field of “{type}”.</source>
        <translation>这是“{type}”的唯一字段。</translation>
    </message>
    <message>
        <source>This is the only type of the codebook.</source>
        <translation>这是编码表的唯一类型。</translation>
    </message>
    <message>
        <source>This is the same as…</source>
        <translation>与此相同…</translation>
    </message>
    <message>
        <source>This is the sample project: five real articles, 003 coded as an example. To code a figure yourself, drag over “74 vụ mua bán người” in 003, press T, then point at the words for each field.</source>
        <translation>这是示例项目：五篇真实文章，其中 003 已编码作为示范。要亲自为数据编码，请在 003 中拖选“74 vụ mua bán người”，按 T，再为每个字段指出原文。</translation>
    </message>
    <message>
        <source>This is too long for the {field}.</source>
        <translation>内容过长，无法填入{field}。</translation>
    </message>
    <message>
        <source>This link is confirmed already.</source>
        <translation>此对应已确认。</translation>
    </message>
    <message>
        <source>This made the project or entered an analyst; it stays.</source>
        <translation>此操作创建了项目或登记了分析员；不能撤销。</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>这个</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <translation>此项目尚无文章</translation>
    </message>
    <message>
        <source>This project has one article, in one language. Import another report of the same meeting, or the same text in another language.</source>
        <translation>此项目只有一篇文章、一种语言。请导入同一会议的另一篇报道，或同一文本的另一语言版本。</translation>
    </message>
    <message>
        <source>This project is only read: nothing can be decided in it.</source>
        <translation>此项目以只读方式打开：无法裁定。</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation>此项目以只读方式打开</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>This project is open for reading only; no article can come in.</source>
        <translation>此项目以只读方式打开；无法导入文章。</translation>
    </message>
    <message>
        <source>This record is linked to nothing in the other articles yet.</source>
        <translation>此记录尚未与其他文章中的任何记录关联。</translation>
    </message>
    <message>
        <source>This record is {analyst}&apos;s: only who made it can delete it.</source>
        <translation>此记录属于 {analyst}：只有创建者可以删除。</translation>
    </message>
    <message>
        <source>This took back or brought back another act; choose that one.</source>
        <translation>此操作撤销或重做了另一项操作；请选择那一项。</translation>
    </message>
    <message>
        <source>Those who would gain by it.</source>
        <comment>codebook</comment>
        <translation>将从中受益的一方。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Timeline of the meetings</source>
        <translation>会议时间线</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>标题：{title}</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>To whom the article credits the figure.</source>
        <comment>codebook</comment>
        <translation>文章注明的数据来源。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Too faint by itself: lines are drawn in a stronger shade.</source>
        <translation>颜色过浅：线条会用较深的色调绘制。</translation>
    </message>
    <message>
        <source>Too many to draw each: columns reach from the lowest to the highest figure; zoom in.</source>
        <translation>数据过多，无法逐个绘出：每个柱形从最低值延伸到最高值；请放大查看。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of proposals</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>请重试，或另选文件夹。</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>反转顺序</translation>
    </message>
    <message>
        <source>Two articles are needed to compare</source>
        <translation>对照需要两篇文章</translation>
    </message>
    <message>
        <source>Two dates for {thing}: {one} in {article}, {other} in {second}.</source>
        <translation>{thing} 有两个日期：{article} 为 {one}，{second} 为 {other}。</translation>
    </message>
    <message>
        <source>Two reports</source>
        <translation>两篇报道</translation>
    </message>
    <message>
        <source>Two things, not one</source>
        <translation>是两个不同的对象</translation>
    </message>
    <message>
        <source>Two values for {thing}: {one} in {article}, {other} in {second}.</source>
        <translation>{thing} 有两个值：{article} 为 {one}，{second} 为 {other}。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type a few letters of an action, article, record or name.</source>
        <translation>输入命令、文章、记录或名称的几个字。</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>输入另一个值</translation>
    </message>
    <message>
        <source>Type into the armed field</source>
        <translation>在待填字段中输入</translation>
    </message>
    <message>
        <source>Type it, or click here and select its words in the article.</source>
        <translation>请输入，或单击此处后在文章中选择原文。</translation>
    </message>
    <message>
        <source>Type it, or point at its words.</source>
        <translation>请输入，或指出其原文。</translation>
    </message>
    <message>
        <source>Type of name</source>
        <translation>名称的类型</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Type part of a title or file name.</source>
        <translation>输入标题或文件名的一部分。</translation>
    </message>
    <message>
        <source>Type where to write, or browse.</source>
        <translation>请输入写入位置，或浏览选择。</translation>
    </message>
    <message>
        <source>Type “{type}” is gone.</source>
        <translation>已删除类型“{type}”。</translation>
    </message>
    <message>
        <source>Type “{type}” is new.</source>
        <translation>新增类型“{type}”。</translation>
    </message>
    <message>
        <source>Type: {name}</source>
        <translation>类型：{name}</translation>
    </message>
    <message>
        <source>Typed by an analyst; it does not stand in the article.</source>
        <translation>由分析员输入；文章中没有。</translation>
    </message>
    <message>
        <source>Types and fields</source>
        <translation>类型和字段</translation>
    </message>
    <message>
        <source>Types of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Types on the board</source>
        <translation>对照表中的类型</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16 码元</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>撤销和重做</translation>
    </message>
    <message>
        <source>Undo brings back what was deleted.</source>
        <translation>撤销可找回已删除的内容。</translation>
    </message>
    <message>
        <source>Undo brings back what was taken back.</source>
        <translation>撤销可恢复已收回的内容。</translation>
    </message>
    <message>
        <source>Undo brings deleted records back.</source>
        <translation>撤销可找回已删除的记录。</translation>
    </message>
    <message>
        <source>Undo brings removed articles back.</source>
        <translation>撤销可恢复已移除的文章。</translation>
    </message>
    <message>
        <source>Undo does not bring it back. Its text will be left out when it is to be imported again.</source>
        <translation>此操作无法撤销。以后再导入相同文本时会将其略过。</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>可撤销整次导入。</translation>
    </message>
    <message>
        <source>Undo that</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo this act and all that stand on it</source>
        <translation>撤销此操作及依赖于它的所有操作</translation>
    </message>
    <message>
        <source>Undo this act and leave all later ones as they are</source>
        <translation>撤销此操作，之后的操作保持不变</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>撤销：{act}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units as reported</source>
        <translation>单位按文章所述</translation>
    </message>
    <message>
        <source>Units normalised</source>
        <translation>单位已换算</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Update Spanwise, or ask for an export from the older version.</source>
        <translation>请更新 Spanwise，或索取由旧版本导出的文件。</translation>
    </message>
    <message>
        <source>Use # and six hexadecimal digits, such as #0072b2.</source>
        <translation>请使用 # 加六位十六进制数字，如 #0072b2。</translation>
    </message>
    <message>
        <source>Use a language tag such as en, vi, zh or zh-Hant.</source>
        <translation>请使用语言标签，如 en、vi、zh 或 zh-Hant。</translation>
    </message>
    <message>
        <source>Use a language tag such as en, vi, zh-Hans or zh-Hant.</source>
        <translation>请使用语言标签，如 en、vi、zh-Hans 或 zh-Hant。</translation>
    </message>
    <message>
        <source>Use a language tag such as en, vi, zh-Hans, or none.</source>
        <translation>请使用语言标签，如 en、vi、zh-Hans，或留空。</translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>请使用以下之一：{known}。</translation>
    </message>
    <message>
        <source>Use one of these: {names}.</source>
        <translation>请使用以下之一：{names}。</translation>
    </message>
    <message>
        <source>Use one of {known}.</source>
        <translation>请使用以下之一：{known}。</translation>
    </message>
    <message>
        <source>Use small letters, digits and _, a letter first.</source>
        <translation>请使用小写字母、数字和 _，以字母开头。</translation>
    </message>
    <message>
        <source>Use that one, or give the new one another name.</source>
        <translation>请使用已有的，或为新的另取名称。</translation>
    </message>
    <message>
        <source>Use that one; if both are there already, merge them.</source>
        <translation>请使用已有的；如果两者都已存在，请将其合并。</translation>
    </message>
    <message>
        <source>Use the draft from now on; Undo brings the former codebook back</source>
        <translation>从现在起使用草稿；撤销可恢复之前的编码表</translation>
    </message>
    <message>
        <source>Use {rule}.</source>
        <translation>请使用{rule}。</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>全部恢复默认快捷键(&amp;A)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values that do not fit</source>
        <translation>不相符的值</translation>
    </message>
    <message>
        <source>Values that would fit no longer; a click shows one in its article</source>
        <translation>将不再符合的值；单击可在文章中显示</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {version} is the draft.</source>
        <translation>草稿现为版本 {version}。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of one text</source>
        <translation>同一文本的不同版本</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>编码表的版本</translation>
    </message>
    <message>
        <source>Very large and very small figures share {units}: filter to see small ones.</source>
        <translation>极大与极小的数据同用 {units}：请筛选以查看较小的数据。</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>Wait until it is done, then delete the article.</source>
        <translation>请等待其完成，然后再删除文章。</translation>
    </message>
    <message>
        <source>Wants a look</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>每个文件的结果</translation>
    </message>
    <message>
        <source>What belongs here, one sentence.</source>
        <translation>用一句话说明应填什么。</translation>
    </message>
    <message>
        <source>What can be carried over</source>
        <translation>可套用的内容</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What is known of the article</source>
        <translation>文章信息</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>实际应为</translation>
    </message>
    <message>
        <source>What is measured, with the words that name it, wherever in the sentence they stand.</source>
        <comment>codebook</comment>
        <translation>所统计的内容，连同表示它的原文，不论在句中何处。</translation>
    </message>
    <message>
        <source>What is not coded</source>
        <translation>未编码的内容</translation>
    </message>
    <message>
        <source>What is questionable</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>已撤销的操作</translation>
    </message>
    <message>
        <source>What is ticked is coded in one act, which undo takes back. The rest stays suggested.</source>
        <translation>勾选的将在一次操作中编码，可以撤销。其余仍保留为候选项。</translation>
    </message>
    <message>
        <source>What is to be remembered about this article</source>
        <translation>关于此文章需要记住的内容</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What one is one of: cases, persons, kilograms, dong …</source>
        <comment>codebook</comment>
        <translation>计数的单位：起案件、人、公斤、盾…</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>仍有效的操作</translation>
    </message>
    <message>
        <source>What stands in the article is not known from outside.</source>
        <translation>文章中已有的内容不算来自别处。</translation>
    </message>
    <message>
        <source>What the articles are coded to say has changed since it was decided.</source>
        <translation>裁定之后，文章的编码已有变化。</translation>
    </message>
    <message>
        <source>What the board is sorted by</source>
        <translation>对照表的排序依据</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>字段的内容种类</translation>
    </message>
    <message>
        <source>What the note is on is no longer there.</source>
        <translation>备注所属的内容已不存在。</translation>
    </message>
    <message>
        <source>What the part is</source>
        <translation>该部分是什么</translation>
    </message>
    <message>
        <source>What the program read was taken away. Clear again to bring it back.</source>
        <translation>程序识别的结果已去除。再次清除可将其恢复。</translation>
    </message>
    <message>
        <source>What the project holds now is backed up first, so that restoring can be taken back.</source>
        <translation>恢复前会先备份项目的当前内容，因此恢复可以撤销。</translation>
    </message>
    <message>
        <source>What the proposal is about.</source>
        <comment>codebook</comment>
        <translation>建议涉及的内容。</translation>
    </message>
    <message>
        <source>What the signs, frames and keys mean (?)</source>
        <translation>符号、线框和快捷键的含义 (?)</translation>
    </message>
    <message>
        <source>What the speaker says, word for word as the article gives it, one value a point.</source>
        <comment>codebook</comment>
        <translation>发言人所说的内容，逐字按文章所载，每个要点一个值。</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>此格式无法保存的内容</translation>
    </message>
    <message>
        <source>What this format could not hold:</source>
        <translation>此格式未能保存的内容：</translation>
    </message>
    <message>
        <source>What this was about is no longer in the project.</source>
        <translation>此操作涉及的内容已不在项目中。</translation>
    </message>
    <message>
        <source>What was carried over from the record before is right.</source>
        <translation>从上一条记录沿用的内容正确。</translation>
    </message>
    <message>
        <source>What was chosen does not stand in this row.</source>
        <translation>所选内容不在此行中。</translation>
    </message>
    <message>
        <source>What was done since</source>
        <translation>此后的操作</translation>
    </message>
    <message>
        <source>What was saved is safe, and you can go on working.</source>
        <translation>已保存的内容是安全的，您可以继续工作。</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>原有的内容未更改。</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there.</source>
        <translation>要更改的内容已不存在。</translation>
    </message>
    <message>
        <source>What you typed could not be saved; the form says why.</source>
        <translation>输入的内容无法保存；原因见表单。</translation>
    </message>
    <message>
        <source>What you were typing in {field} of {about} was kept: “{text}”</source>
        <translation>您在 {about} 的{field}中输入的内容已保留：“{text}”</translation>
    </message>
    <message>
        <source>What you were typing in {field} was kept: “{text}”</source>
        <translation>您在“{field}”中输入的内容已保留：“{text}”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was decided they said: {words}</source>
        <translation>裁定时各文章的说法：{words}</translation>
    </message>
    <message>
        <source>When the meeting takes or took place, as exactly as the article says.</source>
        <comment>codebook</comment>
        <translation>会议何时举行，精确到文章所述的程度。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where is it known from?</source>
        <translation>从何得知？</translation>
    </message>
    <message>
        <source>Where it is mentioned</source>
        <translation>提及位置</translation>
    </message>
    <message>
        <source>Where it is mentioned; click to go there:</source>
        <translation>提及位置；单击可前往：</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where the counted things happened: a place, a country, or a bloc such as ASEAN.</source>
        <comment>codebook</comment>
        <translation>所统计的事情发生在哪里：某地、某国，或东盟之类的集团。</translation>
    </message>
    <message>
        <source>Where the figure was announced.</source>
        <comment>codebook</comment>
        <translation>公布该数据的地点。</translation>
    </message>
    <message>
        <source>Where the meeting is held: city, province or country.</source>
        <comment>codebook</comment>
        <translation>会议在哪里举行：城市、省份或国家。</translation>
    </message>
    <message>
        <source>Where the record before stands in the same sentence, or in the one before.</source>
        <translation>上一条记录须在同一句或前一句中。</translation>
    </message>
    <message>
        <source>Whether it is so is not looked for.</source>
        <translation>程序不查找这一项是否成立。</translation>
    </message>
    <message>
        <source>Whether the article tells of the meeting as planned, held, postponed or cancelled.</source>
        <comment>codebook</comment>
        <translation>文章说会议是计划举行、已举行、推迟还是取消。</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些条目</translation>
    </message>
    <message>
        <source>Which meeting it is: series and number, or the series alone where no particular one is meant.</source>
        <comment>codebook</comment>
        <translation>是哪个会议：系列和届次；未指明某一届时只填系列。</translation>
    </message>
    <message>
        <source>Which mention is to go?</source>
        <translation>要移除哪一处提及？</translation>
    </message>
    <message>
        <source>Which one is “{name}”? Go to it in the list and press Enter.</source>
        <translation>“{name}”是哪一个？请在列表中找到它并按 Enter。</translation>
    </message>
    <message>
        <source>Which one stands by itself?</source>
        <translation>要拆分出哪一个？</translation>
    </message>
    <message>
        <source>Which way the figure moved against the base period.</source>
        <comment>codebook</comment>
        <translation>数据与对比期相比的变化方向。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Who holds the meeting: the country or body that invites.</source>
        <comment>codebook</comment>
        <translation>会议由谁举办：发出邀请的国家或组织。</translation>
    </message>
    <message>
        <source>Who is asked to act.</source>
        <comment>codebook</comment>
        <translation>请谁采取行动。</translation>
    </message>
    <message>
        <source>Who makes the proposal.</source>
        <comment>codebook</comment>
        <translation>由谁提出建议。</translation>
    </message>
    <message>
        <source>Who or what is counted, where the article narrows it down further than measure and place do.</source>
        <comment>codebook</comment>
        <translation>统计的是谁或什么（文章的说明比指标和地区更具体时填写）。</translation>
    </message>
    <message>
        <source>Who presides over the meeting.</source>
        <comment>codebook</comment>
        <translation>会议由谁主持。</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>谁说了什么</translation>
    </message>
    <message>
        <source>Who speaks: the name without title, or the group as the article calls it.</source>
        <comment>codebook</comment>
        <translation>发言的是谁：填不带头衔的姓名，或文章对该群体的称呼。</translation>
    </message>
    <message>
        <source>Who takes part: countries, bodies, people, or a group as the article calls it.</source>
        <comment>codebook</comment>
        <translation>参加者：国家、组织、个人，或文章对该群体的称呼。</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>Whose records are shown; your name and colour</source>
        <translation>显示谁的记录；您的姓名和颜色</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why does it differ from the words?</source>
        <translation>为何与原文不同？</translation>
    </message>
    <message>
        <source>Why it differs from the words</source>
        <translation>与原文不同的理由</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>酒红</translation>
    </message>
    <message>
        <source>With the selection; without one, accept the suggestion that is current.</source>
        <translation>填入所选原文；未选择时，接受当前候选项。</translation>
    </message>
    <message>
        <source>With the words that are quoted in them.</source>
        <translation>连同其中引用的原文。</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher on …</source>
        <translation>已由发布媒体撤稿，日期：…</translation>
    </message>
    <message>
        <source>Without a Chinese name</source>
        <translation>缺中文名称</translation>
    </message>
    <message>
        <source>Without a Vietnamese name</source>
        <translation>缺越南文名称</translation>
    </message>
    <message>
        <source>Without an English name</source>
        <translation>缺英文名称</translation>
    </message>
    <message>
        <source>Without them: Analyst 1, Analyst 2 … Names inside notes and reasons stay.</source>
        <translation>不包含时写作 Analyst 1、Analyst 2 …；备注和理由中的姓名会保留。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Words are cut after 32,767 characters, the most that a cell holds.</source>
        <translation>文字在 32,767 个字符处截断，这是一个单元格的上限。</translation>
    </message>
    <message>
        <source>Words fill first</source>
        <translation>首先填写</translation>
    </message>
    <message>
        <source>Words not read</source>
        <translation>未识别的原文</translation>
    </message>
    <message>
        <source>Words of a fact, a value or a quotation; marks may be left out. (Ctrl+F)</source>
        <translation>事实、值或引文中的字词；可省略附加符号。(Ctrl+F)</translation>
    </message>
    <message>
        <source>Words of an older text</source>
        <translation>较早文本中的原文</translation>
    </message>
    <message>
        <source>Words of the act</source>
        <translation>操作中的字词</translation>
    </message>
    <message>
        <source>Words of the article state it.</source>
        <translation>文章原文明示。</translation>
    </message>
    <message>
        <source>Words that belong here, and what becomes of them.</source>
        <translation>应填的原文及其填写结果。</translation>
    </message>
    <message>
        <source>Words that look as if they did.</source>
        <translation>看似应填、实则不应填的原文。</translation>
    </message>
    <message>
        <source>Words to find in this article</source>
        <translation>要在此文章中查找的字词</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Would be coded</source>
        <translation>将编码为</translation>
    </message>
    <message>
        <source>Write a copy of this project that others may have.</source>
        <translation>写入一份可交给他人的项目副本。</translation>
    </message>
    <message>
        <source>Write a note on the last value.</source>
        <translation>为上一个值写备注。</translation>
    </message>
    <message>
        <source>Write a note on the record in the form.</source>
        <translation>为表单中的记录写备注。</translation>
    </message>
    <message>
        <source>Write a number from 1.</source>
        <translation>请输入从 1 开始的数字。</translation>
    </message>
    <message>
        <source>Write a word, or a dash.</source>
        <translation>请输入文字或短横线。</translation>
    </message>
    <message>
        <source>Write all of it, beginning with https:// or http://.</source>
        <translation>请输入完整网址，以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Write another name first.</source>
        <translation>请先填写另一个名称。</translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation>请另写一个。</translation>
    </message>
    <message>
        <source>Write articles and records to a file.</source>
        <translation>将文章和记录写入文件。</translation>
    </message>
    <message>
        <source>Write it as a date such as 2020-09-24, 2020-11 or 2020.</source>
        <translation>请写成日期，如 2020-09-24、2020-11 或 2020。</translation>
    </message>
    <message>
        <source>Write it as {example}.</source>
        <translation>请写成：{example}。</translation>
    </message>
    <message>
        <source>Write one value into all records chosen.</source>
        <translation>为所选的全部记录填入同一个值。</translation>
    </message>
    <message>
        <source>Write one, in any language.</source>
        <translation>请用任一语言填写一个。</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>请填写一个。</translation>
    </message>
    <message>
        <source>Write the aligned sentences as TMX, for translation programs.</source>
        <translation>将对齐的句子写为 TMX，供翻译软件使用。</translation>
    </message>
    <message>
        <source>Write the board with its quotations to a file (E)</source>
        <translation>将对照表连同引文写入文件 (E)</translation>
    </message>
    <message>
        <source>Write the claim board with its quotations to a file.</source>
        <translation>将对照表及其引文写入文件。</translation>
    </message>
    <message>
        <source>Write the codebook that the project uses to a TOML file</source>
        <translation>将项目正在使用的编码表写入 TOML 文件</translation>
    </message>
    <message>
        <source>Write the glossary as TBX or CSV</source>
        <translation>将术语表写为 TBX 或 CSV</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>请先填写备注。</translation>
    </message>
    <message>
        <source>Write the picture or the table to a file.</source>
        <translation>将图片或表格写入文件。</translation>
    </message>
    <message>
        <source>Write the reason, or choose what holds.</source>
        <translation>请填写理由，或选择以哪个为准。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>Write the series too, such as SOMTC.</source>
        <translation>请同时填写系列，如 SOMTC。</translation>
    </message>
    <message>
        <source>Write the value; Undo takes it back in one step.</source>
        <translation>写入该值；可一步撤销。</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>正在写入副本</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>正在写入副本…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Written and checked: {file}, {size}</source>
        <translation>已写入并核对：{file}，{size}</translation>
    </message>
    <message>
        <source>Written to {file} and read back: {entries}.</source>
        <translation>已写入 {file} 并读回：{entries}。</translation>
    </message>
    <message>
        <source>Written to {file} and read back: {facts}.</source>
        <translation>已写入 {file} 并读回：{facts}。</translation>
    </message>
    <message>
        <source>Written to {file} and read back: {rows}.</source>
        <translation>已写入 {file} 并读回：{rows}。</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>X: cut</source>
        <translation>X：断开</translation>
    </message>
    <message>
        <source>Year or date not stated</source>
        <translation>未说明年份或日期</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>是或否。</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You are looking at {analyst}&apos;s set.</source>
        <translation>您正在查看 {analyst} 的记录。</translation>
    </message>
    <message>
        <source>You are not asked about these words again; undo brings the check back. (Backspace)</source>
        <translation>不再就这段原文提出疑问；撤销可恢复。(Backspace)</translation>
    </message>
    <message>
        <source>You chose these words.</source>
        <translation>这是您选择的原文。</translation>
    </message>
    <message>
        <source>You confirmed the link.</source>
        <translation>您已确认的对应。</translation>
    </message>
    <message>
        <source>Your copy of this record names the thing nowhere else.</source>
        <translation>您的记录副本中没有其他提及。</translation>
    </message>
    <message>
        <source>Your draft of the codebook was kept: {what}</source>
        <translation>您的编码表草稿已保留：{what}</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a ZIP archive (Word, Excel and EPUB files are such archives)</source>
        <translation>ZIP 压缩包（Word、Excel 和 EPUB 文件也属此类）</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 压缩包</translation>
    </message>
    <message>
        <source>a country&apos;s name or two-letter code</source>
        <translation>国家名称或两个字母的国家代码</translation>
    </message>
    <message>
        <source>a date such as 2020-09-24, 2020-11 or 2020-01/2020-06</source>
        <translation>日期，如 2020-09-24、2020-11 或 2020-01/2020-06</translation>
    </message>
    <message>
        <source>a day in {month} {year}</source>
        <translation>{year}年{month}某日</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>a mention stands in another article&apos;s text</source>
        <translation>有提及位于另一篇文章的文本中</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a name or id ({types})</source>
        <translation>名称或标识符（{types}）</translation>
    </message>
    <message>
        <source>a number such as 11215 or 9.46</source>
        <translation>数字，如 11215 或 9.46</translation>
    </message>
    <message>
        <source>a number with its unit, such as 9.46%</source>
        <translation>带单位的数字，如 9.46%</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>音频或视频文件</translation>
    </message>
    <message>
        <source>a term ({kind})</source>
        <translation>术语（{kind}）</translation>
    </message>
    <message>
        <source>a text cannot be unpacked</source>
        <translation>有文本无法解压</translation>
    </message>
    <message>
        <source>a text of “{title}” is not the one that was imported</source>
        <translation>“{title}”的一份文本与导入时不同</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>约{date}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>约 {number}</translation>
    </message>
    <message numerus="yes">
        <source>accept %n (A)</source>
        <comment>proposed values</comment>
        <translation>
            <numerusform>接受 %n 个 (A)</numerusform>
        </translation>
    </message>
    <message>
        <source>accept (A)</source>
        <translation>接受 (A)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message numerus="yes">
        <source>accepted %Ln suggestion(s) in {article}</source>
        <translation>
            <numerusform>在 {article} 中接受 %Ln 个候选项</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted the suggested mention {words} of {record}</source>
        <translation>接受 {record} 的候选提及 {words}</translation>
    </message>
    <message>
        <source>accepted the suggested {record} in {article}</source>
        <translation>在 {article} 中接受候选的 {record}</translation>
    </message>
    <message>
        <source>accepted what was suggested for {field} of {record}</source>
        <translation>接受 {record} 的{field}的候选值</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>added mention {words} to {record}</source>
        <translation>将 {words} 添加为 {record} 的提及</translation>
    </message>
    <message>
        <source>added the analyst {name}</source>
        <translation>添加分析员 {name}</translation>
    </message>
    <message>
        <source>added words to {field} of {record}</source>
        <translation>为 {record} 的{field}追加原文</translation>
    </message>
    <message>
        <source>also: {name}</source>
        <translation>又称：{name}</translation>
    </message>
    <message>
        <source>an MP3 sound file</source>
        <translation>MP3 音频文件</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>an old Word, Excel or PowerPoint file</source>
        <translation>旧版 Word、Excel 或 PowerPoint 文件</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz 压缩包</translation>
    </message>
    <message>
        <source>analysts’ names</source>
        <translation>分析员姓名</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>acts</comment>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>另有 %n 处来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>figures</comment>
        <translation>
            <numerusform>另有 %n 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>and this one</source>
        <translation>与这个</translation>
    </message>
    <message>
        <source>another analyst</source>
        <translation>其他分析员</translation>
    </message>
    <message>
        <source>answered “not a problem” to {words} in {article}</source>
        <translation>将 {article} 中的 {words} 标为“没有问题”</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>article {article}</source>
        <translation>文章 {article}</translation>
    </message>
    <message>
        <source>article {article}, {field}</source>
        <translation>文章 {article}，{field}</translation>
    </message>
    <message>
        <source>article {id}, field {field}</source>
        <translation>文章 {id}，字段 {field}</translation>
    </message>
    <message>
        <source>as in the other version</source>
        <translation>与另一版本相同</translation>
    </message>
    <message>
        <source>as “{name}”</source>
        <translation>同“{name}”</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at least one answer</source>
        <translation>至少一个选项</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>至少 {number}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>至多 {number}</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>basis of a value</source>
        <translation>值的依据</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>{first}至{last}年间</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>正文之外</translation>
    </message>
    <message>
        <source>both are called “{name}”</source>
        <translation>两者都叫“{name}”</translation>
    </message>
    <message>
        <source>both are coded as telling of {thing}</source>
        <translation>两者的编码都涉及 {thing}</translation>
    </message>
    <message>
        <source>both are {name}</source>
        <translation>两者都是 {name}</translation>
    </message>
    <message>
        <source>both are {name} for short</source>
        <translation>两者都简称 {name}</translation>
    </message>
    <message>
        <source>both are {name} for short, with the number {number}</source>
        <translation>两者都简称 {name}，届次同为 {number}</translation>
    </message>
    <message>
        <source>both name the series {series}</source>
        <translation>两者都提到系列 {series}</translation>
    </message>
    <message>
        <source>both name {meeting}</source>
        <translation>两者都提到 {meeting}</translation>
    </message>
    <message>
        <source>both quote {names}</source>
        <translation>两者都引述 {names}</translation>
    </message>
    <message>
        <source>both report {figures}</source>
        <translation>两者都报道 {figures}</translation>
    </message>
    <message>
        <source>both say “{words}”</source>
        <translation>两者都写有“{words}”</translation>
    </message>
    <message>
        <source>both tell of a meeting on {day}</source>
        <translation>两者都讲到 {day} 的会议</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>沿用</translation>
    </message>
    <message numerus="yes">
        <source>carried %Ln record(s) over to {article}</source>
        <translation>
            <numerusform>将 %Ln 条记录套用到 {article}</numerusform>
        </translation>
    </message>
    <message>
        <source>carried a mention of {record} over to {words}</source>
        <translation>将 {record} 的一处提及套用到 {words}</translation>
    </message>
    <message>
        <source>carried over what {record} shares with the one before it</source>
        <translation>沿用 {record} 与上一条记录相同的内容</translation>
    </message>
    <message>
        <source>carried {field} of {record} over to {words}</source>
        <translation>将 {record} 的{field}套用到 {words}</translation>
    </message>
    <message>
        <source>carried {record} over to {article}</source>
        <translation>将 {record} 套用到 {article}</translation>
    </message>
    <message>
        <source>change told in figures</source>
        <translation>以数字说明的变化</translation>
    </message>
    <message>
        <source>changed the codebook</source>
        <translation>更改编码表</translation>
    </message>
    <message numerus="yes">
        <source>changed {field} of %Ln record(s) to {words}</source>
        <translation>
            <numerusform>将 %Ln 条记录的{field}改为 {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check %n (A)</source>
        <comment>values</comment>
        <translation>
            <numerusform>查看 %n 个 (A)</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <comment>state of a record</comment>
        <translation>已核对</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>clause among those that a proposal includes</source>
        <translation>建议所包含的分句之一</translation>
    </message>
    <message>
        <source>clause behind a noun such as “proposal”</source>
        <translation>“建议”一类名词后的分句</translation>
    </message>
    <message>
        <source>clause behind a verb of asking</source>
        <translation>请求类动词后的分句</translation>
    </message>
    <message>
        <source>clause that goes on with a proposal</source>
        <translation>承接某项建议的分句</translation>
    </message>
    <message>
        <source>clause that says what is needed</source>
        <translation>说明需要做什么的分句</translation>
    </message>
    <message>
        <source>cleared the {fact} of {article}</source>
        <translation>清除 {article} 的{fact}</translation>
    </message>
    <message numerus="yes">
        <source>cleared {field} of %Ln record(s)</source>
        <translation>
            <numerusform>清除 %Ln 条记录的{field}</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared {field} of {record}</source>
        <translation>清除 {record} 的{field}</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>已编码</translation>
    </message>
    <message>
        <source>coded in an article that was deleted for good</source>
        <translation>在已永久删除的文章中编码</translation>
    </message>
    <message>
        <source>coded otherwise</source>
        <translation>另行编码</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>列 {name}</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>相容</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>of figures</comment>
        <translation>冲突</translation>
    </message>
    <message>
        <source>copied fields of {record} to {other_record}</source>
        <translation>将 {record} 的字段复制到 {other_record}</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>a value that differs from its words</comment>
        <translation>已更正</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>country not coded</source>
        <translation>国家未编码</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>a figure, by a ruling</comment>
        <translation>采用</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>cut {words} in {article} from {name} in {other}</source>
        <translation>断开 {article} 中的 {words} 与 {other} 中 {name} 的对应</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first day of some within one year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>order of a date, in the letters of Qt</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a year that is not known</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the last day of some within one year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>order of a date, in the letters of Qt</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters for dates</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day as Qt writes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a moment, in Qt&apos;s letters</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>order of a date and a time, in the letters of Qt</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>order of a date and a time, in the letters of Qt</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>未说明日期</translation>
    </message>
    <message>
        <source>date on which it was published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>date on which it was retrieved</source>
        <translation>获取日期</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>order of a date, in the letters of Qt</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>deleted {article} for good</source>
        <translation>永久删除 {article}</translation>
    </message>
    <message>
        <source>deleted {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>deleted {record} in {article}</source>
        <translation>在 {article} 中删除 {record}</translation>
    </message>
    <message>
        <source>derived</source>
        <comment>a value worked out</comment>
        <translation>推算</translation>
    </message>
    <message>
        <source>development copy</source>
        <translation>开发版</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of something</comment>
        <translation>已处理</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>a figure</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>doubtful: {reason}</source>
        <translation>存疑：{reason}</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a change</comment>
        <translation>下降</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a record</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>duplicated {record} in {article}</source>
        <translation>在 {article} 中创建 {record} 的副本</translation>
    </message>
    <message>
        <source>entered analyst {name}</source>
        <translation>登记分析员 {name}</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>条目 {n}</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>figure space</source>
        <translation>数字空格</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>figures, coded or rejected</source>
        <translation>已编码或已拒绝的数字</translation>
    </message>
    <message>
        <source>filled {field} of {record} with not stated</source>
        <translation>将 {record} 的{field}设为未说明</translation>
    </message>
    <message>
        <source>filled {field} of {record} with {words}</source>
        <translation>在 {record} 的{field}中填入 {words}</translation>
    </message>
    <message>
        <source>for example 24 Sep 2020, or 2020-09</source>
        <translation>例如 2020年9月24日，或 2020-09</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>来自别处</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>来自别处</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>已回到末尾</translation>
    </message>
    <message>
        <source>from the top again</source>
        <translation>已回到开头</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>自{first}至{last}</translation>
    </message>
    <message>
        <source>from “{words}”</source>
        <translation>依据“{words}”</translation>
    </message>
    <message>
        <source>further names</source>
        <translation>补充名称</translation>
    </message>
    <message>
        <source>gave a reason for {field} of {record}</source>
        <translation>为 {record} 的{field}填写理由</translation>
    </message>
    <message>
        <source>gave the analyst {name} another colour</source>
        <translation>更改分析员 {name} 的颜色</translation>
    </message>
    <message>
        <source>group of people</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>group that speaks as one</source>
        <translation>共同发言的一方</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation>全角空格</translation>
    </message>
    <message numerus="yes">
        <source>imported %n articles ({files} …)</source>
        <translation>
            <numerusform>导入 %n 篇文章（{files} …）</numerusform>
        </translation>
    </message>
    <message>
        <source>imported the glossary {file}</source>
        <translation>导入术语表 {file}</translation>
    </message>
    <message>
        <source>imported the set {file}</source>
        <translation>导入标注集 {file}</translation>
    </message>
    <message>
        <source>imported {files}</source>
        <translation>导入 {files}</translation>
    </message>
    <message>
        <source>importing articles</source>
        <translation>导入文章</translation>
    </message>
    <message numerus="yes">
        <source>in %n series</source>
        <translation>
            <numerusform>（%n 个系列）</numerusform>
        </translation>
    </message>
    <message>
        <source>in the text: </source>
        <translation>文本中：</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>in {kind} {id}, {why}</source>
        <translation>{kind} {id} 中，{why}</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>inferred from “{words}”</source>
        <translation>由“{words}”推断</translation>
    </message>
    <message>
        <source>is not {record}</source>
        <translation>不是 {record}</translation>
    </message>
    <message>
        <source>it claims to hold {count} files</source>
        <translation>它声称含有 {count} 个文件</translation>
    </message>
    <message>
        <source>it does not say which version of Spanwise it is for</source>
        <translation>其中未注明适用于哪个 Spanwise 版本</translation>
    </message>
    <message>
        <source>it holds a file that no Spanwise bundle has ({name})</source>
        <translation>其中有不属于 Spanwise 数据包的文件（{name}）</translation>
    </message>
    <message>
        <source>it holds no codebook</source>
        <translation>其中没有编码表</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>其中有两个 {name}</translation>
    </message>
    <message>
        <source>it is not a zip file, or a damaged one</source>
        <translation>它不是 zip 文件，或已损坏</translation>
    </message>
    <message>
        <source>it is open elsewhere: {holder}</source>
        <translation>它已在别处打开：{holder}</translation>
    </message>
    <message>
        <source>it lacks a text</source>
        <translation>缺少一份文本</translation>
    </message>
    <message>
        <source>it may not be written where it lies</source>
        <translation>它所在的位置不可写入</translation>
    </message>
    <message>
        <source>it names no words</source>
        <translation>未指明任何原文</translation>
    </message>
    <message>
        <source>item of a list of proposals</source>
        <translation>建议列表中的一项</translation>
    </message>
    <message>
        <source>its analyst is not in the set</source>
        <translation>其分析员不在标注集中</translation>
    </message>
    <message>
        <source>its article is not in the set, or was left out</source>
        <translation>其文章不在标注集中，或已被略去</translation>
    </message>
    <message>
        <source>its id stands there twice</source>
        <translation>其标识符在标注集中出现两次</translation>
    </message>
    <message>
        <source>its newest text is missing</source>
        <translation>缺少最新的文本</translation>
    </message>
    <message>
        <source>its unit {unit} is neither in the set nor in the project</source>
        <translation>其单位 {unit} 既不在标注集中，也不在项目中</translation>
    </message>
    <message>
        <source>its words are not where it says, or it stands there twice</source>
        <translation>其原文不在所指的位置，或出现两次</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>kept {name} and {other} apart</source>
        <translation>将 {name} 与 {other} 保持分开</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>linked {words} in {article} with {name} in {other}</source>
        <translation>建立 {article} 中的 {words} 与 {other} 中 {name} 的对应</translation>
    </message>
    <message>
        <source>looked at what was carried over into {record} in {article}</source>
        <translation>查看 {article} 中 {record} 的沿用内容</translation>
    </message>
    <message>
        <source>made the project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>made this copy of a project</source>
        <translation>创建此项目副本</translation>
    </message>
    <message>
        <source>made {kind} {name}</source>
        <translation>新建 {name}（{kind}）</translation>
    </message>
    <message>
        <source>many control bytes</source>
        <translation>大量控制字节</translation>
    </message>
    <message>
        <source>mark of writing direction ({code})</source>
        <translation>书写方向标记（{code}）</translation>
    </message>
    <message numerus="yes">
        <source>marked %Ln record(s) as {record_state}</source>
        <translation>
            <numerusform>将 %Ln 条记录标为{record_state}</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as not so</source>
        <translation>已标为不符</translation>
    </message>
    <message>
        <source>marked where the body of {article} begins and ends</source>
        <translation>标出 {article} 正文的开头和结尾</translation>
    </message>
    <message>
        <source>marked {article} as {article_state}</source>
        <translation>将 {article} 标为{article_state}</translation>
    </message>
    <message>
        <source>marked {field} of {record} as doubtful</source>
        <translation>将 {record} 的{field}设为存疑</translation>
    </message>
    <message>
        <source>marked {field} of {record} as {origin}</source>
        <translation>将 {record} 的{field}设为{origin}</translation>
    </message>
    <message>
        <source>marked {record} as {record_state}</source>
        <translation>将 {record} 标为{record_state}</translation>
    </message>
    <message>
        <source>marked {words} as language {language} in {article}</source>
        <translation>在 {article} 中将 {words} 的语言设为{language}</translation>
    </message>
    <message>
        <source>marked {words} as {role} in {article}</source>
        <translation>在 {article} 中将 {words} 设为{role}</translation>
    </message>
    <message>
        <source>marked {words} as {role}, language {language} in {article}</source>
        <translation>在 {article} 中将 {words} 设为{role}，语言为{language}</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>meeting named with its number</source>
        <translation>带届次的会议名称</translation>
    </message>
    <message>
        <source>meeting named without a number</source>
        <translation>不带届次的会议名称</translation>
    </message>
    <message>
        <source>meeting not coded</source>
        <translation>会议未编码</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>merged {name} into {other}</source>
        <translation>将 {name} 合并到 {other}</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多于</translation>
    </message>
    <message>
        <source>moved the link of {words} in {article} to {name} in {other}</source>
        <translation>将 {article} 中 {words} 的对应改为 {other} 中的 {name}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>named {name} also {other}</source>
        <translation>为 {name} 添加名称 {other}</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>窄不间断空格</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a name</comment>
        <translation>新名称</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>new</source>
        <comment>entry</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no longer found by any rule</source>
        <translation>已没有规则能找到</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>无指标</translation>
    </message>
    <message>
        <source>no name in {language}</source>
        <translation>没有{language}名称</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无地区</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>of a meeting</comment>
        <translation>无记录</translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation>没有记录引用</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>不间断空格</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>均未决定</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>均不采用</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>not coded yet</source>
        <translation>尚未编码</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>备注：{words}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>coded in a field</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>number with what it counts</source>
        <translation>数字及其所计的内容</translation>
    </message>
    <message>
        <source>numbered {name} as {other}</source>
        <translation>将 {name} 的届次设为 {other}</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln record(s)</source>
        <translation>
            <numerusform>涉及 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>one of its texts is another than its digest says</source>
        <translation>其中一份文本与其摘要值不符</translation>
    </message>
    <message>
        <source>one of its texts is not normalised, so that its positions cannot be trusted</source>
        <translation>其中一份文本未规范化，因此其中的位置不可信</translation>
    </message>
    <message>
        <source>one of the answers that the list offers</source>
        <translation>列表中的一个选项</translation>
    </message>
    <message>
        <source>one small letter a–z, but not n, which walks the suggestions</source>
        <translation>一个小写字母 a–z，但不能是 n（用于切换候选项）</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅见于此</translation>
    </message>
    <message>
        <source>open</source>
        <comment>of something</comment>
        <translation>未处理</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>original files</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>other sentences</source>
        <translation>其他句子</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>来自别处</translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation>超过 {number}</translation>
    </message>
    <message>
        <source>paired {record} in {article} with {other_record} in {other}</source>
        <translation>将 {article} 中的 {record} 与 {other} 中的 {other_record} 配对</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>可能约{date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>可能是{date}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>person who agrees</source>
        <translation>表示同意的人</translation>
    </message>
    <message>
        <source>person who asks for something</source>
        <translation>提出请求的人</translation>
    </message>
    <message>
        <source>person who leads a delegation</source>
        <translation>率领代表团的人</translation>
    </message>
    <message>
        <source>person who plans something</source>
        <translation>有所计划的人</translation>
    </message>
    <message>
        <source>person who presides</source>
        <translation>主持会议的人</translation>
    </message>
    <message>
        <source>person who promises something</source>
        <translation>作出承诺的人</translation>
    </message>
    <message>
        <source>person who takes part under a title</source>
        <translation>带职务出席的人</translation>
    </message>
    <message>
        <source>person with a verb of speech</source>
        <translation>带言说动词的人</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>planned or held: not stated</source>
        <translation>计划举行或已举行：未说明</translation>
    </message>
    <message>
        <source>proposer not coded</source>
        <translation>提出方未编码</translation>
    </message>
    <message numerus="yes">
        <source>published %n day(s) apart</source>
        <translation>
            <numerusform>发布日期相差 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>published on the same day</source>
        <translation>同日发布</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>发布媒体</translation>
    </message>
    <message>
        <source>put the name {name} first</source>
        <translation>将名称 {name} 设为首选</translation>
    </message>
    <message>
        <source>read by the program</source>
        <translation>程序识别</translation>
    </message>
    <message>
        <source>record of this article</source>
        <translation>此文章的记录</translation>
    </message>
    <message>
        <source>record {id}</source>
        <translation>记录 {id}</translation>
    </message>
    <message>
        <source>record {id}, {field}</source>
        <translation>记录 {id}，{field}</translation>
    </message>
    <message>
        <source>redid: {act}</source>
        <translation>重做：{act}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>rejected the suggested mention {words} of {record}</source>
        <translation>拒绝 {record} 的候选提及 {words}</translation>
    </message>
    <message>
        <source>rejected the suggested {record} in {article}</source>
        <translation>在 {article} 中拒绝候选的 {record}</translation>
    </message>
    <message>
        <source>rejected what was suggested for {field} of {record}</source>
        <translation>拒绝 {record} 的{field}的候选值</translation>
    </message>
    <message>
        <source>removed a mention of {record}</source>
        <translation>移除 {record} 的一处提及</translation>
    </message>
    <message numerus="yes">
        <source>removed {article} with %Ln record(s)</source>
        <translation>
            <numerusform>移除 {article} 及其 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>renamed the analyst {name} to {other}</source>
        <translation>将分析员 {name} 改名为 {other}</translation>
    </message>
    <message>
        <source>renamed {name} to {other}</source>
        <translation>将 {name} 重命名为 {other}</translation>
    </message>
    <message>
        <source>report of speech</source>
        <translation>转述的发言</translation>
    </message>
    <message>
        <source>reports of speech</source>
        <translation>转述的发言</translation>
    </message>
    <message>
        <source>reports of speech, coded</source>
        <translation>已编码的转述发言</translation>
    </message>
    <message>
        <source>role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>ruled on {field} of {name} for none of them</source>
        <translation>裁定 {name} 的{field}：均不采用</translation>
    </message>
    <message>
        <source>ruled on {field} of {name} for {words}</source>
        <translation>裁定 {name} 的{field}：以 {words} 为准</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>said that {article} does not state {field} of {record}</source>
        <translation>注明 {article} 未说明 {record} 的{field}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>相同字词</translation>
    </message>
    <message>
        <source>sentences with coded words</source>
        <translation>含已编码原文的句子</translation>
    </message>
    <message>
        <source>series of meetings</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>a figure, by a ruling</comment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>set the names of {name} in {language} to {words}</source>
        <translation>将 {name} 的 {language} 名称设为 {words}</translation>
    </message>
    <message>
        <source>set the {fact} of {article} to {words}</source>
        <translation>将 {article} 的{fact}设为 {words}</translation>
    </message>
    <message>
        <source>set {field} of {record} to {words}</source>
        <translation>将 {record} 的{field}设为 {words}</translation>
    </message>
    <message>
        <source>settled {field} of {record}</source>
        <translation>将 {record} 的{field}设为不再存疑</translation>
    </message>
    <message>
        <source>share told in figures</source>
        <translation>以数字说明的占比</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自{date}起</translation>
    </message>
    <message>
        <source>small letters a–z, digits and _, beginning with a letter</source>
        <translation>小写字母 a–z、数字和 _，以字母开头</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>软连字符</translation>
    </message>
    <message>
        <source>some time in {year}</source>
        <translation>{year}年某时</translation>
    </message>
    <message>
        <source>speakers</source>
        <comment>in a country</comment>
        <translation>发言人</translation>
    </message>
    <message>
        <source>split {name} from {other}</source>
        <translation>将 {name} 从 {other} 中拆分</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>明示</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>候选项</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>character</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>tagged {record} in {article}</source>
        <translation>在 {article} 中标记 {record}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>text named with who brought it in</source>
        <translation>连同提出方一并提到的文件</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>the history (%Ln step(s))</source>
        <translation>
            <numerusform>历史（%Ln 步）</numerusform>
        </translation>
    </message>
    <message>
        <source>the id of a record ({type})</source>
        <translation>一条记录（{type}）的标识符</translation>
    </message>
    <message>
        <source>the kind of its terms</source>
        <translation>术语种类</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>前一个</translation>
    </message>
    <message>
        <source>the other language of this article</source>
        <translation>此文章的另一种语言</translation>
    </message>
    <message>
        <source>the project holds it, coded differently, and keeps its own</source>
        <translation>项目中已有它，编码不同，因此保留项目自身的</translation>
    </message>
    <message>
        <source>the project says “{text}”, which was kept</source>
        <translation>项目中为“{text}”，已保留</translation>
    </message>
    <message>
        <source>the project&apos;s codebook has no answer “{text}” there</source>
        <translation>项目的编码表在该处没有选项“{text}”</translation>
    </message>
    <message>
        <source>the project&apos;s codebook has no field “{field}” for this type</source>
        <translation>项目的编码表中，此类型没有字段“{field}”</translation>
    </message>
    <message>
        <source>the project&apos;s codebook has no type “{type}”</source>
        <translation>项目的编码表没有类型“{type}”</translation>
    </message>
    <message>
        <source>the record that it leads to ({text}) is neither in the set nor in the project</source>
        <translation>它指向的记录（{text}）既不在标注集中，也不在项目中</translation>
    </message>
    <message>
        <source>the span {start}–{end} has {length} characters, its words have {held}</source>
        <translation>区段 {start}–{end} 有 {length} 个字符，其原文有 {held} 个</translation>
    </message>
    <message>
        <source>the span {start}–{end} lies outside its text</source>
        <translation>区段 {start}–{end} 超出其文本范围</translation>
    </message>
    <message>
        <source>the span {start}–{end} lies outside its text, which has {whole} characters</source>
        <translation>区段 {start}–{end} 超出其文本范围，文本共有 {whole} 个字符</translation>
    </message>
    <message>
        <source>the term {text} is neither in the set nor in the project</source>
        <translation>术语 {text} 既不在标注集中，也不在项目中</translation>
    </message>
    <message>
        <source>the text that it quotes is neither in the set nor in the project</source>
        <translation>它引用的文本既不在标注集中，也不在项目中</translation>
    </message>
    <message>
        <source>the type of record that it leads to</source>
        <translation>所指向的记录类型</translation>
    </message>
    <message>
        <source>the types of things that may stand in it</source>
        <translation>可填的实体类型</translation>
    </message>
    <message>
        <source>the words at {start}–{end} are not the ones quoted</source>
        <translation>{start}–{end} 处的文字与引文不符</translation>
    </message>
    <message>
        <source>their sentences are alike</source>
        <translation>两者的句子相似</translation>
    </message>
    <message>
        <source>their sentences go together</source>
        <translation>两者的句子相对应</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to be ruled on again: something was changed</source>
        <translation>需重新裁定：内容已有变化</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>to discuss</source>
        <comment>state of a record</comment>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>told {record} in {article} apart from {other_record} in {other}</source>
        <translation>将 {article} 中的 {record} 与 {other} 中的 {other_record} 区分开</translation>
    </message>
    <message numerus="yes">
        <source>took %Ln name(s) into the glossary</source>
        <translation>
            <numerusform>将 %Ln 个名称加入术语表</numerusform>
        </translation>
    </message>
    <message>
        <source>took away the note on {name}</source>
        <translation>移除 {name} 的备注</translation>
    </message>
    <message>
        <source>took away the note on {record} in {article}</source>
        <translation>移除 {article} 中 {record} 的备注</translation>
    </message>
    <message>
        <source>took back the ruling on {field} of {name}</source>
        <translation>收回对 {name} 的{field}的裁定</translation>
    </message>
    <message>
        <source>took over the codebook {file}</source>
        <translation>采用编码表 {file}</translation>
    </message>
    <message>
        <source>took the name {name} from {other}</source>
        <translation>移除 {other} 的名称 {name}</translation>
    </message>
    <message>
        <source>took {name} out of its series</source>
        <translation>将 {name} 移出所属系列</translation>
    </message>
    <message numerus="yes">
        <source>took {record} over to {article}, and %Ln record(s) that name it</source>
        <translation>
            <numerusform>将 {record} 及引用它的 %Ln 条记录套用到 {article}</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>topic not coded</source>
        <translation>议题未编码</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a change</comment>
        <translation>持平</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>不足 {number}</translation>
    </message>
    <message>
        <source>undid: {act}</source>
        <translation>撤销：{act}</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unpacked it would be {size} MiB</source>
        <translation>解压后将有 {size} MiB</translation>
    </message>
    <message>
        <source>unsure (A)</source>
        <translation>不确定 (A)</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至{date}</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a change</comment>
        <translation>上升</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>went back to the parts that were found in {article}</source>
        <translation>将 {article} 恢复为识别出的各部分</translation>
    </message>
    <message>
        <source>went back to version {version} of the codebook</source>
        <translation>恢复编码表的版本 {version}</translation>
    </message>
    <message>
        <source>what it names ({text}) is neither in the set nor in the project</source>
        <translation>它所指的实体（{text}）既不在标注集中，也不在项目中</translation>
    </message>
    <message>
        <source>with {things}</source>
        <translation>包含{things}</translation>
    </message>
    <message>
        <source>without a period</source>
        <translation>无时期</translation>
    </message>
    <message>
        <source>without {things}</source>
        <translation>不含{things}</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>单词连接符</translation>
    </message>
    <message>
        <source>words in the article</source>
        <translation>文章中的原文</translation>
    </message>
    <message>
        <source>words say {reading}</source>
        <translation>原文为 {reading}</translation>
    </message>
    <message>
        <source>wrote a note on {field} of {record}</source>
        <translation>为 {record} 的{field}写备注</translation>
    </message>
    <message>
        <source>wrote a note on {name}</source>
        <translation>为 {name} 写备注</translation>
    </message>
    <message>
        <source>wrote a note on {record} in {article}</source>
        <translation>为 {article} 中的 {record} 写备注</translation>
    </message>
    <message>
        <source>year not stated</source>
        <translation>未说明年份</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>零宽连接符</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>零宽非连接符</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>零宽空格</translation>
    </message>
    <message numerus="yes">
        <source>{acts} and %n more</source>
        <translation>
            <numerusform>{acts}，还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{all} and {last}</source>
        <translation>{all}和{last}</translation>
    </message>
    <message>
        <source>{analyst}, {time}</source>
        <translation>{analyst}，{time}</translation>
    </message>
    <message>
        <source>{articles} and {records}</source>
        <translation>{articles}和 {records}</translation>
    </message>
    <message>
        <source>{articles}, {records}</source>
        <translation>{articles}，{records}</translation>
    </message>
    <message>
        <source>{articles}: {states}</source>
        <translation>{articles}：{states}</translation>
    </message>
    <message>
        <source>{article} has another text by now.</source>
        <translation>{article} 的文本已变更。</translation>
    </message>
    <message>
        <source>{article} has no part in “{language}”.</source>
        <translation>{article} 没有“{language}”部分。</translation>
    </message>
    <message>
        <source>{article} has no sentences that could be compared.</source>
        <translation>{article} 没有可对照的句子。</translation>
    </message>
    <message>
        <source>{article} · {field}: “{words}”</source>
        <translation>{article} · {field}：“{words}”</translation>
    </message>
    <message>
        <source>{article} · {words}</source>
        <translation>{article} · {words}</translation>
    </message>
    <message>
        <source>{article}: source</source>
        <translation>{article}：来源</translation>
    </message>
    <message>
        <source>{article}: words</source>
        <translation>{article}：原文</translation>
    </message>
    <message>
        <source>{article}: {what}</source>
        <translation>{article}：{what}</translation>
    </message>
    <message>
        <source>{article}: {words}</source>
        <translation>{article}：{words}</translation>
    </message>
    <message>
        <source>{backups} deleted with it.</source>
        <translation>同时删除了 {backups}。</translation>
    </message>
    <message>
        <source>{backups} of {file}, the newest from {when}.</source>
        <translation>{file} 有 {backups}，最新一份的时间为 {when}。</translation>
    </message>
    <message>
        <source>{begin} – {end}</source>
        <translation>{begin}至{end}</translation>
    </message>
    <message>
        <source>{called} ships with the program.</source>
        <translation>{called} 是程序自带的。</translation>
    </message>
    <message>
        <source>{cell}: {proposals}</source>
        <translation>{cell}：{proposals}</translation>
    </message>
    <message>
        <source>{change} on {base}</source>
        <translation>{change}（较 {base}）</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}：{words}</translation>
    </message>
    <message>
        <source>{count:,} NUL bytes</source>
        <translation>{count:,} 个 NUL 字节</translation>
    </message>
    <message>
        <source>{counted}, as many as now</source>
        <translation>{counted}，与现在相同</translation>
    </message>
    <message>
        <source>{counted}, {number} fewer than now</source>
        <translation>{counted}，比现在少 {number}</translation>
    </message>
    <message>
        <source>{counted}, {number} more than now</source>
        <translation>{counted}，比现在多 {number}</translation>
    </message>
    <message>
        <source>{country}: {speakers}</source>
        <translation>{country}：{speakers}</translation>
    </message>
    <message>
        <source>{counts} · first rows of each type:</source>
        <translation>{counts} · 各类型的前几行：</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 个字符</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 条</translation>
    </message>
    <message>
        <source>{count} skipped: {why}</source>
        <translation>跳过 {count} 项：{why}</translation>
    </message>
    <message>
        <source>{date} (inferred)</source>
        <translation>{date}（推断）</translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>day of a month</comment>
        <translation>
            <numerusform>{month}{day}日</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, year not stated</source>
        <translation>{day}，未说明年份</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{done} of {all} articles read so far …</source>
        <translation>已读取 {done} / {all} 篇文章…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{fact}: {origin}</source>
        <translation>{fact}：{origin}</translation>
    </message>
    <message>
        <source>{fields}. {reason}</source>
        <translation>{fields}。{reason}</translation>
    </message>
    <message>
        <source>{fields}; {field}</source>
        <translation>{fields}；{field}</translation>
    </message>
    <message>
        <source>{field} is {value} in both</source>
        <translation>两者的{field}都是 {value}</translation>
    </message>
    <message>
        <source>{field} waits for words</source>
        <translation>“{field}”正在等待原文</translation>
    </message>
    <message>
        <source>{field}: its words “{words}” are not those it points at</source>
        <translation>{field}：其原文“{words}”与所指位置的文字不符</translation>
    </message>
    <message>
        <source>{field}: {offer} – {reason}</source>
        <translation>{field}：{offer} – {reason}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}：{why}</translation>
    </message>
    <message>
        <source>{figures} {series}, coded by {analyst}</source>
        <translation>{figures}{series}，由 {analyst} 编码</translation>
    </message>
    <message>
        <source>{figure} ({ruling})</source>
        <translation>{figure}（{ruling}）</translation>
    </message>
    <message>
        <source>{file}  (no longer there)</source>
        <translation>{file}（已不存在）</translation>
    </message>
    <message>
        <source>{file} (read only) — Spanwise</source>
        <translation>{file}（只读）— Spanwise</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>无法写入 {file}。</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} 已存在。</translation>
    </message>
    <message>
        <source>{file} exists already; it is not replaced. Choose another name.</source>
        <translation>{file} 已存在，不会被替换。请另选名称。</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file}，位于 {folder}</translation>
    </message>
    <message>
        <source>{file} is a project and was not imported.</source>
        <translation>{file} 是项目文件，未导入。</translation>
    </message>
    <message>
        <source>{file} is cut short: {held:,} of {whole:,} bytes.</source>
        <translation>{file} 不完整：{whole:,} 字节中只有 {held:,} 字节。</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} 已损坏。</translation>
    </message>
    <message>
        <source>{file} is deleted for good.</source>
        <translation>{file} 已永久删除。</translation>
    </message>
    <message>
        <source>{file} is not a Spanwise project.</source>
        <translation>{file} 不是 Spanwise 项目。</translation>
    </message>
    <message>
        <source>{file} is not there or cannot be read.</source>
        <translation>{file} 不存在或无法读取。</translation>
    </message>
    <message>
        <source>{file} is open elsewhere: {holder}.</source>
        <translation>{file} 已在别处打开：{holder}。</translation>
    </message>
    <message>
        <source>{file} is the project itself.</source>
        <translation>{file} 就是项目文件本身。</translation>
    </message>
    <message>
        <source>{file} is write-protected.</source>
        <translation>{file} 有写保护。</translation>
    </message>
    <message>
        <source>{file} was deleted for good on {day}: {reason}</source>
        <translation>{file} 已于 {day} 永久删除：{reason}</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Spanwise.</source>
        <translation>{file} 由较新版本的 Spanwise 创建。</translation>
    </message>
    <message>
        <source>{file} was made by an earlier version of Spanwise and cannot be brought up to date: {why}.</source>
        <translation>{file} 由较早版本的 Spanwise 创建，无法升级：{why}。</translation>
    </message>
    <message>
        <source>{file} was not closed properly, and it can only be put right where it may be written.</source>
        <translation>{file} 未正常关闭，只有在可写入时才能修复。</translation>
    </message>
    <message>
        <source>{file} — Spanwise</source>
        <translation>{file} — Spanwise</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>dates</comment>
        <translation>
            <numerusform>{first}至{last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{format} ({file})</source>
        <translation>{format} ({file})</translation>
    </message>
    <message>
        <source>{keys} always means the same in the article and cannot be chosen.</source>
        <translation>{keys} 在文章中有固定用途，不能选用。</translation>
    </message>
    <message>
        <source>{keys} is a key of {actions}, which would lose it.</source>
        <translation>{keys} 已是 {actions} 的快捷键，改用后将从中移除。</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}：{count}</translation>
    </message>
    <message>
        <source>{kind}: {one} = {other}</source>
        <translation>{kind}：{one} = {other}</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}：{words}</translation>
    </message>
    <message>
        <source>{label} = {words} ({language})</source>
        <translation>{label} = {words}（{language}）</translation>
    </message>
    <message>
        <source>{label}, {period}</source>
        <translation>{label}，{period}</translation>
    </message>
    <message>
        <source>{label}: {names}</source>
        <translation>{label}：{names}</translation>
    </message>
    <message>
        <source>{language}: {what}</source>
        <translation>{language}：{what}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{meaning} {words}, {kind}</source>
        <translation>{meaning} {words}，{kind}</translation>
    </message>
    <message>
        <source>{meaning}: “{words}”</source>
        <translation>{meaning}：“{words}”</translation>
    </message>
    <message>
        <source>{meetings}, coded by {analyst}</source>
        <translation>{meetings}，由 {analyst} 编码</translation>
    </message>
    <message>
        <source>{member} counts positions in something else than {unit}</source>
        <translation>{member} 的位置不以 {unit} 计数</translation>
    </message>
    <message>
        <source>{member} describes other tables.</source>
        <translation>{member} 描述的是其他表格。</translation>
    </message>
    <message>
        <source>{member} differs.</source>
        <translation>{member} 不一致。</translation>
    </message>
    <message>
        <source>{member} does not say that this is a Spanwise bundle</source>
        <translation>{member} 未注明这是 Spanwise 数据包</translation>
    </message>
    <message>
        <source>{member} is damaged</source>
        <translation>{member} 已损坏</translation>
    </message>
    <message>
        <source>{member} is missing</source>
        <translation>缺少 {member}</translation>
    </message>
    <message>
        <source>{member} is nested beyond all reason</source>
        <translation>{member} 嵌套层数过多</translation>
    </message>
    <message>
        <source>{member} is not UTF-8 at byte {byte}</source>
        <translation>{member} 的第 {byte} 字节不符合 UTF-8</translation>
    </message>
    <message>
        <source>{member} is not as it was written (its SHA-256 differs)</source>
        <translation>{member} 与写入时不同（SHA-256 不一致）</translation>
    </message>
    <message>
        <source>{member} is too long</source>
        <translation>{member} 过长</translation>
    </message>
    <message>
        <source>{member}: {misfit}</source>
        <translation>{member}：{misfit}</translation>
    </message>
    <message>
        <source>{moment}, before a restore</source>
        <translation>{moment}，恢复之前</translation>
    </message>
    <message>
        <source>{month} (published)</source>
        <translation>{month}（发布）</translation>
    </message>
    <message>
        <source>{names}: only by its place</source>
        <translation>{names}：仅依据位置</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name}（我）</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name}（{keys}）</translation>
    </message>
    <message>
        <source>{name} and {other} are not one meeting: the series is the same, the number is not.</source>
        <translation>{name} 与 {other} 不是同一会议：系列相同，届次不同。</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>{name} could not be read: it is no ordinary file.</source>
        <translation>无法读取 {name}：它不是普通文件。</translation>
    </message>
    <message>
        <source>{name} gets further names.</source>
        <translation>{name} 将补充名称。</translation>
    </message>
    <message>
        <source>{name} has a first name that ships with the program.</source>
        <translation>{name} 的首选名称是程序自带的。</translation>
    </message>
    <message>
        <source>{name} has the name “{text}” already.</source>
        <translation>{name} 已有名称“{text}”。</translation>
    </message>
    <message>
        <source>{name} has these names.</source>
        <translation>{name} 已有这些名称。</translation>
    </message>
    <message>
        <source>{name} has {read} rows instead of {expected}.</source>
        <translation>{name} 有 {read} 行，应为 {expected} 行。</translation>
    </message>
    <message>
        <source>{name} has {size:,} bytes; that is more than an article.</source>
        <translation>{name} 有 {size:,} 字节，超出一篇文章的大小。</translation>
    </message>
    <message>
        <source>{name} is a term.</source>
        <translation>{name} 是术语。</translation>
    </message>
    <message>
        <source>{name} is a {type}, and {other} a {other_type}.</source>
        <translation>{name} 的类型是{type}，而 {other} 的类型是{other_type}。</translation>
    </message>
    <message>
        <source>{name} is encrypted</source>
        <translation>{name} 已加密</translation>
    </message>
    <message>
        <source>{name} is in the project already.</source>
        <translation>{name} 已在项目中。</translation>
    </message>
    <message>
        <source>{name} is listed but missing</source>
        <translation>列出了 {name}，但缺少该文件</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} 是新增的。</translation>
    </message>
    <message>
        <source>{name} is no longer in the project.</source>
        <translation>{name} 已不在项目中。</translation>
    </message>
    <message>
        <source>{name} is not listed in {member}</source>
        <translation>{name} 未在 {member} 中列出</translation>
    </message>
    <message>
        <source>{name} is packed in a way that bundles are not</source>
        <translation>{name} 的压缩方式不用于数据包</translation>
    </message>
    <message>
        <source>{name} is the same as {known} already.</source>
        <translation>{name} 已与 {known} 相同。</translation>
    </message>
    <message>
        <source>{name} ships with the program.</source>
        <translation>{name} 是程序自带的。</translation>
    </message>
    <message>
        <source>{name} stands by itself already.</source>
        <translation>{name} 已是独立的。</translation>
    </message>
    <message>
        <source>{name} would be {size} MiB</source>
        <translation>{name} 将有 {size} MiB</translation>
    </message>
    <message>
        <source>{name} would grow more than {ratio} times when unpacked</source>
        <translation>{name} 解压后将增大到 {ratio} 倍以上</translation>
    </message>
    <message>
        <source>{name} would have no name left.</source>
        <translation>{name} 将没有任何名称。</translation>
    </message>
    <message>
        <source>{name} — {title}</source>
        <translation>{name} — {title}</translation>
    </message>
    <message>
        <source>{name}.jsonl has {found} lines, {member} tells of {told}</source>
        <translation>{name}.jsonl 有 {found} 行，而 {member} 记载为 {told} 行</translation>
    </message>
    <message>
        <source>{name}: ships with the program and stays</source>
        <translation>{name}：程序自带，不能移除</translation>
    </message>
    <message>
        <source>{name}’s records are shown. They are read only: changing one makes a copy of yours.</source>
        <translation>当前显示 {name} 的记录。这些记录只读：更改时会创建您自己的副本。</translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} 个字符</translation>
    </message>
    <message>
        <source>{number} chars</source>
        <translation>{number} 字符</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} / {whole}</translation>
    </message>
    <message>
        <source>{number} of {whole}, {wrapped}</source>
        <translation>{number} / {whole}，{wrapped}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{ordinal} is not the number of one of a series.</source>
        <translation>{ordinal} 不是有效的届次。</translation>
    </message>
    <message>
        <source>{period} (“{words}”)</source>
        <translation>{period}（“{words}”）</translation>
    </message>
    <message>
        <source>{problem}; its words were kept, unread</source>
        <translation>{problem}；已保留其原文，未识别</translation>
    </message>
    <message>
        <source>{problem}; the value was left out</source>
        <translation>{problem}；已略去该值</translation>
    </message>
    <message>
        <source>{project} is open in another program: {holder}.</source>
        <translation>{project} 已在另一个程序中打开：{holder}。</translation>
    </message>
    <message>
        <source>{project} is write-protected.</source>
        <translation>{project} 有写保护。</translation>
    </message>
    <message>
        <source>{project}, {date}</source>
        <translation>{project}，{date}</translation>
    </message>
    <message>
        <source>{proposals}, coded by {analyst}</source>
        <translation>{proposals}，由 {analyst} 编码</translation>
    </message>
    <message>
        <source>{proposer}, {column}</source>
        <translation>{proposer}，{column}</translation>
    </message>
    <message>
        <source>{reason} It says something else than here.</source>
        <translation>{reason}其说法与此处不同。</translation>
    </message>
    <message>
        <source>{reason} It stands in the sentence beside.</source>
        <translation>{reason}原文在相邻的句子中。</translation>
    </message>
    <message>
        <source>{reason} The sentences are not linked.</source>
        <translation>{reason}两句没有对应。</translation>
    </message>
    <message numerus="yes">
        <source>{records} (%Ln by other analysts)</source>
        <translation>
            <numerusform>{records}（其中 %Ln 条来自其他分析员）</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} in {articles}</source>
        <translation>{articles}中的 {records}</translation>
    </message>
    <message>
        <source>{records} records, {articles} articles</source>
        <translation>{records} 条记录，{articles} 篇文章</translation>
    </message>
    <message>
        <source>{record} and {other} are records of two types.</source>
        <translation>{record} 和 {other} 是两种类型的记录。</translation>
    </message>
    <message>
        <source>{record} of {article} points to a {type} of {other}</source>
        <translation>{article} 的 {record} 指向 {other} 的一条{type}</translation>
    </message>
    <message>
        <source>{record} – {count}</source>
        <translation>{record} – {count}</translation>
    </message>
    <message>
        <source>{record}: {why}</source>
        <translation>{record}：{why}</translation>
    </message>
    <message>
        <source>{refusal}{hint}</source>
        <translation>{refusal}{hint}</translation>
    </message>
    <message>
        <source>{role} ({language}): {words}</source>
        <translation>{role}（{language}）：{words}</translation>
    </message>
    <message>
        <source>{row}: {counted}</source>
        <translation>{row}：{counted}</translation>
    </message>
    <message>
        <source>{ruling}: {reason}</source>
        <translation>{ruling}：{reason}</translation>
    </message>
    <message>
        <source>{score}, but has another partner</source>
        <translation>{score}，但已有其他对应句</translation>
    </message>
    <message>
        <source>{series} {first} to {last}: no record</source>
        <translation>{series} {first} 至 {last}：无记录</translation>
    </message>
    <message>
        <source>{series} {number}: no record</source>
        <translation>{series} {number}：无记录</translation>
    </message>
    <message>
        <source>{series}: {meetings}</source>
        <translation>{series}：{meetings}</translation>
    </message>
    <message>
        <source>{severity}: {message} {words}</source>
        <translation>{severity}：{message} {words}</translation>
    </message>
    <message>
        <source>{share} right</source>
        <translation>正确率 {share}</translation>
    </message>
    <message>
        <source>{shown} of {records}</source>
        <translation>{records}中的 {shown} 条</translation>
    </message>
    <message>
        <source>{shown} of {rows}</source>
        <translation>{rows}中的 {shown} 行</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{source}; characters {start}–{end}</source>
        <translation>{source}；字符 {start}–{end}</translation>
    </message>
    <message>
        <source>{speakers} by country, coded by {analyst}</source>
        <translation>{speakers}，按国家排列，由 {analyst} 编码</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state} {count}</translation>
    </message>
    <message>
        <source>{state}, ruled</source>
        <translation>{state}，已裁定</translation>
    </message>
    <message>
        <source>{state}, ruled before</source>
        <translation>{state}，曾裁定</translation>
    </message>
    <message>
        <source>{state}. Partner: {words}</source>
        <translation>{state}。对应句：{words}</translation>
    </message>
    <message>
        <source>{thing} is number {one} in {article}, but number {other} in {second}.</source>
        <translation>{thing} 在 {article} 中是第 {one} 届，在 {second} 中却是第 {other} 届。</translation>
    </message>
    <message>
        <source>{thing} – {field}: which holds?</source>
        <translation>{thing} – {field}：以哪个为准？</translation>
    </message>
    <message numerus="yes">
        <source>{told}, and %Ln more value(s) likewise</source>
        <translation>
            <numerusform>{told}，另有 %Ln 个值同样如此</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}。</translation>
    </message>
    <message>
        <source>{types}, {records}, {values}.</source>
        <translation>{types}，{records}，{values}。</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation>{type}（{count}）</translation>
    </message>
    <message>
        <source>{type} · {field}: {value}</source>
        <translation>{type} · {field}：{value}</translation>
    </message>
    <message>
        <source>{type}, {field}</source>
        <translation>{type}，{field}</translation>
    </message>
    <message>
        <source>{type}: found by no rule any more</source>
        <translation>{type}：已没有规则能找到</translation>
    </message>
    <message>
        <source>{type}: further mention</source>
        <translation>{type}：另一处提及</translation>
    </message>
    <message>
        <source>{type}: one more field</source>
        <translation>{type}：再填一个字段</translation>
    </message>
    <message>
        <source>{type}: {field}</source>
        <translation>{type}：{field}</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}：{name}</translation>
    </message>
    <message>
        <source>{type}: {rule}</source>
        <translation>{type}：{rule}</translation>
    </message>
    <message>
        <source>{unit} (logarithmic scale)</source>
        <translation>{unit}（对数刻度）</translation>
    </message>
    <message>
        <source>{unit}: {figures}</source>
        <translation>{unit}：{figures}</translation>
    </message>
    <message>
        <source>{values} of fields that are taken out stay in the project.</source>
        <translation>被移除字段的 {values} 仍保留在项目中。</translation>
    </message>
    <message>
        <source>{values} of other articles that named it: doubtful now.</source>
        <translation>其他文章中引用它的 {values}现为存疑。</translation>
    </message>
    <message>
        <source>{value} (as reported: {words})</source>
        <translation>{value}（文章所述：{words}）</translation>
    </message>
    <message>
        <source>{value} (derived)</source>
        <translation>{value}（推算）</translation>
    </message>
    <message>
        <source>{value} (set aside)</source>
        <translation>{value}（不采用）</translation>
    </message>
    <message>
        <source>{version} (in use)</source>
        <translation>{version}（使用中）</translation>
    </message>
    <message>
        <source>{what} (coding of {analyst})</source>
        <translation>{what}（{analyst} 的编码）</translation>
    </message>
    <message>
        <source>{what} … and {count} more.</source>
        <translation>{what} … 还有 {count} 项。</translation>
    </message>
    <message>
        <source>{what}: another colour.</source>
        <translation>{what}：颜色已更改。</translation>
    </message>
    <message>
        <source>{what}: another field is filled first.</source>
        <translation>{what}：首先填写的字段已更改。</translation>
    </message>
    <message>
        <source>{what}: another field names the thing.</source>
        <translation>{what}：用于命名的字段已更改。</translation>
    </message>
    <message>
        <source>{what}: answer “{answer}” is gone.</source>
        <translation>{what}：已删除选项“{answer}”。</translation>
    </message>
    <message>
        <source>{what}: answer “{answer}” is new.</source>
        <translation>{what}：新增选项“{answer}”。</translation>
    </message>
    <message>
        <source>{what}: answers are named otherwise.</source>
        <translation>{what}：选项名称已更改。</translation>
    </message>
    <message>
        <source>{what}: explained otherwise.</source>
        <translation>{what}：说明已更改。</translation>
    </message>
    <message>
        <source>{what}: field “{field}” is gone.</source>
        <translation>{what}：已删除字段“{field}”。</translation>
    </message>
    <message>
        <source>{what}: field “{field}” is new.</source>
        <translation>{what}：新增字段“{field}”。</translation>
    </message>
    <message>
        <source>{what}: holds something else.</source>
        <translation>{what}：内容种类已更改。</translation>
    </message>
    <message>
        <source>{what}: is called otherwise in another language.</source>
        <translation>{what}：其他语言的名称已更改。</translation>
    </message>
    <message>
        <source>{what}: is carried on.</source>
        <translation>{what}：改为沿用。</translation>
    </message>
    <message>
        <source>{what}: is not carried on.</source>
        <translation>{what}：改为不沿用。</translation>
    </message>
    <message>
        <source>{what}: is not required.</source>
        <translation>{what}：改为非必填。</translation>
    </message>
    <message>
        <source>{what}: is required.</source>
        <translation>{what}：改为必填。</translation>
    </message>
    <message>
        <source>{what}: other fields say what a record claims.</source>
        <translation>{what}：确定记录论断的字段已更改。</translation>
    </message>
    <message>
        <source>{what}: stands on another line of the form.</source>
        <translation>{what}：在表单中的行已更改。</translation>
    </message>
    <message>
        <source>{what}: tagged by {key}, before by {former}.</source>
        <translation>{what}：标记键改为 {key}，原为 {former}。</translation>
    </message>
    <message>
        <source>{what}: takes one value.</source>
        <translation>{what}：改为只填一个值。</translation>
    </message>
    <message>
        <source>{what}: takes other things.</source>
        <translation>{what}：可填内容已更改。</translation>
    </message>
    <message>
        <source>{what}: takes several values.</source>
        <translation>{what}：改为可填多个值。</translation>
    </message>
    <message>
        <source>{what}: the answers stand in another order.</source>
        <translation>{what}：选项顺序已更改。</translation>
    </message>
    <message>
        <source>{what}: the fields stand in another order.</source>
        <translation>{what}：字段顺序已更改。</translation>
    </message>
    <message>
        <source>{what}: was called “{former}”.</source>
        <translation>{what}：原名“{former}”。</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}：{number}</translation>
    </message>
    <message>
        <source>{where} is too long</source>
        <translation>{where} 过长</translation>
    </message>
    <message>
        <source>{where}: the article {id} stands there twice</source>
        <translation>{where}：文章 {id} 出现两次</translation>
    </message>
    <message>
        <source>{where}: the id {identity} stands there twice</source>
        <translation>{where}：标识符 {identity} 出现两次</translation>
    </message>
    <message>
        <source>{where}: {misfit}</source>
        <translation>{where}：{misfit}</translation>
    </message>
    <message>
        <source>{where}: {why}.</source>
        <translation>{where}：{why}。</translation>
    </message>
    <message>
        <source>{why}; what its words were read as was left out</source>
        <translation>{why}；已略去从原文识别的结果</translation>
    </message>
    <message>
        <source>{words} ({count})</source>
        <translation>{words}（{count}）</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>{words} ({source})</source>
        <translation>{words}（{source}）</translation>
    </message>
    <message>
        <source>{words} – only here</source>
        <translation>{words} – 仅见于此</translation>
    </message>
    <message>
        <source>{words}, folded</source>
        <translation>{words}，已收起</translation>
    </message>
    <message>
        <source>{words}, open</source>
        <translation>{words}，已展开</translation>
    </message>
    <message>
        <source>{words}. Drag it to another line.</source>
        <translation>{words}。可拖到另一行。</translation>
    </message>
    <message>
        <source>“6 tháng đầu năm 2019” → 2019-01/2019-06</source>
        <comment>codebook</comment>
        <translation>“6 tháng đầu năm 2019” → 2019-01/2019-06</translation>
    </message>
    <message>
        <source>“ASEAN” or “Interpol” as a body, a training course, or the ceremony at which a text was signed.</source>
        <comment>codebook</comment>
        <translation>作为组织的“ASEAN”或“Interpol”、培训班，或文件的签署仪式。</translation>
    </message>
    <message>
        <source>“Bộ Công an”: that is the organisation.</source>
        <comment>codebook</comment>
        <translation>“Bộ Công an”（公安部）：这是机构。</translation>
    </message>
    <message>
        <source>“Chủ tịch nước”: a title, not the chair of this meeting.</source>
        <comment>codebook</comment>
        <translation>“Chủ tịch nước”（国家主席）：这是头衔，不是此会议的主持方。</translation>
    </message>
    <message>
        <source>“Cục trưởng Cục Cảnh sát hình sự” → Criminal Police Department</source>
        <comment>codebook</comment>
        <translation>“Cục trưởng Cục Cảnh sát hình sự” → 刑事警察局</translation>
    </message>
    <message>
        <source>“Hội nghị AMMTC lần thứ 16” · “第16届东盟打击跨国犯罪部长级会议” · “the 23rd SOMTC”</source>
        <comment>codebook</comment>
        <translation>“Hội nghị AMMTC lần thứ 16” · “第16届东盟打击跨国犯罪部长级会议” · “the 23rd SOMTC”</translation>
    </message>
    <message>
        <source>“Hội nghị Bộ trưởng … lần thứ 16 (AMMTC 16)” → AMMTC 16; “các kỳ AMMTC” → AMMTC</source>
        <comment>codebook</comment>
        <translation>“Hội nghị Bộ trưởng … lần thứ 16 (AMMTC 16)” → AMMTC 16；“các kỳ AMMTC” → AMMTC</translation>
    </message>
    <message>
        <source>“Philippines kêu gọi …” → Philippines</source>
        <comment>codebook</comment>
        <translation>“Philippines kêu gọi …” → 菲律宾</translation>
    </message>
    <message>
        <source>“Thứ trưởng … nhấn mạnh” · “与会代表一致认为” · “the delegates agreed”</source>
        <comment>codebook</comment>
        <translation>“Thứ trưởng … nhấn mạnh” · “与会代表一致认为” · “the delegates agreed”</translation>
    </message>
    <message>
        <source>“Thứ trưởng” → deputy minister; “Trưởng đoàn” → head of delegation</source>
        <comment>codebook</comment>
        <translation>“Thứ trưởng” → 副部长；“Trưởng đoàn” → 代表团团长</translation>
    </message>
    <message>
        <source>“báo cáo tại hội nghị cho biết …” → that meeting</source>
        <comment>codebook</comment>
        <translation>“báo cáo tại hội nghị cho biết …” → 该会议</translation>
    </message>
    <message>
        <source>“cam kết” → pledged; “ghi nhận” → noted; “通过” → adopted; “签署” → signed</source>
        <comment>codebook</comment>
        <translation>“cam kết” → 承诺；“ghi nhận” → 注意到；“通过” → 通过；“签署” → 签署</translation>
    </message>
    <message>
        <source>“chia sẻ thông tin về tội phạm mạng” → information sharing, cybercrime</source>
        <comment>codebook</comment>
        <translation>“chia sẻ thông tin về tội phạm mạng” → 信息共享、网络犯罪</translation>
    </message>
    <message>
        <source>“dưới sự chủ trì của Bộ trưởng …” → that minister</source>
        <comment>codebook</comment>
        <translation>“dưới sự chủ trì của Bộ trưởng …” → 该部长</translation>
    </message>
    <message>
        <source>“dự kiến diễn ra” → planned; “已推迟” → postponed</source>
        <comment>codebook</comment>
        <translation>“dự kiến diễn ra” → 计划举行；“已推迟” → 推迟</translation>
    </message>
    <message>
        <source>“giảm 4,5%” → 4.5 percent; “tăng 12 vụ” → 12 cases</source>
        <comment>codebook</comment>
        <translation>“giảm 4,5%” → 4.5，百分比；“tăng 12 vụ” → 12，起案件</translation>
    </message>
    <message>
        <source>“hơn 1.200” → &gt; 1200; “3万多” → &gt; 30000; “từ 5 đến 7” → 5, high 7</source>
        <comment>codebook</comment>
        <translation>“hơn 1.200” → &gt; 1200；“3万多” → &gt; 30000；“từ 5 đến 7” → 5，上限 7</translation>
    </message>
    <message>
        <source>“hội nghị cấp cao”: that is its level, not its format.</source>
        <comment>codebook</comment>
        <translation>“hội nghị cấp cao”（高级别会议）：这是会议级别，不是形式。</translation>
    </message>
    <message>
        <source>“hội nghị” alone: tag it as a further mention of the meeting that it refers to.</source>
        <comment>codebook</comment>
        <translation>单独的“hội nghị”（会议）：请标记为所指会议的另一处提及。</translation>
    </message>
    <message>
        <source>“khẳng định cam kết tham gia tích cực …”</source>
        <comment>codebook</comment>
        <translation>“khẳng định cam kết tham gia tích cực …”</translation>
    </message>
    <message>
        <source>“kêu gọi các nước thành viên” → the member states</source>
        <comment>codebook</comment>
        <translation>“kêu gọi các nước thành viên” → 各成员国</translation>
    </message>
    <message>
        <source>“kể từ năm 2018”: a period that begins then.</source>
        <comment>codebook</comment>
        <translation>“kể từ năm 2018”（自2018年起）：这是从那时开始的时期。</translation>
    </message>
    <message>
        <source>“lần thứ 15”, “năm 2021”, “+84 24 …”: ordinals, dates and telephone numbers are not statistics.</source>
        <comment>codebook</comment>
        <translation>“lần thứ 15”、“năm 2021”、“+84 24 …”：序数、日期和电话号码不是统计数据。</translation>
    </message>
    <message>
        <source>“ma túy”: that belongs to the measure.</source>
        <comment>codebook</comment>
        <translation>“ma túy”（毒品）：属于指标。</translation>
    </message>
    <message>
        <source>“ngày 20 và 21/9/2022” → 2022-09-20/2022-09-21; “tháng 11 năm 2023” → 2023-11</source>
        <comment>codebook</comment>
        <translation>“ngày 20 và 21/9/2022” → 2022-09-20/2022-09-21；“tháng 11 năm 2023” → 2023-11</translation>
    </message>
    <message>
        <source>“nước chủ nhà Campuchia” → Cambodia</source>
        <comment>codebook</comment>
        <translation>“nước chủ nhà Campuchia” → 柬埔寨</translation>
    </message>
    <message>
        <source>“phát biểu tại hội nghị” → the meeting named one sentence earlier (inferred)</source>
        <comment>codebook</comment>
        <translation>“phát biểu tại hội nghị” → 前一句提到的会议（推断）</translation>
    </message>
    <message>
        <source>“phát hiện 320 vụ” · “抓获嫌疑人1200余名” · “fell by 4.5 per cent”</source>
        <comment>codebook</comment>
        <translation>“phát hiện 320 vụ” · “抓获嫌疑人1200余名” · “fell by 4.5 per cent”</translation>
    </message>
    <message>
        <source>“phạm tội về ma túy” → drug crime</source>
        <comment>codebook</comment>
        <translation>“phạm tội về ma túy” → 毒品犯罪</translation>
    </message>
    <message>
        <source>“so với cùng kỳ năm 2018”, said of the first half of 2019 → 2018-01/2018-06</source>
        <comment>codebook</comment>
        <translation>“so với cùng kỳ năm 2018”，说的是2019年上半年 → 2018-01/2018-06</translation>
    </message>
    <message>
        <source>“so với cùng kỳ năm 2018”: that is the base period.</source>
        <comment>codebook</comment>
        <translation>“so với cùng kỳ năm 2018”（与2018年同期相比）：这是对比期。</translation>
    </message>
    <message>
        <source>“thay mặt đoàn đại biểu Lào” → Laos</source>
        <comment>codebook</comment>
        <translation>“thay mặt đoàn đại biểu Lào” → 老挝</translation>
    </message>
    <message>
        <source>“theo Văn phòng LHQ về Ma túy và Tội phạm” → UNODC</source>
        <comment>codebook</comment>
        <translation>“theo Văn phòng LHQ về Ma túy và Tội phạm” → UNODC</translation>
    </message>
    <message>
        <source>“theo hình thức trực tuyến” → online; “线上线下结合” → hybrid</source>
        <comment>codebook</comment>
        <translation>“theo hình thức trực tuyến” → 线上；“线上线下结合” → 线上线下结合</translation>
    </message>
    <message>
        <source>“thiết lập đường dây nóng giữa các cơ quan thực thi pháp luật”</source>
        <comment>codebook</comment>
        <translation>“thiết lập đường dây nóng giữa các cơ quan thực thi pháp luật”</translation>
    </message>
    <message>
        <source>“thông qua cơ chế …” (by way of a mechanism): no decision is told there.</source>
        <comment>codebook</comment>
        <translation>“thông qua cơ chế …”（通过某一机制）：其中没有说明任何决定。</translation>
    </message>
    <message>
        <source>“trong đó phụ nữ và trẻ em” · “重点案件”</source>
        <comment>codebook</comment>
        <translation>“trong đó phụ nữ và trẻ em” · “重点案件”</translation>
    </message>
    <message>
        <source>“trên địa bàn tỉnh Lào Cai” → Lào Cai</source>
        <comment>codebook</comment>
        <translation>“trên địa bàn tỉnh Lào Cai” → 老街</translation>
    </message>
    <message>
        <source>“tăng 9%”: that is the amount of a change, and the value is not stated.</source>
        <comment>codebook</comment>
        <translation>“tăng 9%”（增长9%）：这是变化幅度，数值未说明。</translation>
    </message>
    <message>
        <source>“tăng cường hợp tác”: no figure moves there.</source>
        <comment>codebook</comment>
        <translation>“tăng cường hợp tác”（加强合作）：其中没有数据变化。</translation>
    </message>
    <message>
        <source>“tăng lên 12 vụ”: that is the new level, so the value.</source>
        <comment>codebook</comment>
        <translation>“tăng lên 12 vụ”（增至12起）：这是新的水平，即数值。</translation>
    </message>
    <message>
        <source>“tăng” → up; “下降” → down; “持平” → unchanged</source>
        <comment>codebook</comment>
        <translation>“tăng” → 上升；“下降” → 下降；“持平” → 持平</translation>
    </message>
    <message>
        <source>“tại Phnôm Pênh” → Phnom Penh</source>
        <comment>codebook</comment>
        <translation>“tại Phnôm Pênh” → 金边</translation>
    </message>
    <message>
        <source>“tại hội nghị, đoàn Malaysia đề xuất …” → that meeting</source>
        <comment>codebook</comment>
        <translation>“tại hội nghị, đoàn Malaysia đề xuất …” → 该会议</translation>
    </message>
    <message>
        <source>“vi phạm pháp luật về ma túy” is wider than drug crime: another measure.</source>
        <comment>codebook</comment>
        <translation>“vi phạm pháp luật về ma túy”（涉毒违法行为）的范围比毒品犯罪更广：是另一项指标。</translation>
    </message>
    <message>
        <source>“vụ” → cases; “đối tượng” → persons; “万美元” → USD, with the ten thousand in the value</source>
        <comment>codebook</comment>
        <translation>“vụ” → 起案件；“đối tượng” → 人；“万美元” → 美元，“万”计入数值</translation>
    </message>
    <message>
        <source>“{act}” cannot be taken back alone: later acts stand on it ({acts}).</source>
        <translation>无法单独撤销“{act}”：有后续操作依赖于它（{acts}）。</translation>
    </message>
    <message>
        <source>“{act}” is not there to be taken back.</source>
        <translation>没有可撤销的“{act}”。</translation>
    </message>
    <message>
        <source>“{called}” is of kind {kind}, which takes no {key}.</source>
        <translation>“{called}”的种类为 {kind}，不能设置 {key}。</translation>
    </message>
    <message>
        <source>“{called}” needs {needed}.</source>
        <translation>“{called}”需要设置{needed}。</translation>
    </message>
    <message>
        <source>“{colour}” is no colour.</source>
        <translation>“{colour}”不是颜色。</translation>
    </message>
    <message>
        <source>“{each}” is not allowed here.</source>
        <translation>此处不能使用“{each}”。</translation>
    </message>
    <message>
        <source>“{field}” cannot name what a record of “{type}” is about.</source>
        <translation>“{field}”不能用作“{type}”记录的命名字段。</translation>
    </message>
    <message>
        <source>“{field}” does not take what was chosen.</source>
        <translation>“{field}”不接受所选的内容。</translation>
    </message>
    <message>
        <source>“{field}” has no answer “{words}”.</source>
        <translation>“{field}”没有选项“{words}”。</translation>
    </message>
    <message>
        <source>“{field}” offers no answers.</source>
        <translation>“{field}”没有选项。</translation>
    </message>
    <message>
        <source>“{field}” says what is new in a record: it is not carried.</source>
        <translation>“{field}”说明记录中的新内容，因此不沿用。</translation>
    </message>
    <message>
        <source>“{field}” takes no range of numbers.</source>
        <translation>“{field}”不接受数值范围。</translation>
    </message>
    <message>
        <source>“{field}” takes one value, and this is a further one.</source>
        <translation>“{field}”只能有一个值，而这是另一个。</translation>
    </message>
    <message>
        <source>“{file}” cannot be imported: {why}.</source>
        <translation>无法导入“{file}”：{why}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a glossary. {why}</source>
        <translation>无法将“{file}”读取为术语表。{why}</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {why}.</source>
        <translation>无法读取“{file}”：{why}。</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {why}.</source>
        <translation>无法写入“{file}”：{why}。</translation>
    </message>
    <message>
        <source>“{file}” is a file, and this format writes a folder.</source>
        <translation>“{file}”是文件，而此格式须写入文件夹。</translation>
    </message>
    <message>
        <source>“{file}” is a folder, and this format writes one file.</source>
        <translation>“{file}”是文件夹，而此格式须写成单个文件。</translation>
    </message>
    <message>
        <source>“{file}” is not text in UTF-8.</source>
        <translation>“{file}”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>“{file}” is there already, and is no earlier export of this format.</source>
        <translation>“{file}”已存在，且不是此格式之前的导出结果。</translation>
    </message>
    <message>
        <source>“{file}” is too large for a codebook.</source>
        <translation>“{file}”作为编码表过大。</translation>
    </message>
    <message>
        <source>“{file}” may not be written there.</source>
        <translation>不允许在那里写入“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” was read back and does not hold what was exported. {why}</source>
        <translation>“{file}”读回后与导出的内容不符。{why}</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer Spanwise: it is a bundle of version {version}, and this one reads up to {newest}.</source>
        <translation>“{file}”由较新的 Spanwise 写入：它是版本 {version} 的数据包，当前程序最高只能读取版本 {newest}。</translation>
    </message>
    <message>
        <source>“{format}” is no format of glossaries.</source>
        <translation>“{format}”不是术语表的格式。</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id.</source>
        <translation>“{id}”不能用作标识符。</translation>
    </message>
    <message>
        <source>“{id}” cannot be kept as a name in files.</source>
        <translation>“{id}”不能用作文件中的标识符。</translation>
    </message>
    <message>
        <source>“{id}” does not take a {entity_type}.</source>
        <translation>“{id}”不能填{entity_type}。</translation>
    </message>
    <message>
        <source>“{id}” is taken already.</source>
        <translation>“{id}”已被使用。</translation>
    </message>
    <message>
        <source>“{key}” cannot be a key.</source>
        <translation>“{key}”不能用作标记键。</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of term of this codebook.</source>
        <translation>此编码表没有术语种类“{kind}”。</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of this codebook; there are: {known}.</source>
        <translation>此编码表没有类别“{kind}”；现有类别：{known}。</translation>
    </message>
    <message>
        <source>“{kind}” is no type of entity of this codebook.</source>
        <translation>此编码表没有实体类型“{kind}”。</translation>
    </message>
    <message>
        <source>“{language}” is not a language.</source>
        <translation>“{language}”不是语言。</translation>
    </message>
    <message>
        <source>“{name}” is a further name.</source>
        <translation>“{name}”已添加为其他名称。</translation>
    </message>
    <message>
        <source>“{name}” is an article now; Undo takes it back.</source>
        <translation>“{name}”已成为文章；可以撤销。</translation>
    </message>
    <message>
        <source>“{name}” is coded in this article already.</source>
        <translation>“{name}”在此文章中已编码。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <source>“{name}” is its only name.</source>
        <translation>“{name}”是它唯一的名称。</translation>
    </message>
    <message>
        <source>“{name}” is the first name now.</source>
        <translation>“{name}”现为首选名称。</translation>
    </message>
    <message>
        <source>“{name}” is the same as:</source>
        <translation>“{name}”等同于：</translation>
    </message>
    <message>
        <source>“{name}” ships with the program.</source>
        <translation>“{name}”是程序自带的。</translation>
    </message>
    <message>
        <source>“{name}” stands by itself again.</source>
        <translation>“{name}”已重新独立。</translation>
    </message>
    <message>
        <source>“{number}” is not the number of a meeting.</source>
        <translation>“{number}”不是有效的会议届次。</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are kept apart.</source>
        <translation>“{one}”和“{other}”保持分开。</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have the same letters in another order</source>
        <translation>“{one}”与“{other}”用字相同，顺序不同</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” have the same parts in another order</source>
        <translation>“{one}”与“{other}”各部分相同，顺序不同</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be readings of the same characters</source>
        <translation>“{one}”与“{other}”可能是相同汉字的不同读法</translation>
    </message>
    <message>
        <source>“{one}” here is “{other}” there.</source>
        <translation>此处的“{one}”在另一侧是“{other}”。</translation>
    </message>
    <message>
        <source>“{one}” is one thing on one side, on the other it is {count}: {listed}.</source>
        <translation>“{one}”在一侧是一项，在另一侧是 {count} 项：{listed}。</translation>
    </message>
    <message>
        <source>“{one}” is read as “{other}” in Vietnamese</source>
        <translation>“{one}”的越南语读法是“{other}”</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” in pinyin</source>
        <translation>“{one}”的拼音是“{other}”</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” now.</source>
        <translation>“{one}”已合并为“{other}”。</translation>
    </message>
    <message>
        <source>“{one}” is “{other}” written otherwise</source>
        <translation>“{one}”是“{other}”的另一写法</translation>
    </message>
    <message>
        <source>“{one}” may be short for “{other}”</source>
        <translation>“{one}”可能是“{other}”的简称</translation>
    </message>
    <message>
        <source>“{role}” is no part of an article.</source>
        <translation>“{role}”不是文章的部分。</translation>
    </message>
    <message>
        <source>“{short}” stands within “{long}”</source>
        <translation>“{long}”中含有“{short}”</translation>
    </message>
    <message>
        <source>“{sought}” names no article of this project.</source>
        <translation>此项目中没有文章与“{sought}”匹配。</translation>
    </message>
    <message>
        <source>“{sought}” names several articles of this project.</source>
        <translation>此项目中有多篇文章与“{sought}”匹配。</translation>
    </message>
    <message>
        <source>“{tag}” is not a language.</source>
        <translation>“{tag}”不是语言。</translation>
    </message>
    <message>
        <source>“{text}” is neither true nor false</source>
        <translation>“{text}”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>“{text}” is no address on the web.</source>
        <translation>“{text}”不是网址。</translation>
    </message>
    <message>
        <source>“{text}” is no bound</source>
        <translation>“{text}”不是有效的界限</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>“{text}”不是日期</translation>
    </message>
    <message>
        <source>“{text}” is no decimal number</source>
        <translation>“{text}”不是十进制数</translation>
    </message>
    <message>
        <source>“{type}” is what other fields lead to: {known}.</source>
        <translation>有其他字段指向“{type}”：{known}。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” ({source}; characters {start}–{end})</source>
        <translation>“{words}”（{source}；第 {start}–{end} 字符）</translation>
    </message>
    <message>
        <source>“{words}” are announced, but the article does not number them.</source>
        <translation>文章称有“{words}”，但未逐项编号。</translation>
    </message>
    <message>
        <source>“{words}” are announced; coded are {coded}.</source>
        <translation>文章称有“{words}”；已编码 {coded} 项。</translation>
    </message>
    <message>
        <source>“{words}” are announced; the article numbers {items}.</source>
        <translation>文章称有“{words}”；编号的有 {items} 项。</translation>
    </message>
    <message>
        <source>“{words}” can be day and month or month and day; type the date that is meant.</source>
        <translation>“{words}”可能是日月或月日顺序；请输入所指的日期。</translation>
    </message>
    <message>
        <source>“{words}” can be read as different numbers; type the number that is meant.</source>
        <translation>“{words}”可识别为不同的数字；请输入所指的数字。</translation>
    </message>
    <message>
        <source>“{words}” can be thousands or a fraction; type the number that is meant.</source>
        <translation>“{words}”可能是千位数或小数；请输入所指的数字。</translation>
    </message>
    <message>
        <source>“{words}” counts what is “{others}” on the other side.</source>
        <translation>“{words}”所计的内容，在另一侧是“{others}”。</translation>
    </message>
    <message>
        <source>“{words}” does not fall on that day of the week.</source>
        <translation>“{words}”与所写的星期不符。</translation>
    </message>
    <message>
        <source>“{words}” has the same value and another unit.</source>
        <translation>“{words}”的数值相同，但单位不同。</translation>
    </message>
    <message>
        <source>“{words}” holds digits, but no day, month or year of the calendar.</source>
        <translation>“{words}”含有数字，但其中没有历法上的日、月或年。</translation>
    </message>
    <message>
        <source>“{words}” holds digits, but they look like a label, a time or part of a name.</source>
        <translation>“{words}”含有数字，但看似编号、时间或名称的一部分。</translation>
    </message>
    <message>
        <source>“{words}” holds no digits and no number word that we know.</source>
        <translation>“{words}”中没有数字，也没有可识别的数词。</translation>
    </message>
    <message>
        <source>“{words}” holds {count} numbers; choose one of them.</source>
        <translation>“{words}”含有 {count} 个数字；请选择其中一个。</translation>
    </message>
    <message>
        <source>“{words}” is a name of it.</source>
        <translation>“{words}”是它的一个名称。</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no.</source>
        <translation>“{words}”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>“{words}”不是日期。</translation>
    </message>
    <message>
        <source>“{words}” is no day of the calendar.</source>
        <translation>“{words}”不是历法上存在的日期。</translation>
    </message>
    <message>
        <source>“{words}” is no known acronym; {meant} may be meant.</source>
        <translation>“{words}”不是已知的缩写；可能是 {meant}。</translation>
    </message>
    <message>
        <source>“{words}” is no number.</source>
        <translation>“{words}”不是数字。</translation>
    </message>
    <message>
        <source>“{words}” is no state of a record.</source>
        <translation>“{words}”不是记录状态。</translation>
    </message>
    <message>
        <source>“{words}” is no term of the kind “{kind}”.</source>
        <translation>“{words}”不是“{kind}”类的术语。</translation>
    </message>
    <message>
        <source>“{words}” is none of the things that “{field}” takes.</source>
        <translation>“{words}”不属于“{field}”可接受的内容。</translation>
    </message>
    <message>
        <source>“{words}” is not in the list of countries.</source>
        <translation>“{words}”不在国家列表中。</translation>
    </message>
    <message>
        <source>“{words}” is one of several equal figures.</source>
        <translation>“{words}”是几个相等的数字之一。</translation>
    </message>
    <message>
        <source>“{words}” is part of another name there.</source>
        <translation>“{words}”在另一侧是另一名称的一部分。</translation>
    </message>
    <message>
        <source>“{words}” is the only date there, and another one.</source>
        <translation>“{words}”是另一侧唯一的日期，但与此不同。</translation>
    </message>
    <message>
        <source>“{words}” is the only figure of this unit there, and another one.</source>
        <translation>“{words}”是另一侧唯一使用该单位的数字，但与此不同。</translation>
    </message>
    <message>
        <source>“{words}” is the only name of its sort there, as it is here.</source>
        <translation>“{words}”是另一侧唯一的此类名称，此处也只有一个。</translation>
    </message>
    <message>
        <source>“{words}” is the only thing of this sort there.</source>
        <translation>“{words}”是另一侧唯一的此类内容。</translation>
    </message>
    <message>
        <source>“{words}” is the same date.</source>
        <translation>“{words}”是同一日期。</translation>
    </message>
    <message>
        <source>“{words}” is the same figure.</source>
        <translation>“{words}”是同一数字。</translation>
    </message>
    <message>
        <source>“{words}” is the same name.</source>
        <translation>“{words}”是同一名称。</translation>
    </message>
    <message>
        <source>“{words}” is the same unit.</source>
        <translation>“{words}”是同一单位。</translation>
    </message>
    <message>
        <source>“{words}” is what the answer is called.</source>
        <translation>“{words}”是该选项的名称。</translation>
    </message>
    <message>
        <source>“{words}” leads to a name, and “{field}” takes text.</source>
        <translation>“{words}”指向一个名称，而“{field}”接受文本。</translation>
    </message>
    <message>
        <source>“{words}” may be the same date.</source>
        <translation>“{words}”可能是同一日期。</translation>
    </message>
    <message>
        <source>“{words}” may be the same name.</source>
        <translation>“{words}”可能是同一名称。</translation>
    </message>
    <message>
        <source>“{words}” names no day, month or year that we know.</source>
        <translation>“{words}”中没有可识别的日、月或年。</translation>
    </message>
    <message>
        <source>“{words}” names none of the answers: {answers}.</source>
        <translation>“{words}”与任何选项都不匹配：{answers}。</translation>
    </message>
    <message>
        <source>“{words}” names the same.</source>
        <translation>“{words}”指的是同一个。</translation>
    </message>
    <message>
        <source>“{words}” says a date, not a number.</source>
        <translation>“{words}”表示日期，而不是数字。</translation>
    </message>
    <message>
        <source>“{words}” says a number, not a date.</source>
        <translation>“{words}”表示数字，而不是日期。</translation>
    </message>
    <message>
        <source>“{words}” says so at the same place.</source>
        <translation>“{words}”在相同位置这样说。</translation>
    </message>
    <message>
        <source>“{words}” stands here twice in a row.</source>
        <translation>此处“{words}”连续出现两次。</translation>
    </message>
    <message>
        <source>“{words}” stands on one side only.</source>
        <translation>“{words}”只见于一侧。</translation>
    </message>
    <message>
        <source>“{words}” stands there, which says something else.</source>
        <translation>另一侧为“{words}”，意思不同。</translation>
    </message>
    <message>
        <source>“{words}” stands there.</source>
        <translation>另一侧为“{words}”。</translation>
    </message>
    <message>
        <source>“ông”, “他”: point at the name that it stands for.</source>
        <comment>codebook</comment>
        <translation>“ông”、“他”：请指出它所指代的姓名。</translation>
    </message>
    <message>
        <source>“Đại tướng Trần Văn A” → Trần Văn A; “đại biểu các nước” → a collective</source>
        <comment>codebook</comment>
        <translation>“Đại tướng Trần Văn A” → Trần Văn A；“đại biểu các nước” → 群体</translation>
    </message>
    <message>
        <source>“đưa ra 5 đề xuất”: a count of proposals is a statistic; a wish without an act is a statement.</source>
        <comment>codebook</comment>
        <translation>“đưa ra 5 đề xuất”（提出5项建议）：建议的数量是统计数据；没有具体行动的愿望是发言内容。</translation>
    </message>
    <message>
        <source>“đại diện Ban Thư ký ASEAN” → ASEAN Secretariat</source>
        <comment>codebook</comment>
        <translation>“đại diện Ban Thư ký ASEAN” → 东盟秘书处</translation>
    </message>
    <message>
        <source>“đề nghị thiết lập đường dây nóng” · “倡议建立培训基地” · “agreed to share data”</source>
        <comment>codebook</comment>
        <translation>“đề nghị thiết lập đường dây nóng” · “倡议建立培训基地” · “agreed to share data”</translation>
    </message>
    <message>
        <source>“泰国警察总长” → Thailand; “Tổng Thư ký ASEAN” → ASEAN</source>
        <comment>codebook</comment>
        <translation>“泰国警察总长” → 泰国；“Tổng Thư ký ASEAN” → 东盟</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln before that</source>
        <translation>
            <numerusform>… 之前还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>… 另有 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more file(s).</source>
        <translation>
            <numerusform>… 还有 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… 还有 {count} 项。</translation>
    </message>
    <message>
        <source>◉ stated</source>
        <translation>◉ 明示</translation>
    </message>
</context>
</TS>
