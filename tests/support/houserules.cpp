// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/houserules.h"

#include <QRegularExpression>

#include <iterator>

namespace {
constexpr int LongestFile = 300;
constexpr int LongestHeader = 120;
constexpr int LongestFunction = 35;
const char Sql[] = "\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\\b";

const HouseRules::Rule Rules[] = {
    {"models know no windows",
     "^models/",
     "#include .(views/|app/|QtWidgets|QtGui|QWidget|QAction)",
     "",
     "models/a/a.h",
     "#include \"views/shell/page.h\""},
    {"views know no storage",
     "^views/",
     "#include .(app/|models/storage/|models/.*repository|QSql|QtSql)",
     "",
     "views/a/a.cpp",
     "#include \"models/a/arepository.h\""},
    {"views speak no SQL", "^views/", Sql, "", "views/a/a.cpp", "u\"SELECT 1\"_s"},
    {"SQL lives in repositories",
     "^models/",
     Sql,
     "repository\\.(cpp|h)$|^models/storage/",
     "models/a/aservice.cpp",
     "u\"DELETE FROM a\"_s"},
    {"a feature's repository is its own",
     "^models/",
     "#include .models/(?!{feature}/|storage/)\\w+/\\w*repository\\.h",
     "",
     "models/a/aservice.cpp",
     "#include \"models/b/brepository.h\""},
    {"base stands alone",
     "^models/base/",
     "#include .(models/(?!base/)|QtSql|QSql|QtConcurrent|QtNetwork)",
     "",
     "models/base/a.h",
     "#include \"models/storage/database.h\""},
    {"no event loop inside another",
     "^(app|models|views)/",
     "\\b(QEventLoop|processEvents)\\b",
     "",
     "views/a/a.cpp",
     "qApp->processEvents();"},
    {"connections are checked by the compiler",
     "^(app|models|views)/",
     "\\b(SIGNAL|SLOT)\\(",
     "",
     "views/a/a.cpp",
     "connect(a, SIGNAL(clicked()), b, SLOT(close()));"},
    {"money is never a float",
     "^models/finance/",
     "\\b(double|float|qreal)\\b",
     "",
     "models/finance/a.h",
     "double share = 0.5;"},
    {"the project stands on its own",
     "",
     "\\.\\./shared\\b|\\bshared/(design|data)\\b",
     "^tests/",
     "README.md",
     "see ../shared/design"},
};

QRegularExpression pattern(QString text, const QString &path)
{
    static const QRegularExpression feature("^(?:models|views)/(\\w+)/");
    return QRegularExpression(text.replace("{feature}", feature.match(path).captured(1)));
}

bool matches(const char *expression, const QString &path)
{
    return *expression && QRegularExpression(expression).match(path).hasMatch();
}

int longest(const QString &path)
{
    return path.endsWith(".h") ? LongestHeader : LongestFile;
}

/// The last line of a declaration whose body holds members, not steps.
bool endsType(const QString &line)
{
    return matches("^\\s*(class|struct|union|enum|[:,] (public|protected|private)) ", line);
}
} // namespace

const QList<HouseRules::Rule> &HouseRules::all()
{
    static const QList<Rule> rules(std::begin(Rules), std::end(Rules));
    return rules;
}

QStringList HouseRules::offences(const Rule &rule, const QString &path, const QString &text)
{
    if ((*rule.where && !matches(rule.where, path)) || matches(rule.except, path))
        return {};
    const bool source = matches("\\.(cpp|h)$", path);
    const QRegularExpression forbidden = pattern(rule.forbidden, path);

    QStringList found;
    int number = 0;
    for (const QString &line : (source ? withoutComments(text) : text).split('\n')) {
        ++number;
        if (forbidden.match(line).hasMatch())
            found << QString("%1:%2: %3: %4").arg(path).arg(number).arg(rule.name, line.trimmed());
    }
    return found;
}

bool HouseRules::beginsWithLicence(const QString &text)
{
    static const QRegularExpression head(
        "\\A(#!.*\\n)?(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later\\n");
    return head.match(text).hasMatch();
}

QStringList HouseRules::oversized(const QString &path, const QString &text)
{
    const QStringList lines = text.split('\n');
    QStringList found;
    if (const auto budget = longest(path); lines.size() - 1 > budget)
        found << QString("%1: %2 lines, budget %3").arg(path).arg(lines.size() - 1).arg(budget);

    // clang-format puts the braces of a function, and of nothing else but types, on lines of their own.
    qsizetype open = 0;
    QString closing;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        if (open == 0 && lines[at].trimmed() == "{" && !endsType(lines[at - 1])) {
            open = at;
            closing = lines[at].chopped(1) + "}";
        } else if (open > 0 && lines[at].startsWith(closing)) {
            if (const auto length = at - open - 1; length > LongestFunction)
                found << QString("%1:%2: function of %3 lines, budget %4")
                             .arg(path)
                             .arg(open)
                             .arg(length)
                             .arg(LongestFunction);
            open = 0;
        }
    }
    return found;
}

QString HouseRules::withoutComments(const QString &text)
{
    // Strings first, so that a // inside one is kept.
    static const QRegularExpression token(R"_("(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/)_",
                                          QRegularExpression::DotMatchesEverythingOption);
    QString bare;
    qsizetype from = 0;
    for (auto all = token.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        bare += QStringView(text).mid(from, match.capturedStart() - from);
        bare +=
            match.captured().startsWith('/') ? QString(match.captured().count('\n'), '\n') : match.captured();
        from = match.capturedEnd();
    }
    return bare + text.mid(from);
}
