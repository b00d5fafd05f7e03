// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/version_drift.h"

#include <QCoreApplication>
#include <algorithm>

#include "history/point_words.h"
#include "text/core_text.h"

namespace headroom {

namespace {

std::string thisEngine() { return QCoreApplication::applicationVersion().toStdString(); }

}  // namespace

Result<std::vector<FigureDrift>> driftOf(PlanFile& file, const Version& version, const std::string& engine)
{
    if (version.engine == engine) return std::vector<FigureDrift>{};
    return file.planAt(version.step).map([&](Plan<> plan) { return figureDrift(version.figures, Statement(std::move(plan))); });
}

void VersionDrift::setDocument(FileDocument* document)
{
    m_document = document;
    m_known.clear();
    m_asked.clear();
}

const std::vector<FigureDrift>* VersionDrift::of(const Version& version)
{
    static const std::vector<FigureDrift> noDrift;
    if (version.engine == thisEngine()) return &noDrift;
    const auto found = m_known.find(version.number);
    if (found != m_known.end()) return &found->second;
    if (!m_document || std::ranges::find(m_asked, version.number, &Version::number) != m_asked.end()) return nullptr;
    m_asked.push_back(version);
    if (m_asked.size() == 1) askNext();
    return nullptr;
}

void VersionDrift::askNext()
{
    const Version version = m_asked.front();
    m_document->keeper().ask<std::vector<FigureDrift>>(
        m_document, [version, engine = thisEngine()](PlanFile& file) { return driftOf(file, version, engine); },
        [self = QPointer(this), number = version.number, document = m_document](Result<std::vector<FigureDrift>> drift) {
            if (!self || self->m_document != document || self->m_asked.empty() || self->m_asked.front().number != number) return;
            self->m_asked.pop_front();
            // A plan that cannot be had any more is said where it is looked at, in the details.
            self->m_known[number] = drift ? *std::move(drift) : std::vector<FigureDrift>{};
            emit self->known(number);
            if (!self->m_asked.empty()) self->askNext();
        });
}

void VersionDrift::remarkOn(FileDocument& document)
{
    document.keeper().ask<std::string>(
        &document,
        [engine = thisEngine()](PlanFile& file) -> Result<std::string> {
            const auto versions = file.versions();
            if (!versions) return tl::unexpected(versions.error());
            if (versions->empty()) return std::string{};
            const Version& newest = versions->front();
            return driftOf(file, newest, engine).map([&](const auto& drift) { return drift.empty() ? std::string{} : tr("The last version, %1: %2").arg(nameOf(newest), textOf(driftSentence(drift, newest.engine, engine))).toStdString(); });
        },
        // What is wrong with the file, or cannot be read, is said elsewhere and matters more.
        [&document](Result<std::string> sentence) {
            if (sentence && !sentence->empty() && document.notice().isEmpty()) document.remark({textOf(*sentence), Remedy::ShowHistory});
        });
}

}  // namespace headroom
