// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/side_choice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QSignalBlocker>
#include <algorithm>

#include "document/file_document.h"
#include "document/open_document.h"
#include "history/point_words.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Entries that ask for something else than they say.
enum class Ask { Step = 1, File };
constexpr int askRole = Qt::UserRole + 1;

}  // namespace

SideChoice::SideChoice(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, &SideChoice::pick);
    refill();
}

void SideChoice::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_versions.clear();
    m_files.clear();
    m_chosen = {};
    if (document) connect(document, &PlanDocument::planChanged, this, &SideChoice::refill);
    refill();
}

void SideChoice::setVersions(const std::vector<Version>& versions)
{
    m_versions = versions;
    refill();
}

void SideChoice::offer(const WantedSide& side) { addItem(side.name, QVariant::fromValue(side)); }

void SideChoice::refill()
{
    const QSignalBlocker quiet(this);
    clear();
    setEnabled(m_document);
    if (!m_document) return;
    offer({.name = tr("The plan, now"), .inSentence = tr("the plan")});
    const auto& scenarios = m_document->plan().scenarios;
    for (const auto& scenario : scenarios) offer({.scenario = scenario.id, .name = tr("Scenario: %1").arg(textOf(quotable(scenario.name))), .inSentence = textOf(quotable(scenario.name))});
    for (const Version& version : m_versions) offer({.kind = WantedSide::Kind::Step, .step = version.step, .name = tr("%1, %2").arg(headroom::nameOf(version), dayOf(version.time))});
    for (const File& file : m_files) {
        offer({.kind = WantedSide::Kind::File, .path = file.path, .name = file.name});
        for (const auto& [id, name] : file.scenarios) offer({.kind = WantedSide::Kind::File, .path = file.path, .scenario = id, .name = tr("%1, scenario: %2").arg(file.name, name)});
    }
    // A scenario that is gone is compared no more; a step, or a file that came from the other side, has no entry until it is chosen.
    auto all = offered();
    if (std::ranges::find(all, m_chosen) == all.end()) {
        if (m_chosen.kind != WantedSide::Kind::Now) offer(m_chosen);
        else m_chosen = {};
        all = offered();
    }
    const auto row = std::ranges::find(all, m_chosen) - all.begin();
    m_chosen = all[static_cast<std::size_t>(row)];
    insertSeparator(count());
    if (qobject_cast<FileDocument*>(m_document.data())) {
        addItem(tr("A step of the history…"));
        setItemData(count() - 1, static_cast<int>(Ask::Step), askRole);
    }
    addItem(tr("Another file…"));
    setItemData(count() - 1, static_cast<int>(Ask::File), askRole);
    setCurrentIndex(static_cast<int>(row));
}

std::vector<WantedSide> SideChoice::offered() const
{
    std::vector<WantedSide> all;
    for (int row = 0; row < count(); ++row)
        if (itemData(row).canConvert<WantedSide>()) all.push_back(itemData(row).value<WantedSide>());
    return all;
}

void SideChoice::pick(int row)
{
    if (itemData(row).canConvert<WantedSide>()) return choose(itemData(row).value<WantedSide>());
    const int asks = itemData(row, askRole).toInt();
    refill();
    if (asks == static_cast<int>(Ask::Step)) askForStep();
    if (asks == static_cast<int>(Ask::File)) askForFile();
}

void SideChoice::choose(const WantedSide& side)
{
    if (side == m_chosen) return;
    m_chosen = side;
    refill();
    emit chosenChanged();
}

void SideChoice::chooseFile(const QString& path)
{
    const auto plan = readPlan(path);
    if (!plan) return emit failed(textOf(plan.error()));
    std::erase_if(m_files, [&](const File& file) { return file.path == path; });
    File file{.path = path, .name = QFileInfo(path).fileName(), .scenarios = {}};
    for (const auto& scenario : plan->scenarios) file.scenarios.push_back({scenario.id, textOf(quotable(scenario.name))});
    m_files.push_back(file);
    m_chosen = {.kind = WantedSide::Kind::File, .path = path, .name = file.name};
    refill();
    emit chosenChanged();
}

void SideChoice::askForStep()
{
    auto* file = qobject_cast<FileDocument*>(m_document.data());
    if (!file) return;
    file->keeper().ask<StepNumber>(
        this, [](PlanFile& of) { return Result<StepNumber>{of.lastStep()}; },
        [this](const Result<StepNumber>& last) {
            if (!last) return emit failed(textOf(last.error()));
            auto* dialog = new QInputDialog(this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setInputMode(QInputDialog::IntInput);
            dialog->setIntRange(0, static_cast<int>(std::min<StepNumber>(*last, 1'000'000'000)));
            dialog->setIntValue(static_cast<int>(std::max<StepNumber>(0, *last - 1)));
            dialog->setWindowTitle(tr("A step of the history"));
            dialog->setLabelText(tr("The plan as it was after this step; 0 is the plan as it was made. The page History lists them."));
            connect(dialog, &QInputDialog::intValueSelected, this, [this](int step) { choose({.kind = WantedSide::Kind::Step, .step = step, .name = tr("Step %1").arg(step)}); });
            dialog->open();
        });
}

void SideChoice::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Compare with another plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Plans (*.headroom *.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SideChoice::chooseFile);
    dialog->open();
}

}  // namespace headroom
