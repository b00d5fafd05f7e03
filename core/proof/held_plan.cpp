// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/held_plan.h"

#include "proof/record.h"
#include "proof/sha256.h"
#include "proof/xmp_packet.h"
#include "store/clean_copy.h"

namespace headroom {

Result<std::vector<PdfAttachment>> heldPlan(const ReportedPlan& of, const PaintedReport& report)
{
    const std::string made = isoTime(report.time);
    auto copy = cleanCopy(of.base.plan(), std::string{made}.insert(made.size() - 1, ".000"));
    if (!copy) return tl::unexpected(copy.error());
    FiguresFile file{.program = report.program, .language = report.language, .scenario = of.scenario, .made = made, .chapters = report.chapters, .planDigest = sha256(*copy), .pages = report.pages};
    ReportTables tables({.base = of.base, .statement = of.statement, .scenario = of.scenario, .frame = {.program = report.program, .made = made, .pages = report.pages}});
    file.figures.reserve(report.cells.size());
    for (const PlacedCell& cell : report.cells) file.figures.push_back(recorded(tables, cell));
    return std::vector<PdfAttachment>{
        {planAttachment, "application/x-headroom", said(HR_TR("The plan of this report, without its history, authors and notes")), *std::move(copy), "Source"},
        {figuresAttachment, "application/json", said(HR_TR("Every figure of this report with its page, key, month and text")), toJson(file), "Data"}};
}

}  // namespace headroom
