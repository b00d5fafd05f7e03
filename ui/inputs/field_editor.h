// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "document/plan_document.h"

namespace headroom {

/// The control that edits a field, for a cell and for a line of a form: a line, several lines, or a list of choices or
/// of rows to name (refreshChoices() fills it). What it holds goes in and out as the text of an entry.
QWidget* makeFieldEditor(const FieldType& type, QWidget* parent);

QString editorText(const QWidget& editor);

/// Shows an entry; one that a list does not have (it was refused) is added to it, and marked.
void showInEditor(QWidget& editor, const QString& text);

/// Fills the list of a choice or a reference anew: rows come, go and change their names.
void refreshChoices(QWidget& editor, const PlanDocument& document, const Place& place);

}  // namespace headroom
