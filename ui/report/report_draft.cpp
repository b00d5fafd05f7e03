// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_draft.h"

#include <QCoreApplication>

#include "plan/registry.h"
#include "report/chapter_parts.h"
#include "report/contents_block.h"
#include "report/report_chapters.h"
#include "risk/scenario.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

QString nameOf(const Statement& base, Id scenario)
{
    const QString plan = textOf(base.plan().settings.name);
    return scenario ? tr("%1 – scenario %2").arg(plan, textOf(rowName(base.plan(), EntityKind::Scenario, scenario))) : plan;
}

}  // namespace

void ReportDraft::begin(const ReportOptions& options)
{
    if (m_of && m_begun.paper == options.paper && m_begun.scenario == options.scenario) return;
    m_begun = options;
    m_made = {};
    m_inScenario = options.scenario ? std::optional<Statement>(scenarioStatement(m_base, options.scenario)) : std::nullopt;
    const QSizeF size = paperSize(options.paper);
    const QString made = tr("%1, %2 UTC").arg(tr("Headroom %1").arg(QCoreApplication::applicationVersion()), m_stamp.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    m_of = std::make_unique<Reported>(Reported{.base = m_base, .statement = m_inScenario ? *m_inScenario : m_base, .scenario = options.scenario, .checks = checkResults(m_base, options.scenario), .made = made,
                                               .width = withinMargins(size).width(), .height = roomOf(size)});
}

const std::vector<ReportBlock>& ReportDraft::made(ReportChapter chapter)
{
    auto& kept = m_made[static_cast<std::size_t>(chapter)];
    if (!kept) kept = chapterBlocks(*m_of, chapter);
    return *kept;
}

ReportPages ReportDraft::pages(const ReportOptions& options)
{
    begin(options);
    std::vector<ReportBlock> first, others;
    for (std::size_t at = 0; at < reportChapters; ++at) {
        const auto chapter = static_cast<ReportChapter>(at);
        if (options.has(chapter)) append(chapter == ReportChapter::Title ? first : others, made(chapter));
    }
    const auto contents = std::make_shared<ReportContents>(contentsOf(others));
    if (!first.empty()) {
        const double free = m_of->height - heightOf(paginated(first, m_of->height).back());
        if (auto block = contentsBlock(contents, m_of->width); block.height <= free) first.push_back(std::move(block));
        startPage(others);
    }
    append(first, std::move(others));
    ReportPages pages(paginated(first, m_of->height), paperSize(options.paper), {nameOf(m_base, options.scenario), m_of->made});
    contents->place(pages.headings());
    return pages;
}

}  // namespace headroom
