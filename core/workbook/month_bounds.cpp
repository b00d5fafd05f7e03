// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/month_bounds.h"

#include <algorithm>
#include <initializer_list>

#include "workbook/sheet_text.h"

namespace headroom {

namespace {

/// So many inputs are named by one formula; more have another line.
constexpr std::size_t mostNamed = 50;

class Bounds
{
public:
    explicit Bounds(const Workings& workings) : m_workings(workings), m_columns(workings.graph().columns()) {}

    std::vector<MonthBound> all()
    {
        const double last = m_columns.last;
        // A contract is settled in the month that follows it.
        add(HR_TR("The last end of a contract"), {Figure::ContractTermEnd, Figure::ContractPromisedEnd}, last - 1);
        add(HR_TR("The last end of a lease"), {Figure::SitePowerEnd}, last);
        double slowest = 0;
        for (const auto& commitment : plan().commitments) slowest = std::max(slowest, static_cast<double>(commitment.paymentTermMonths));
        add(HR_TR("The last end of a commitment"), {Figure::CommitmentEnd}, last - 1 - slowest);
        addMaturities();
        add(HR_TR("The first date of a contract"), {Figure::ContractSigning, Figure::ContractStart, Figure::ContractPromisedStart, Figure::ContractPrepaymentMonth}, m_columns.contractsFrom, false);
        return std::move(m_bounds);
    }

private:
    const Plan<>& plan() const { return m_workings.statement().plan(); }

    /// Of figures without months: their rows stand below each other.
    void add(std::string_view label, std::initializer_list<Figure> figures, double limit, bool isLast = true)
    {
        const std::size_t count = m_workings.graph().layout().size(*figures.begin());
        if (count == 0) return;
        MonthBound bound{.label = label, .place = {}, .formula = isLast ? "=MAX(" : "=MIN(", .value = 0, .limit = limit, .isLast = isLast};
        bool isFirst = true;
        for (const Figure figure : figures) {
            const auto from = m_workings.position(m_workings.rowOf(figure)), until = m_workings.position(m_workings.rowOf(figure, count - 1));
            const std::string sheet = m_workings.sheets()[from.sheet].name + "!", cell = sheet + cellName(from.line, Workings::constantColumn);
            if (isFirst) bound.place = cell;
            bound.formula += (isFirst ? "" : ",") + cell + ":" + cellName(until.line, Workings::constantColumn);
            for (std::size_t at = 0; at < count; ++at) {
                const double month = m_workings.statement().constant(figure, at);
                bound.value = isFirst && at == 0 ? month : isLast ? std::max(bound.value, month) : std::min(bound.value, month);
            }
            isFirst = false;
        }
        bound.formula += ")";
        keep(std::move(bound));
    }

    void addMaturities()
    {
        const auto& facilities = plan().facilities;
        for (std::size_t from = 0; from < facilities.size(); from += mostNamed) {
            MonthBound bound{.label = HR_TR("The last maturity of a loan"), .place = {}, .formula = "=MAX(0", .value = 0, .limit = static_cast<double>(m_columns.last), .isLast = true};
            for (std::size_t at = from; at < std::min(from + mostNamed, facilities.size()); ++at) {
                const std::string cell = m_workings.inputCell("facilities." + std::to_string(facilities[at].id) + ".maturity_month");
                if (at == from) std::ranges::remove_copy(cell, std::back_inserter(bound.place), '$');
                bound.formula += "," + cell;
                bound.value = std::max(bound.value, facilities[at].maturityMonth);
            }
            bound.formula += ")";
            keep(std::move(bound));
        }
    }

    void keep(MonthBound bound)
    {
        bound.limit = bound.isLast ? std::max(bound.limit, bound.value) : std::min(bound.limit, bound.value);
        m_bounds.push_back(std::move(bound));
    }

    const Workings& m_workings;
    const Columns& m_columns;
    std::vector<MonthBound> m_bounds;
};

}  // namespace

std::vector<MonthBound> monthBounds(const Workings& workings) { return Bounds(workings).all(); }

}  // namespace headroom
