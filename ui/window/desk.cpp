// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk.h"

#include <QApplication>
#include <QStyleFactory>
#include <cstdio>

#include "document/open_document.h"
#include "exchange/export_plan.h"
#include "report/pdf_report.h"

namespace headroom {

namespace {

int fail(const std::string& sentence)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return exitWrongUse;
}

}  // namespace

void prepareApplication(const QString& version)
{
    QCoreApplication::setApplicationName(QStringLiteral("headroom"));
    QCoreApplication::setApplicationVersion(version);
    QGuiApplication::setApplicationDisplayName(QObject::tr("Headroom"));
    // One style on every system: the themes are made for it.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

int runWindow(const CommandLine& line, std::vector<NamedExample> examples)
{
    MainWindow window(std::move(examples));
    if (!line.plan.empty()) window.open(QString::fromLocal8Bit(line.plan.c_str()));
    window.show();
    return QApplication::exec();
}

int runExport(const CommandLine& line)
{
    const auto document = openDocument(QString::fromLocal8Bit(line.plan.c_str()));
    if (!document) return fail(document.error());
    const auto written = exportPlan((*document)->statement(), QString::fromLocal8Bit(line.exportTo.c_str()), reportStamp());
    return written ? exitDone : fail(written.error());
}

}  // namespace headroom
