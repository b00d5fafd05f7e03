// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/held_plan.h"

#include <fmt/format.h>

#include "plan/registry.h"
#include "proof/sha256.h"
#include "proof/xmp_packet.h"
#include "store/clean_copy.h"

namespace headroom {

namespace {

std::string entityKey(const Statement& statement, const CellFigure& figure)
{
    const auto kind = entityOf(info(figure.figure).scope);
    return kind ? fmt::format("{}.{}", table(*kind).key, table(*kind).id(statement.plan(), figure.entity)) : std::string{};
}

/// Half a number is none.
void dropCutNumber(std::string& shown)
{
    while (!shown.empty() && (std::string_view{"0123456789.,-(<"}.find(shown.back()) != std::string_view::npos)) shown.pop_back();
}

RecordedFigure recorded(const ReportedPlan& of, ReportTables& tables, const PlacedCell& printed)
{
    RecordedFigure figure{.page = printed.page + 1, .cell = printed.cell};
    // A place that no table has is a bug, which verifyReport() would say of every such figure.
    figure.text = tables.text(printed.cell.place).value_or("");
    if (figure.cell.isCut) dropCutNumber(figure.cell.shown);
    figure.value = tables.value(printed.cell.place);
    const CellFigure shown = tables.figure(printed.cell.place);
    figure.key = shown.key;
    if (shown.figure == Figure::Count_) return figure;
    figure.key = info(shown.figure).key;
    figure.entity = entityKey(of.statement, shown);
    if (info(shown.figure).shape == Shape::Constant) return figure;
    const auto& calendar = of.statement.structure().calendar;
    figure.from = toText(calendar.date(shown.from));
    figure.to = toText(calendar.date(shown.until - 1));
    return figure;
}

}  // namespace

Result<std::vector<PdfAttachment>> heldPlan(const ReportedPlan& of, const PaintedReport& report)
{
    std::string time = isoTime(report.time);
    auto copy = cleanCopy(of.base.plan(), time.insert(time.size() - 1, ".000"));
    if (!copy) return tl::unexpected(copy.error());
    FiguresFile file{.program = report.program, .language = report.language, .scenario = of.scenario, .planDigest = sha256(*copy), .pages = report.pages};
    ReportTables tables(of);
    file.figures.reserve(report.cells.size());
    for (const PlacedCell& cell : report.cells) file.figures.push_back(recorded(of, tables, cell));
    return std::vector<PdfAttachment>{
        {planAttachment, "application/x-headroom", said(HR_TR("The plan of this report, without its history, authors and notes")), *std::move(copy), "Source"},
        {figuresAttachment, "application/json", said(HR_TR("Every figure of this report with its page, key, month and text")), toJson(file), "Data"}};
}

}  // namespace headroom
