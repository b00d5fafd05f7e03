// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/keeper_worker.h"

#include <QCoreApplication>

#include "store/file_probe.h"
#include "text/core_text.h"

namespace headroom {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::PlanKeeper)
};

constexpr std::size_t mostSteps = 200, mostEdits = 20'000;

/// Each waits for some seconds; together about half a minute, which copies to slow shares take.
constexpr int mostTries = 15;

StepNumber endOf(const std::vector<TrailStep>& trail) { return trail.empty() ? 0 : trail.back().next; }

QString pathOf(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

}  // namespace

Result<std::vector<TrailStep>> moreTrail(PlanFile& file, PlanFile::Way way, StepNumber from) { return file.trail(way, from, mostSteps, mostEdits); }

Trails trailsOf(PlanFile& file)
{
    Trails trails;
    // A history that cannot be read leaves nothing to take back; checkHistory() says what is wrong with it.
    if (auto undo = moreTrail(file, PlanFile::Way::Undo, 0)) trails.undo = std::move(*undo);
    if (auto redo = moreTrail(file, PlanFile::Way::Redo, 0)) trails.redo = std::move(*redo);
    trails.moreUndo = endOf(trails.undo);
    trails.moreRedo = endOf(trails.redo);
    return trails;
}

QString lockedSentence(const PlanFile& file)
{
    if (file.isWritable()) return {};
    const QString look = Tr::tr("It can be looked at, is followed while others write, and can be copied.");
    if (file.refusal()) return textOf(file.refusal()->sentence) + QLatin1Char(' ') + look;
    return Tr::tr("\"%1\" is read-only: its permissions or its medium allow no more. %2").arg(pathOf(file.path()), look);
}

FileContents contentsOf(PlanFile& file)
{
    auto pending = file.pending();
    return {.plan = file.plan(), .pending = pending ? std::move(*pending) : std::vector<Pending>{}, .trails = trailsOf(file), .locked = lockedSentence(file)};
}

KeeperWorker::KeeperWorker(PlanKeeper& keeper, PlanFile file) : m_keeper(keeper), m_path(file.path()), m_file(std::move(file)), m_locked(lockedSentence(m_file)) {}

void KeeperWorker::commit(const Work& work)
{
    if (!m_isDiffering) {
        Result<> done = m_isAway ? tl::unexpected(m_said.toStdString()) : work(m_file);
        // Somebody reads or copies the file: that passes, and the window does not wait.
        for (int patience = 0; !done && saysBusy(done.error()) && patience < mostTries; ++patience) done = work(m_file);
        if (!done && !m_isAway && m_file.hasMoved()) lookForIt();
        if (!done && !m_isDiffering) differ(textOf(done.error()));
    }
    answer([keeper = &m_keeper] {
        --keeper->m_waiting;
        emit keeper->waitingChanged();
    });
}

void KeeperWorker::change(const Work& work)
{
    if (m_isDiffering || m_isAway) return remark(Tr::tr("The plan was being read again at that moment; nothing was brought back. Try it once more."));
    const auto done = work(m_file);
    differ(done ? QString() : textOf(done.error()));
}

void KeeperWorker::keepEntry(const Pending& entry)
{
    forget(entry.place);
    m_entries.push_back(entry);
    if (!m_isDiffering) keepEntries();
}

void KeeperWorker::dropEntry(const Place& place)
{
    forget(place);
    if (!m_isDiffering && !m_isAway)
        if (const auto dropped = m_file.dropPending(place); !dropped) trouble(Trouble::Reading, dropped);
}

Result<> KeeperWorker::copyTo(const std::filesystem::path& path)
{
    if (auto copied = m_file.copyTo(path); copied || !m_isAway) return copied;
    // The history went with the file; the plan is still here.
    const auto created = PlanFile::create(path, m_file.plan());
    return created ? Result<>{} : tl::unexpected(created.error());
}

void KeeperWorker::look()
{
    if (m_isDiffering) return;
    if (m_isAway || m_file.hasMoved()) return lookForIt();
    const bool wasWritable = m_file.isWritable();
    m_file.keepHold();
    if (wasWritable && !m_file.isWritable()) {
        m_locked = lockedSentence(m_file);
        return differ({});
    }
    if (!wasWritable && m_file.refusal()) {
        const auto held = m_file.hold();
        if (held && (*held || lockedSentence(m_file) != m_locked)) {
            m_locked = lockedSentence(m_file);
            trouble(Trouble::None, {});
            return differ({});
        }
    }
    const auto refreshed = m_file.refresh();
    if (!refreshed) return trouble(Trouble::Reading, tl::unexpected(refreshed.error()));
    if (!keepEntries()) return;
    trouble(Trouble::None, {});
    if (*refreshed) return differ({});
    if (!m_isChecked) checkHistory();
}

void KeeperWorker::lookForIt()
{
    m_isAway = true;
    if (!m_file.hasMoved()) {
        m_isAway = false;
        trouble(Trouble::None, {});
        return differ({});
    }
    std::error_code ignored;
    if (!std::filesystem::exists(m_path, ignored)) return trouble(Trouble::Gone, tl::unexpected(pathText(m_path) + " was moved or deleted."));
    auto there = PlanFile::open(m_path, OpenMode::ReadOnly);
    // Somebody may be in the middle of putting it there.
    if (!there) return trouble(Trouble::Replaced, tl::unexpected(there.error()));
    // What goes on from this plan, as a program leaves it that writes a new file and renames it, has all that this one has.
    const bool isOurs = m_file.isWritable();
    if (isOurs && !there->continues(m_file)) return trouble(Trouble::Replaced, tl::unexpected(pathText(m_path) + " was replaced: another plan stands there now."));
    adopt(*std::move(there));
}

void KeeperWorker::openWhatIsThere()
{
    auto there = PlanFile::open(m_path, OpenMode::ReadOnly);
    if (there) adopt(*std::move(there));
    else trouble(Trouble::Replaced, tl::unexpected(there.error()));
}

/// Goes on with the plan that stands under the path now.
void KeeperWorker::adopt(PlanFile there)
{
    // The lock of the path is this object's until it lets go of the file before.
    m_file = std::move(there);
    if (auto held = PlanFile::open(m_path, OpenMode::ReadWrite)) m_file = *std::move(held);
    m_isAway = false;
    m_isChecked = false;
    m_locked = lockedSentence(m_file);
    trouble(Trouble::None, {});
    differ({});
}

void KeeperWorker::checkHistory()
{
    m_isChecked = true;
    if (const auto whole = m_file.checkHistory(); !whole) return remark(textOf(whole.error()));
    if (!m_file.isAltered()) return;
    const auto places = m_file.changedOutside();
    QStringList names;
    if (places)
        for (const std::string& place : *places) names.append(textOf(place));
    const int more = static_cast<int>(names.size()) - 3;
    QString which = names.mid(0, 3).join(QStringLiteral(", "));
    if (more > 0) which = Tr::tr("%1 and %n more", nullptr, more).arg(which);
    const QString sentence = Tr::tr("The values in \"%1\" are not those that its history tells of: another program has changed them, or the disk has.").arg(pathOf(m_path));
    remark(which.isEmpty() ? sentence : sentence + QLatin1Char(' ') + Tr::tr("Look at %1.").arg(which));
}

void KeeperWorker::remark(const QString& sentence)
{
    answer([keeper = &m_keeper, sentence] { emit keeper->remarked(sentence); });
}

void KeeperWorker::forget(const Place& place)
{
    std::erase_if(m_entries, [&](const Pending& entry) { return entry.place == place; });
}

/// Writes the entries that are not in the file yet; where it cannot, they wait, and what is wrong stays said.
bool KeeperWorker::keepEntries()
{
    while (!m_isAway && !m_entries.empty()) {
        const auto kept = m_file.keepPending(m_entries.front());
        if (!kept) return trouble(Trouble::Reading, kept), false;
        m_entries.erase(m_entries.begin());
    }
    return true;
}

void KeeperWorker::answer(std::function<void()> what) { QMetaObject::invokeMethod(&m_keeper, std::move(what), Qt::QueuedConnection); }

void KeeperWorker::differ(const QString& why)
{
    m_isDiffering = true;
    // What was read last, where the file cannot be read: the caller goes back to it.
    if (!m_isAway) (void)m_file.refresh();
    auto contents = std::make_shared<FileContents>(contentsOf(m_file));
    // Texts that still wait for the disk are not in the file yet.
    std::erase_if(m_entries, [&](const Pending& entry) { return !indexOf(contents->plan, entry.place.table, entry.place.row); });
    for (const Pending& entry : m_entries) {
        std::erase_if(contents->pending, [&](const Pending& other) { return other.place == entry.place; });
        contents->pending.push_back(entry);
    }
    // Those that wait when the caller hears of it are all that are not made: what was made before was answered before, and
    // what comes until resume() is dropped.
    answer([keeper = &m_keeper, contents, why] { emit keeper->differs(contents, why, keeper->m_waiting); });
}

void KeeperWorker::trouble(Trouble trouble, const Result<>& result)
{
    const QString sentence = result ? QString() : textOf(result.error());
    if (sentence == m_said && trouble == m_trouble) return;
    m_said = sentence;
    m_trouble = trouble;
    answer([keeper = &m_keeper, trouble, sentence] { emit keeper->troubled(trouble, sentence); });
}

}  // namespace headroom
