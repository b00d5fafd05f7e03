// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <array>
#include <memory>
#include <optional>

#include "report/report_pages.h"
#include "report/reported.h"

namespace headroom {

/// A report while it is being chosen: it keeps each chapter that was made, so that another choice of chapters costs the setting of
/// pages only. Chapters are made anew for another paper or scenario.
class ReportDraft
{
public:
    /// Of this plan, which outlives the draft; made at `stamp`. Needs a QApplication, but no display.
    ReportDraft(const Statement& base, const QDateTime& stamp) : m_base(base), m_stamp(stamp) {}

    /// The pages as they would be printed. The scenario is one of the plan, or 0. Where a page of the first chapter has room for it,
    /// the table of contents stands there.
    ReportPages pages(const ReportOptions& options);

private:
    void begin(const ReportOptions& options);
    const std::vector<ReportBlock>& made(ReportChapter chapter);

    const Statement& m_base;
    QDateTime m_stamp;
    ReportOptions m_begun;  // paper and scenario of what is kept
    std::optional<Statement> m_inScenario;
    std::unique_ptr<Reported> m_of;
    std::array<std::optional<std::vector<ReportBlock>>, reportChapters> m_made;
};

}  // namespace headroom
