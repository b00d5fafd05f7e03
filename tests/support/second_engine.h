// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// Cells of a workbook as LibreOffice names them: {"Timeline", "F3:DU3"}, {"Inputs", "E12"}. No dollar signs.
using SheetRange = std::pair<std::string, std::string>;

/// LibreOffice Calc as the second engine of workbooks: jobs are noted first, then done one after the other in one process of it
/// (second_engine/calc_server.py), and what they found is read off. Every answer is asked for by what its job returned.
class SecondEngine
{
public:
    /// Why cells are no numbers: the first of them, as "Sheet.A1: #DIV/0! from =…", and how many there are.
    struct Errors {
        std::vector<std::string> first;
        std::size_t count = 0;
    };

    /// `folder` is made where it is not there; jobs and answers are left in it, to look at.
    explicit SecondEngine(std::filesystem::path folder);

    /// The workbook that the next jobs are about. LibreOffice recalculates all of it, whatever values it brings along.
    void open(const std::filesystem::path& workbook);
    /// Types a number into each cell, and lets what follows from them follow.
    void set(std::span<const std::pair<SheetRange, double>> cells);
    std::size_t read(std::span<const SheetRange> ranges);
    std::size_t text(std::span<const SheetRange> ranges);
    std::size_t errors();
    /// Times hard recalculations of the whole workbook.
    std::size_t time(int times);

    /// Does the jobs. Why that did not work, in one sentence; empty where it did. `limit`: seconds that any one of them may take.
    std::string run(int limit = 120);

    /// The cells of a read(), range after range, row after row. A blank cell is 0; what is no number, as an error or a text, is NaN,
    /// so that it fails every comparison.
    const std::vector<double>& numbers(std::size_t job) const { return m_answers[job].numbers; }
    const std::vector<std::string>& texts(std::size_t job) const { return m_answers[job].texts; }
    Errors errors(std::size_t job) const { return {m_answers[job].texts, m_answers[job].count}; }
    const std::vector<double>& seconds(std::size_t job) const { return m_answers[job].numbers; }

private:
    struct Answer {
        std::vector<double> numbers;
        std::vector<std::string> texts;
        std::size_t count = 0;
    };

    std::filesystem::path fileOf(std::size_t job) const;
    std::string readAnswers();

    std::filesystem::path m_folder;
    std::vector<std::string> m_jobs;  ///< lines of the server
    std::vector<Answer> m_answers;    ///< of each
};

/// A, B, …, Z, AA, … for 0, 1, …
std::string columnName(std::size_t column);

/// "F3" for row 2 and column 5; "F3:H3" for three cells from there on, in one row.
std::string cellName(std::size_t row, std::size_t column);
std::string rowRange(std::size_t row, std::size_t column, std::size_t cells);

}  // namespace headroom
