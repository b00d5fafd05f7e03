// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <sys/types.h>

namespace headroom::testing {

/// A process that works and says after each step that it is done, until it is killed (SIGKILL: it can do nothing about it).
class Victim {
public:
    /// Tells the watcher that one more step was acknowledged.
    using Done = std::function<void()>;

    /// Starts a process that does this and ends.
    explicit Victim(const std::function<void(const Done&)>& work);
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;
    ~Victim();

    /// Kills it after so many acknowledged steps and some microseconds more, unless it ends before. How many steps it had
    /// acknowledged by then.
    int killAfter(int steps, int microseconds);

    /// Waits for its end; how many steps it acknowledged.
    int wait();

    /// Whether it was killed, by itself or by killAfter(); otherwise it came to its end.
    bool wasKilled() const { return m_wasKilled; }

private:
    pid_t m_process;
    int m_read = -1;
    bool m_wasKilled = false, m_hasEnded = false;
};

}  // namespace headroom::testing
