// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/charts_sheet.h"

#include <array>
#include <fmt/format.h>
#include <span>
#include <xlsxwriter.h>

#include "figures/families.h"
#include "workbook/sheet_formula.h"
#include "workbook/sheet_names.h"
#include "workbook/sheet_text.h"

namespace headroom {

namespace {

// Okabe & Ito, "Color Universal Design" (2008), in the order in which the desk has them (ui/palette); two greys for their black.
constexpr unsigned orange = 0xE69F00, skyBlue = 0x56B4E9, green = 0x009E73, yellow = 0xF0E442, blue = 0x0072B2, vermillion = 0xD55E00, purple = 0xCC79A7, lightGrey = 0xAAAAAA, darkGrey = 0x6E6E6E;
constexpr std::array<unsigned, causeCount> causeColours{blue, skyBlue, darkGrey, lightGrey, vermillion, orange, yellow, purple, green};
constexpr std::array<unsigned, capexCategories> capexColours{blue, skyBlue, purple, orange, green, vermillion};

constexpr std::uint32_t chartLines = 22, firstChartLine = Workings::firstLine + 8;
constexpr double chartWidth = 1'000, chartHeight = 400, defaultWidth = 480, defaultHeight = 288;  // pixels
constexpr std::uint16_t monthsOfYear = 12;

class Writer
{
public:
    Writer(lxw_workbook* workbook, lxw_worksheet* sheet, const Book& book) : m_workbook(workbook), m_sheet(sheet), m_book(book), m_workings(book.workings) {}

    void write()
    {
        writeMonthHeader(m_sheet, m_book, SheetFormula::noSheet, said(HR_TR("Charts")), m_line + 2);
        worksheet_write_string(m_sheet, m_line, Workings::labelColumn, said(HR_TR("What the last chart shows beside rows of other sheets")).c_str(), m_book.formats.heading());
        writeThreshold(m_line + 1);
        setUpMonthSheet(m_sheet, m_book);

        constexpr std::string_view capexTitle = HR_TR("Capex by category"), wasteTitle = HR_TR("Opportunity-cost waste at price, by cause"), coverageTitle = HR_TR("Contracted receipts against obligations, trailing window");
        lxw_chart* capex = addChart(LXW_CHART_COLUMN_STACKED, capexTitle);
        for (std::size_t at = 0; at < capexCategories; ++at) addSeries(capex, rowOf(after(Figure::CapexServers, at)), said(capexLabel(at)), capexColours[at]);
        place(capex, capexTitle);
        lxw_chart* waste = addChart(LXW_CHART_COLUMN_STACKED, wasteTitle);
        for (std::size_t at = 0; at < causeCount; ++at) addSeries(waste, rowOf(after(Figure::WasteNoPower, at)), said(causeLabel(static_cast<Cause>(at))), causeColours[at]);
        place(waste, wasteTitle);
        lxw_chart* coverage = addChart(LXW_CHART_LINE, coverageTitle);
        addSeries(coverage, rowOf(Figure::WindowReceipts), said(HR_TR("Contracted receipts")), blue);
        addSeries(coverage, rowOf(Figure::WindowObligations), said(HR_TR("Obligations")), vermillion);
        addSeries(coverage, horizon(chartsSheet, m_line + 1), said(HR_TR("Obligations × threshold")), darkGrey, LXW_CHART_LINE_DASH_DASH);
        place(coverage, coverageTitle);
        worksheet_print_area(m_sheet, 0, 0, firstChartLine + m_charts * chartLines, static_cast<lxw_col_t>(m_workings.column(2)));
        worksheet_fit_to_pages(m_sheet, 1, 1);
    }

private:
    std::string horizon(std::string_view sheet, std::uint32_t line) const
    {
        const auto at = [&](int month) { return fmt::format("${}${}", m_book.letters[m_workings.column(month)], line + 1); };
        return fmt::format("={}!{}:{}", sheet, at(0), at(m_workings.graph().columns().horizon - 1));
    }
    std::string rowOf(Figure figure) const
    {
        const auto at = m_workings.position(m_workings.rowOf(figure));
        return horizon(m_workings.sheets()[at.sheet].name, at.line);
    }

    void writeThreshold(std::uint32_t line)
    {
        worksheet_write_string(m_sheet, line, Workings::labelColumn, said(HR_TR("Obligations of the window times the threshold of coverage")).c_str(), nullptr);
        worksheet_write_string(m_sheet, line, Workings::unitColumn, m_workings.statement().plan().settings.currency.c_str(), nullptr);
        SheetFormula formula(monthToken(m_workings.rowOf(Figure::WindowObligations)) + "*" + m_workings.inputCell("settings.coverage_threshold"), m_workings, SheetFormula::noSheet, m_book.letters);
        lxw_format* format = m_book.numbers.number(Unit::Money, CellLook::Plain);
        for (int month = 0; month < m_workings.graph().columns().horizon; ++month)
            worksheet_write_formula_num(m_sheet, line, static_cast<lxw_col_t>(m_workings.column(month)), formula.in(month), format, m_workings.statement().at(Figure::WindowObligations, month) * m_workings.statement().plan().settings.coverageThreshold);
    }

    lxw_chart* addChart(lxw_chart_type type, std::string_view title)
    {
        lxw_chart* chart = workbook_add_chart(m_workbook, static_cast<std::uint8_t>(type));
        chart_title_set_name(chart, said(title).c_str());
        chart_axis_set_num_format(chart->x_axis, const_cast<char*>("yyyy-mm"));
        chart_axis_set_interval_unit(chart->x_axis, monthsOfYear);
        chart_axis_set_interval_tick(chart->x_axis, monthsOfYear);
        chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        const std::string& currency = m_workings.statement().plan().settings.currency;
        std::string scale = said(HR_TR("%1, millions"), {currency});
        chart_axis_set_name(chart->y_axis, scale.c_str());
        chart_axis_set_num_format(chart->y_axis, const_cast<char*>("#,##0.0,,"));
        chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
        if (type == LXW_CHART_COLUMN_STACKED) chart_set_series_gap(chart, 0);
        return chart;
    }

    /// A chart stands on the sheet once it has its series.
    void place(lxw_chart* chart, std::string_view title)
    {
        std::string words = said(HR_TR("%1, by month; its rows stand on the sheets of the workings."), {said(title)});
        lxw_chart_options options{.object_position = LXW_OBJECT_DONT_MOVE_DONT_SIZE, .description = words.data()};
        options.x_scale = chartWidth / defaultWidth;
        options.y_scale = chartHeight / defaultHeight;
        worksheet_insert_chart_opt(m_sheet, firstChartLine + m_charts++ * chartLines, Workings::labelColumn, chart, &options);
    }

    void addSeries(lxw_chart* chart, const std::string& values, const std::string& name, unsigned colour, std::uint8_t dash = LXW_CHART_LINE_DASH_SOLID)
    {
        const std::string dates = horizon(timelineSheet, m_workings.position(m_workings.named().date).line);
        lxw_chart_series* series = chart_add_series(chart, dates.c_str(), values.c_str());
        chart_series_set_name(series, name.c_str());
        lxw_chart_line line{.color = colour, .width = 2, .dash_type = dash};
        if (chart->type == LXW_CHART_LINE) {
            chart_series_set_line(series, &line);
            return;
        }
        lxw_chart_fill fill{.color = colour};
        chart_series_set_fill(series, &fill);
    }

    lxw_workbook* m_workbook;
    lxw_worksheet* m_sheet;
    const Book& m_book;
    const Workings& m_workings;
    std::uint32_t m_line = Workings::firstLine, m_charts = 0;
};

}  // namespace

void writeChartsSheet(lxw_workbook* workbook, lxw_worksheet* sheet, const Book& book) { Writer(workbook, sheet, book).write(); }

}  // namespace headroom
