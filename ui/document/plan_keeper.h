// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>

#include "document/file_contents.h"
#include "store/plan_file.h"

namespace headroom {

class KeeperWorker;

/// What is wrong with a plan file just now.
enum class Trouble {
    None,
    Reading,    ///< it cannot be read or written; what was asked for waits or was refused
    Gone,       ///< it was moved or deleted
    Replaced,   ///< another plan stands under its name, which does not go on from this one
};

/// A plan file on a thread of its own, so that the window never waits for a slow disk or share. Jobs run in the order in
/// which they are asked for; all calls but wait() and copyTo() return at once, and signals and answers come in the caller's
/// thread.
///
/// Where the file turns out to differ from what the caller believes (a commit was refused, somebody else wrote, it may be
/// written now), `differs` tells what it holds, and commits are dropped until the caller has taken that over and calls resume().
class PlanKeeper : public QObject
{
    Q_OBJECT

public:
    explicit PlanKeeper(PlanFile file);
    /// Waits until all that was asked for is done.
    ~PlanKeeper() override;

    void commit(const EditGroup& group, const QString& what);
    void undo();
    void redo();
    void keepEntry(const Pending& entry);
    void dropEntry(const Place& place);
    void resume();

    /// Runs `work` on the file, behind all that was asked for, and gives its result to `answer`, unless `context` is gone
    /// by then.
    template <class T>
    void ask(QObject* context, std::function<Result<T>(PlanFile&)> work, std::function<void(Result<T>)> answer)
    {
        postWork([this, context = QPointer<QObject>(context), work = std::move(work), answer = std::move(answer)](PlanFile& file) {
            auto result = std::make_shared<Result<T>>(work(file));
            QMetaObject::invokeMethod(this, [context, answer, result] {
                if (context) answer(std::move(*result));
            }, Qt::QueuedConnection);
        });
    }

    /// The same for what changes the plan in the file itself (a point of the history that is brought back): `differs` follows.
    void change(std::function<Result<>(PlanFile&)> work);

    /// Commits that are not on the disk yet.
    int waiting() const { return m_waiting; }
    void wait();

    /// Whether a refused text is not on the disk yet; waits for all that was asked for.
    bool hasEntries();

    /// Writes a copy with its history, complete or not at all; waits for it. Refuses a path that exists.
    Result<> copyTo(const QString& path);

    /// Looks whether the file has changed; a timer asks for it about three times a second.
    void look();

    /// Follows whatever stands under the name of the file now, instead of what was opened.
    void openWhatIsThere();

signals:
    void waitingChanged();
    /// The file holds something else. `why` is a sentence, or empty where somebody else has simply written; `lost` is how
    /// many commits were asked for and are not made.
    void differs(const std::shared_ptr<FileContents>& contents, const QString& why, int lost);
    /// What is wrong with the file just now, or nothing any more.
    void troubled(Trouble trouble, const QString& sentence);
    /// What was found in the file that does not keep it from being used.
    void remarked(const QString& sentence);

private:
    friend class KeeperWorker;
    void post(const std::function<void()>& job);
    void postWork(std::function<void(PlanFile&)> work);
    void postCommit(const std::function<void()>& job);

    QThread m_thread;
    std::unique_ptr<KeeperWorker> m_worker;
    int m_waiting = 0;
};

}  // namespace headroom
