// SPDX-License-Identifier: GPL-3.0-or-later
#include "kill/victim.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace headroom::testing {

Victim::Victim(const std::function<void(const Done&)>& work)
{
    int ends[2];
    if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
    m_process = ::fork();
    if (m_process < 0) throw std::runtime_error("no process");
    if (m_process == 0) {
        ::close(ends[0]);
        const char mark = 1;
        work([&] {
            if (::write(ends[1], &mark, 1) != 1) std::_Exit(3);
        });
        // No destructors of the watcher's world run here.
        std::_Exit(0);
    }
    ::close(ends[1]);
    m_read = ends[0];
}

Victim::~Victim()
{
    if (!m_hasEnded) ::kill(m_process, SIGKILL);
    if (!m_hasEnded) wait();
    ::close(m_read);
}

int Victim::killAfter(int steps, int microseconds)
{
    char mark;
    int done = 0;
    while (done < steps && ::read(m_read, &mark, 1) == 1) ++done;
    ::usleep(static_cast<useconds_t>(microseconds));
    ::kill(m_process, SIGKILL);
    return done + wait();
}

int Victim::wait()
{
    char mark;
    int done = 0;
    while (::read(m_read, &mark, 1) == 1) ++done;
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_hasEnded = true;
    m_wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (!m_wasKilled && !(WIFEXITED(status) && WEXITSTATUS(status) == 0)) throw std::runtime_error("the process failed with status " + std::to_string(status));
    return done;
}

}  // namespace headroom::testing
