// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/state.h>

#include <memory>
#include <optional>

#include "store/plan_file.h"
#include "support/temporary_folder.h"

namespace headroom::testing {

using Snapshot = std::shared_ptr<const Plan<>>;

/// What a plan file with its history promises to be: the plan after every step, and what undo and redo come to.
struct HistoryModel {
    std::vector<Snapshot> steps;          ///< the plan after step k
    std::vector<Snapshot> before, after;  ///< what undo and redo come to, the nearest last
    std::vector<StepNumber> versions;     ///< the step of each
    Id nextId = 0;

    explicit HistoryModel(const Plan<>& plan) : steps{std::make_shared<Plan<>>(plan)}, nextId(headroom::nextId(plan)) {}

    const Plan<>& plan() const { return *steps.back(); }
    StepNumber last() const { return static_cast<StepNumber>(steps.size()) - 1; }

    /// An edit or a restoration; one that changes nothing is no step.
    void edit(const EditGroup& group);
    void undo() { move(before, after); }
    void redo() { move(after, before); }
    void keepVersion();

private:
    void move(std::vector<Snapshot>& from, std::vector<Snapshot>& to);
};

/// The file that is worked on, and where it and its copies lie.
struct HistoryFile {
    const TemporaryFolder& folder;
    std::optional<PlanFile> file;
    int copies = 0;

    HistoryFile(const TemporaryFolder& place, const Plan<>& plan) : folder(place), file(PlanFile::create(place / "plan.headroom", plan).value()) {}
    void open(const std::filesystem::path& path);
};

/// Fails the property where the file is not what the model says; all of the history is looked at by the second.
void expectSame(const HistoryModel& model, PlanFile& file);
void expectSameHistory(const HistoryModel& model, PlanFile& file);

}  // namespace headroom::testing
