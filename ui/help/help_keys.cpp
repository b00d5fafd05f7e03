// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_keys.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::HelpMenu)
};

KeyGroup plan()
{
    return {Tr::tr("Plan"), KeyGroup::Where::Window, {
        {QStringLiteral("Ctrl+N, Ctrl+O, Ctrl+W"), Tr::tr("new, open, close")},
        {QStringLiteral("Ctrl+S"), Tr::tr("keep a version; give a draft a place. Every change is saved anyway")},
        {QStringLiteral("Ctrl+Shift+S"), Tr::tr("save a copy")},
        {QStringLiteral("Ctrl+Q"), Tr::tr("quit")},
        {QStringLiteral("F1"), Tr::tr("help on the input, the figure or the page that you are in")},
        {QStringLiteral("F6"), Tr::tr("report as PDF")},
        {QStringLiteral("Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z"), Tr::tr("undo, redo")},
        {QStringLiteral("Ctrl+F"), Tr::tr("find an input")},
        {QStringLiteral("F7, F8, F9"), Tr::tr("the panels Why, Plan and Levers")},
        {QStringLiteral("Ctrl+1, Ctrl+2, Ctrl+3"), Tr::tr("by month, quarter, year")},
        {QStringLiteral("Ctrl+G, Ctrl+T"), Tr::tr("charts, tables")},
        {QStringLiteral("Ctrl+[, Ctrl+]"), Tr::tr("trace inputs, trace uses; once more goes deeper")},
        {QStringLiteral("Alt+Left, Alt+Right"), Tr::tr("back, forward")},
    }};
}

KeyGroup cells()
{
    return {Tr::tr("Tables"), KeyGroup::Where::Part, {
        {Tr::tr("F2, Enter, Tab"), Tr::tr("edit; take and go down; take and go right (with Shift: up, left)")},
        {Tr::tr("Esc"), Tr::tr("leave a cell as it was")},
        {Tr::tr("Ctrl+C, Ctrl+X, Ctrl+V"), Tr::tr("copy, cut, paste, as in a spreadsheet")},
        {Tr::tr("Ctrl+D, Ctrl+R"), Tr::tr("fill down, fill right")},
        {Tr::tr("Delete"), Tr::tr("clear")},
        {Tr::tr("Ctrl+Shift+N, Ctrl+Shift+D, Ctrl+-"), Tr::tr("add a row, duplicate rows, delete rows")},
        {Tr::tr("Shift+Space, Ctrl+Space"), Tr::tr("select rows, select columns")},
        {Tr::tr("Shift+F2"), Tr::tr("source of an input, in forms too; on the name of a row, of the whole row")},
        {Tr::tr("Ctrl+arrows, Ctrl+Home, Ctrl+End"), Tr::tr("go to the edge of the data")},
        {Tr::tr("Alt+Down"), Tr::tr("in a form: the editor of a curve")},
    }};
}

KeyGroup entries()
{
    return {Tr::tr("What a cell takes"), KeyGroup::Where::Part, {
        {QStringLiteral("1.2m  350k  4bn  3万"), Tr::tr("amounts with a scale")},
        {QStringLiteral("75   75%   0.5"), Tr::tr("per cent: 75 %, 75 %, 0.5 %")},
        {QStringLiteral("=3*(1024+8)"), Tr::tr("arithmetic")},
        {QStringLiteral("2027-01   6.5"), Tr::tr("a month, as a date or counted from the start of the plan")},
        {QStringLiteral("5y"), Tr::tr("a duration of 60 months")},
        {QStringLiteral("2.35 -15%/year"), Tr::tr("a curve that grows or falls")},
    }};
}

KeyGroup charts()
{
    return {Tr::tr("Charts and levers"), KeyGroup::Where::Part, {
        {Tr::tr("arrows, Page up, Page down"), Tr::tr("walk through the periods of a chart; move a lever")},
        {Tr::tr("Esc"), Tr::tr("take a moving lever back")},
        {Tr::tr("Enter"), Tr::tr("keep a moving lever")},
    }};
}

KeyGroup why()
{
    return {Tr::tr("Where figures come from"), KeyGroup::Where::Part, {
        {Tr::tr("arrows"), Tr::tr("choose a figure: a line of a headline card, a series of a chart (up, down), a cell")},
        {Tr::tr("Enter"), Tr::tr("follow an operand or a use")},
        {Tr::tr("Esc"), Tr::tr("leave the panel for where you were")},
    }};
}

KeyGroup help()
{
    return {Tr::tr("Help"), KeyGroup::Where::Part, {
        {Tr::tr("Ctrl+F"), Tr::tr("search all pages")},
        {Tr::tr("Down, Enter"), Tr::tr("from the search line: go through what was found, open it")},
        {Tr::tr("F3, Shift+F3"), Tr::tr("next, previous place on the page")},
        {Tr::tr("Alt+Left, Alt+Right"), Tr::tr("back, forward")},
    }};
}

}  // namespace

std::vector<KeyGroup> keyGroups() { return {plan(), cells(), entries(), charts(), why(), help()}; }

QString keysHtml()
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(Tr::tr("Keys and entries").toHtmlEscaped());
    for (const KeyGroup& group : keyGroups()) {
        html += QStringLiteral("<h2>%1</h2><table cellpadding='3'>").arg(group.title.toHtmlEscaped());
        for (const KeyLine& line : group.lines) html += QStringLiteral("<tr><td width='230'><b>%1</b></td><td>%2</td></tr>").arg(line.keys.toHtmlEscaped(), line.what.toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    return html;
}

}  // namespace headroom
