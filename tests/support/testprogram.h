// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

/// All tests are one program, which is linked once: `jieban_tests tst_money [Qt Test's options]`.
namespace TestProgram {
using Run = int (*)(int argc, char **argv);

/// Called before main(), once by each test.
bool add(const char *name, Run run);

template <typename Test, typename Application>
int run(int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <typename Test>
int runAlone(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}
} // namespace TestProgram

#define TEST_WITH_WIDGETS(Test)                                                                              \
    static const bool isAdded##Test = TestProgram::add(#Test, TestProgram::run<Test, QApplication>);
#define TEST_WITHOUT_WIDGETS(Test)                                                                           \
    static const bool isAdded##Test = TestProgram::add(#Test, TestProgram::run<Test, QCoreApplication>);
#define TEST_WITHOUT_APPLICATION(Test)                                                                       \
    static const bool isAdded##Test = TestProgram::add(#Test, TestProgram::runAlone<Test>);
