// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/finished_report.h"

#include <QCoreApplication>

#include "plan/contract_check.h"
#include "proof/held_plan.h"
#include "proof/pdf_finish.h"
#include "text/languages.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

/// Chapters, and their sections below them.
std::vector<PdfBookmark> outline(const ReportPages& pages)
{
    std::vector<PdfBookmark> bookmarks;
    for (const PlacedHeading& placed : pages.headings()) {
        auto& level = placed.heading.level == 0 || bookmarks.empty() ? bookmarks : bookmarks.back().below;
        level.push_back({placed.heading.title.toStdString(), placed.page});
    }
    return bookmarks;
}

std::vector<PlacedCell> printedCells(const ReportPages& pages)
{
    std::vector<PlacedCell> cells;
    for (std::size_t page = 0; page < pages.count(); ++page)
        for (const ReportBlock& block : pages.pages()[page])
            for (const PrintedCell& cell : block.printed) cells.push_back({page, cell});
    return cells;
}

}  // namespace

QByteArray finishedReport(const QByteArray& pdf, const ReportPages& pages, const QDateTime& stamp, const ReportedPlan* holds)
{
    const std::string program = tr("Headroom %1").arg(QCoreApplication::applicationVersion()).toStdString();
    // As BCP 47 writes it.
    const std::string language = installedLanguage().replace(QLatin1Char('_'), QLatin1Char('-')).toStdString();
    PdfFinish finish{.title = pages.name().toStdString(), .subject = tr("GPU capacity plan").toStdString(), .language = language, .producer = program, .time = stamp.toSecsSinceEpoch(), .bookmarks = outline(pages)};
    if (holds) {
        auto files = heldPlan(*holds, {.program = program, .language = language, .time = finish.time, .pages = pages.count(), .cells = printedCells(pages)});
        // A statement is made of plans without errors only.
        HR_REQUIRE(files.has_value());
        finish.attachments = *std::move(files);
    }
    const auto finished = finishedPdf({pdf.constData(), static_cast<std::size_t>(pdf.size())}, finish);
    HR_REQUIRE(finished.has_value());
    return QByteArray::fromStdString(*finished);
}

}  // namespace headroom
