// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/who.h"

#include <cstdlib>

#ifdef _WIN32
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

#include "store/step_log.h"

namespace headroom {

std::string userName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const char* name = std::getenv(variable); name && *name) return name;
#ifndef _WIN32
    if (const passwd* entry = ::getpwuid(::geteuid()); entry && entry->pw_name) return entry->pw_name;
#endif
    return {};
}

std::string hostName()
{
    char name[256] = {};
#ifdef _WIN32
    DWORD size = sizeof name;
    if (!::GetComputerNameExA(ComputerNameDnsHostname, name, &size)) return {};
#else
    // A name that is cut need not end with a zero.
    if (::gethostname(name, sizeof name - 1) != 0) return {};
#endif
    return name;
}

long long processNumber()
{
#ifdef _WIN32
    return static_cast<long long>(::GetCurrentProcessId());
#else
    return static_cast<long long>(::getpid());
#endif
}

std::string utcToTheSecond() { return timeNow().substr(0, std::string_view{"2026-01-31T23:59:59"}.size()) + "Z"; }

}  // namespace headroom
