// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_options.h"

/// What was last chosen for a report, kept for the next one in the settings of the program: the paper and the chapters that were
/// left out, so that a chapter of a newer version is there at first. Whether the plan is attached is asked anew each time.
namespace headroom {

ReportOptions rememberedOptions();
void remember(const ReportOptions& options);

}  // namespace headroom
