// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/issue.h"

#include <algorithm>

#include "plan/text.h"

namespace headroom {

namespace {

/// {place}, {value} and {allowed} stand for the issue's own texts.
std::string_view pattern(IssueCode code)
{
    switch (code) {
    case IssueCode::UnknownTable: return HR_TR("There is no table \"{value}\"; there are {allowed}.");
    case IssueCode::UnknownRow: return HR_TR("{place}: there is no row \"{value}\".");
    case IssueCode::UnknownField: return HR_TR("{place} has no field \"{value}\"; it has {allowed}.");
    case IssueCode::NotANumber: return HR_TR("{place}: \"{value}\" is not a number; allowed is {allowed}.");
    case IssueCode::NotWhole: return HR_TR("{place}: {value} is not a whole number; allowed is {allowed}.");
    case IssueCode::OutOfBounds: return HR_TR("{place}: {value} is outside the bounds; allowed is {allowed}.");
    case IssueCode::UnknownChoice: return HR_TR("{place}: \"{value}\" is not one of the choices; allowed is {allowed}.");
    case IssueCode::NotADate: return HR_TR("{place}: \"{value}\" is not a month; allowed is a month such as 2026-01, from 1900-01 to 2200-12.");
    case IssueCode::NotACurve: return HR_TR("{place}: \"{value}\" is not a curve: {allowed}.");
    case IssueCode::TextTooLong: return HR_TR("{place}: the text has {value} bytes; allowed are {allowed}.");
    case IssueCode::ControlCharacter: return HR_TR("{place}: \"{value}\" holds a line break or control character, or is not UTF-8; allowed is {allowed}.");
    case IssueCode::UnknownReference: return HR_TR("{place}: \"{value}\" does not exist; allowed is {allowed}.");
    case IssueCode::MissingReference: return HR_TR("{place} is empty; allowed is {allowed}.");
    case IssueCode::Empty: return HR_TR("{place} is empty; allowed is {allowed}.");
    case IssueCode::MixAboveOne: return HR_TR("{place}: the shares of the storage mix that are set come to {value}; allowed is at most 100 %, and one tier takes the rest.");
    case IssueCode::PaidAboveTotal: return HR_TR("{place}: {value} is more than the total of {allowed}; nothing is left to pay.");
    case IssueCode::BeyondHorizon: return HR_TR("{place}: month {value} lies beyond the horizon of {allowed} months and enters closing figures only.");
    case IssueCode::SigningAfterStart: return HR_TR("{place}: month {value} is after the start; the contract counts as signed at its start, month {allowed}.");
    case IssueCode::NothingFunded: return HR_TR("{place}: no capex and no dated funding names this facility; nothing is drawn.");
    case IssueCode::SameSeniority: return HR_TR("{place}: \"{allowed}\" has seniority {value} too; the facility that stands first is paid first.");
    case IssueCode::GraceOutlastsLoan: return HR_TR("{place}: month {value} is not a month before maturity in month {allowed}; principal is repaid in that last month.");
    case IssueCode::NotDrawnOnDates: return HR_TR("{place}: \"{value}\" is not drawn on dates; the money is left out.");
    case IssueCode::DrawnTooLate: return HR_TR("{place}: month {value} is too late for a loan that matures in month {allowed}; the money is left out.");
    case IssueCode::NoTier: return HR_TR("The plan has GPUs but no online storage tier that holds data; nothing feeds them and nothing is productive.");
    case IssueCode::StillUsed: return HR_TR("{place} cannot be deleted: it is used by {value}.");
    case IssueCode::NotAText: return HR_TR("{place}: {value} is not a text; allowed is {allowed}.");
    case IssueCode::NotAnId: return HR_TR("{place}: {value} cannot be the id of a row; allowed is {allowed}.");
    case IssueCode::TooManyRows: return HR_TR("{place}: there are {value} rows; allowed are at most {allowed}.");
    case IssueCode::NothingToName: return HR_TR("{place}: it needs \"{value}\", and the plan has none yet; add one under {allowed} first.");
    case IssueCode::UnknownInput: return HR_TR("{place}: there is no table \"{value}\"; there are {allowed}.");
    case IssueCode::NotAnInput: return HR_TR("{place}: {value} is not an input of the model.");
    case IssueCode::NothingToChange: return HR_TR("{place}: \"{value}\" is neither a number nor a curve; it can be set, not multiplied or added to.");
    case IssueCode::UnknownFigure: return HR_TR("{place}: there is no figure \"{value}\"; allowed is the key of a headline figure or of a series.");
    case IssueCode::FigureOfPlan: return HR_TR("{place}: \"{value}\" is a row, and {allowed} is a figure of the whole plan; allowed is nothing.");
    case IssueCode::FigureOfRow: return HR_TR("{place}: there is no row \"{value}\" that has this figure; allowed is {allowed}.");
    case IssueCode::NoBound: return HR_TR("{place}: neither a least nor a greatest value is given; the check asserts nothing.");
    case IssueCode::FlowToSelf: return HR_TR("{place}: the money goes from {value} to {value}; the flow is left out.");
    case IssueCode::CircularStake: return HR_TR("{place}: the stakes go round in a circle ({value}); each counts as a flow of its own.");
    case IssueCode::BaselineOfNothing: return HR_TR("{place}: {value} says that it earns nothing without us, so that what we pay has no ratio to it; leave it empty where it is not known.");
    case IssueCode::FlowsBeyondHorizon: return HR_TR("{place}: month {value} lies beyond the horizon of {allowed} months; the flows of its last fiscal year are shown.");
    }
    return {};
}

}  // namespace

std::string quotable(std::string_view text, std::size_t longest)
{
    std::size_t length = std::min(text.size(), longest);
    while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) --length;
    std::string result{text.substr(0, length)};
    for (char& letter : result)
        if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f) letter = ' ';
    return length < text.size() ? result + "…" : result;
}

std::string sentence(const Issue& issue)
{
    std::string text;
    const std::string words = said(pattern(issue.code));
    for (std::string_view rest = words; !rest.empty();) {
        const auto open = rest.find('{');
        text += rest.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = rest.find('}', open);
        const auto name = rest.substr(open + 1, close - open - 1);
        text += name == "place" ? quotable(issue.place) : name == "value" ? quotable(issue.value) : quotable(issue.allowed, issue.allowed.size());
        rest.remove_prefix(close + 1);
    }
    return text;
}

}  // namespace headroom
