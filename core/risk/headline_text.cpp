// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/headline_text.h"

#include "figures/format.h"
#include "risk/check.h"

namespace headroom {

std::string headlineText(const Statement& statement, const HeadlineFigure& figure)
{
    if (!figure.value) return said(figure.reason);
    std::string text = formatFigure(*figure.value, figure.unit, statement.plan().settings.currency);
    if (figure.month) text = said(HR_TR("%1 in %2"), {text, toText(statement.structure().calendar.date(*figure.month))});
    return text;
}

std::string headlineChange(double difference, Unit unit, std::string_view currency)
{
    std::string text = spokenFigure(difference, unit, currency);
    if (difference > 0) text = "+" + text;
    // A change of a rate in per cent is one in points.
    if (const auto sign = text.find(" %"); isPercent(unit) && sign != std::string::npos) return said(HR_TR("%1 points"), {text.substr(0, sign)});
    return text;
}

}  // namespace headroom
