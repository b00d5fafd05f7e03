// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <optional>

#include "plan/contract_check.h"
#include "proof/held_plan.h"
#include "report/report_draft.h"
#include "risk/scenario.h"
#include "text/languages.h"

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

/// Chapters, and below each its sections.
std::vector<PdfBookmark> bookmarksOf(const ReportPages& pages)
{
    std::vector<PdfBookmark> chapters;
    for (const PlacedHeading& each : pages.headings()) {
        PdfBookmark bookmark{.title = each.heading.title.toStdString(), .page = each.page};
        if (each.heading.level == 0 || chapters.empty()) chapters.push_back(std::move(bookmark));
        else chapters.back().below.push_back(std::move(bookmark));
    }
    return chapters;
}

std::vector<PlacedCell> printedCells(const ReportPages& pages)
{
    std::vector<PlacedCell> cells;
    for (std::size_t page = 0; page < pages.count(); ++page)
        for (PrintedCell& cell : pages.printed(page)) cells.push_back({page, std::move(cell)});
    return cells;
}

/// The plan, and what the pages print.
std::vector<PdfAttachment> attachments(const Statement& base, const ReportPages& pages, const ReportOptions& options, const PdfFinish& finish)
{
    const std::optional<Statement> inScenario = options.scenario ? std::optional<Statement>(scenarioStatement(base, options.scenario)) : std::nullopt;
    std::vector<std::string> chapters;
    for (std::size_t at = 0; at < reportChapters; ++at)
        if (options.chapters.test(at)) chapters.emplace_back(chapterKey(static_cast<ReportChapter>(at)));
    auto files = heldPlan({.base = base, .statement = inScenario ? *inScenario : base, .scenario = options.scenario},
                          {.program = finish.producer, .language = finish.language, .time = finish.time, .pages = pages.count(), .chapters = std::move(chapters), .cells = printedCells(pages)});
    // A statement is made of plans without errors only.
    HR_REQUIRE(files.has_value());
    return *std::move(files);
}

}  // namespace

QByteArray reportPdf(const Statement& base, const QDateTime& stamp, const ReportOptions& options)
{
    const ReportPages pages = ReportDraft(base, stamp).pages(options);
    const QByteArray painted = paintedPdf(pages, options.paper);
    PdfFinish finish{.title = pages.name().toStdString(),
                     .subject = tr("GPU capacity plan: headline figures, statements, checks and assumptions").toStdString(),
                     .keywords = tr("GPU capacity, utilization, revenue coverage, capex, debt").toStdString(),
                     .language = languageInUse().replace(QLatin1Char('_'), QLatin1Char('-')).toStdString(),
                     .producer = tr("Headroom %1").arg(QCoreApplication::applicationVersion()).toStdString(),
                     .time = stamp.toSecsSinceEpoch(),
                     .bookmarks = bookmarksOf(pages)};
    if (options.holdsPlan) finish.attachments = attachments(base, pages, options, finish);
    const auto finished = finishedPdf({painted.constData(), static_cast<std::size_t>(painted.size())}, finish);
    HR_REQUIRE(finished.has_value());
    return QByteArray(finished->data(), static_cast<qsizetype>(finished->size()));
}

QDateTime reportStamp()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

}  // namespace headroom
