// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// States what only a bug can break. Input never reaches it: what a user can get wrong is an Issue,
/// what the environment can refuse is a Result.
#define HR_REQUIRE(condition)                                                                                    \
    do {                                                                                                         \
        if (!(condition)) {                                                                                      \
            std::fprintf(stderr, "headroom: broken contract: %s (%s:%d)\n", #condition, __FILE__, __LINE__);     \
            std::abort();                                                                                        \
        }                                                                                                        \
    } while (false)
