// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "document/plan_keeper.h"

namespace headroom {

/// The near end of a file's history, for a document: enough for a hand on Ctrl+Z, however large its steps.
Trails trailsOf(PlanFile& file);

/// More of one side, from where it went on.
Result<std::vector<TrailStep>> moreTrail(PlanFile& file, PlanFile::Way way, StepNumber from);

/// Why the file cannot be written, as a sentence; empty where it can.
QString lockedSentence(const PlanFile& file);

FileContents contentsOf(PlanFile& file);

/// The part of a PlanKeeper that lives on its thread and touches the file alone. Answers go to the keeper's thread.
class KeeperWorker : public QObject
{
public:
    KeeperWorker(PlanKeeper& keeper, PlanFile file);

    using Work = std::function<Result<>(PlanFile&)>;
    void commit(const Work& work);
    void change(const Work& work);
    void keepEntry(const Pending& entry);
    void dropEntry(const Place& place);
    void resume() { m_isDiffering = false; }
    /// Whether a refused text is not on the disk.
    bool hasEntries() const { return !m_entries.empty(); }
    Result<> copyTo(const std::filesystem::path& path);
    void look();
    void openWhatIsThere();
    void run(const std::function<void(PlanFile&)>& work) { work(m_file); }

private:
    void forget(const Place& place);
    bool keepEntries();
    void answer(std::function<void()> what);
    void differ(const QString& why);
    void trouble(Trouble trouble, const Result<>& result);
    void lookForIt();
    void adopt(PlanFile there);
    void remark(const QString& sentence);
    void checkHistory();

    PlanKeeper& m_keeper;
    std::filesystem::path m_path;
    PlanFile m_file;
    bool m_isAway = false;  ///< what stands under the path, if anything, is not m_file
    std::vector<Pending> m_entries;  ///< refused texts that wait for the disk
    bool m_isDiffering = false;
    Trouble m_trouble = Trouble::None;
    QString m_said, m_locked;
    bool m_isChecked = false;
};

}  // namespace headroom
