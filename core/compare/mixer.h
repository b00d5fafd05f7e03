// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "compare/mixes.h"
#include "model/lenders_case.h"

namespace headroom {

/// What lenders sculpted, where all mixes have it in common: a side is a scenario, and both have the same base.
std::optional<LendersCase> commonLenders(const Changes& changes);

/// Makes mixes, and computes one headline figure of each: only what the figure needs is kept, in memory that is used again.
/// One a thread.
class Mixer
{
public:
    /// `lenders` is commonLenders(), or nothing; nothing is owned.
    Mixer(const Changes& changes, std::string_view figure, const LendersCase* lenders);

    MixedValue value(const Mix& mix);

private:
    const Plan<>* made(const Plan<>& from, const EditGroup& edits, const std::vector<std::size_t>& unitOf, const Mix& mix, Plan<>& into);
    Ledger<double>& ledgerFor(Structure& structure);

    const Changes& m_changes;
    std::string_view m_figure;
    const LendersCase* m_lenders;
    Plan<> m_plan, m_base;
    EditGroup m_edits;
    std::optional<Structure> m_shape;  ///< of the ledger
    std::optional<Ledger<double>> m_ledger;
};

}  // namespace headroom
