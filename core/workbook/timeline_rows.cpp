// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/timeline_rows.h"

#include <chrono>
#include <fmt/format.h>

namespace headroom {

namespace {

constexpr double yearLetters = 4, monthLetters = 2, hoursOfDay = 24, hoursOfYear = 8760, monthsOfYear = 12;

}  // namespace

double dateSerial(Date date)
{
    using namespace std::chrono;
    const sys_days day = year{date.year} / month{static_cast<unsigned>(date.month)} / 1;
    constexpr sys_days zero = year{1899} / 12 / 30;
    return static_cast<double>((day - zero).count());
}

WorkingsGroup TimelineRows::group()
{
    const Settings<>& settings = m_workings.m_statement.plan().settings;
    const Calendar& calendar = m_workings.m_graph->structure().calendar;
    const int horizon = m_workings.m_graph->columns().horizon;
    const std::string start = m_workings.inputCell("settings.start"), yearEnd = m_workings.inputCell("settings.fiscal_year_end"), months = m_workings.inputCell("settings.horizon_months");
    const std::string twelve = number(monthsOfYear);
    m_group.heading = said(HR_TR("Calendar"));

    const RowId startYear = addConstant(said(HR_TR("Year of the start month")), "VALUE(LEFT(" + start + "," + number(yearLetters) + "))", settings.start.year).id;
    const RowId startMonth = addConstant(said(HR_TR("Month of the year in which the plan starts")), "VALUE(RIGHT(" + start + "," + number(monthLetters) + "))", settings.start.month).id;
    m_workings.m_named.startYear = startYear;
    m_workings.m_named.startMonth = startMonth;
    WorkingsRow& monthRow = addFigure(Figure::Month, {});
    monthRow.stretches = {{m_workings.firstMonth(), m_workings.firstMonth() + 1, {}}, {m_workings.firstMonth() + 1, m_workings.endMonth(), monthToken(monthRow.id, -1) + "+1"}};
    const std::string month = monthToken(monthRow.id), began = fmt::format("DATE({},{}+{}", constantToken(startYear), constantToken(startMonth), month);
    const RowId date = add(said(HR_TR("First day of the month")), Unit::None, began + ",1)", [&calendar](int t) { return dateSerial(calendar.date(t)); }).id;
    m_workings.m_named.date = date;
    const RowId days = add(said(HR_TR("Days of the month")), Unit::Days, began + "+1,1)-" + monthToken(date), [&calendar](int t) { return dateSerial(calendar.date(t + 1)) - dateSerial(calendar.date(t)); }).id;
    addFigure(Figure::Hours, settings.hours == HoursRule::Calendar ? monthToken(days) + "*" + number(hoursOfDay) : number(hoursOfYear) + "/" + twelve);
    const auto monthOfYear = [&](const std::string& shift) { return fmt::format("IF(MOD(MONTH({})-{}{},{})=0,1,0)", monthToken(date), yearEnd, shift, twelve); };
    addFigure(Figure::YearBegins, monthOfYear("-1"));
    const RowId ends = add(said(HR_TR("A fiscal year ends")), Unit::YesNo, monthOfYear(""), [&calendar](int t) { return calendar.monthOfYear(t + 1) == 0 ? 1.0 : 0.0; }).id;
    m_workings.m_named.yearEnds = ends;
    const RowId year = add(said(HR_TR("Fiscal year")), Unit::None, fmt::format("YEAR({0})+IF(MONTH({0})>{1},1,0)", monthToken(date), yearEnd), [&calendar](int t) { return static_cast<double>(calendar.fiscalYear(t)); }).id;
    m_workings.m_named.fiscalYear = year;
    const RowId within = add(said(HR_TR("Within the horizon")), Unit::YesNo, fmt::format("IF({0}<0,0,IF({0}<{1},1,0))", month, months), [horizon](int t) { return t >= 0 && t < horizon ? 1.0 : 0.0; }).id;
    m_workings.m_named.withinHorizon = within;
    const RowId last = add(said(HR_TR("Last month of the horizon")), Unit::YesNo, fmt::format("IF({}={}-1,1,0)", month, months), [horizon](int t) { return t == horizon - 1 ? 1.0 : 0.0; }).id;
    m_workings.m_named.lastMonth = last;
    m_workings.m_named.yearShown = add(said(HR_TR("Fiscal year, in its last month within the horizon")), Unit::None, fmt::format("IF(MAX({},{})*{}=1,{},0)", monthToken(ends), monthToken(last), monthToken(within), monthToken(year)), [&calendar, horizon](int t) {
        return t >= 0 && t < horizon && (t == horizon - 1 || calendar.monthOfYear(t + 1) == 0) ? static_cast<double>(calendar.fiscalYear(t)) : 0.0;
    }).id;
    return std::move(m_group);
}

WorkingsRow& TimelineRows::add(std::string label, Unit unit, std::string text, std::function<double(int)> value)
{
    return m_group.rows.emplace_back(WorkingsRow{.id = m_workings.m_nextRow++, .role = RowRole::Proof, .label = std::move(label), .unit = unit, .stretches = {{m_workings.firstMonth(), m_workings.endMonth(), std::move(text)}}, .value = std::move(value)});
}

WorkingsRow& TimelineRows::addConstant(std::string label, std::string text, double value)
{
    return m_group.rows.emplace_back(WorkingsRow{.id = m_workings.m_nextRow++, .role = RowRole::Proof, .label = std::move(label), .isConstant = true, .constant = std::move(text), .value = [value](int) { return value; }});
}

WorkingsRow& TimelineRows::addFigure(Figure figure, std::string text)
{
    return m_group.rows.emplace_back(WorkingsRow{.id = m_workings.m_ids.of(figure, 0), .figure = figure, .label = said(info(figure).label), .unit = info(figure).unit, .stretches = {{m_workings.firstMonth(), m_workings.endMonth(), std::move(text)}}});
}

std::string TimelineRows::number(double value) { return numberToken(m_workings.m_constants.numberOf(value)); }

}  // namespace headroom
