// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/yearly_table.h"

#include <algorithm>
#include <functional>

#include "figures/families.h"
#include "figures/footing.h"
#include "figures/periods.h"
#include "model/statement_footing.h"

namespace headroom {

namespace {

class Yearly
{
public:
    /// `footing` is of all years at the scale of money; `first` is the first of these years in it.
    Yearly(const Statement& statement, std::vector<PeriodSpan> years, const StatementFooting& footing, std::size_t first, const Scale& hours)
        : m_statement(statement), m_years(std::move(years)), m_footing(footing), m_first(first), m_money(footing.scale()), m_hours(hours)
    {
        m_table.columns = {{said(HR_TR("Fiscal year")), ColumnKind::Words}, {said(HR_TR("Unit")), ColumnKind::Words}};
        for (const PeriodSpan& year : m_years) {
            std::string label = year.label;
            // "FY2025 (3 months)" takes two lines, not three.
            if (const auto last = label.rfind(' '); last != std::string::npos) label.replace(last, 1, "\u00A0").replace(label.find(' '), 1, "\n");
            m_table.columns.push_back({label});
        }
    }

    void group(std::string_view label)
    {
        m_table.rows.push_back({RowKind::Group, {said(label)}});
        m_table.rows.back().cells.resize(m_table.columns.size(), std::string{});
    }

    struct Series {
        Figure figure;
        std::string_view label;  ///< empty: that of the figure
    };

    /// A series on its own, at its own scale.
    void line(Figure figure, std::string_view label = {})
    {
        const Unit unit = info(figure).unit;
        const auto values = of(figure);
        const Scale scale = unit == Unit::Money ? m_money : unit == Unit::GpuHours ? m_hours : scaleFor(*std::ranges::max_element(values), unit, m_statement.plan().settings.currency);
        if (m_footing.steps(figure, m_first)) return addSteps(RowKind::Line, {figure, label}, stepsOfYears(figure));
        std::vector<std::string> texts;
        for (const double value : values) texts.push_back(formatScaled(value, scale));
        add(RowKind::Line, {figure, label}, scale, texts);
    }

    /// The coverage at the end of each year, where it exists.
    void coverage()
    {
        const auto values = of(Figure::Coverage), exists = of(Figure::CoverageExists);
        const Scale scale = scaleFor(1, Unit::Ratio, {});
        std::vector<std::string> cells{said(HR_TR("Revenue coverage, at the end of the year")), scale.header};
        for (std::size_t at = 0; at < values.size(); ++at) cells.push_back(exists[at] > 0.5 ? formatScaled(values[at], scale) : said(HR_TR("none")));
        m_table.rows.push_back({.cells = std::move(cells), .figures = shown(Figure::Coverage)});
    }

    /// Parts, then their total; as displayed the parts sum to it in every year.
    void sum(const std::vector<Series>& parts, Series total)
    {
        const auto totalSteps = stepsOfYears(total.figure);
        std::vector<Figure> figures;
        for (const Series& part : parts) figures.push_back(part.figure);
        const auto steps = footedSteps(figures, totalSteps, scaleOf(total.figure));
        for (std::size_t at = 0; at < parts.size(); ++at) addSteps(RowKind::Part, parts[at], steps[at]);
        addSteps(RowKind::Total, total, totalSteps);
    }

    /// What is owed, by what it is owed for; debt service in turn is interest and principal. The statements have these lines: they show
    /// here what they show there, and the sums take the difference.
    void obligations()
    {
        std::vector<double> service(m_years.size(), 0.0);
        const auto addLine = [&](RowKind kind, Figure figure, std::vector<double>& sum) {
            const auto steps = stepsOfYears(figure);
            addSteps(kind, {figure, {}}, steps);
            std::ranges::transform(sum, steps, sum.begin(), std::plus{});
        };
        for (const Figure part : {Figure::InterestDue, Figure::Principal}) addLine(RowKind::Part, part, service);
        addSteps(RowKind::Total, {Figure::DebtService, {}}, service);
        std::vector<double> all = service;
        for (const Figure part : {Figure::OperatingCostPaid, Figure::SupplierPayments, Figure::Tax, Figure::PrepaymentsRepaid, Figure::FacilityUndrawnFee}) addLine(RowKind::Line, part, all);
        addSteps(RowKind::Total, {Figure::Obligations, {}}, all);
    }

    TextTable take() { return std::move(m_table); }

private:
    /// A figure by year; one of facilities for all of them together.
    std::vector<double> of(Figure figure) const
    {
        if (info(figure).scope != Scope::Facility) return series(m_statement.ledger(), figure, 0, m_years);
        std::vector<double> all(m_years.size(), 0.0);
        for (std::size_t facility = 0; facility < m_statement.plan().facilities.size(); ++facility) std::ranges::transform(all, series(m_statement.ledger(), figure, facility, m_years), all.begin(), std::plus{});
        return all;
    }
    const Scale& scaleOf(Figure figure) const { return info(figure).unit == Unit::Money ? m_money : m_hours; }

    /// As the statements show it, where they do.
    std::vector<double> stepsOfYears(Figure figure) const
    {
        std::vector<double> steps;
        for (const double value : of(figure)) steps.push_back(m_footing.steps(figure, m_first + steps.size()).value_or(stepsOf(value, scaleOf(figure))));
        return steps;
    }

    /// The parts in steps by [part][year].
    std::vector<std::vector<double>> footedSteps(const std::vector<Figure>& parts, const std::vector<double>& total, const Scale& scale) const
    {
        std::vector<std::vector<double>> values, result(parts.size());
        for (const Figure part : parts) values.push_back(of(part));
        for (std::size_t year = 0; year < m_years.size(); ++year) {
            std::vector<double> ofYear;
            for (const auto& each : values) ofYear.push_back(each[year]);
            const auto steps = footed(ofYear, total[year], scale);
            for (std::size_t at = 0; at < parts.size(); ++at) result[at].push_back(steps[at]);
        }
        return result;
    }

    void addSteps(RowKind kind, Series row, const std::vector<double>& steps)
    {
        const auto exact = of(row.figure);
        std::vector<std::string> texts;
        for (std::size_t year = 0; year < steps.size(); ++year) texts.push_back(formatSteps(steps[year], exact[year], scaleOf(row.figure)));
        add(kind, row, scaleOf(row.figure), texts);
    }

    void add(RowKind kind, Series row, const Scale& scale, const std::vector<std::string>& texts)
    {
        std::vector<std::string> cells{said(row.label.empty() ? info(row.figure).label : row.label), scale.header};
        for (const std::string& text : texts) cells.push_back(text);
        m_table.rows.push_back({.kind = kind, .cells = std::move(cells), .figures = shown(row.figure)});
    }

    /// What the cells of a row show; nothing where a cell sums up several facilities, or there is none.
    std::vector<CellFigure> shown(Figure figure) const
    {
        if (info(figure).scope == Scope::Facility && m_statement.plan().facilities.size() != 1) return {};
        std::vector<CellFigure> figures(2);
        for (const PeriodSpan& year : m_years) figures.push_back(CellFigure::months(figure, 0, year.from, year.until));
        return figures;
    }

    const Statement& m_statement;
    std::vector<PeriodSpan> m_years;
    const StatementFooting& m_footing;
    std::size_t m_first;
    Scale m_money, m_hours;
    TextTable m_table;
};

void fillFleet(Yearly& table)
{
    table.group(HR_TR("Fleet"));
    table.line(Figure::DeliveredGpus, HR_TR("Delivered GPUs, mean"));
    table.line(Figure::EnergisedGpus, HR_TR("Energised GPUs, mean"));
    table.sum({{Figure::SoldHours, {}}, {Figure::LostHours, {}}}, {Figure::InstalledHours, {}});
    table.group(HR_TR("Utilization"));
    table.line(Figure::AchievedUtilization, HR_TR("Achieved (productive / up)"));
    table.line(Figure::UtilizationCeiling);
    table.line(Figure::EffectiveUtilization, HR_TR("Effective (productive / installed)"));
    table.line(Figure::CommercialUtilization, HR_TR("Commercial (billed / up)"));
    table.group(HR_TR("At the end of the year"));
    table.line(Figure::DebtBalance);
    table.line(Figure::DeferredRevenue);
    table.line(Figure::Backlog);
}

void fillWaste(Yearly& table)
{
    table.sum({{Figure::WasteOurs, {}}, {Figure::WasteCustomers, {}}}, {Figure::Waste, {}});
    table.line(Figure::Recoverable);
}

void fillCapex(Yearly& table)
{
    std::vector<Yearly::Series> categories;
    for (std::size_t at = 0; at < capexCategories; ++at) categories.push_back({after(Figure::CapexServers, at), capexLabel(at)});
    table.sum(categories, {Figure::Capex, {}});
}

void fillCoverage(Yearly& table)
{
    table.group(HR_TR("Revenue and receipts"));
    table.line(Figure::ContractRevenueTotal);
    table.line(Figure::MarketRevenue);
    table.line(Figure::ContractReceiptsTotal);
    table.line(Figure::PrepaymentsReceived);
    table.group(HR_TR("Obligations"));
    table.obligations();
    table.line(Figure::Shortfall, HR_TR("Not covered, sum of the months"));
    table.coverage();
}

void fill(Yearly& table, YearlyTopic topic)
{
    switch (topic) {
    case YearlyTopic::Capex: return fillCapex(table);
    case YearlyTopic::Waste: return fillWaste(table);
    case YearlyTopic::Coverage: return fillCoverage(table);
    case YearlyTopic::Fleet: return fillFleet(table);
    }
}

}  // namespace

std::vector<TextTable> yearlyTables(const Statement& statement, YearlyTopic topic, std::size_t yearsEach)
{
    const auto years = periodsOf(statement.structure().calendar, statement.horizon(), Period::Year);
    double money = 0, hours = 0;
    for (const Figure figure : {Figure::Waste, Figure::Capex, Figure::ContractRevenueTotal, Figure::MarketRevenue, Figure::ContractReceiptsTotal, Figure::Obligations, Figure::DebtBalance, Figure::Backlog})
        for (const double value : series(statement.ledger(), figure, 0, years)) money = std::max(money, value);
    for (const double value : series(statement.ledger(), Figure::InstalledHours, 0, years)) hours = std::max(hours, value);
    const std::string& currency = statement.plan().settings.currency;
    // One magnitude below that of the largest: a year of little is not lost.
    const Scale moneyScale = scaleFor(money / 1000, Unit::Money, currency), hoursScale = scaleFor(hours / 1000, Unit::GpuHours, currency);
    const StatementFooting footing(statement, years, moneyScale);
    std::vector<TextTable> tables;
    for (std::size_t from = 0; from < years.size(); from += yearsEach) {
        const auto until = std::min(from + yearsEach, years.size());
        Yearly table(statement, {years.begin() + static_cast<std::ptrdiff_t>(from), years.begin() + static_cast<std::ptrdiff_t>(until)}, footing, from, hoursScale);
        fill(table, topic);
        tables.push_back(table.take());
    }
    return tables;
}

}  // namespace headroom
