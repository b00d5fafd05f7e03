// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/bridge_table.h"

#include <algorithm>
#include <cmath>

#include "figures/footing.h"
#include "risk/headline_text.h"

namespace headroom {

Scale scaleOf(const Bridge& bridge)
{
    constexpr double mostMore = 1e4;
    const double sides = std::max(std::abs(bridge.before), std::abs(bridge.after));
    double parts = std::abs(bridge.after - bridge.before);
    for (const BridgePart& each : bridge.parts) parts = std::max(parts, std::abs(each.part));
    return scaleFor(parts == 0 ? sides : std::max(parts, sides / mostMore), bridge.unit, bridge.currency);
}

TextTable bridgeTable(const Bridge& bridge, const std::string& a, const std::string& b)
{
    const Scale scale = scaleOf(bridge);
    const double first = stepsOf(bridge.before, scale), last = stepsOf(bridge.after, scale);
    std::vector<double> parts;
    for (const BridgePart& each : bridge.parts) parts.push_back(each.part);
    const auto steps = footed(parts, last - first, scale);

    TextTable table;
    table.columns = {{said(HR_TR("What differs")), ColumnKind::Words}, {said(HR_TR("Effect, %1"), {scale.header}), ColumnKind::Number}, {said(HR_TR("Then, %1"), {scale.header}), ColumnKind::Number}};
    table.rows.push_back({RowKind::Total, {a, "", formatSteps(first, bridge.before, scale)}});
    double shown = first, exact = bridge.before;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        shown += steps[at];
        exact += parts[at];
        table.rows.push_back({RowKind::Part, {bridge.parts[at].name, formatSteps(steps[at], parts[at], scale), formatSteps(shown, exact, scale)}});
    }
    table.rows.push_back({RowKind::Total, {b, formatSteps(last - first, bridge.after - bridge.before, scale), formatSteps(last, bridge.after, scale)}});
    return table;
}

std::string bridgeSentence(const Bridge& bridge, const std::string& a, const std::string& b)
{
    const auto text = [&](double value) { return formatFigure(value, bridge.unit, bridge.currency); };
    const double difference = bridge.after - bridge.before;
    if (difference == 0) return said(HR_TR("%1 is %2 in %3 and in %4."), {said(bridge.label), text(bridge.before), a, b});
    return said(HR_TR("%1 is %2 in %3 and %4 in %5: %6."), {said(bridge.label), text(bridge.before), a, text(bridge.after), b, headlineChange(difference, bridge.unit, bridge.currency)});
}

}  // namespace headroom
