// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/holder.h"

#include <algorithm>
#include <charconv>

#include "plan/text.h"
#include "store/file_probe.h"
#include "store/foreign_text.h"

namespace headroom {

namespace {

constexpr std::size_t longestName = 64;  // bytes of a user, host or program in a sentence

bool isTime(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    return std::ranges::equal(text, form, [](char letter, char wanted) { return wanted == '0' ? letter >= '0' && letter <= '9' : letter == wanted; });
}

long long numberOf(std::string_view text)
{
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number > 0 ? number : 0;
}

}  // namespace

std::string holderText(const Holder& holder)
{
    std::string text = "The plan of this name is open; this file goes when it is closed.\n";
    const auto line = [&](std::string_view key, std::string_view value) {
        text.append(key).append(": ").append(foreignText(value, longestName)) += '\n';
    };
    line("user", holder.user);
    line("host", holder.host);
    line("program", holder.program);
    line("process", std::to_string(holder.process));
    line("time", holder.time);
    return text;
}

Holder parseHolder(std::string_view text)
{
    Holder holder;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto colon = line.find(": ");
        if (colon == std::string_view::npos) continue;
        const std::string_view key = line.substr(0, colon);
        std::string value = foreignText(line.substr(colon + 2), longestName);
        if (key == "user") holder.user = std::move(value);
        else if (key == "host") holder.host = std::move(value);
        else if (key == "program") holder.program = std::move(value);
        else if (key == "process") holder.process = numberOf(value);
        else if (key == "time" && isTime(value)) holder.time = std::move(value);
    }
    return holder;
}

std::string sentence(const Holder& holder, const std::filesystem::path& path)
{
    const std::string name = pathText(path);
    const std::string program = holder.program.empty() ? said(HR_TR("another program")) : holder.program;
    if (holder.user.empty() || holder.host.empty() || holder.time.empty()) return said(HR_TR("%1 is open in %2."), {name, program});
    return said(HR_TR("%1 is open in %2 by %3 on %4 since %5 UTC."), {name, program, holder.user, holder.host, holder.time.substr(0, 10) + " " + holder.time.substr(11, 5)});
}

}  // namespace headroom
