// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/help_menu.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace headroom {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::HelpMenu)
};

struct Key {
    QString keys;
    QString what;
};

QString keysPage()
{
    const std::vector<std::pair<QString, std::vector<Key>>> groups{
        {Tr::tr("Plan"), {{Tr::tr("Ctrl+N, Ctrl+O, Ctrl+W"), Tr::tr("new, open, close")}, {Tr::tr("Ctrl+S"), Tr::tr("give a draft a place; every change is saved anyway")}, {Tr::tr("Ctrl+Shift+S"), Tr::tr("save a copy")}, {Tr::tr("F6"), Tr::tr("report as PDF")}, {Tr::tr("Ctrl+Z, Ctrl+Y"), Tr::tr("undo, redo")}, {Tr::tr("Ctrl+F"), Tr::tr("find an input")}}},
        {Tr::tr("Tables"), {{Tr::tr("F2, Enter, Tab"), Tr::tr("edit; take and go down; take and go right (with Shift: up, left)")}, {Tr::tr("Esc"), Tr::tr("leave a cell as it was")}, {Tr::tr("Ctrl+C, Ctrl+X, Ctrl+V"), Tr::tr("copy, cut, paste, as in a spreadsheet")}, {Tr::tr("Ctrl+D, Ctrl+R"), Tr::tr("fill down, fill right")}, {Tr::tr("Delete"), Tr::tr("clear")}, {Tr::tr("Shift+F2"), Tr::tr("source of an input, in forms too; on the name of a row, of the whole row")}, {Tr::tr("Ctrl+arrows, Ctrl+Home, Ctrl+End"), Tr::tr("go to the edge of the data")}}},
        {Tr::tr("What a cell takes"), {{QStringLiteral("1.2m  350k  4bn  3万"), Tr::tr("amounts with a scale")}, {QStringLiteral("75   75%   0.5"), Tr::tr("per cent: 75 %, 75 %, 0.5 %")}, {QStringLiteral("=3*(1024+8)"), Tr::tr("arithmetic")}, {QStringLiteral("2027-01   6.5"), Tr::tr("a month, as a date or counted from the start of the plan")}, {QStringLiteral("5y"), Tr::tr("a duration of 60 months")}, {QStringLiteral("2.35 -15%/year"), Tr::tr("a curve that grows or falls")}}},
        {Tr::tr("Charts and levers"), {{Tr::tr("arrows, Page up, Page down"), Tr::tr("walk through the periods of a chart; move a lever")}, {Tr::tr("Esc"), Tr::tr("take a moving lever back")}, {Tr::tr("Ctrl+1, Ctrl+2, Ctrl+3"), Tr::tr("by month, quarter, year")}, {Tr::tr("Ctrl+G, Ctrl+T"), Tr::tr("charts, tables")}, {Tr::tr("F8, F9"), Tr::tr("outline, levers")}}},
        {Tr::tr("Where figures come from"), {{Tr::tr("F7"), Tr::tr("the panel Why, for the figure or input that is chosen")}, {Tr::tr("arrows"), Tr::tr("choose a figure: a line of a headline card, a series of a chart (up, down), a cell")}, {Tr::tr("Ctrl+[, Ctrl+]"), Tr::tr("trace inputs, trace uses; once more goes deeper")}, {Tr::tr("Enter"), Tr::tr("follow an operand or a use")}, {Tr::tr("Alt+Left, Alt+Right"), Tr::tr("back, forward")}, {Tr::tr("Esc"), Tr::tr("leave the panel for where you were")}}},
    };
    QString html;
    for (const auto& [title, keys] : groups) {
        html += QStringLiteral("<h3>%1</h3><table cellpadding='3'>").arg(title.toHtmlEscaped());
        for (const Key& key : keys) html += QStringLiteral("<tr><td width='230'><b>%1</b></td><td>%2</td></tr>").arg(key.keys.toHtmlEscaped(), key.what.toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    return html;
}

}  // namespace

HelpMenu::HelpMenu(QWidget* window) : QMenu(tr("&Help"), window), m_window(window)
{
    connect(addAction(tr("&Methodology")), &QAction::triggered, this, &HelpMenu::showMethodology);
    connect(addAction(tr("&Keys and entries")), &QAction::triggered, this, &HelpMenu::showKeys);
    connect(addAction(tr("&About Headroom")), &QAction::triggered, this, &HelpMenu::about);
}

void HelpMenu::showMethodology()
{
    // One window, read beside the plan: asked for again it comes to the front where it was.
    if (!m_methodology) {
        m_methodology = new MethodologyWindow(m_window);
        m_methodology->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_methodology->show();
    m_methodology->raise();
    m_methodology->activateWindow();
}

void HelpMenu::showKeys()
{
    auto* dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys and entries"));
    auto* page = new QTextBrowser;
    page->setAccessibleName(dialog->windowTitle());
    page->setHtml(keysPage());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(page);
    column->addWidget(buttons);
    dialog->resize(720, 640);
    dialog->open();
}

void HelpMenu::about()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Headroom"),
                                tr("<h3>Headroom %1</h3><p>GPU capacity plans: what they cost, what they waste, and whether their contracts cover them.</p>"
                                   "<p>Free software under the GNU General Public License, version 3 or later. Without any warranty.</p>")
                                    .arg(QApplication::applicationVersion().toHtmlEscaped()),
                                QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}  // namespace headroom
