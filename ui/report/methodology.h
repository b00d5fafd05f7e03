// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_page.h"

namespace headroom {

/// How the figures of a report are computed: the chapters that the Help menu shows too.
std::vector<ReportBlock> methodologyChapter(double width);

}  // namespace headroom
