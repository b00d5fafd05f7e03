// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/listing.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom {

namespace {

constexpr std::string_view headlineTable = "headline", furniture = "furniture";

using RowAndColumn = std::pair<std::size_t, std::size_t>;

/// Where a table stands in a list.
struct Listed {
    std::map<RowAndColumn, std::set<std::size_t>> pages;     ///< of each place
    std::map<std::size_t, std::set<std::size_t>> pagesOfRow;  ///< heads aside
    std::set<std::size_t> cutRows;
};

using Listing = std::map<std::string, Listed, std::less<>>;

Listing listingOf(const FiguresFile& file)
{
    Listing listing;
    for (const RecordedFigure& figure : file.figures) {
        const CellPlace& place = figure.cell.place;
        if (!place.input.empty()) continue;
        Listed& listed = listing[place.table];
        listed.pages[{place.row, place.column}].insert(figure.page);
        if (place.row != headRow) listed.pagesOfRow[place.row].insert(figure.page);
        if (figure.cell.extent == Extent::Cut) listed.cutRows.insert(place.row);
    }
    return listing;
}

PlacedCell missing(const std::string& table, std::size_t row, std::size_t column, std::size_t page) { return {.page = page, .cell = {.place = {.table = table, .row = row, .column = column}, .shown = {}}}; }

/// A place on all pages that it should be on.
void demand(std::vector<PlacedCell>& found, const std::string& key, const Listed& listed, RowAndColumn place, const std::set<std::size_t>& pages)
{
    const auto at = listed.pages.find(place);
    for (const std::size_t page : pages)
        if (at == listed.pages.end() || !at->second.contains(page)) found.push_back(missing(key, place.first, place.second, page));
}

void demandTable(std::vector<PlacedCell>& found, const std::string& key, const TextTable& table, const Listed& listed)
{
    std::set<std::size_t> pagesOfAny;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto here = listed.pagesOfRow.find(row);
        // Where a page had no room for the end of a sentence it has none of the next.
        const bool isBehindCut = table.columns.size() == 1 && here == listed.pagesOfRow.end() && row > 0 && listed.cutRows.contains(row - 1);
        const std::set<std::size_t> pages = key == furniture ? std::set{row + 1} : here == listed.pagesOfRow.end() ? std::set<std::size_t>{0} : here->second;
        for (std::size_t column = 0; column < table.rows[row].cells.size(); ++column)
            if (isPrinted(table, row, column) && !isBehindCut) demand(found, key, listed, {row, column}, pages);
        if (here != listed.pagesOfRow.end()) pagesOfAny.insert(here->second.begin(), here->second.end());
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (isPrinted(table, headRow, column)) demand(found, key, listed, {headRow, column}, pagesOfAny);
}

/// "sites.*.pue"
std::string withoutRow(const std::string& input)
{
    const auto from = input.find('.'), until = input.rfind('.');
    return from == until ? input : input.substr(0, from) + ".*" + input.substr(until);
}

/// Inputs that all rows share are listed once: for another row with the same text.
void demandInputs(std::vector<PlacedCell>& found, ReportTables& tables, const FiguresFile& file)
{
    std::set<std::pair<std::string, std::string>> listed;
    for (const RecordedFigure& figure : file.figures)
        if (!figure.cell.place.input.empty()) listed.emplace(withoutRow(figure.cell.place.input), figure.text);
    for (const std::string& input : tables.inputs()) {
        const CellPlace place{.table = {}, .input = input};
        if (!listed.contains({withoutRow(input), tables.text(place).value_or("")})) found.push_back({.page = 0, .cell = {.place = place, .shown = {}}});
    }
}

}  // namespace

std::vector<PlacedCell> unlisted(ReportTables& tables, const FiguresFile& file)
{
    const Listing listing = listingOf(file);
    const Listed nowhere;
    std::vector<PlacedCell> found;
    for (const std::string& key : tables.keysOf(file.chapters)) {
        const auto listed = listing.find(key);
        demandTable(found, key, *tables.find(key), listed == listing.end() ? nowhere : listed->second);
    }
    if (std::ranges::find(file.chapters, "assumptions") != file.chapters.end()) demandInputs(found, tables, file);
    return found;
}

std::vector<bool> inOrder(const FiguresFile& file)
{
    std::map<std::pair<std::size_t, std::string>, RowAndColumn> last;
    std::vector<bool> result;
    const RecordedFigure* before = nullptr;
    for (const RecordedFigure& figure : file.figures) {
        const CellPlace& place = figure.cell.place;
        // Heads before the first row.
        const RowAndColumn here{place.row == headRow ? 0 : place.row + 1, place.column + 1};
        bool isRight = true;
        if (place.table == headlineTable) {
            isRight = place.column == 0 || (before && before->page == figure.page && before->cell.place == CellPlace{.table = place.table, .row = place.row, .column = 0});
        } else if (place.input.empty()) {
            RowAndColumn& previous = last[{figure.page, place.table}];
            isRight = previous < here;
            previous = here;
        }
        result.push_back(isRight);
        before = &figure;
    }
    return result;
}

}  // namespace headroom
