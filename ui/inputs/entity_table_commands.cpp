// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

#include "explain/asking.h"
#include "inputs/clipboard_cells.h"
#include "inputs/entity_table.h"
#include "inputs/marks_dialog.h"
#include "inputs/remove_dialog.h"
#include "sources/source_dialog.h"
#include "text/core_text.h"

/// What EntityTable does with its selection and the clipboard.
namespace headroom {

namespace {

/// Our own cells, with the marks of the screen whatever the system's are.
const QString ownFormat = QStringLiteral("application/x-headroom-cells");

}  // namespace

void EntityTable::fillMenu(QMenu& menu)
{
    const auto add = [&](const QString& text, QKeySequence keys, auto run) {
        QAction* action = menu.addAction(text, this, run);
        // Shown, not bound: the table hears the key itself.
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(canEdit());
        return action;
    };
    add(tr("Cu&t"), QKeySequence::Cut, [this] { cut(); });
    add(tr("&Copy"), QKeySequence::Copy, [this] { copy(); })->setEnabled(true);
    add(tr("&Paste"), QKeySequence::Paste, [this] { paste(); });
    add(tr("C&lear"), QKeySequence::Delete, [this] { clearCells(); });
    menu.addSeparator();
    add(tr("Fill &down"), Qt::CTRL | Qt::Key_D, [this] { fillDown(); });
    add(tr("Fill &right"), Qt::CTRL | Qt::Key_R, [this] { fillRight(); });
    if (SourceDialog::isFor(m_model->kind())) {
        menu.addSeparator();
        add(tr("&Source…"), Qt::SHIFT | Qt::Key_F2, [this] { askSource(); })->setEnabled(currentIndex().isValid());
    }
    menu.addSeparator();
    add(tr("&Add row"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { addRow(); });
    add(tr("D&uplicate rows"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { duplicateRows(Dependents::Left); });
    add(tr("Duplicate rows &with what needs them"), {}, [this] { duplicateRows(Dependents::Taken); });
    add(tr("D&elete rows"), Qt::CTRL | Qt::Key_Minus, [this] { removeRows(); });
    Asking::offer(menu, *this);
}

void EntityTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->globalPos());
}

bool EntityTable::isOneArea()
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    const CellRange around = selectedRange();
    if (chosen.isEmpty() || chosen.size() == qsizetype{around.rows()} * around.columns()) return true;
    emit said(tr("This needs one block of cells: the selection has several."));
    return false;
}

void EntityTable::copy()
{
    const CellRange range = selectedRange();
    if (range.rows() <= 0 || !isOneArea()) return;
    const CellBlock exact = copied(*m_model, range);
    QMimeData* mime = mimeOf(copied(*m_model, range, m_marks), exact);
    mime->setData(ownFormat, blockText(exact).toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
}

void EntityTable::cut()
{
    if (!isOneArea()) return;
    copy();
    clearCells();
}

void EntityTable::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!canEdit() || !mime || !(mime->hasText() || mime->hasHtml() || mime->hasFormat(ownFormat))) return;
    if (!isOneArea()) return;
    const bool isOurs = mime->hasFormat(ownFormat);
    const auto cells = isOurs ? std::optional{ClipboardCells{readBlock(QString::fromUtf8(mime->data(ownFormat))), true}} : clipboardCells(*mime, m_marks);
    if (!cells) return;
    const CellBlock& block = cells->block;
    CellRange selection = selectedRange();
    if (selection.rows() <= 0) selection = {m_model->rowCount(), 0, m_model->rowCount(), 0};
    const CellRange range = pasteRange(*m_model, selection, block);
    const auto ambiguity = cells->isExact || m_marks == international ? std::nullopt : ambiguityIn(*m_model, range, block);
    if (!ambiguity) return pasteWith(range, block, isOurs ? international : m_marks);
    auto* dialog = new MarksDialog(*ambiguity, m_marks, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, range, block] { pasteWith(range, block, dialog->marks()); });
    dialog->open();
}

void EntityTable::pasteWith(const CellRange& range, const CellBlock& block, NumberMarks marks)
{
    const int rows = m_model->rowCount();
    const Entered entered = headroom::paste(*m_model, range, block, marks);
    report(entered, m_model->rowCount() > rows ? tr("Pasted; %1 rows added.").arg(m_model->rowCount() - rows) : QString());
    if (entered.issue) return;
    if (!currentIndex().isValid()) setCurrentIndex(m_model->index(range.top, range.left));
    select(range);
}

void EntityTable::report(const Entered& entered, const QString& done)
{
    if (entered.issue) emit said(textOf(sentence(*entered.issue)));
    else if (entered.refused > 0) emit said(tr("%1 taken, %2 refused: they stay in their cells, marked.").arg(entered.taken).arg(entered.refused));
    else emit said(done);
}

void EntityTable::fillDown()
{
    if (canEdit() && selectedRange().rows() > 0 && isOneArea()) report(headroom::fillDown(*m_model, selectedRange()), {});
}

void EntityTable::fillRight()
{
    if (canEdit() && selectedRange().rows() > 0 && isOneArea()) report(headroom::fillRight(*m_model, selectedRange()), {});
}

void EntityTable::clearCells()
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid()) cells.append(currentIndex());
    if (canEdit() && !cells.isEmpty()) report(clear(*m_model, cells), {});
}

void EntityTable::askSource()
{
    if (!SourceDialog::isFor(m_model->kind())) return;
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid()) cells.append(currentIndex());
    std::sort(cells.begin(), cells.end());
    std::vector<Place> places;
    for (const QModelIndex& cell : cells) places.push_back(m_model->placeAt(cell));
    if (!places.empty()) emit sourceAsked(places);
}

void EntityTable::addRow()
{
    if (!canEdit()) return;
    const auto id = headroom::addRow(*m_model);
    if (!id) {
        emit said(textOf(sentence(id.error())));
        return;
    }
    choose({m_model->kind(), *id, 0});
    setFocus();
    edit(currentIndex());
}

void EntityTable::duplicateRows(Dependents dependents)
{
    if (!canEdit() || selectedIds().empty()) return;
    choose({m_model->kind(), headroom::duplicateRows(*m_model, selectedIds(), dependents), 0});
    setFocus();
}

void EntityTable::removeRows()
{
    const std::vector<Id> ids = selectedIds();
    if (!canEdit() || ids.empty()) return;
    PlanDocument& document = *m_model->document();
    if (areUsed(document.plan(), m_model->kind(), ids)) (new RemoveDialog(document, m_model->kind(), ids, this))->open();
    else document.edit(removal(document.plan(), m_model->kind(), ids), removalText(document.plan(), m_model->kind(), ids));
}

}  // namespace headroom
