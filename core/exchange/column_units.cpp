// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_units.h"

#include <algorithm>
#include <array>

#include "exchange/currencies.h"
#include "plan/entry_number.h"
#include "plan/text.h"

namespace headroom {

namespace {

/// One way to give a unit. Of money, `text` is what stands behind the amount; `others` are further spellings, set apart by "|".
struct Way {
    Unit unit;
    std::string_view text;
    int zeros;
    double factor;
    std::string_view others;
};

// The unit itself first.
constexpr std::array<Way, 74> ways{{
    {Unit::Months, "months", 0, 1, "month|mo|mths|m"}, {Unit::Months, "years", 0, 12, "year|yr|yrs|y"},
    {Unit::Years, "years", 0, 1, "year|yr|yrs|y"},
    {Unit::Share, "%", -2, 1, "percent|per cent|pct"}, {Unit::Share, HR_TR("fraction"), 0, 1, "decimal|0-1"},
    {Unit::RatePerYear, "%/year", -2, 1, "%|% p.a.|p.a.|percent|pct|percent per year|% a year|% annual"}, {Unit::RatePerYear, HR_TR("fraction"), 0, 1, "decimal"}, {Unit::RatePerYear, "bp", -4, 1, "bps|basis points"},
    {Unit::Ratio, "x", 0, 1, "times|ratio"},
    {Unit::Gpus, "GPUs", 0, 1, "gpu|#|count|units|pcs|each|no"}, {Unit::Gpus, HR_TR("thousand GPUs"), 3, 1, "k|kgpu|thousand|'000|000s"},
    {Unit::GpusOfAJob, "GPUs", 0, 1, "gpu|#|count|units|pcs|no"},
    {Unit::Megawatts, "MW", 0, 1, "megawatt|mw it|it mw|mw critical"}, {Unit::Megawatts, "kW", -3, 1, "kilowatt|kw it"}, {Unit::Megawatts, "W", -6, 1, "watt"}, {Unit::Megawatts, "GW", 3, 1, "gigawatt"},
    {Unit::Kilowatts, "kW", 0, 1, "kilowatt"}, {Unit::Kilowatts, "W", -3, 1, "watt"}, {Unit::Kilowatts, "MW", 3, 1, "megawatt"},
    {Unit::KilowattsEach, "kW", 0, 1, "kilowatt|kw each"}, {Unit::KilowattsEach, "W", -3, 1, "watt|w each"}, {Unit::KilowattsEach, "MW", 3, 1, "megawatt"},
    {Unit::KilowattsPerTerabyte, "kW/TB", 0, 1, "w/gb"}, {Unit::KilowattsPerTerabyte, "W/TB", -3, 1, "kw/pb"},
    {Unit::KilowattHours, "kWh", 0, 1, ""}, {Unit::KilowattHours, "MWh", 3, 1, ""}, {Unit::KilowattHours, "GWh", 6, 1, ""},
    {Unit::Terabytes, "TB", 0, 1, "terabyte"}, {Unit::Terabytes, "PB", 3, 1, "petabyte"}, {Unit::Terabytes, "EB", 6, 1, "exabyte"}, {Unit::Terabytes, "GB", -3, 1, "gigabyte"},
    {Unit::TerabytesEach, "TB", 0, 1, "terabyte"}, {Unit::TerabytesEach, "GB", -3, 1, "gigabyte"}, {Unit::TerabytesEach, "PB", 3, 1, "petabyte"},
    {Unit::GigabytesPerSecond, "GB/s", 0, 1, ""}, {Unit::GigabytesPerSecond, "TB/s", 3, 1, ""}, {Unit::GigabytesPerSecond, "MB/s", -3, 1, ""},
    {Unit::GigabytesPerSecondEach, "GB/s", 0, 1, ""}, {Unit::GigabytesPerSecondEach, "MB/s", -3, 1, ""},
    {Unit::GigabytesPerSecondPerPetabyte, "GB/s/PB", 0, 1, ""},
    {Unit::Drives, "drives", 0, 1, "drive|#|count"},
    {Unit::Hours, "h", 0, 1, "hours|hrs"}, {Unit::Hours, "days", 0, 24, "day|d"}, {Unit::Hours, "minutes", 0, 1.0 / 60, "min"},
    {Unit::GpuHours, "GPU-h", 0, 1, "gpu hours"}, {Unit::GpuHours, HR_TR("million GPU-h"), 6, 1, "m gpu-h|mgpuh"},
    {Unit::HoursPerGpu, "h/GPU", 0, 1, ""},
    {Unit::FailuresPerGpuDay, "failures/GPU-day", 0, 1, "/gpu-day"},
    {Unit::FailuresPerHour, "failures/h", 0, 1, ""},
    {Unit::Days, "days", 0, 1, "day|d"}, {Unit::Days, "h", 0, 1.0 / 24, "hours|hrs"}, {Unit::Days, "weeks", 0, 7, "week|wk"},
    {Unit::RecallsPerClusterMonth, "recalls/cluster-month", 0, 1, ""}, {Unit::RecallsPerMonth, "recalls/month", 0, 1, ""},
    {Unit::PeoplePerMegawatt, "people/MW", 0, 1, "fte/mw"}, {Unit::PeoplePerThousandGpus, "people/1,000 GPUs", 0, 1, "people/1000 gpus"}, {Unit::People, "people", 0, 1, "fte|heads"},
    {Unit::Points, "points", 0, 1, ""},
    {Unit::Money, "", 0, 1, ""}, {Unit::MoneyEach, "", 0, 1, "/unit|each"},
    {Unit::MoneyPerGpuHour, "/GPU-h", 0, 1, "/gpu hour|/h|/gpuhr|/gpu/hour"},
    {Unit::MoneyPerMegawatt, "/MW", 0, 1, ""}, {Unit::MoneyPerMegawatt, "/kW", 3, 1, ""}, {Unit::MoneyPerMegawatt, "/W", 6, 1, ""},
    {Unit::MoneyPerKilowattMonth, "/kW-month", 0, 1, "/kw/month"}, {Unit::MoneyPerKilowattMonth, "/MW-month", -3, 1, "/mw/month"}, {Unit::MoneyPerKilowattMonth, "/kW-year", 0, 1.0 / 12, "/kw/year"},
    {Unit::MoneyPerKilowattHour, "/kWh", 0, 1, ""}, {Unit::MoneyPerKilowattHour, "/MWh", -3, 1, ""},
    {Unit::MoneyPerTerabyte, "/TB", 0, 1, ""}, {Unit::MoneyPerTerabyte, "/PB", -3, 1, ""}, {Unit::MoneyPerTerabyte, "/GB", 3, 1, ""},
    {Unit::MoneyPerTerabyteMonth, "/TB-month", 0, 1, "/tb/month"}, {Unit::MoneyPerPersonYear, "/person-year", 0, 1, "/person/year|/fte|/person"},
}};

struct Scale {
    std::string_view spelled;
    int zeros;
};
constexpr std::array<Scale, 23> scales{{{"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3}, {"mio", 6}, {"mrd", 9}, {"tsd", 3}, {"mln", 6}, {"'000", 3}, {"000", 3}, {"cents", -2}, {"cent", -2}, {"ct", -2}, {"¢", -2},
                                        {"bn", 9}, {"mn", 6}, {"mm", 6}, {"b", 9}, {"m", 6}, {"k", 3}, {"万", 4}, {"亿", 8}, {"c", -2}}};

std::string lowerCase(std::string_view text)
{
    std::string lower{text};
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

/// The one spelling of units that are written alike: "GPU-hours", "gpu hr" and "GPU-h" are "gpuh".
std::string plainUnit(std::string_view text)
{
    std::string plain = " " + lowerCase(plainLetters(text)) + " ";
    for (const auto& [from, to] : {std::pair{" per cent", "%"}, {" per ", "/"}, {" a ", "/"}, {" in ", " "}, {" of ", " "}}) replaceAll(plain, from, to);
    std::erase_if(plain, [](char letter) { return letter == ' ' || letter == '-' || letter == '.' || letter == '_' || letter == '(' || letter == ')'; });
    for (const auto& [from, to] : {std::pair{"hours", "h"}, {"hour", "h"}, {"hrs", "h"}, {"hr", "h"}, {"months", "mo"}, {"month", "mo"}, {"mths", "mo"}, {"years", "y"}, {"year", "y"}, {"annum", "y"}, {"yrs", "y"}, {"yr", "y"}}) replaceAll(plain, from, to);
    if (plain.starts_with("per") && !plain.starts_with("percent")) plain.replace(0, 3, "/");
    if (plain.size() > 2 && plain.ends_with('s') && !plain.ends_with("/s") && !plain.ends_with("bps")) plain.pop_back();
    return plain;
}

/// Every spelling of each way, plain; made once, for every heading is compared with all.
const std::vector<std::vector<std::string>>& spellings()
{
    static const auto all = [] {
        std::vector<std::vector<std::string>> made;
        for (const Way& way : ways) {
            auto& spelled = made.emplace_back(std::vector{plainUnit(way.text), plainUnit(said(way.text))});
            for (std::string_view rest = way.others; !rest.empty();) {
                const auto one = rest.substr(0, rest.find('|'));
                rest.remove_prefix(std::min(one.size() + 1, rest.size()));
                spelled.push_back(plainUnit(one));
            }
        }
        return made;
    }();
    return all;
}

bool isSpelled(const Way& way, const std::string& plain) { return std::ranges::count(spellings()[static_cast<std::size_t>(&way - ways.data())], plain) > 0; }

/// What one of a field that is given each is, as people write it behind a slash.
std::vector<std::string_view> eachOf(const FieldType& type)
{
    const std::string_view key = type.field.key;
    if (key == "unit_cost" || key == "network_cost_per_gpu" || key == "network_kw_per_gpu") return {"gpu"};
    if (key == "server_price" || key == "server_kw") return {"server", "node"};
    if (key == "software_per_gpu_year") return {"gpuy", "gpu/y"};
    return {};
}

/// A plain unit without the thing of which the field is one: "kw/server" of a server's power is "kw", of a GPU's nothing that
/// is known.
std::string withoutEach(const FieldType& type, std::string plain)
{
    for (const std::string_view each : eachOf(type)) {
        const std::string behind = "/" + std::string{each};
        if (plain.ends_with(behind)) return plain.substr(0, plain.size() - behind.size());
    }
    return plain;
}

bool isMoney(const FieldType& type) { return info(type.field.unit).moneyPower != 0; }

/// Gb is not GB: a small b behind a prefix is a bit, and bits are no unit of ours.
bool saysBits(std::string_view text)
{
    for (std::size_t at = 1; at < text.size(); ++at)
        if (text[at] == 'b' && (text[at - 1] == 'G' || text[at - 1] == 'M' || text[at - 1] == 'T')) return at + 1 == text.size() || text[at + 1] == '/' || text[at + 1] == 'p';
    return false;
}

std::string moneyText(int zeros, std::string_view behind, std::string_view currency)
{
    std::string text{currency};
    const std::string scale = zeros == 3 ? said(HR_TR("thousand")) : zeros == 4 ? "万" : zeros == 6 ? said(HR_TR("million")) : zeros == 8 ? "亿" : zeros == 9 ? said(HR_TR("billion")) : zeros == 12 ? said(HR_TR("trillion")) : zeros == -2 ? said(HR_TR("cents")) : "";
    if (!scale.empty()) text += " " + scale;
    return text + std::string{behind};
}

/// The amount before the slash: currency and scale in any order, and nothing else. Other currencies are named.
struct Amount {
    bool isRead = false;
    int zeros = 0;
    std::string other;
};

Amount readAmount(std::string_view text, std::string_view currency)
{
    Amount amount{.isRead = true};
    bool hasScale = false, hasCurrency = false;
    while (!text.empty() && amount.isRead) {
        // "usdm" is read letter by letter: the code may go on in a scale.
        const auto own = lowerCase(currency);
        if (!hasCurrency && !own.empty() && text.starts_with(own)) {
            text.remove_prefix(own.size());
            hasCurrency = true;
            continue;
        }
        std::optional<CurrencyText> found = hasCurrency ? std::nullopt : currencyAtStart(text);
        if (!found && !hasCurrency && text.size() > 3) found = currencyAtStart(text.substr(0, 3));
        if (found) {
            if (!isCurrencyOf(found->code, currency)) amount.other = std::string{found->code};
            text.remove_prefix(found->bytes);
            hasCurrency = true;
            continue;
        }
        const auto* scale = std::ranges::find_if(scales, [&](const Scale& each) { return text.starts_with(each.spelled); });
        amount.isRead = !hasScale && scale != scales.end();
        if (!amount.isRead) break;
        hasScale = true;
        amount.zeros = scale->zeros;
        text.remove_prefix(scale->spelled.size());
    }
    return amount;
}

UnitText unknown(std::string_view text) { return {.kind = UnitText::Kind::Unknown, .unit = {}, .text = std::string{trimmed(text)}}; }

UnitText readMoney(const FieldType& type, std::string_view text, std::string_view currency)
{
    const std::string plain = withoutEach(type, plainUnit(text));
    if (plainUnit(text).empty()) return unknown(text);
    const auto slash = std::min(plain.find('/'), plain.size());
    // "each" stands for "/unit".
    const std::string behind = plain.ends_with("each") ? "each" : plain.substr(slash);
    const Amount amount = readAmount(std::string_view{plain}.substr(0, plain.ends_with("each") ? plain.size() - 4 : slash), currency);
    if (!amount.isRead) return unknown(text);
    if (!amount.other.empty()) return {.kind = UnitText::Kind::OtherCurrency, .unit = {}, .text = amount.other};
    const bool isWhole = type.field.unit == Unit::Money || type.field.unit == Unit::MoneyEach;
    if (behind.empty() && !isWhole) return {.kind = UnitText::Kind::NoDenominator, .unit = {moneyText(amount.zeros, {}, currency), amount.zeros, 1}, .text = std::string{trimmed(text)}};
    for (const Way& way : ways) {
        if (way.unit != type.field.unit || !(behind.empty() ? way.zeros == 0 && way.factor == 1 : isSpelled(way, behind))) continue;
        return {.kind = UnitText::Kind::Known, .unit = {moneyText(amount.zeros, way.text, currency), amount.zeros + way.zeros, way.factor}, .text = {}};
    }
    return unknown(text);
}

}  // namespace

std::vector<ColumnUnit> unitsFor(const FieldType& type, std::string_view currency)
{
    std::vector<ColumnUnit> units;
    const bool isNumber = type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Curve;
    if (!isNumber) return units;
    for (const Way& way : ways)
        if (way.unit == type.field.unit) units.push_back(isMoney(type) ? ColumnUnit{moneyText(0, way.text, currency), way.zeros, way.factor} : ColumnUnit{said(way.text), way.zeros, way.factor});
    const Unit unit = type.field.unit;
    if (unit == Unit::MoneyPerKilowattHour) units.push_back({moneyText(-2, "/kWh", currency), -2, 1});
    if (unit == Unit::MoneyPerMegawatt) units.push_back({moneyText(6, "/MW", currency), 6, 1});
    if (unit == Unit::Money || unit == Unit::MoneyEach)
        for (const int zeros : {3, 6, 9}) units.push_back({moneyText(zeros, {}, currency), zeros, 1});
    return units;
}

ColumnUnit fileColumnUnit(const FieldType& type, std::string_view currency)
{
    const auto units = unitsFor(type, currency);
    for (const ColumnUnit& unit : units)
        if (unit.zeros == 0 && unit.factor == 1) return unit;
    return {};
}

UnitText readUnit(const FieldType& type, std::string_view text, std::string_view currency)
{
    if (trimmed(text).empty()) return {};
    if (isMoney(type)) return readMoney(type, text, currency);
    if (saysBits(text)) return unknown(text);
    const std::string plain = withoutEach(type, plainUnit(text));
    if (plain.empty()) return unknown(text);
    for (const Way& way : ways)
        if (way.unit == type.field.unit && isSpelled(way, plain)) return {.kind = UnitText::Kind::Known, .unit = {said(way.text), way.zeros, way.factor}, .text = {}};
    for (const Scale& scale : {Scale{"万", 4}, Scale{"亿", 8}})
        if (plain == scale.spelled) return {.kind = UnitText::Kind::Known, .unit = {std::string{scale.spelled}, scale.zeros, 1}, .text = {}};
    return unknown(text);
}

HeadingUnit unitOfHeading(const FieldType& type, std::string_view heading, std::string_view currency)
{
    const auto says = [](const UnitText& unit) { return unit.kind == UnitText::Kind::Known || unit.kind == UnitText::Kind::OtherCurrency || unit.kind == UnitText::Kind::NoDenominator; };
    const std::string plain = plainLetters(heading);
    const bool takesUnit = !unitsFor(type, currency).empty();
    const auto opening = plain.find_last_of("([");
    if (opening != std::string::npos && (plain.ends_with(')') || plain.ends_with(']'))) {
        HeadingUnit found{.name = std::string{trimmed(std::string_view{plain}.substr(0, opening))}, .unit = {}};
        if (takesUnit) found.unit = readUnit(type, std::string_view{plain}.substr(opening + 1, plain.size() - opening - 2), currency);
        return found;
    }
    if (!takesUnit) return {.name = plain, .unit = {}};
    for (const std::string_view sign : {",", " in ", " - ", " ", "_"}) {
        const auto at = plain.rfind(sign);
        if (at == std::string::npos || at == 0) continue;
        UnitText unit = readUnit(type, std::string_view{plain}.substr(at + sign.size()), currency);
        if (says(unit)) return {.name = std::string{trimmed(std::string_view{plain}.substr(0, at))}, .unit = std::move(unit)};
    }
    UnitText whole = readUnit(type, plain, currency);
    if (says(whole)) return {.name = plain, .unit = std::move(whole)};
    return {.name = plain, .unit = {}};
}

}  // namespace headroom
