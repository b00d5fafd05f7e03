// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/reference_html.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Headroom: reference of inputs and figures</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
section { border-top: 1px solid #8886; padding: .5rem 0 1rem; }
th { text-align: left; vertical-align: top; padding-right: 1.5rem; white-space: nowrap; font-weight: 600; }
code { font-family: ui-monospace, monospace; }
</style>
</head>
<body>
<h1>Reference of inputs and figures</h1>
)";

using Href = std::function<std::string(const std::string& address)>;

std::string linked(const std::string& address, const std::string& text, const Href& href)
{
    const std::string target = address.empty() ? std::string{} : href(address);
    return target.empty() ? escaped(text) : "<a href=\"" + escaped(target) + "\">" + escaped(text) + "</a>";
}

}  // namespace

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char letter : text) {
        switch (letter) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        default: html += letter;
        }
    }
    return html;
}

std::string pageHtml(const ReferencePage& page, const Href& href)
{
    std::string html = "<p>" + escaped(page.help) + "</p>\n";
    if (page.kind == ReferencePage::Kind::Input || page.kind == ReferencePage::Kind::Figure) html += "<p><code>" + escaped(page.key) + "</code></p>\n";
    html += "<table cellpadding=\"4\">\n";
    for (const ReferenceLine& line : page.lines) {
        html += "<tr><th align=\"left\">" + linked(line.address, line.name, href) + "</th><td>" + escaped(line.text);
        for (std::size_t at = 0; at < line.links.size(); ++at) html += (at > 0 ? ", " : line.text.empty() ? "" : " · ") + linked(line.links[at].address, line.links[at].text, href);
        html += "</td></tr>\n";
    }
    return html + "</table>\n";
}

std::string referenceHtml(const std::vector<const ReferencePage*>& pages)
{
    const auto href = [&](const std::string& address) { return std::ranges::any_of(pages, [&](const ReferencePage* page) { return page->address == address; }) ? "#" + address : std::string{}; };
    std::string html{head};
    html += "<ul>\n";
    for (const ReferencePage* page : pages)
        if (page->kind == ReferencePage::Kind::Table || page->kind == ReferencePage::Kind::Subject) html += "<li>" + linked(page->address, page->title, href) + "</li>\n";
    html += "</ul>\n";
    for (const ReferencePage* page : pages) html += "<section id=\"" + escaped(page->address) + "\">\n<h2>" + escaped(page->title) + "</h2>\n" + pageHtml(*page, href) + "</section>\n";
    return html + "</body>\n</html>\n";
}

}  // namespace headroom
