// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace headroom::testing {

/// The parts of a zip archive by name, as they come, and the archive of parts.
using Parts = std::map<std::string, std::string>;
Parts unzipped(const std::string& bytes);
std::string zipped(const Parts& parts);

/// The parts of a small workbook with this sheetData, and texts that its cells name ("<si>…</si>").
Parts workbookParts(const std::string& sheetData, const std::string& sharedTexts = {}, const std::string& afterData = {});

/// A workbook with the numbers in cells of its first sheet replaced.
std::string withNumbers(const std::string& workbook, const std::map<std::string, double>& byCell);

}  // namespace headroom::testing
