// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "fuzz/opened.h"
#include "support/temporary_folder.h"

/// Any bytes, as a plan file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const headroom::TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    headroom::writeBytes(path, {reinterpret_cast<const char*>(data), size});
    headroom::requireRecoveredOrRefused(path);
    for (const auto mode : {headroom::OpenMode::ReadOnly, headroom::OpenMode::ReadWrite}) headroom::requireLegalOrRefused(path, mode);
    return 0;
}
