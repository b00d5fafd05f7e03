// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "explain/explanation.h"
#include "model/lenders_case.h"
#include "model/statement.h"
#include "plan/issue.h"

namespace headroom {

/// Answers where the figures of a statement come from, by walking the formula graph of its plan (numbers/plan_graph.h), and
/// nothing else. Making one takes a few milliseconds for a large plan, so a desk makes it at the first question after an edit.
class Explainer
{
public:
    /// `lenders`: of a scenario, those of its base plan. The statement must outlive the explainer.
    explicit Explainer(const Statement& statement, const LendersCase* lenders = nullptr);
    ~Explainer();
    Explainer(Explainer&&) noexcept;
    Explainer& operator=(Explainer&&) noexcept;

    /// Whether the statement holds what is asked: the entity and the months are there, or the plan has the input.
    bool holds(const Asked& asked) const;

    /// Lists at most `most` operands and as many uses; what is left of a list is its last line.
    Explanation explain(const Asked& asked, std::size_t most = 12) const;

    /// Why a figure differs between two months, or periods of the same length.
    ExplainedDifference difference(const Asked& before, const Asked& after, std::size_t most = 12) const;

    /// Why a figure differs between this statement (the base plan) and another (a scenario) with the same rows.
    ExplainedDifference differenceTo(const Explainer& other, const Asked& asked, std::size_t most = 12) const;

private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace headroom
