// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_contents.h"

#include <QCoreApplication>
#include <algorithm>

#include "figures/families.h"
#include "model/covenant_table.h"
#include "model/reading.h"
#include "model/unit_economics.h"
#include "model/unit_table.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::ChartContents", text); }

class Reader
{
public:
    Reader(const Statement& statement, Period period) : m_statement(statement)
    {
        const Calendar& calendar = statement.structure().calendar;
        m_contents.period = period;
        m_contents.periods = periodsOf(calendar, statement.horizon(), period);
        for (const PeriodSpan& year : periodsOf(calendar, statement.horizon(), Period::Year)) m_contents.years.push_back({year.from, year.until, QStringLiteral("FY%1").arg(calendar.fiscalYear(year.from))});
    }

    SeriesContents of(Figure figure, const QString& name, SeriesRole role, std::size_t entity = 0) const
    {
        return {.figure = figure, .name = name, .role = role, .entity = entity, .values = headroom::series(m_statement.ledger(), figure, entity, m_contents.periods), .exists = {}, .reason = {}};
    }

    /// Adds a panel whose scale suits the largest value of the series that bound it.
    void add(PanelContents panel, Unit unit)
    {
        for (const SeriesContents& series : panel.series)
            if (series.role != SeriesRole::Stacked) panel.top = std::max(panel.top, largestOf(series.values));
        panel.scale = scaleFor(panel.top, unit, m_statement.plan().settings.currency);
        m_contents.panels.push_back(std::move(panel));
    }

    ChartContents take(QString title, QString brief = {})
    {
        m_contents.title = std::move(title);
        m_contents.brief = std::move(brief);
        return std::move(m_contents);
    }

private:
    const Statement& m_statement;
    ChartContents m_contents;
};

}  // namespace

ChartContents capexContents(const Statement& statement, Period period)
{
    Reader read{statement, period};
    PanelContents panel;
    for (std::size_t at = 0; at < capexCategories; ++at) panel.series.push_back(read.of(after(Figure::CapexServers, at), translated(capexLabel(at)), SeriesRole::Stacked));
    panel.series.push_back(read.of(Figure::Capex, tr("Total"), SeriesRole::Listed));
    read.add(std::move(panel), Unit::Money);
    return read.take(tr("Capex by category"));
}

ChartContents wasteContents(const Statement& statement, Period period, WasteMeasure measure)
{
    Reader read{statement, period};
    PanelContents panel;
    const bool money = measure == WasteMeasure::Money;
    const Figure first = money ? Figure::WasteNoPower : Figure::LostNoPower;
    for (std::size_t at = 0; at < causeCount; ++at) {
        const auto cause = static_cast<Cause>(at);
        panel.series.push_back(read.of(ofCause(first, cause), translated(causeLabel(cause)), SeriesRole::Stacked));
    }
    panel.series.push_back(read.of(money ? Figure::Waste : Figure::LostHours, tr("Total"), SeriesRole::Listed));
    panel.series.push_back(read.of(money ? Figure::Recoverable : Figure::RecoverableHours, tr("of which recoverable"), SeriesRole::Dashed));
    read.add(std::move(panel), money ? Unit::Money : Unit::GpuHours);
    return money ? read.take(tr("Opportunity-cost waste by cause, at price"), tr("Waste at price")) : read.take(tr("Lost GPU-hours by cause"));
}

ChartContents coverageContents(const Statement& statement, Period period)
{
    Reader read{statement, period};
    PanelContents money;
    money.series.push_back(read.of(Figure::ContractReceiptsTotal, tr("Contracted receipts"), SeriesRole::Filled));
    money.series.push_back(read.of(Figure::Obligations, tr("Obligations"), SeriesRole::Outline));
    money.series.push_back(read.of(Figure::Shortfall, period == Period::Month ? tr("Shortfall") : tr("Shortfall, by month"), SeriesRole::Hanging));
    read.add(std::move(money), Unit::Money);

    PanelContents ratio;
    const QString name = tr("Coverage, %1-month window").arg(statement.plan().settings.coverageWindow);
    ratio.series.push_back(read.of(Figure::Coverage, name, SeriesRole::Filled));
    SeriesContents& coverage = ratio.series.back();
    for (const double exists : read.of(Figure::CoverageExists, {}, SeriesRole::Listed).values) coverage.exists.push_back(exists > 0.5);
    coverage.reason = translated(noCoverageReason());
    ratio.threshold = statement.plan().settings.coverageThreshold;
    ratio.thresholdName = tr("Threshold %1").arg(textOf(formatFigure(*ratio.threshold, Unit::Ratio, {})));
    read.add(std::move(ratio), Unit::Ratio);
    return read.take(tr("Revenue coverage"));
}

ChartContents utilizationContents(const Statement& statement, Period period)
{
    Reader read{statement, period};
    PanelContents shares;
    shares.series.push_back(read.of(Figure::AchievedUtilization, tr("Achieved"), SeriesRole::Filled));
    shares.series.push_back(read.of(Figure::UtilizationCeiling, tr("Ceiling"), SeriesRole::Outline));
    shares.series.push_back(read.of(Figure::TargetUtilization, tr("Target"), SeriesRole::Dashed));
    shares.series.push_back(read.of(Figure::EffectiveUtilization, tr("Effective (of all installed)"), SeriesRole::Listed));
    read.add(std::move(shares), Unit::Share);

    PanelContents gpus;
    gpus.series.push_back(read.of(Figure::EnergisedGpus, tr("Energised GPUs"), SeriesRole::Filled));
    gpus.series.push_back(read.of(Figure::DeliveredGpus, tr("Delivered GPUs"), SeriesRole::Outline));
    gpus.series.push_back(read.of(Figure::UpGpus, tr("GPUs up"), SeriesRole::Listed));
    read.add(std::move(gpus), Unit::Gpus);
    return read.take(tr("Utilization and the fleet behind it"));
}

ChartContents debtContents(const Statement& statement, Period period)
{
    Reader read{statement, period};
    PanelContents panel;
    const auto& facilities = statement.plan().facilities;
    for (std::size_t at = 0; at < facilities.size(); ++at) panel.series.push_back(read.of(Figure::FacilityBalance, textOf(facilities[at].name), SeriesRole::Stacked, at));
    panel.series.push_back(read.of(Figure::DebtBalance, tr("Total"), SeriesRole::Listed));
    read.add(std::move(panel), Unit::Money);
    return read.take(tr("Debt by facility"));
}

ChartContents dscrContents(const Statement& statement, Period period, std::size_t facility)
{
    Reader read{statement, period};
    const auto& of = statement.plan().facilities[facility];
    const auto threshold = [](PanelContents& panel, double value, const QString& name) {
        panel.threshold = value;
        panel.thresholdName = name.arg(textOf(formatFigure(value, Unit::Ratio, {})));
    };
    PanelContents dscr;
    dscr.series.push_back(read.of(Figure::FacilityDscr, tr("DSCR, %1-month window").arg(dscrMonths(of)), SeriesRole::Filled, facility));
    for (const double exists : read.of(Figure::FacilityDscrExists, {}, SeriesRole::Listed, facility).values) dscr.series.back().exists.push_back(exists > 0.5);
    dscr.series.back().reason = translated(noDscrReason());
    threshold(dscr, of.minimumDscr.value_or(1), of.minimumDscr ? tr("Covenant %1") : tr("Service just met, %1"));
    read.add(std::move(dscr), Unit::Ratio);

    PanelContents llcr;
    llcr.series.push_back(read.of(Figure::FacilityLlcr, tr("LLCR"), SeriesRole::Filled, facility));
    for (const double value : llcr.series.back().values) llcr.series.back().exists.push_back(value != 0);
    llcr.series.back().reason = translated(noLlcrReason());
    threshold(llcr, 1, tr("Debt just met, %1"));
    read.add(std::move(llcr), Unit::Ratio);
    return read.take(tr("DSCR and LLCR of %1").arg(textOf(of.name)), tr("DSCR and LLCR"));
}

ChartContents unitContents(const Statement& statement)
{
    ChartContents contents{.title = tr("Cost of a GPU-hour by component, at 100 % and beside it at the target"), .brief = tr("Cost of a GPU-hour"), .axis = ChartAxis::Names, .period = Period::Year, .periods = {}, .years = {}, .panels = {}};
    PanelContents panel;
    const auto skus = boughtSkus(statement);
    for (std::size_t component = 0; component <= unitComponents; ++component) {
        const bool isTotal = component == unitComponents;
        SeriesContents series{.figure = after(Figure::HourServers, component), .name = isTotal ? tr("Total") : translated(unitComponentLabel(component)), .role = isTotal ? SeriesRole::Listed : SeriesRole::Stacked, .values = {}, .exists = {}, .reason = {}};
        for (const std::size_t sku : skus)
            for (const Figure first : {Figure::SkuHourServers, Figure::SkuHourServersAtTarget}) {
                series.values.push_back(statement.constant(after(first, component), sku));
                series.figures.push_back(CellFigure::constant(after(first, component), sku));
            }
        if (isTotal) panel.top = largestOf(series.values);
        panel.series.push_back(std::move(series));
    }
    int column = 0;
    for (const std::size_t sku : skus) {
        const std::string& name = statement.plan().skus[sku].name;
        contents.periods.push_back({column, column + 1, tr("%1 at 100 %").arg(textOf(name)).toStdString()});
        contents.periods.push_back({column + 1, column + 2, tr("%1 at the target").arg(textOf(name)).toStdString()});
        contents.years.push_back({column, column + 2, textOf(name)});
        column += 2;
    }
    panel.scale = {.divisor = 1, .decimals = 3, .header = symbol(Unit::MoneyPerGpuHour, statement.plan().settings.currency)};
    contents.panels.push_back(std::move(panel));
    return contents;
}

std::vector<std::size_t> readingOrder(const PanelContents& panel)
{
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < panel.series.size(); ++at)
        if (panel.series[at].role != SeriesRole::Stacked) order.push_back(at);
    for (std::size_t at = panel.series.size(); at-- > 0;)
        if (panel.series[at].role == SeriesRole::Stacked) order.push_back(at);
    return order;
}

CellFigure figureAt(const ChartContents& contents, const SeriesContents& series, std::size_t period)
{
    if (!series.figures.empty()) return series.figures[period];
    const PeriodSpan& span = contents.periods[period];
    return series.figure == Figure::Count_ ? CellFigure{} : CellFigure::months(series.figure, series.entity, span.from, span.until);
}

QString cellText(const PanelContents& panel, const SeriesContents& series, std::size_t period)
{
    if (!series.existsAt(period)) return tr("none");
    return textOf(formatScaled(series.values[period], panel.scale));
}

QString headerText(const PanelContents& panel, const SeriesContents& series)
{
    return tr("%1 (%2)").arg(series.name, textOf(panel.scale.header));
}

QString periodText(const PeriodSpan& period) { return textOf(period.label); }

}  // namespace headroom
