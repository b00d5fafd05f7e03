// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/second_engine.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace headroom {

namespace {

using nlohmann::json;

json cellsOf(std::span<const SheetRange> ranges)
{
    json list = json::array();
    for (const auto& [sheet, range] : ranges) list.push_back({sheet, range});
    return list;
}

std::vector<double> doublesIn(const std::filesystem::path& path)
{
    std::vector<double> numbers(std::filesystem::file_size(path) / sizeof(double));
    std::ifstream(path, std::ios::binary).read(reinterpret_cast<char*>(numbers.data()), static_cast<std::streamsize>(numbers.size() * sizeof(double)));
    return numbers;
}

std::string textIn(const std::filesystem::path& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

SecondEngine::SecondEngine(std::filesystem::path folder) : m_folder(std::filesystem::absolute(std::move(folder))) { std::filesystem::create_directories(m_folder); }

std::filesystem::path SecondEngine::fileOf(std::size_t job) const { return m_folder / ("cells-" + std::to_string(job)); }

void SecondEngine::open(const std::filesystem::path& workbook) { m_jobs.push_back(json{{"do", "open"}, {"file", std::filesystem::absolute(workbook).string()}}.dump()); }

void SecondEngine::set(std::span<const std::pair<SheetRange, double>> cells)
{
    json list = json::array();
    for (const auto& [place, value] : cells) list.push_back({place.first, place.second, value});
    m_jobs.push_back(json{{"do", "set"}, {"cells", list}}.dump());
}

std::size_t SecondEngine::read(std::span<const SheetRange> ranges)
{
    m_jobs.push_back(json{{"do", "read"}, {"ranges", cellsOf(ranges)}, {"file", fileOf(m_jobs.size()).string()}}.dump());
    return m_jobs.size() - 1;
}

std::size_t SecondEngine::text(std::span<const SheetRange> ranges)
{
    m_jobs.push_back(json{{"do", "text"}, {"ranges", cellsOf(ranges)}}.dump());
    return m_jobs.size() - 1;
}

std::size_t SecondEngine::errors()
{
    m_jobs.push_back(json{{"do", "errors"}}.dump());
    return m_jobs.size() - 1;
}

std::size_t SecondEngine::time(int times)
{
    m_jobs.push_back(json{{"do", "time"}, {"times", times}}.dump());
    return m_jobs.size() - 1;
}

std::string SecondEngine::run(int limit)
{
    const auto jobs = m_folder / "jobs", answers = m_folder / "answers", log = m_folder / "log";
    {
        std::ofstream file(jobs);
        for (const auto& job : m_jobs) file << job << '\n';
    }
    // Debian's own Python, for which python3-uno is installed.
    const std::string command = "/usr/bin/python3 '" HEADROOM_CALC_SERVER "' --limit " + std::to_string(limit) + " < '" + jobs.string() + "' > '" + answers.string() + "' 2> '" + log.string() + "'";
    if (std::system(command.c_str()) != 0) return textIn(log);
    return readAnswers();
}

std::string SecondEngine::readAnswers()
{
    std::ifstream file(m_folder / "answers");
    m_answers.clear();
    for (std::string line; std::getline(file, line);) {
        const json answer = json::parse(line);
        Answer& read = m_answers.emplace_back();
        if (answer.contains("cells")) read.numbers = doublesIn(fileOf(m_answers.size() - 1));
        if (answer.contains("seconds")) read.numbers = answer["seconds"].get<std::vector<double>>();
        for (const char* list : {"texts", "errors"})
            if (answer.contains(list)) read.texts = answer[list].get<std::vector<std::string>>();
        read.count = answer.value("count", std::size_t{0});
    }
    return m_answers.size() == m_jobs.size() ? "" : std::to_string(m_answers.size()) + " answers to " + std::to_string(m_jobs.size()) + " jobs";
}

std::string columnName(std::size_t column)
{
    std::string name;
    for (++column; column > 0; column = (column - 1) / 26) name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name;
}

std::string cellName(std::size_t row, std::size_t column) { return columnName(column) + std::to_string(row + 1); }

std::string rowRange(std::size_t row, std::size_t column, std::size_t cells) { return cellName(row, column) + ":" + cellName(row, column + cells - 1); }

}  // namespace headroom
