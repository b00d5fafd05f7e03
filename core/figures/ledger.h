// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "figures/arithmetic.h"
#include "figures/calendar.h"
#include "figures/layout.h"

namespace headroom {

/// Where a figure of one month (or a constant) stands.
struct Cell {
    std::size_t row = 0;
    int month = 0;
    bool constant = false;
    bool operator==(const Cell&) const = default;
};

/// Months in their order, for `for`.
class Months
{
public:
    class Iterator
    {
    public:
        Iterator(int month, int step) : m_month(month), m_step(step) {}
        int operator*() const { return m_month; }
        Iterator& operator++()
        {
            m_month += m_step;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return m_month != other.m_month; }

    private:
        int m_month, m_step;
    };

    static Months forwards(int from, int until) { return {from, std::max(from, until), 1}; }
    static Months backwards(int from, int until) { return {std::max(from, until) - 1, from - 1, -1}; }

    Iterator begin() const { return {m_first, m_step}; }
    Iterator end() const { return {m_end, m_step}; }

private:
    Months(int first, int end, int step) : m_first(first), m_end(end), m_step(step) {}
    int m_first, m_end, m_step;
};

/// What a ledger keeps: every figure of every month, or what totals need.
enum class Keep { Everything, Totals };

/// Keeps the figures of one evaluation: an entry for each figure, entity and month, and one for each constant. A month's
/// entries stand together, since the model goes month by month. Nothing is allocated after construction; evaluating
/// again writes the same cells again. Columns before month 0 are *opening*: they are 0 unless written. So is the year of
/// blank columns after the last month, into which what is told backwards looks ahead.
///
/// A ledger that keeps totals holds two months of each figure that passes (retention.h), every second in the place of the
/// one before it. After an evaluation it has the constants and what is kept; before the next one it must be restarted.
template <class Num>
class Ledger
{
public:
    Ledger(const Layout& layout, const Columns& columns, const Calendar& calendar, Keep keep = Keep::Everything);

    Ledger(Ledger&&) noexcept = default;
    Ledger& operator=(Ledger&&) noexcept = default;

    const Layout& layout() const { return m_layout; }
    const Columns& columns() const { return m_columns; }

    void write(Figure figure, std::size_t entity, int month, const Num& value)
    {
        cell(figure, entity, month) = value;
    }
    void write(Figure figure, std::size_t entity, const Num& value)
    {
        m_constants[m_layout.constantRow(figure, entity)] = value;
    }

    const Num& at(Figure figure, std::size_t entity, int month) const { return const_cast<Ledger*>(this)->cell(figure, entity, month); }
    const Num& constant(Figure figure, std::size_t entity = 0) const { return m_constants[m_layout.constantRow(figure, entity)]; }

    /// The value `back` months earlier; what crosses a month is read this way. `back` is structure: it is the same for
    /// every month of the row.
    const Num& before(Figure figure, std::size_t entity, int month, int back = 1) const { return at(figure, entity, month - back); }

    /// The value `ahead` months later, of figures that are told backwards; blank after the last month.
    const Num& later(Figure figure, std::size_t entity, int month, int ahead = 1) const { return at(figure, entity, month + ahead); }

    const Num& month(int month) const { return at(Figure::Month, 0, month); }
    const Num& hours(int month) const { return at(Figure::Hours, 0, month); }

    /// The months [from, until) that figures are written for: what writes to the cells of a row goes through these, and does
    /// the same in each of them. A formula needs one month to know what all are (numbers/formula_ledger.h).
    Months months(int from, int until) const { return Months::forwards(from, until); }
    /// The same, told backwards.
    Months monthsBack(int from, int until) const { return Months::backwards(from, until); }

    /// Sum of a row over [from, until).
    Num total(Figure figure, std::size_t entity, int from, int until) const
    {
        Sum<Num> sum;
        for (int month = from; month < until; ++month) sum.add(at(figure, entity, month));
        return sum.value();
    }
    /// Sum of a row over the horizon.
    Num total(Figure figure, std::size_t entity = 0) const { return total(figure, entity, 0, m_columns.horizon); }

    /// Blanks the figures that pass, so that the last months of one evaluation are not the opening columns of the next.
    void restart()
    {
        if (m_passingMask == 1) std::fill(m_passing.begin(), m_passing.end(), Num(0));
    }

private:
    Num& cell(Figure figure, std::size_t entity, int month)
    {
        const auto place = static_cast<std::ptrdiff_t>(m_layout.place(figure, entity));
        if (retentionSlots.passing[static_cast<std::size_t>(figure)]) return m_passingOrigin[(month & m_passingMask) * m_passingStride + place];
        return m_keptOrigin[month * m_keptStride + place];
    }

    Layout m_layout;
    Columns m_columns;
    int m_passingMask;  ///< of a month: all of it, or its last bit
    std::ptrdiff_t m_keptStride, m_passingStride;  ///< rows of a month
    std::vector<Num> m_kept, m_passing;
    Num* m_keptOrigin;     ///< month 0 within m_kept: one addition less for every figure
    Num* m_passingOrigin;  ///< likewise
    std::vector<Num> m_constants;
};

template <class Num>
Ledger<Num>::Ledger(const Layout& layout, const Columns& columns, const Calendar& calendar, Keep keep)
    : m_layout(layout), m_columns(columns), m_passingMask(keep == Keep::Totals ? 1 : -1),
      m_keptStride(static_cast<std::ptrdiff_t>(layout.keptRows())), m_passingStride(static_cast<std::ptrdiff_t>(layout.passingRows())),
      m_kept(layout.keptRows() * static_cast<std::size_t>(columns.last + lookback - columns.first)),
      m_passing(layout.passingRows() * static_cast<std::size_t>(keep == Keep::Totals ? 2 : columns.last + lookback - columns.first)),
      m_keptOrigin(m_kept.data() - columns.first * m_keptStride), m_passingOrigin(m_passing.data() - (keep == Keep::Totals ? 0 : columns.first * m_passingStride)), m_constants(layout.constants())
{
    for (int month = columns.first; month < columns.last + lookback; ++month) {
        write(Figure::Month, 0, month, Num(static_cast<double>(month)));
        write(Figure::Hours, 0, month, Num(calendar.hours(month)));
        write(Figure::YearBegins, 0, month, Num(calendar.monthOfYear(month) == 0 ? 1.0 : 0.0));
    }
}

}  // namespace headroom
