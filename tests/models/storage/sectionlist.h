// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/pagedtablemodel.h"
#include "models/storage/recorder.h"
#include "models/storage/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QAbstractItemModelTester>

struct SectionRow
{
    qint64 id = 0;
    QString name;
    qint64 key() const { return id; }
};

inline const QString SectionKeysSql = "SELECT id FROM section WHERE _x = 0 ORDER BY name, id";

inline Result<QList<SectionRow>> sections(Connection &c, const QList<qint64> &keys)
{
    auto query =
        c.run("SELECT id, name FROM section WHERE _x = 0 AND id BETWEEN ? AND ?",
              {*std::min_element(keys.cbegin(), keys.cend()), *std::max_element(keys.cbegin(), keys.cend())});
    if (!query)
        return failure(query.error());
    QList<SectionRow> found;
    while (query->next())
        found.append({query->value(0).toLongLong(), query->value(1).toString()});
    return found;
}

class SectionModel : public PagedTableModel<SectionRow>
{
public:
    using PagedTableModel::PagedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
            return {};
        const SectionRow *section = row(index.row());
        if (!section)
            return "…";
        return index.column() == 0 ? QVariant(section->id) : QVariant(section->name);
    }

    QString shown(int row) const { return data(index(row, 1), Qt::DisplayRole).toString(); }
};

/// A paged model of sections over a real file, and what its tests do with it.
class SectionList : public QObject
{
protected:
    void setUp()
    {
        m_file = std::make_unique<TestDatabase>();
        m_model = std::make_unique<SectionModel>(**m_file, "test");
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void tearDown()
    {
        m_tester.reset();
        m_model.reset();
        m_file.reset();
    }

    static std::function<Result<QList<qint64>>(Connection &)> keys()
    {
        return [](Connection &c) { return readKeys(c, SectionKeysSql); };
    }

    void show(const RowSource<SectionRow> &source = {.keys = keys(), .rows = sections})
    {
        m_known = 0;
        disconnect(m_counting);
        m_counting = connect(m_model.get(), &SectionModel::orderKnown, this, [this] { ++m_known; });
        m_model->setSource(source);
        QTRY_COMPARE(m_known, 1);
    }

    void add(int count, const QString &prefix = "S")
    {
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, [=](Connection &c) -> Result<> {
            for (int i = 0; i < count; ++i) {
                const auto done =
                    c.run("INSERT INTO section (id, scope, name) VALUES (?, 0, ?)",
                          {c.recorder().newId(), QString("%1%2").arg(prefix).arg(i, 4, 10, QChar('0'))});
                if (!done)
                    return failure(done.error());
            }
            return {};
        }));
    }

    /// Everything posted to the readers before this has been delivered.
    bool isQuiet()
    {
        int done = 0;
        for (int i = 0; i < 4; ++i)
            (*m_file)->read(
                "test",
                this,
                [](Connection &c) { return c.value("SELECT 1"); },
                [&](const auto &) { ++done; });
        return QTest::qWaitFor([&] { return done == 4; });
    }

    std::unique_ptr<TestDatabase> m_file;
    std::unique_ptr<SectionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QMetaObject::Connection m_counting;
    int m_known = 0;
};
