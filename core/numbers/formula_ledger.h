// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "figures/ledger.h"
#include "numbers/formula.h"

namespace headroom {

/// Which months a formula ledger goes through: one of each stretch that the model treats alike, or, to prove that it does
/// treat them alike, all of them.
enum class Through { OneMonth, AllMonths };

/// A ledger of formulas keeps no numbers: reading a cell gives the cell, writing one notes its formula. What the model does in
/// one month of `months()` it does in all (the formulas of a row are the same text in R1C1 notation, a law), so that one month
/// tells the formulas of a row for the whole stretch: the graph of a plan is as large as a month of it.
template <>
class Ledger<Formula>
{
public:
    /// The formula of a row in the months [from, until), as it stands in the month `at`: cells move along with the month.
    struct Stretch {
        std::size_t row = 0;
        int from = 0, until = 0, at = 0;
        Formula formula;
    };

    Ledger(const Layout& layout, const Columns& columns, FormulaArena& arena, Through through = Through::OneMonth);

    const Layout& layout() const { return m_layout; }
    const Columns& columns() const { return m_columns; }

    void write(Figure figure, std::size_t entity, int month, const Formula& value);
    void write(Figure figure, std::size_t entity, const Formula& value);

    Formula at(Figure figure, std::size_t entity, int month) const { return Formula::monthly(m_layout.row(figure, entity) * m_width + static_cast<std::size_t>(month - m_columns.first)); }
    Formula constant(Figure figure, std::size_t entity = 0) const { return Formula::constantCell(m_layout.constantRow(figure, entity)); }
    Formula before(Figure figure, std::size_t entity, int month, int back = 1) const { return at(figure, entity, month - back); }
    Formula later(Figure figure, std::size_t entity, int month, int ahead = 1) const { return at(figure, entity, month + ahead); }
    Formula month(int month) const { return at(Figure::Month, 0, month); }
    Formula hours(int month) const { return at(Figure::Hours, 0, month); }
    Formula total(Figure figure, std::size_t entity, int from, int until) const;
    Formula total(Figure figure, std::size_t entity = 0) const { return total(figure, entity, 0, m_columns.horizon); }

    /// Ends the stretch when its loop ends.
    class Going
    {
    public:
        Going(Ledger& ledger, const Months& months) : m_ledger(ledger), m_months(months) {}
        ~Going() { m_ledger.m_from = m_ledger.m_until = 0; }
        Going(const Going&) = delete;
        Going& operator=(const Going&) = delete;
        auto begin() const { return m_months.begin(); }
        auto end() const { return m_months.end(); }

    private:
        Ledger& m_ledger;
        Months m_months;
    };
    Going months(int from, int until);
    Going monthsBack(int from, int until) { return months(from, until); }

    /// Months of a row, from columns().first on.
    std::size_t width() const { return m_width; }
    Cell cellOf(const Formula& formula) const;
    /// All that was written, to keep: in the order of writing, and the formula of each constant (of one that was not written,
    /// itself). The ledger has it no more.
    std::vector<Stretch> takeWritten() { return std::move(m_written); }
    std::vector<Formula> takeConstants() { return std::move(m_constants); }

private:
    Layout m_layout;
    Columns m_columns;
    FormulaArena& m_arena;
    Through m_through;
    std::size_t m_width;
    int m_from = 0, m_until = 0;  ///< the stretch that months() goes through
    std::vector<Stretch> m_written;
    std::vector<Formula> m_constants;
};

}  // namespace headroom
