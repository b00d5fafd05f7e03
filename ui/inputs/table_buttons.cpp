// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table_buttons.h"

#include "exchange/plan_json.h"
#include "palette/icon.h"
#include "plan/adopt.h"
#include "text/core_text.h"

namespace headroom {

TableButtons::TableButtons(EntityTable& table, QWidget* parent) : QWidget(parent), m_table(table), m_row(new QHBoxLayout(this)), m_copies(new QMenu(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_add = button(QStringLiteral("add"), tr("Add"), tr("Adds a row at the end (Ctrl++ or Ctrl+Shift+N)"));
    m_duplicate = button(QStringLiteral("duplicate"), tr("Duplicate"), tr("Copies the selected rows (Ctrl+Shift+D)"));
    m_remove = button(QStringLiteral("remove"), tr("Delete"), tr("Deletes the selected rows (Ctrl+-)"));
    m_import = button(QStringLiteral("import"), tr("Import…"), tr("Rows from a table of another program (CSV)"));
    connect(m_import, &QToolButton::clicked, this, &TableButtons::importAsked);
    connect(m_add, &QToolButton::clicked, &table, &EntityTable::addRow);
    connect(m_duplicate, &QToolButton::clicked, &table, [this] { m_table.duplicateRows(Dependents::Left); });
    connect(m_remove, &QToolButton::clicked, &table, &EntityTable::removeRows);
    connect(m_copies, &QMenu::aboutToShow, this, &TableButtons::refreshCopies);
}

QToolButton* TableButtons::button(const QString& icon, const QString& text, const QString& tip)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setIcon(themedIcon(icon));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setToolTip(tip);
    made->setAccessibleName(tr("%1: %2").arg(translated(table(m_table.entities().kind()).plural), text));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setMinimumHeight(fontMetrics().height() + 10);
    m_row->addWidget(made);
    return made;
}

void TableButtons::refresh()
{
    const PlanDocument* document = m_table.entities().document();
    const bool canEdit = document && document->canEdit(), hasRow = m_table.currentId() != 0;
    m_add->setEnabled(canEdit);
    m_import->setEnabled(canEdit);
    m_duplicate->setEnabled(canEdit && hasRow);
    m_remove->setEnabled(canEdit && hasRow);
    if (m_fromCatalogue) m_fromCatalogue->setEnabled(canEdit);
    const bool hasDependents = document && hasRow && !dependentsOf(document->plan(), {m_table.entities().kind(), m_table.currentId()}).empty();
    m_duplicate->setMenu(hasDependents ? m_copies : nullptr);
    m_duplicate->setPopupMode(hasDependents ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
}

void TableButtons::refreshCopies()
{
    m_copies->clear();
    const Plan<>& plan = m_table.entities().document()->plan();
    QStringList names;
    for (const RowPlace& user : dependentsOf(plan, {m_table.entities().kind(), m_table.currentId()}))
        if (const QString name = midSentence(translated(table(user.table).plural)); !names.contains(name)) names.append(name);
    connect(m_copies->addAction(tr("Without its %1").arg(names.join(QStringLiteral(", ")))), &QAction::triggered, &m_table, [this] { m_table.duplicateRows(Dependents::Left); });
    connect(m_copies->addAction(tr("With its %1").arg(names.join(QStringLiteral(", ")))), &QAction::triggered, &m_table, [this] { m_table.duplicateRows(Dependents::Taken); });
}

void TableButtons::setCatalogue(const std::string& json)
{
    const auto from = fromJson(json);
    const TableType& type = table(m_table.entities().kind());
    if (!from || m_fromCatalogue || type.count(*from) == 0) return;
    m_fromCatalogue = button(QStringLiteral("gpu"), tr("Add from catalogue"), tr("Adds a row with published figures and their sources"));
    m_fromCatalogue->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_fromCatalogue);
    const auto shared = std::make_shared<Plan<>>(*from);
    for (std::size_t index = 0; index < type.count(*shared); ++index) {
        const Id row = type.id(*shared, index);
        QAction* action = menu->addAction(textOf(rowName(*shared, type.kind, row)).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, shared, row] { adopt(*shared, row); });
    }
    m_fromCatalogue->setMenu(menu);
    refresh();
}

void TableButtons::adopt(const Plan<>& from, Id row)
{
    PlanDocument* document = m_table.entities().document();
    if (!document || !document->canEdit()) return;
    const Id id = document->nextId();
    const EntityKind kind = m_table.entities().kind();
    document->edit(adoptRow(document->plan(), from, {kind, row}, id), tr("New row: %1").arg(textOf(rowName(from, kind, row))));
    m_table.choose({kind, id, 0});
    m_table.setFocus();
}

}  // namespace headroom
