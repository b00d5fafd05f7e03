// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "exchange/figures_csv.h"
#include "exchange/plan_json.h"
#include "exchange/text_file.h"
#include "plan/registry.h"
#include "risk/scenario.h"
#include "workbook/workbook.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Export", text); }

tl::unexpected<std::string> refuse(const QString& path, const QString& why) { return tl::unexpected(tr("\"%1\" %2").arg(path, why).toStdString()); }

QByteArray bytesOf(const std::string& text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); }

Result<QByteArray> workbookOf(const Statement& base, const QDateTime& stamp, Id scenario)
{
    const WorkbookOptions about{.scenario = scenario ? rowName(base.plan(), EntityKind::Scenario, scenario) : std::string{},
                                .base = scenario ? &base : nullptr,
                                .version = {},
                                .program = (QStringLiteral("Headroom ") + QCoreApplication::applicationVersion()).toStdString(),
                                .date = stamp.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm 'UTC'")).toStdString()};
    const auto text = scenario ? workbookText(scenarioStatement(base, scenario), about) : workbookText(base, about);
    if (!text) return tl::unexpected(text.error());
    return bytesOf(*text);
}

Result<QByteArray> contentsFor(const Statement& base, const QString& path, const QDateTime& stamp, const ReportOptions& options)
{
    const Id scenario = options.scenario;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("pdf")) return reportPdf(base, stamp, options);
    if (ending == QStringLiteral("csv")) return bytesOf(scenario ? figuresCsv(scenarioStatement(base, scenario), Period::Month) : figuresCsv(base, Period::Month));
    if (ending == QStringLiteral("xlsx")) return workbookOf(base, stamp, scenario);
    if (ending == QStringLiteral("json")) return bytesOf(toJson(base.plan()));
    return refuse(path, tr("does not end in .pdf (the report), .xlsx (the live workbook), .csv (the figures by month) or .json (the plan)."));
}

}  // namespace

Result<> exportPlan(const Statement& base, const QString& path, const QDateTime& stamp, const ReportOptions& options)
{
    const QFileInfo target(path);
    if (target.isDir()) return refuse(path, tr("is a folder."));
    if (!target.absoluteDir().exists()) return refuse(path, tr("cannot be written: its folder does not exist."));
    if (target.exists() && !target.isFile()) return refuse(path, tr("is no ordinary file and is not replaced."));
    const auto contents = contentsFor(base, path, stamp, options);
    if (!contents) return tl::unexpected(contents.error());
    return writeTextFile(path.toStdU16String(), {contents->constData(), static_cast<std::size_t>(contents->size())});
}

}  // namespace headroom
