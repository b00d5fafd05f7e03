// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

/// Laws try 200 cases from a fixed seed, so that a build fails or passes twice alike; RC_PARAMS in the environment says
/// otherwise ("max_success=10000", which also draws a new seed).
namespace {

const int casesAreSet = [] {
#ifdef _WIN32
    return std::getenv("RC_PARAMS") ? 0 : _putenv_s("RC_PARAMS", "max_success=200 seed=20260101");
#else
    return setenv("RC_PARAMS", "max_success=200 seed=20260101", 0);
#endif
}();

}  // namespace
