// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/field_editor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include "inputs/entry_line.h"
#include "inputs/field_facts.h"
#include "plan/entry.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("FieldEditor", text); }

void fillWithRows(QComboBox& list, const Plan<>& plan, const Place& place)
{
    const FieldType& type = typeOf(place);
    const TableType& target = table(type.target);
    if (!type.field.required) list.addItem(tr("– none –"), QString());
    for (std::size_t index = 0; index < target.count(plan); ++index) {
        const QString entry = textOf(entryText(plan, place, Value{target.id(plan, index)}));
        list.addItem(entry, entry);
    }
}

}  // namespace

QWidget* makeFieldEditor(const FieldType& type, QWidget* parent)
{
    QWidget* editor = nullptr;
    if (type.kind == FieldKind::Choice || type.kind == FieldKind::Reference) {
        auto* list = new QComboBox(parent);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(10);
        list->setMaxVisibleItems(20);
        editor = list;
    } else if (type.field.lines) {
        auto* lines = new QPlainTextEdit(parent);
        lines->setTabChangesFocus(true);
        editor = lines;
    } else {
        auto* line = new EntryLine(parent);
        if (isNumeric(type)) line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        editor = line;
    }
    editor->setAccessibleName(translated(type.field.label));
    if (auto* list = qobject_cast<QComboBox*>(editor)) list->view()->setAccessibleName(editor->accessibleName());
    return editor;
}

QString editorText(const QWidget& editor)
{
    if (const auto* list = qobject_cast<const QComboBox*>(&editor)) return list->currentData().toString();
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(&editor)) return lines->toPlainText();
    const auto* line = qobject_cast<const EntryLine*>(&editor);
    return line ? line->text() : QString();
}

void showInEditor(QWidget& editor, const QString& text)
{
    const QSignalBlocker quiet(editor);
    if (auto* list = qobject_cast<QComboBox*>(&editor)) {
        int at = list->findData(text);
        if (at < 0) {
            list->addItem(tr("%1 (not accepted)").arg(text), text);
            at = list->count() - 1;
        }
        list->setCurrentIndex(at);
    } else if (auto* lines = qobject_cast<QPlainTextEdit*>(&editor)) {
        if (lines->toPlainText() != text) lines->setPlainText(text);
        lines->document()->setModified(false);
    } else if (auto* line = qobject_cast<EntryLine*>(&editor)) {
        line->setText(text);
    }
}

void refreshChoices(QWidget& editor, const PlanDocument& document, const Place& place)
{
    auto* list = qobject_cast<QComboBox*>(&editor);
    if (!list) return;
    const QSignalBlocker quiet(*list);
    list->clear();
    const FieldType& type = typeOf(place);
    if (type.kind == FieldKind::Reference) fillWithRows(*list, document.plan(), place);
    else
        for (const Choice& choice : type.choices) list->addItem(translated(choice.label), textOf(choice.key));
}

}  // namespace headroom
