// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <functional>
#include <vector>

namespace headroom {

/// A page of the help. What leads to it names its address: "guide/05-waste", "inputs/sites.pue", "methodology/11-coverage",
/// "glossary", perhaps with an anchor behind it: "glossary#dscr".
struct HelpPage {
    QString address;
    QString title;
    QString above;                                   ///< the address of the page or group that it stands below; empty at the top
    QString key;                                     ///< by which files and commands name it; may be empty
    std::function<QString(const QPalette&)> html{};  ///< without head and title bar; none: a group, which lists what is below it
};

/// One of the parts of the help.
std::vector<HelpPage> guidePages();
std::vector<HelpPage> methodologyPages();
std::vector<HelpPage> otherPages();  ///< glossary, keys, file formats

/// The terms of the glossary that a text names, as a line of links to them; empty where it names none.
QString termsHtml(const QString& text);

/// The text of a file of resources/help in the language of the program, in English where that has none.
QString helpText(const QString& file);

}  // namespace headroom
