// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk.h"

#include <QApplication>
#include <QStyleFactory>
#include <cstdio>

#include "report/pdf_report.h"
#include "store/plan_file.h"
#include "window/main_window.h"

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

int runWindow(const CommandLine& line)
{
    MainWindow window;
    window.show();
    if (!line.plan.empty()) window.open(QString::fromLocal8Bit(line.plan.c_str()));
    return QApplication::exec();
}

int runExport(const CommandLine& line)
{
    const QByteArray name = QByteArray::fromStdString(line.plan);
    const auto file = PlanFile::open(QString::fromLocal8Bit(name).toStdU16String(), OpenMode::ReadOnly);
    if (!file) return fail(file.error());
    const auto written = writeReport(Statement(file->plan()), QString::fromLocal8Bit(line.exportTo.c_str()), reportStamp());
    return written ? exitDone : fail(written.error());
}

}  // namespace headroom
