// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "explain/asked.h"
#include "plan/plan.h"

namespace headroom {

/// A question that keeps its meaning while the plan changes: it remembers whose figure is asked by the id of the row, since the
/// places of rows move when others come and go.
class Question
{
public:
    /// `asked` is of a row that the plan has.
    Question(const Asked& asked, const Plan<>& plan);

    /// As it is asked of this plan; nothing where its row is gone.
    std::optional<Asked> in(const Plan<>& plan) const;

    /// What it was called when it was answered last ("Revenue coverage, 2027-03").
    const QString& name() const { return m_name; }
    void setName(const QString& name) { m_name = name; }

    /// Whether the same is asked, whatever it was called.
    bool operator==(const Question& other) const { return m_asked == other.m_asked && m_row == other.m_row; }

private:
    Asked m_asked;  ///< entity 0 where a row is remembered
    Id m_row = 0;   ///< 0: of the plan, or an input, which names its row itself
    QString m_name;
};

}  // namespace headroom
