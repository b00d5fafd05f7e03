// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_page.h"

namespace headroom {

/// How the figures of a report are computed, in plain words, on at most one page.
std::vector<ReportBlock> methodologyChapter(double width);

}  // namespace headroom
