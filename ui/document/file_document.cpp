// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/file_document.h"

#include <QCoreApplication>

#include "document/keeper_worker.h"
#include "risk/kept_figures.h"
#include "store/who.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Steps at hand when more are fetched: a hand on Ctrl+Z comes to them within a second.
constexpr std::size_t fewSteps = 50;

}  // namespace

Result<std::unique_ptr<FileDocument>> FileDocument::open(const QString& path)
{
    auto file = PlanFile::open(std::filesystem::path(path.toStdU16String()), OpenMode::ReadWrite);
    if (!file) return tl::unexpected(file.error());
    auto contents = contentsOf(*file);
    return std::unique_ptr<FileDocument>(new FileDocument(path, std::move(contents), std::move(*file)));
}

FileDocument::FileDocument(const QString& path, FileContents contents, PlanFile file) : PlanDocument(contents.plan, path), m_nextId(file.nextId()), m_heldBecause(contents.locked)
{
    m_keeper = std::make_unique<PlanKeeper>(std::move(file));
    replace(contents.plan, std::move(contents.pending));
    takeTrails(contents.trails);
    connect(m_keeper.get(), &PlanKeeper::waitingChanged, this, &PlanDocument::keepingChanged);
    connect(m_keeper.get(), &PlanKeeper::troubled, this, &FileDocument::meet);
    connect(m_keeper.get(), &PlanKeeper::remarked, this, [this](const QString& sentence) { remark({sentence, Remedy::Dismiss}); });
    connect(m_keeper.get(), &PlanKeeper::differs, this, [this](const std::shared_ptr<FileContents>& there, const QString& why, int lost) { takeOver(*there, why, lost); });
    refreshNotice();
}

Result<> FileDocument::waitUntilKept()
{
    m_refusal.clear();
    m_keeper->wait();
    QCoreApplication::sendPostedEvents(m_keeper.get(), QEvent::MetaCall);
    if (!m_refusal.isEmpty()) return tl::unexpected(m_refusal.toStdString());
    // Said once: who goes all the same may.
    if (!m_keeper->hasEntries()) m_saidEntries = false;
    else if (!std::exchange(m_saidEntries, true)) return tl::unexpected(tr("What was typed and a field refused is not on the disk: \"%1\" cannot be written. Mend or discard it, or close once more to let it go.").arg(place()).toStdString());
    return {};
}

void FileDocument::follow()
{
    m_keeper->look();
    (void)waitUntilKept();
}

Id FileDocument::nextId() const { return std::max(m_nextId, PlanDocument::nextId()); }

void FileDocument::keep(Kept kind, const EditGroup& group, const QString& what)
{
    if (std::exchange(m_saysRefusal, false)) m_said = {};
    // An id is never used again, even where its row was taken back and another way is taken.
    for (const Edit& edit : group)
        if (const auto* insert = std::get_if<InsertRow>(&edit)) m_nextId = std::max(m_nextId, insert->row.id + 1);
    if (kind == Kept::Done) {
        // What was taken back before is on a branch that is left.
        m_moreRedo = 0;
        m_keeper->commit(group, what);
    } else if (kind == Kept::Undo) {
        m_keeper->undo();
        if (undoAtHand() < fewSteps) fetchMore(PlanFile::Way::Undo);
    } else {
        m_keeper->redo();
        if (redoAtHand() < fewSteps) fetchMore(PlanFile::Way::Redo);
    }
    refreshNotice();
}

void FileDocument::takeTrails(const Trails& trails)
{
    ++m_generation;
    setSteps(trails.undo, trails.redo);
    m_moreUndo = trails.moreUndo;
    m_moreRedo = trails.moreRedo;
    m_fetchingUndo = m_fetchingRedo = false;
}

void FileDocument::fetchMore(PlanFile::Way way)
{
    const bool isUndo = way == PlanFile::Way::Undo;
    StepNumber& more = isUndo ? m_moreUndo : m_moreRedo;
    bool& isFetching = isUndo ? m_fetchingUndo : m_fetchingRedo;
    if (more == 0 || isFetching) return;
    isFetching = true;
    m_keeper->ask<std::vector<TrailStep>>(
        this, [way, from = more](PlanFile& file) { return moreTrail(file, way, from); },
        [this, isUndo, &more, &isFetching, generation = m_generation](Result<std::vector<TrailStep>> steps) {
            if (generation != m_generation) return;
            isFetching = false;
            const bool isLeft = more == 0;
            more = steps && !steps->empty() ? steps->back().next : 0;
            if (!steps) remark({textOf(steps.error()), Remedy::Dismiss});
            else if (isUndo) addEarlier(*steps);
            else if (!isLeft) addLater(*steps);
            else more = 0;
        });
}

void FileDocument::takeOver(const FileContents& contents, const QString& why, int lost)
{
    // Ids that were given to rows which now vanish are not given again.
    m_nextId = std::max(nextId(), headroom::nextId(contents.plan));
    replace(contents.plan, contents.pending);
    takeTrails(contents.trails);
    m_heldBecause = contents.locked;
    const QString count = lost > 0 ? tr("%n change(s) of yours were not made.", nullptr, lost) : QString();
    if (!why.isEmpty()) m_refusal = lost > 1 ? why + QLatin1Char(' ') + count : why;
    else if (lost > 0) m_refusal = tr("The plan was changed at the same moment. %1").arg(count);
    if (!why.isEmpty() || lost > 0) {
        m_said = {m_refusal, Remedy::SaveOrDismiss};
        m_saysRefusal = true;
    }
    refreshNotice();
    m_keeper->resume();
    emit versionsChanged();
}

void FileDocument::meet(Trouble trouble, const QString& sentence)
{
    m_trouble = trouble;
    m_troubleSentence = sentence;
    refreshNotice();
}

void FileDocument::remark(const Notice& notice)
{
    m_said = notice;
    m_saysRefusal = false;
    refreshNotice();
}

void FileDocument::dismissNotice()
{
    m_said = {};
    refreshNotice();
}

void FileDocument::refreshNotice()
{
    setLocked(isAway() ? m_troubleSentence : m_heldBecause);
    if (m_trouble == Trouble::Gone) setNotice({tr("%1 The plan is still here as you left it, and cannot be changed until it is saved elsewhere or is back.").arg(m_troubleSentence), Remedy::SaveElsewhere});
    else if (m_trouble == Trouble::Replaced) setNotice({tr("%1 Yours is still here as you left it: save it elsewhere, or go on with the one that is there now. Nothing was overwritten.").arg(m_troubleSentence), Remedy::SaveOrOpen});
    else if (m_trouble != Trouble::None) setNotice({tr("%1 The figures below are the last that were read.").arg(m_troubleSentence), Remedy::SaveElsewhere});
    else if (!m_said.text.isEmpty()) setNotice(m_said);
    else if (!m_heldBecause.isEmpty()) setNotice({m_heldBecause, Remedy::SaveElsewhere});
    else setNotice({});
}

Result<> FileDocument::copyTo(const QString& path) const { return m_keeper->copyTo(path); }

void FileDocument::keepVersion()
{
    Version draft{.number = 0, .step = 0, .time = {}, .author = userName(), .name = {}, .note = {}, .engine = QCoreApplication::applicationVersion().toStdString(), .figures = {}};
    // The figures are those of the plan on the disk: an edit that is on its way may still be refused.
    m_keeper->ask<Version>(
        this,
        [draft = std::move(draft)](PlanFile& file) mutable {
            draft.figures = keptFigures(Statement(file.plan()));
            return file.keepVersion(draft);
        },
        [this](Result<Version> version) {
            if (!version) return remark({textOf(version.error()), Remedy::Dismiss});
            emit versionKept(*version);
            emit versionsChanged();
        });
}

void FileDocument::describeVersion(std::int64_t number, const QString& name, const QString& note)
{
    m_keeper->ask<bool>(
        this, [number, name = name.toStdString(), note = note.toStdString()](PlanFile& file) { return file.describeVersion(number, name, note).map([] { return true; }); },
        [this](Result<bool> done) {
            if (!done) return remark({textOf(done.error()), Remedy::Dismiss});
            emit versionsChanged();
        });
}

void FileDocument::restore(StepNumber step, const QString& what)
{
    if (!canEdit()) return;
    m_keeper->change([step, what = what.toStdString()](PlanFile& file) { return file.restore(step, userName(), what); });
}

}  // namespace headroom
