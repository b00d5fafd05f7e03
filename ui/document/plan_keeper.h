// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

#include "store/plan_file.h"

namespace headroom {

/// What a file holds: the plan, the entries that its fields refused.
struct FileContents {
    Plan<> plan;
    std::vector<Pending> pending;
};

/// A plan file on a thread of its own, so that the window never waits for a slow disk or share. Jobs run in the order in
/// which they are asked for; all calls but wait() and copyTo() return at once, and signals come in the caller's thread.
///
/// Where the file turns out to differ from what the caller believes (a commit was refused, somebody else wrote),
/// `differs` tells what it holds, and commits are dropped until the caller has taken that over and calls resume().
class PlanKeeper : public QObject
{
    Q_OBJECT

public:
    explicit PlanKeeper(PlanFile file);
    /// Waits until all that was asked for is done.
    ~PlanKeeper() override;

    void commit(const EditGroup& group);
    void keepEntry(const Pending& entry);
    void dropEntry(const Place& place);
    void resume();

    /// Commits that are not on the disk yet.
    int waiting() const { return m_waiting; }
    void wait();

    /// Writes a copy with its history, complete or not at all; waits for it. Refuses a path that exists.
    Result<> copyTo(const QString& path);

    /// Looks whether the file has changed; a timer asks for it about three times a second.
    void look();

signals:
    void waitingChanged();
    /// The file holds something else. `why` is a sentence, or empty where somebody else has simply written; `lost` is how
    /// many commits were asked for since and are not made.
    void differs(const std::shared_ptr<FileContents>& contents, const QString& why, int lost);
    /// What is wrong with the file just now, or nothing any more.
    void troubled(const QString& sentence);

private:
    class Worker;
    void post(const std::function<void()>& job);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    int m_waiting = 0;
};

}  // namespace headroom
