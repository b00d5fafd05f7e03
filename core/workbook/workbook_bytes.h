// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "plan/issue.h"

struct lxw_workbook;

namespace headroom {

/// The date of every workbook, 1980, as of the entries of its zip archive.
inline constexpr long workbookEpoch = 315'532'800;

/// The file of a workbook whose sheets `fill` makes; its refusal is handed on, and so is that of a disk that is full. Numbers
/// are written with a point, whatever the locale of the process: libxlsxwriter prints them by it, and Qt sets the user's. The
/// same sheets give the same bytes: no time of day is in them. writeTextFile() puts them on the disk.
Result<std::string> workbookBytes(const std::function<Result<>(lxw_workbook*)>& fill);

}  // namespace headroom
