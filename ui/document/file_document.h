// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plan_document.h"
#include "document/plan_keeper.h"

namespace headroom {

/// A plan file that is open: every edit is kept in it at once, and what other programs write is followed. Where the file
/// vanishes, is replaced or cannot be read any more, the last figures stay and the notice says so; where the plan stands
/// there again, it is followed again. Where another program holds it, it is read and followed until that lets go.
class FileDocument : public PlanDocument
{
    Q_OBJECT

public:
    /// The error is one sentence that names the path. A file that cannot be written opens too, and is locked.
    static Result<std::unique_ptr<FileDocument>> open(const QString& path);

    bool isKeeping() const override { return m_keeper->waiting() > 0; }
    Id nextId() const override;

    /// Returns when all edits are on the disk, or were refused and the plan is again what the file holds; then the error
    /// says why.
    Result<> waitUntilKept();

    /// Looks at once whether the file has changed, and follows it; a timer does about three times a second.
    void follow();

    /// Writes the plan with its history under another name. Where the file has vanished, the plan alone. The error is one
    /// sentence.
    Result<> copyTo(const QString& path) const;

    /// Keeps the plan as it is now as a version (PlanFile::keepVersion()), with its headline figures; `versionKept` follows,
    /// or the refusal in the notice.
    void keepVersion();
    void describeVersion(std::int64_t number, const QString& name, const QString& note);

    /// Brings back the plan as it was after a step, as one more edit.
    void restore(StepNumber step, const QString& what);

    /// The file behind the document, for the pages that read its history.
    PlanKeeper& keeper() { return *m_keeper; }

    /// Whether the plan is not on the disk under its name any more, and so is lost when it is closed.
    bool isAway() const { return m_trouble == Trouble::Gone || m_trouble == Trouble::Replaced; }

    /// The notice was read.
    void dismissNotice();

    /// Says something about the file that is no trouble of its own.
    void remark(const Notice& notice);

signals:
    /// A version was kept, or the last one where nothing has changed since.
    void versionKept(const Version& version);
    /// The versions in the file, or what they are called, have changed.
    void versionsChanged();

protected:
    void keep(Kept kind, const EditGroup& group, const QString& what) override;
    void keepEntry(const Pending& entry) override { m_keeper->keepEntry(entry); }
    void dropEntry(const Place& place) override { m_keeper->dropEntry(place); }

private:
    FileDocument(const QString& path, FileContents contents, PlanFile file);
    void takeOver(const FileContents& contents, const QString& why, int lost);
    void takeTrails(const Trails& trails);
    void fetchMore(PlanFile::Way way);
    void refreshNotice();
    void meet(Trouble trouble, const QString& sentence);

    Id m_nextId;
    QString m_refusal;         ///< why edits were not kept, since waitUntilKept() was called
    bool m_saidEntries = false;  ///< that refused texts are not on the disk
    Notice m_said;               ///< about edits that were not kept, or about the file
    bool m_saysRefusal = false;  ///< the former: it was read when the next edit is made
    Trouble m_trouble = Trouble::None;
    QString m_troubleSentence, m_heldBecause;
    StepNumber m_moreUndo = 0, m_moreRedo = 0;
    bool m_fetchingUndo = false, m_fetchingRedo = false;
    int m_generation = 0;      ///< counts what was taken over: what was fetched before belongs to another history
    std::unique_ptr<PlanKeeper> m_keeper;
};

}  // namespace headroom
