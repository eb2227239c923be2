// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportkind.h"
#include "models/accounts/operations.h"
#include "tests/support/servicecalls.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QtTest>

/// Rights are checked once, in the services: every function of every service is called as every role and
/// compared with the matrix as it is printed.
class tst_RoleMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<TestOffice>();
        m_bench = std::make_unique<ServiceBench>(**m_office);
        QVERIFY(readPrinted());
    }
    void cleanupTestCase()
    {
        m_bench.reset();
        m_office.reset();
    }

    void everyFunctionObeysThePrintedMatrix_data()
    {
        QTest::addColumn<int>("role");
        for (const OfficeRole role : RoleNames::all())
            QTest::addRow("%s", qPrintable(RoleNames::label(role))) << int(role);
        QTest::addRow("nobody") << 0;
    }
    void everyFunctionObeysThePrintedMatrix()
    {
        QFETCH(int, role);
        (**m_office).gate().set(Operations::gateOf({.person = "周明德", .roles = role, .section = {}}));
        QStringList wrong;
        for (const ServiceCall &call : serviceCalls()) {
            QVERIFY2(m_printed.contains(call.operation), qPrintable(call.operation + " is not printed"));
            const bool may = m_printed.value(call.operation).contains(role);
            if (m_bench->isForbidden(call.call) == may)
                wrong << call.function +
                             (may ? " is refused, printed as allowed ("
                                  : " goes through, printed as refused (") +
                             call.operation + ')';
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void withoutAGateEverythingGoesThrough()
    {
        (**m_office).gate().set({});
        for (const ServiceCall &call : serviceCalls())
            QVERIFY2(!m_bench->isForbidden(call.call), qPrintable(call.function));
    }

    void everyFunctionOfEveryServiceIsCalled()
    {
        QSet<QString> called;
        for (const ServiceCall &call : serviceCalls())
            called << call.function;
        QStringList forgotten;
        for (const QString &header : serviceHeaders()) {
            for (const QString &function : functionsOf(header))
                if (!called.contains(function) && !asksNobody(function))
                    forgotten << function;
        }
        QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join('\n')));
    }

    void everyNameInTheSourcesIsRegistered()
    {
        QSet<QString> known;
        for (const Operation &operation : Operations::all())
            known << operation.name;
        known << Operations::AtTheDoor;
        QStringList unknown;
        static const QRegularExpression named(
            R"((?:(?:read|write|openFor|permit)\(\s*\{?|\? |: |\.(?:action|operation) = )u"([a-z]+\.[a-zA-Z]+)\"_s)");
        int seen = 0;
        for (const QString &source : sources({"app", "models", "views"}, "*.cpp")) {
            for (const auto &match : named.globalMatch(textOf(source))) {
                ++seen;
                if (!known.contains(match.captured(1)))
                    unknown << source + ": " + match.captured(1);
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join('\n')));
        QVERIFY(seen > 60); // the pattern still finds them
    }

    void threeAdministratorsSeeNothingOfResidents()
    {
        for (const OfficeRole role :
             {OfficeRole::SystemAdmin, OfficeRole::SecurityAdmin, OfficeRole::Auditor})
            for (const QString operation :
                 {"complaint.see", "complaint.print", "complaint.export", "attachment.see"})
                QVERIFY(!m_printed.value(operation).contains(int(role)));
        QCOMPARE(m_printed.value("audit.see"), QSet<int>{int(OfficeRole::Auditor)});
        QCOMPARE(m_printed.value("account.add"), QSet<int>{int(OfficeRole::SecurityAdmin)});
        QCOMPARE(m_printed.value("backup.restore"), QSet<int>{int(OfficeRole::SystemAdmin)});
    }

private:
    /// The report as a file: code, title, and a mark under each role.
    bool readPrinted()
    {
        const QString path = m_office->filePath("rights.csv");
        for (const ReportKind &kind : reportKinds()) {
            if (kind.name == "rights" && !kind.write(**m_office, {.format = "csv", .out = path}))
                return false;
        }
        const QStringList lines = textOf(path).split('\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList cells = line.trimmed().split(',');
            static const QRegularExpression code("^[a-z]+\\.[a-zA-Z]+$");
            if (cells.size() < 2 + RoleNames::all().size() || !code.match(cells.first()).hasMatch())
                continue;
            QSet<int> &roles = m_printed[cells.first()];
            const QStringList marks = cells.last(RoleNames::all().size());
            for (qsizetype i = 0; i < marks.size(); ++i)
                if (!marks.at(i).isEmpty())
                    roles << int(RoleNames::all().at(i));
        }
        return m_printed.size() == Operations::all().size();
    }

    static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList sources(const QStringList &folders, const QString &pattern)
    {
        QStringList found;
        for (const QString &folder : folders) {
            QDirIterator files(
                QString(SOURCE_ROOT) + '/' + folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                found << files.next();
        }
        return found;
    }

    static QStringList serviceHeaders()
    {
        QStringList headers = sources({"models"}, "*service.h");
        for (const char *other :
             {"complaints/officesettings.h", "complaints/officefacts.h", "complaints/intakeadvisor.h"})
            headers << QString(SOURCE_ROOT) + "/models/" + other;
        return headers;
    }

    /// Its public functions that answer later or make a model: "ComplaintService::act".
    static QStringList functionsOf(const QString &header)
    {
        const QString text = textOf(header);
        static const QRegularExpression named(R"(class (\w+(?:Service|Settings|Advisor))\b[^;{]*\{)");
        const auto found = named.match(text);
        QString part = text.mid(found.capturedEnd());
        part = part.left(part.indexOf("\nprivate:"));
        part = part.left(
            qMax<qsizetype>(part.indexOf("\nsignals:"), part.indexOf("\nsignals:") < 0 ? part.size() : 0));
        static const QRegularExpression function(R"(\n    (?:void|\w+ \*)\s*(\w+)\()");
        QStringList functions;
        for (const auto &match : function.globalMatch(part))
            functions << found.captured(1) + "::" + match.captured(1);
        return functions;
    }

    /// With the reason: what concerns only the one who sits there, the program itself, or a password.
    static bool asksNobody(const QString &function)
    {
        static const QHash<QString, QString> reasons{
            {"ComplaintService::setSession", "tells who works here"},
            {"PaperService::setSession", "tells who works here"},
            {"RateService::setSession", "tells who works here"},
            {"RateService::setOffice", "chooses what is asked for later"},
            {"OfficeSettings::setSession", "tells who works here"},
            {"AccountService::entry", "before anybody is signed in"},
            {"AccountService::makeFirst", "only where there is no account; refused by the desk afterwards"},
            {"AccountService::signIn", "asks for a password"},
            {"AccountService::changePassword", "asks for a password"},
            {"AccountService::signInAs", "only where there is no account, and in the demo"},
            {"AccountService::signOut", "the own seat"},
            {"AccountService::lock", "the own seat"},
            {"AccountService::unlock", "asks for a password"},
            {"AttachmentService::store", "copies that belong to nothing yet"},
            {"AuditService::note", "everybody's doings are noted"},
            {"AuditService::noteFailure", "everybody's doings are noted"},
            {"BackupService::begin", "the program's own backups"},
            {"BackupService::backUp", "the program's own; by hand tested beside the backups"},
            {"BackupService::cancel", "stops the own"},
            {"BackupService::setFolder", "where this computer keeps them"},
            {"BackupService::list", "answers an empty list to whoever may not"},
            {"DraftService::keep", "the own half-typed form"},
            {"DraftService::remove", "the own half-typed form"},
            {"DraftService::latest", "the own half-typed form"},
            {"SavedFilterService::rename", "of a filter of that name; goes the way of save"},
            {"SavedFilterService::remove", "of a filter of that name; goes the way of save"},
        };
        return reasons.contains(function);
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ServiceBench> m_bench;
    QHash<QString, QSet<int>> m_printed;
};

TEST_WITH_WIDGETS(tst_RoleMatrix)
#include "tst_rolematrix.moc"
