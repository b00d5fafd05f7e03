// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/series_style.h"

#include <array>

namespace headroom {

namespace {

// Okabe & Ito, "Color Universal Design" (2008). Their black is left to lines, which take the colour of the text: it
// would vanish in the dark theme. Two greys, seen on both backgrounds, stand in for it.
const QColor orange{0xE6, 0x9F, 0x00}, skyBlue{0x56, 0xB4, 0xE9}, green{0x00, 0x9E, 0x73}, yellow{0xF0, 0xE4, 0x42}, blue{0x00, 0x72, 0xB2}, vermillion{0xD5, 0x5E, 0x00},
    purple{0xCC, 0x79, 0xA7}, lightGrey{0xAA, 0xAA, 0xAA}, darkGrey{0x6E, 0x6E, 0x6E};

/// In the order of Cause.
const std::array<SeriesStyle, causeCount>& causeStyles()
{
    static const std::array<SeriesStyle, causeCount> styles{{
        {blue},
        {skyBlue, Qt::BDiagPattern},
        {darkGrey},
        {lightGrey, Qt::FDiagPattern},
        {vermillion},
        {orange, Qt::BDiagPattern},
        {yellow},
        {purple, Qt::FDiagPattern},
        {green},
    }};
    return styles;
}

/// In the order of the Capex… families.
const std::array<SeriesStyle, capexCategories>& capexStyles()
{
    static const std::array<SeriesStyle, capexCategories> styles{{{blue}, {skyBlue, Qt::BDiagPattern}, {purple}, {orange, Qt::FDiagPattern}, {green}, {vermillion, Qt::BDiagPattern}}};
    return styles;
}

/// In the order of the components of a unit cost.
const std::array<SeriesStyle, 10>& unitStyles()
{
    static const std::array<SeriesStyle, 10> styles{{{blue}, {skyBlue, Qt::BDiagPattern}, {orange}, {green, Qt::FDiagPattern}, {yellow}, {purple, Qt::BDiagPattern}, {darkGrey}, {lightGrey, Qt::FDiagPattern}, {vermillion}, {blue, Qt::BDiagPattern}}};
    return styles;
}

template <std::size_t Size>
const SeriesStyle* ofFamily(const std::array<SeriesStyle, Size>& styles, Figure first, Figure figure)
{
    const auto from = static_cast<std::size_t>(first), at = static_cast<std::size_t>(figure);
    return at >= from && at < from + Size ? &styles[at - from] : nullptr;
}

}  // namespace

SeriesStyle styleOf(Figure figure)
{
    for (const Figure first : {Figure::WasteNoPower, Figure::LostNoPower})
        if (const auto* style = ofFamily(causeStyles(), first, figure)) return *style;
    if (const auto* style = ofFamily(capexStyles(), Figure::CapexServers, figure)) return *style;
    if (const auto* style = ofFamily(unitStyles(), Figure::HourServers, figure)) return *style;
    switch (figure) {
    case Figure::ContractReceiptsTotal: return {skyBlue};
    case Figure::Shortfall: return {vermillion, Qt::BDiagPattern};
    case Figure::Coverage: return {blue};
    case Figure::AchievedUtilization: return {green};
    case Figure::EnergisedGpus: return {skyBlue};
    case Figure::FacilityDscr: return {blue};
    case Figure::FacilityLlcr: return {purple};
    default: return {darkGrey};
    }
}

SeriesStyle styleOf(Figure figure, std::size_t entity)
{
    static const std::array<SeriesStyle, 8> styles{{{blue}, {skyBlue, Qt::BDiagPattern}, {orange}, {purple, Qt::FDiagPattern}, {green}, {yellow, Qt::BDiagPattern}, {vermillion}, {lightGrey, Qt::FDiagPattern}}};
    return figure == Figure::FacilityBalance ? styles[entity % styles.size()] : styleOf(figure);
}

QColor verdictColour(bool isHeld, const QPalette& palette)
{
    const QColor colour = isHeld ? green : vermillion;
    return palette.color(QPalette::Base).lightness() < 128 ? colour.lighter(130) : colour.darker(isHeld ? 140 : 125);
}

QColor warningColour() { return vermillion; }

}  // namespace headroom
