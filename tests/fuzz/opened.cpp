// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/opened.h"

#include "fuzz/require.h"
#include "plan/rows.h"
#include "plan/validate.h"
#include "store/plan_file.h"

namespace headroom {

namespace {

void requireLegal(PlanFile& file)
{
    require(!firstError(file.plan()), "a plan that is accepted has no error");
    require(nextId(file.plan()) <= file.nextId(), "the next id is above those of all rows");
    const auto entries = file.pending();
    if (!entries) return requireSentence(entries.error());
    for (const Pending& entry : *entries) require(indexOf(file.plan(), entry.place.table, entry.place.row).has_value(), "an entry that waits has its row");
}

/// A change that every plan can take; it is there when the file is opened again, and nothing else is.
void requireKept(PlanFile& file)
{
    Plan<> expected = file.plan();
    auto row = newRow(file.plan(), EntityKind::Counterparty, file.nextId());
    if (!row) return requireSentence(sentence(row.error()));
    const auto done = file.commit({*row}, "fuzz");
    if (!done) return requireSentence(done.error());
    applyEdit(expected, *row);
    require(samePlan(expected, file.plan()), "a commit changes the plan in memory");
    const auto again = PlanFile::open(file.path(), OpenMode::ReadOnly);
    require(again.has_value(), "a file that was committed to opens again: " + (again ? std::string{} : again.error()));
    require(samePlan(expected, again->plan()), "what was committed is there when the file is opened again");
}

}  // namespace

void requireLegalOrRefused(const std::filesystem::path& path, OpenMode mode)
{
    auto file = PlanFile::open(path, mode);
    if (!file) return requireSentence(file.error());
    requireLegal(*file);
    if (mode == OpenMode::ReadWrite) requireKept(*file);
}

}  // namespace headroom
