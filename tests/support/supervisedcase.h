// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "tests/support/testoffice.h"

/// One request of the test office brought from intake over supervision, extension and a missed revisit to its
/// end, at frozen times. Every step of it has words of its own, so that papers can be searched for them.
class SupervisedCase
{
public:
    explicit SupervisedCase(TestOffice &office)
        : m_office(office)
    {
        using enum ComplaintAction;
        at({2025, 9, 26}, {9, 30});
        Complaint lamp = office.streetLamp();
        lamp.sex = Sex::Female;
        lamp.foreignNumber = "12345-20250926-0088";
        lamp.channel = Channel::Hotline12345;
        lamp.dueSuperior = QDateTime({2025, 10, 17}, {17, 30}, Clock::zone());
        const auto taken = office.take(lamp);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().message));
        id = taken->id;
        number = taken->number;
        does(office.clerk(), Accept, {.category = "B0107", .urgency = Urgency::Ordinary});
        const Section coHost = section(office.property, "物业办");
        does(office.clerk(), Dispatch, {.host = section(office.municipal, "市政办"), .coHosts = {coHost}});
        does(office.handler(), Sign);
        does(office.handler(), RecordContact);
    }

    /// 督办, with an instruction of the leader.
    void supervise()
    {
        at({2025, 9, 29}, {10, 0});
        does(m_office.checker(),
             ComplaintAction::Supervise,
             {.reason = "群众反复反映，影响夜间出行", .supervision = Supervision::Listed});
        does(m_office.checker(),
             ComplaintAction::Instruct,
             {.instruction = "请市政办三日内办结，到现场核实。"});
    }

    void extend()
    {
        at({2025, 9, 30}, {9, 0});
        does(m_office.handler(),
             ComplaintAction::AskExtension,
             {.reason = "灯杆需定制，厂家国庆停产", .newDate = {2025, 10, 14}});
        at({2025, 9, 30}, {11, 0});
        does(m_office.clerk(), ComplaintAction::GrantExtension, {.approver = "陈主任"});
    }

    void deliverPart()
    {
        does({"物业办小周", TestOffice::AllRoles, m_office.property},
             ComplaintAction::DeliverPart,
             {.reply = "小区配电箱已检查，线路正常。"});
    }

    void feedBack()
    {
        at({2025, 10, 11}, {15, 0});
        does(m_office.handler(),
             ComplaintAction::FeedBack,
             {.result = ComplaintResult::Solved,
              .reply = "3号楼门口路灯已更换灯杆和光源，10月11日晚恢复照明。",
              .evidence = "现场照片"});
    }

    void revisit()
    {
        at({2025, 10, 13}, {9, 0});
        does(m_office.checker(), ComplaintAction::Check);
        does(m_office.checker(), ComplaintAction::AskRevisit);
        does(m_office.checker(), ComplaintAction::MissRevisit, {.note = "电话无人接听"});
        at({2025, 10, 14}, {9, 0});
        does(m_office.checker(),
             ComplaintAction::Close,
             {.solved = SolvedAnswer::Yes, .rating = Rating::Satisfied, .note = "灯亮了，很满意"});
    }

    void wholeCourse()
    {
        supervise();
        extend();
        deliverPart();
        feedBack();
        revisit();
    }

    ComplaintDetail detail() const
    {
        return (*m_office)
            .readNow([this](Connection &c) { return ComplaintDesk(c, m_office.clerk()).detail(id); })
            .value();
    }

    ComplaintId id;
    QString number;

private:
    static void at(QDate day, QTime time) { Clock::freeze(QDateTime(day, time, Clock::zone())); }

    Section section(Section::Id known, const QString &name) const
    {
        return {.id = known, .office = m_office.office.id, .name = name};
    }

    void does(const Session &who, ComplaintAction action, const ComplaintInput &input = {})
    {
        const auto done = m_office.act(who, id, action, input);
        if (!done)
            qFatal("%s", qPrintable(ComplaintNames::code(action) + u": " + done.error().message));
    }

    TestOffice &m_office;
};
