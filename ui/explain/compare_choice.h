// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <optional>

#include "explain/asked.h"
#include "model/statement.h"

namespace headroom {

/// What a figure is compared with.
enum class CompareWith { Nothing, PeriodBefore, YearBefore, OtherPeriod, BasePlan };

/// Chooses what a figure is compared with: other months of it, or the same in the plan beside a scenario. A wish stays while one
/// figure after the other is asked, and rests where a figure cannot fulfil it.
class CompareChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CompareChoice(QWidget* parent = nullptr);

    enum class Shown { Plan, Scenario };
    /// Offers what the figure can be compared with; hidden where that is nothing.
    void offer(const Asked& asked, const Statement& statement, Shown shown);

    CompareWith chosen() const;
    void choose(CompareWith with);
    void choosePeriod(int from);

    /// The figure in the months that are chosen; nothing where it is compared with no months.
    std::optional<Asked> before(const Asked& asked) const;

    QComboBox& with() { return *m_with; }
    QComboBox& period() { return *m_period; }

signals:
    void changed();

private:
    void refill(const Asked& asked, const Statement& statement);

    CompareWith m_wanted = CompareWith::Nothing;
    int m_wantedFrom = 0;  ///< the first month of the other period
    QComboBox* m_with;
    QComboBox* m_period;
};

}  // namespace headroom
