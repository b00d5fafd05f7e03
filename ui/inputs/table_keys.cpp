// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table_keys.h"

namespace headroom {

std::optional<TableKey> tableKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) return TableKey::Copy;
    if (event.matches(QKeySequence::Cut)) return TableKey::Cut;
    if (event.matches(QKeySequence::Paste)) return TableKey::Paste;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::ControlModifier) switch (key) {
        case Qt::Key_D: return TableKey::FillDown;
        case Qt::Key_R: return TableKey::FillRight;
        case Qt::Key_Plus: return TableKey::AddRow;
        case Qt::Key_Minus: return TableKey::RemoveRows;
        case Qt::Key_Space: return TableKey::SelectColumn;
        default: return std::nullopt;
        }
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) switch (key) {
        case Qt::Key_N:
        case Qt::Key_Plus:
        // The key of the plus sign on keyboards that have it above the equals sign.
        case Qt::Key_Equal: return TableKey::AddRow;
        case Qt::Key_D: return TableKey::DuplicateRow;
        default: return std::nullopt;
        }
    if (modifiers == Qt::ShiftModifier) switch (key) {
        case Qt::Key_Space: return TableKey::SelectRow;
        case Qt::Key_F2: return TableKey::Source;  // where spreadsheets write a note
        case Qt::Key_Return:
        case Qt::Key_Enter: return TableKey::Up;
        case Qt::Key_Backtab:
        case Qt::Key_Tab: return TableKey::Left;
        default: return std::nullopt;
        }
    if (modifiers != Qt::NoModifier) return std::nullopt;
    switch (key) {
    case Qt::Key_F1: return TableKey::Help;
    case Qt::Key_F2: return TableKey::BeginEdit;
    case Qt::Key_Return:
    case Qt::Key_Enter: return TableKey::Down;
    case Qt::Key_Tab: return TableKey::Right;
    case Qt::Key_Backtab: return TableKey::Left;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return TableKey::Clear;
    case Qt::Key_Escape: return TableKey::Drop;
    default: return std::nullopt;
    }
}

}  // namespace headroom
