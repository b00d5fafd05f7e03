// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "store/page_file.h"

namespace headroom {

/// The rows of a table of the format that could be read, and what is known of those that could not.
struct SalvagedTable {
    TableScan scan;
    bool isListed = false;        ///< the list of tables says where it is
    std::size_t recognised = 0;   ///< rows that were on no page of the table, and are its rows by their form: the last ones
    bool isWhole() const { return isListed && scan.isWhole() && recognised == 0; }
};

/// What can be read of a damaged plan file, before anything in it is believed.
struct Salvage {
    int version = 0;                              ///< of the format, by the list of tables, else the header, else the form of the rows
    bool isCut = false;                           ///< the file is shorter than it says
    bool isListWhole = false;                     ///< the list of tables could be read in full
    std::map<std::string, SalvagedTable> tables;  ///< those of the version, by their names
    bool isEmpty() const;
    bool isWhole() const;                         ///< nothing is missing in any table
};

/// Reads every page of the file. First the tables, each from its root; where one of them, or the list of them, is not
/// whole, then the pages that nothing leads to, each of which belongs to the table whose rows its own look like.
Salvage salvage(PageFile& file);

}  // namespace headroom
