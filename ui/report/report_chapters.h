// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_options.h"
#include "report/report_page.h"
#include "report/reported.h"

namespace headroom {

/// A chapter with its heading. Nothing where the plan has nothing of it and the chapter does not say so.
std::vector<ReportBlock> chapterBlocks(const Reported& of, ReportChapter chapter);

/// How much room is left on the last page of a chapter that begins a page, below these blocks of it.
double roomBelow(ReportChapter chapter, const std::vector<ReportBlock>& blocks, const Reported& of);

}  // namespace headroom
