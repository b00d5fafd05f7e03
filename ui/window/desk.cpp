// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk.h"

#include <QApplication>
#include <QStyleFactory>
#include <cstdio>

#include "document/open_document.h"
#include "exchange/export_plan.h"
#include "palette/icon.h"
#include "plan/parse.h"
#include "text/core_text.h"
#include "text/languages.h"

namespace headroom {

namespace {

int fail(const std::string& sentence)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return exitWrongUse;
}

}  // namespace

void prepareApplication(const QString& version, const QString& language)
{
    // Settings and drafts stand in folders of this name.
    QCoreApplication::setOrganizationName(QStringLiteral("Headroom"));
    QCoreApplication::setApplicationName(QStringLiteral("headroom"));
    QCoreApplication::setApplicationVersion(version);
    // By this name a desktop finds the icon and the entry of the program.
    QGuiApplication::setDesktopFileName(QStringLiteral("headroom"));
    installLanguage(language.isEmpty() ? systemLanguages() : QStringList{language});
    setTranslator([](std::string_view marked) { return translated(marked).toStdString(); });
    QGuiApplication::setApplicationDisplayName(QObject::tr("Headroom"));
    // One style on every system: the themes are made for it.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setWindowIcon(programIcon());
}

int runWindow(const CommandLine& line, const Shipped& shipped)
{
    MainWindow window(shipped);
    if (!line.plan.empty()) window.open(QString::fromLocal8Bit(line.plan.c_str()));
    window.show();
    return QApplication::exec();
}

int runExport(const CommandLine& line)
{
    auto plan = readPlan(QString::fromLocal8Bit(line.plan.c_str()));
    if (!plan) return fail(plan.error());
    ReportOptions options = line.report;
    if (!line.scenario.empty()) {
        const auto scenario = rowNamed(*plan, EntityKind::Scenario, line.scenario);
        if (!scenario) return fail(scenario.error());
        options.scenario = *scenario;
    }
    const auto written = exportPlan(Statement(*std::move(plan)), QString::fromLocal8Bit(line.exportTo.c_str()), reportStamp(), options);
    return written ? exitDone : fail(written.error());
}

}  // namespace headroom
