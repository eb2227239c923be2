// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demonotes.h"

using namespace Qt::Literals::StringLiterals;

DemoNotes::DemoNotes(DemoTexts &texts)
    : receive(texts.list(u"登记"_s))
    , answer(texts.list(u"当场答复"_s))
    , refuse{texts.list(u"不予受理诉讼"_s),
             texts.list(u"不予受理信访"_s),
             texts.list(u"不予受理隐私"_s),
             texts.list(u"不予受理办结"_s),
             texts.list(u"不予受理职责"_s)}
    , told(texts.list(u"告知渠道"_s))
    , accept(texts.list(u"受理意见"_s))
    , merge(texts.list(u"合并说明"_s))
    , dispatch(texts.list(u"派单意见"_s))
    , askReturn(texts.list(u"退回理由"_s))
    , grantReturn(texts.list(u"同意退回"_s))
    , refuseReturn(texts.list(u"不同意退回"_s))
    , sign(texts.list(u"签收"_s))
    , contact(texts.list(u"首次联系"_s))
    , askExtension(texts.list(u"延期理由"_s))
    , grantExtension(texts.list(u"同意延期"_s))
    , refuseExtension(texts.list(u"不同意延期"_s))
    , park(texts.list(u"挂账理由"_s))
    , resume(texts.list(u"恢复办理"_s))
    , feedBack(texts.list(u"反馈说明"_s))
    , check(texts.list(u"核查意见"_s))
    , rework(texts.list(u"返工意见"_s))
    , satisfied(texts.list(u"回访满意"_s))
    , fair(texts.list(u"回访一般"_s))
    , dissatisfied(texts.list(u"回访不满意"_s))
    , closeSilent(texts.list(u"免回访结案"_s))
    , close(texts.list(u"结案意见"_s))
    , reopen(texts.list(u"重新办理"_s))
    , archive(texts.list(u"归档"_s))
    , makeVoid(texts.list(u"作废理由"_s))
    , explained(texts.list(u"解释答复"_s))
    , partly(texts.list(u"部分解决答复"_s))
    , unsolved(texts.list(u"未解决答复"_s))
    , deskContact(texts.list(u"窗口联系"_s))
    , deskFeedBack(texts.list(u"窗口反馈"_s))
    , deskCheck(texts.list(u"窗口核查"_s))
    , pass(texts.list(u"转回访"_s))
    , divert(texts.list(u"转紧急救援"_s))
    , transfer(texts.list(u"转办理由"_s))
    , department(texts.list(u"转办单位"_s))
    , departmentReply(texts.list(u"转办答复"_s))
    , takeBack(texts.list(u"收回理由"_s))
    , unmerge(texts.list(u"取消合并"_s))
    , tellReporter(texts.list(u"合并答复"_s))
    , supervise(texts.list(u"督办理由"_s))
    , endSupervision(texts.list(u"解除督办"_s))
    , instruct(texts.list(u"领导批示"_s))
    , askPart(texts.list(u"协办要求"_s))
    , deliverPart(texts.list(u"协办反馈"_s))
    , notReached(texts.list(u"未联系上"_s))
    , note(texts.list(u"内部备注"_s))
    , tell(texts.list(u"办理进展"_s))
    , exclude(texts.list(u"剔除理由"_s))
    , plan(texts.list(u"挂账计划"_s))
{
}
