// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <optional>

#include "report/finished_report.h"
#include "report/report_draft.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

/// The pages as Qt writes them.
QByteArray paintedPdf(const ReportPages& pages, PaperSize paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(static_cast<int>(paper::resolution));
    writer.setCreator(tr("Headroom %1").arg(QCoreApplication::applicationVersion()));
    QPainter painter(&writer);
    painter.scale(paper::resolution / paper::perInch, paper::resolution / paper::perInch);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t page = 0; page < pages.count(); ++page) {
        if (page > 0) writer.newPage();
        pages.paint(page, painter);
    }
    painter.end();
    return buffer.data();
}

}  // namespace

QByteArray reportPdf(const Statement& base, const QDateTime& stamp, const ReportOptions& options)
{
    const ReportPages pages = ReportDraft(base, stamp).pages(options);
    const QByteArray pdf = paintedPdf(pages, options.paper);
    if (!options.holdsPlan) return finishedReport(pdf, pages, stamp, nullptr);
    const std::optional<Statement> inScenario = options.scenario ? std::optional<Statement>(scenarioStatement(base, options.scenario)) : std::nullopt;
    const ReportedPlan of{.base = base, .statement = inScenario ? *inScenario : base, .scenario = options.scenario};
    return finishedReport(pdf, pages, stamp, &of);
}

QDateTime reportStamp()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

}  // namespace headroom
