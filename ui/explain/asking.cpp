// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/asking.h"

#include <QAbstractItemView>
#include <QApplication>

namespace headroom {

QVariant askedData(const CellFigure& shown)
{
    if (!shown.isAny()) return {};
    return QVariant::fromValue(Asked{.figure = shown.figure, .entity = shown.entity, .from = shown.from, .until = shown.until, .input = shown.input, .key = shown.key});
}

QVariant askedData(const Place& input) { return canBeAsked(input) ? QVariant::fromValue(Asked::ofInput(keyOf(input))) : QVariant(); }

bool canBeAsked(const Place& input)
{
    switch (input.table) {
    case EntityKind::Scenario:
    case EntityKind::Override:
    case EntityKind::Check:
    case EntityKind::Published:
    case EntityKind::Source: return false;
    default: break;
    }
    const FieldKind kind = table(input.table).fields[input.field].kind;
    return kind == FieldKind::Number || kind == FieldKind::OptionalNumber || kind == FieldKind::Curve || kind == FieldKind::Date;
}

std::optional<Asked> chosenIn(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* shows = dynamic_cast<const ShowsFigures*>(widget)) return shows->chosenFigure();
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!view) continue;
        const QVariant asked = view->currentIndex().data(askedRole);
        return asked.isValid() ? std::optional(asked.value<Asked>()) : std::nullopt;
    }
    return std::nullopt;
}

Asking::Asking(QWidget* window) : QObject(window), m_window(window)
{
    // After the event that moved the keyboard: a click chooses once, not what was chosen before first.
    connect(qApp, &QApplication::focusChanged, this, &Asking::followFocus, Qt::QueuedConnection);
}

Asking* Asking::of(const QWidget& widget) { return widget.window()->findChild<Asking*>(QString(), Qt::FindDirectChildrenOnly); }

void Asking::choose(const Asked& asked)
{
    m_last = asked;
    emit chosen(asked);
}

void Asking::ask(const Asked& what)
{
    m_last = what;
    emit asked(what);
}

void Asking::followFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || focus->window() != m_window) return;
    // A window that comes to the front gives the keyboard back to where it was: nobody has chosen anew.
    if (const auto asked = chosenIn(focus); asked && asked != m_last) choose(*asked);
}

void Asking::offer(QMenu& menu, const QWidget& widget)
{
    Asking* asking = of(widget);
    const auto asked = chosenIn(&widget);
    if (!asking || !asked) return;
    if (!menu.isEmpty()) menu.addSeparator();
    QAction* action = menu.addAction(asked->isInput() ? tr("Wh&y this input") : tr("Wh&y this figure"), asking, [asking, what = *asked] { asking->ask(what); });
    // Shown, not bound: the window hears the key itself.
    action->setShortcut(Qt::CTRL | Qt::Key_BracketLeft);
    action->setShortcutContext(Qt::WidgetShortcut);
}

void tellChosen(const QWidget& widget)
{
    if (Asking* asking = Asking::of(widget))
        if (const auto asked = chosenIn(&widget)) asking->choose(*asked);
}

}  // namespace headroom
