// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/figure_help.h"
#include "plan/registry.h"
#include "reference/chapter_of.h"
#include "reference/pages.h"

namespace headroom {

namespace {

std::string scopeText(Scope scope)
{
    const auto kind = entityOf(scope);
    return kind ? said(HR_TR("each row of %1"), {said(table(*kind).plural)}) : said(HR_TR("the plan"));
}

std::string_view shapeText(Shape shape)
{
    switch (shape) {
    case Shape::Flow: return HR_TR("A flow: a quarter or a year is the sum of its months.");
    case Shape::Stock: return HR_TR("A stock: a quarter or a year is its last month.");
    case Shape::Level: return HR_TR("A level: a quarter or a year is the mean of its months.");
    case Shape::Ratio: return HR_TR("A ratio: in a month, a quarter or a year the quotient of two sums.");
    case Shape::Constant: break;
    }
    return HR_TR("One number for the whole plan horizon, without months.");
}

std::string moneyText(Unit unit)
{
    const int power = info(unit).moneyPower;
    return power == 0 ? std::string{} : said(power == 1 ? HR_TR("An amount of money: it scales with prices.") : HR_TR("It falls where prices rise."));
}

std::string helpOf(Figure figure)
{
    const FigureInfo& about = info(figure);
    const std::string_view own = figureHelp(figure);
    if (!own.empty()) return said(own);
    // The label is the name of a step of the model: what it is of, and among what it stands, say the rest.
    return said(HR_TR("%1, of %2. One of the steps of “%3”."), {said(about.label), scopeText(about.scope), said(subjectLabel(subjectOf(figure)))});
}

ReferencePage figurePage(Figure figure, const FormulaUses& uses, const Plan<>& plan)
{
    const FigureInfo& about = info(figure);
    const Subject subject = subjectOf(figure);
    ReferencePage page{.kind = ReferencePage::Kind::Figure, .address = addressOf(figure), .key = std::string{about.key}, .title = said(about.label), .group = said(subjectLabel(subject)), .help = helpOf(figure), .figure = figure, .subject = subject};
    const auto add = [&](std::string_view name, std::string text, std::vector<ReferenceLink> links = {}) {
        if (!text.empty() || !links.empty()) page.lines.push_back({said(name), std::move(text), std::move(links)});
    };
    std::vector<ReferenceLink> owner;
    if (const auto kind = entityOf(about.scope)) owner.push_back({addressOf(*kind), said(table(*kind).plural)});
    add(HR_TR("Subject"), "", {{addressOf(subject), page.group}});
    add(HR_TR("Of"), scopeText(about.scope), std::move(owner));
    add(HR_TR("Unit"), symbol(about.unit, plan.settings.currency));
    add(HR_TR("Money"), moneyText(about.unit));
    add(HR_TR("Periods"), said(shapeText(about.shape)));
    if (about.shape == Shape::Ratio) add(HR_TR("Quotient of"), "", linksTo(std::vector{about.numerator, about.denominator}));
    add(HR_TR("Its formula names the inputs"), "", linksTo(uses.inputsIn(figure)));
    add(HR_TR("Its formula names the figures"), "", linksTo(uses.figuresIn(figure)));
    add(HR_TR("Named by the formulas of"), "", linksTo(uses.usersOf(figure)));
    add(HR_TR("Equations"), "", {{"methodology/" + std::string{chapterOf(subject)}, said(HR_TR("Methodology"))}});
    add(HR_TR("On the command line"), "headroom-cli explain PLAN " + page.key + (entityOf(about.scope) ? " --entity NAME" : "") + (about.shape == Shape::Constant ? "" : " --month 2027-03"));
    return page;
}

}  // namespace

std::vector<ReferencePage> figurePages(Subject subject, const FormulaUses& uses, const Plan<>& plan)
{
    ReferencePage all{.kind = ReferencePage::Kind::Subject, .address = addressOf(subject), .key = std::string{subjectKey(subject)}, .title = said(subjectLabel(subject)), .group = said(HR_TR("Figures")), .subject = subject};
    std::vector<ReferencePage> pages;
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        if (subjectOf(figure) != subject) continue;
        pages.push_back(figurePage(figure, uses, plan));
        all.lines.push_back({pages.back().title, pages.back().help, {}, pages.back().address});
    }
    all.help = said(HR_TR("%1 figures, in the order in which they are computed."), {std::to_string(pages.size())});
    pages.insert(pages.begin(), std::move(all));
    return pages;
}

std::vector<ReferenceLink> linksTo(const std::vector<Figure>& figures)
{
    std::vector<ReferenceLink> links;
    for (const Figure figure : figures) {
        const auto kind = entityOf(info(figure).scope);
        const std::string label = said(info(figure).label);
        links.push_back({addressOf(figure), kind ? said(HR_TR("%1 (%2)"), {label, said(table(*kind).plural)}) : label});
    }
    return links;
}

}  // namespace headroom
