// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sealing.h"

#include <QRandomGenerator>
#include <QVariantList>

/// Requests as an import brings them in: Chinese text of about 80 characters, about as varied as real ones,
/// and invented people. The same on every run.
namespace ComplaintRows {
inline const QString Columns = QStringLiteral(
    "scope, number, received, kind, channel, urgency, state, category, title, content, reporter, phone, "
    "address, office, place, host, due_sign, due_contact, due_handle, result, year, serial");

inline QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from[qsizetype(random.bounded(quint32(from.size())))];
}

/// Sentences put together from what residents write, about as varied as real ones.
inline QString content(QRandomGenerator &random)
{
    static const QStringList parts{QStringLiteral("来电人反映"),
                                   QStringLiteral("小区门口的路灯不亮"),
                                   QStringLiteral("楼道里堆满了杂物"),
                                   QStringLiteral("多次联系物业没有答复"),
                                   QStringLiteral("希望有关部门尽快处理"),
                                   QStringLiteral("半夜施工噪音很大"),
                                   QStringLiteral("影响老人和孩子休息"),
                                   QStringLiteral("下水道堵塞污水外溢"),
                                   QStringLiteral("垃圾清运不及时"),
                                   QStringLiteral("有人占用消防通道停车"),
                                   QStringLiteral("电梯经常停运"),
                                   QStringLiteral("树枝遮挡了窗户"),
                                   QStringLiteral("餐馆油烟直排"),
                                   QStringLiteral("流动摊贩占道经营"),
                                   QStringLiteral("井盖松动存在安全隐患"),
                                   QStringLiteral("公共绿地被人种菜"),
                                   QStringLiteral("申请低保的材料已经交了两个月"),
                                   QStringLiteral("咨询老年卡怎么办理"),
                                   QStringLiteral("墙面渗水要求维修"),
                                   QStringLiteral("充电桩无法使用")};
    static const QString loose =
        QStringLiteral("东南西北中上下左右前后新老大小一二三四五六七八九十号楼单元室路街巷里村桥");
    QString text;
    const quint32 length = 28 + random.bounded(80); // 80 on average
    while (text.size() < length) {
        text += pick(random, parts);
        for (int i = 0; i < 4; ++i)
            text += loose[qsizetype(random.bounded(quint32(loose.size())))];
        text += QChar(0xFF0C);
    }
    return text + QString::number(random.bounded(100'000)) + QChar(0x3002);
}

inline QString person(QRandomGenerator &random)
{
    static const QStringList family{QStringLiteral("王"),
                                    QStringLiteral("李"),
                                    QStringLiteral("张"),
                                    QStringLiteral("刘"),
                                    QStringLiteral("陈"),
                                    QStringLiteral("杨"),
                                    QStringLiteral("黄"),
                                    QStringLiteral("赵")};
    static const QString given =
        QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华文建国志红玉梅");
    QString name = pick(random, family);
    for (int i = 0; i < 2; ++i)
        name += given[qsizetype(random.bounded(quint32(given.size())))];
    return name;
}

/// Placeholders for the columns; bare tables hold the texts as they are.
inline QString marks(bool sealed)
{
    QStringList places;
    for (const QString &column : Columns.split(QStringLiteral(", ")))
        places << (sealed ? Sealing::placeholder(*SchemaRegistry::table(QStringLiteral("complaint")), column)
                          : QStringLiteral("?"));
    return places.join(QStringLiteral(", "));
}

/// One value for each column of `Columns`.
inline QList<QVariantList> make(int count)
{
    QRandomGenerator random(2024);
    QList<QVariantList> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        const qint64 received = 1'700'000'000'000 + i * 300'000LL;
        const QString text = content(random);
        rows.append({2,
                     QStringLiteral("001-2025-A%1").arg(i, 6, 10, QChar(u'0')),
                     received,
                     int(random.bounded(6)),
                     int(random.bounded(8)),
                     int(random.bounded(3)),
                     int(random.bounded(9)),
                     QStringLiteral("02%1").arg(random.bounded(100), 2, 10, QChar(u'0')),
                     text.left(16),
                     text,
                     person(random),
                     QStringLiteral("138%1").arg(random.bounded(100'000'000), 8, 10, QChar(u'0')),
                     QStringLiteral("新建路%1号%2室").arg(random.bounded(200)).arg(random.bounded(2000)),
                     3,
                     int(random.bounded(400)),
                     int(random.bounded(12)),
                     received + 7'200'000,
                     received + 86'400'000,
                     received + 432'000'000,
                     int(random.bounded(4)),
                     2025,
                     i});
    }
    return rows;
}
} // namespace ComplaintRows
