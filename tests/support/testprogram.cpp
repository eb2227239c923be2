// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include "app/operationlist.h"

#include <QTextStream>

#include <map>
#include <string>
#include <vector>

namespace {
std::map<std::string, TestProgram::Run> &all()
{
    static std::map<std::string, TestProgram::Run> tests;
    return tests;
}

int refuse()
{
    QTextStream out(stderr);
    out << "Say which test to run:\n";
    for (const auto &[name, run] : all())
        out << "  " << name.c_str() << '\n';
    return 2;
}
} // namespace

// A test is called as its file is: tst_workcalendar for tst_WorkCalendar.
bool TestProgram::add(const char *name, Run run)
{
    return all().emplace(QByteArray(name).toLower().toStdString(), run).second;
}

int main(int argc, char **argv)
{
    const auto found = argc > 1 ? all().find(argv[1]) : all().end();
    if (found == all().end())
        return refuse();
    registerOperations(); // as the program does
    std::vector<char *> rest(argv, argv + argc);
    rest.erase(rest.begin() + 1);
    return found->second(argc - 1, rest.data());
}
