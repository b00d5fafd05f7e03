// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/field_row.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QWhatsThis>

#include "inputs/curve_editor.h"
#include "inputs/entering.h"
#include "inputs/entry_line.h"
#include "inputs/field_editor.h"
#include "palette/icon.h"
#include "palette/series_style.h"
#include "palette/theme.h"
#include "plan/entry_number.h"
#include "sources/source_dialog.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// What stands beside the editor: the unit, and for a date of the plan the number of its month.
QString besideText(const Plan<>& plan, const Place& place)
{
    const FieldType& type = typeOf(place);
    const auto index = indexOf(plan, place.table, place.row);
    if (type.field.unit != Unit::Month || !index) {
        const QString unit = textOf(unitText(plan, type));
        return unit == translated(type.field.label) ? QString() : unit;
    }
    const Value value = readField(plan, table(place.table), *index, place.field);
    const auto* month = std::get_if<double>(&value);
    return month ? FieldRow::tr("month %1").arg(textOf(shownNumber(*month, {.unit = Unit::Months, .currency = {}, .start = {}}))) : QString();
}

bool hasNoUnit(const FieldType& type) { return type.kind == FieldKind::Text || type.kind == FieldKind::Choice || type.kind == FieldKind::Reference; }

}  // namespace

FieldRow::FieldRow(EntityKind kind, std::size_t field, QWidget* parent)
    : QWidget(parent), m_place{kind, 0, field}, m_label(new QLabel(translated(typeOf(m_place).field.label))), m_editor(makeFieldEditor(typeOf(m_place), this)), m_unit(new QLabel(this)), m_help(new QToolButton),
      m_source(new QToolButton), m_problem(new QLabel), m_discard(new QToolButton)
{
    m_label->setBuddy(m_editor);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_unit->setTextFormat(Qt::PlainText);
    m_help->setText(QStringLiteral("?"));
    m_help->setAutoRaise(true);
    m_help->setFocusPolicy(Qt::NoFocus);
    m_help->setAccessibleName(tr("Help on %1").arg(m_label->text()));
    m_help->setToolTip(tr("Help (F1)"));
    connect(m_help, &QToolButton::clicked, this, &FieldRow::askHelp);
    m_source->setAutoRaise(true);
    m_source->setFocusPolicy(Qt::NoFocus);
    m_source->setIconSize({14, 14});
    auto* quiet = new QGraphicsOpacityEffect(m_source);
    quiet->setOpacity(0.6);
    m_source->setGraphicsEffect(quiet);
    connect(m_source, &QToolButton::clicked, this, &FieldRow::askSource);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Back to the value of the plan (Esc)"));
    m_discard->setAccessibleName(tr("Discard the entry of %1").arg(m_label->text()));
    connect(m_discard, &QToolButton::clicked, this, &FieldRow::drop);
    layOut();
    connectEditor();
}

void FieldRow::layOut()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_label, 0, 0, qobject_cast<QPlainTextEdit*>(m_editor) ? Qt::AlignTop : Qt::AlignVCenter);
    // Words take the room that a unit would have.
    const bool isWords = hasNoUnit(typeOf(m_place));
    m_unit->setVisible(!isWords);
    grid->addWidget(m_editor, 0, 1, 1, isWords ? 3 : 1);
    if (typeOf(m_place).kind == FieldKind::Curve) {
        m_curve = new QToolButton;
        m_curve->setText(QStringLiteral("…"));
        m_curve->setToolTip(tr("Edit over time (Alt+Down)"));
        m_curve->setAccessibleName(tr("Edit %1 over time").arg(m_label->text()));
        connect(m_curve, &QToolButton::clicked, this, &FieldRow::editCurve);
        grid->addWidget(m_curve, 0, 2);
    }
    if (!isWords) grid->addWidget(m_unit, 0, 3);
    // Rows keep their widths, whichever have a source.
    QSizePolicy kept = m_source->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_source->setSizePolicy(kept);
    m_source->setVisible(false);
    if (SourceDialog::isFor(m_place.table)) grid->addWidget(m_source, 0, 5);
    else m_source->setParent(this);
    grid->addWidget(m_help, 0, 4);
    auto* below = new QHBoxLayout;
    below->addWidget(m_problem, 1);
    below->addWidget(m_discard, 0, Qt::AlignTop);
    grid->addLayout(below, 1, 1, 1, 5);
    grid->setColumnStretch(1, 1);
    // Ten digits, or a name of usual length.
    m_editor->setMinimumWidth(fontMetrics().averageCharWidth() * 17);
    if (qobject_cast<QPlainTextEdit*>(m_editor)) m_editor->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_problem->hide();
    m_discard->hide();
}

int FieldRow::wantedUnitWidth() const
{
    const FieldType& type = typeOf(m_place);
    if (hasNoUnit(type) || type.kind == FieldKind::Date) return 0;
    const QString unit = type.field.unit == Unit::Month ? tr("month %1").arg(QStringLiteral("-100")) : textOf(symbol(type.field.unit, "USD"));
    return fontMetrics().horizontalAdvance(unit) + 4;
}

void FieldRow::connectEditor()
{
    m_editor->installEventFilter(this);
    if (auto* lines = qobject_cast<QPlainTextEdit*>(m_editor)) lines->viewport()->installEventFilter(this);
    if (auto* list = qobject_cast<QComboBox*>(m_editor)) connect(list, &QComboBox::activated, this, [this] { give(editorText(*m_editor)); });
    if (auto* line = qobject_cast<EntryLine*>(m_editor)) {
        connect(line, &EntryLine::entered, this, &FieldRow::give);
        connect(line, &EntryLine::dropped, this, &FieldRow::drop);
    }
}

void FieldRow::setRow(PlanDocument* document, Id row)
{
    if (document == m_document && row == m_place.row) return;
    // What is being typed belongs to the row that was shown.
    if (auto* line = qobject_cast<EntryLine*>(m_editor); line && line->isModified()) {
        line->setModified(false);
        give(line->text());
    }
    commitLines();
    m_document = document;
    m_place.row = row;
    refresh();
}

void FieldRow::refresh()
{
    if (m_document) refresh(SourceIndex(m_document->plan(), m_place.table));
    else refresh(SourceIndex(Plan<>{}));
}

void FieldRow::refresh(const SourceIndex& sources)
{
    const bool isThere = m_document && indexOf(m_document->plan(), m_place.table, m_place.row);
    setEnabled(isThere);
    if (!isThere) {
        showFacts({});
        showSource({});
        return;
    }
    refreshChoices(*m_editor, *m_document, m_place);
    showFacts(factsOf(*m_document, sources, m_place));
    m_unit->setText(besideText(m_document->plan(), m_place));
    m_editor->setAccessibleName(headerText(m_document->plan(), typeOf(m_place)));
    const QString tip = tipOf(m_document->plan(), m_place, m_facts, helpText(m_document->plan(), typeOf(m_place)));
    for (QWidget* widget : {static_cast<QWidget*>(m_label), m_editor}) {
        widget->setAccessibleDescription(tip);
        widget->setToolTip(toolTipOf(tip));
    }
    showSource(m_facts.source == SourceMark::None ? QString() : sourceText(m_document->plan(), m_place));

    const bool isLocked = !m_document->canEdit();
    if (auto* line = qobject_cast<EntryLine*>(m_editor)) line->setReadOnly(isLocked);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(m_editor)) lines->setReadOnly(isLocked);
    else m_editor->setEnabled(!isLocked);
    if (m_curve) m_curve->setEnabled(!isLocked);
}

void FieldRow::followPending()
{
    if (!m_document) return;
    const Pending* pending = m_document->pendingAt(m_place);
    if ((pending != nullptr) != m_facts.isPending() || (pending && textOf(pending->text) != m_facts.entry)) refresh();
}

void FieldRow::showFacts(const FieldFacts& facts)
{
    m_facts = facts;
    const auto* lines = qobject_cast<QPlainTextEdit*>(m_editor);
    if (auto* line = qobject_cast<EntryLine*>(m_editor)) line->setEntry(facts.shown, facts.entry);
    else if (!lines || !lines->document()->isModified() || !lines->hasFocus()) showInEditor(*m_editor, facts.entry);
    m_problem->setText(facts.isPending() ? QStringLiteral("⚠ ") + facts.issue : QString());
    m_problem->setVisible(facts.isPending());
    m_discard->setVisible(facts.isPending() && m_document && m_document->canEdit());
    colour();
}

void FieldRow::showSource(const QString& text)
{
    m_source->setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    m_source->setIcon(themedIcon(m_facts.source == SourceMark::Own ? QStringLiteral("source") : QStringLiteral("source-of-row")));
    m_source->setToolTip(toolTipOf(text));
    m_source->setAccessibleName(tr("Source of %1").arg(m_label->text()));
    m_source->setAccessibleDescription(text);
}

void FieldRow::colour()
{
    const QPalette own = parentWidget() ? parentWidget()->palette() : palette();
    const bool isLocked = m_document && !m_document->canEdit();
    QPalette quiet = own;
    if (!m_facts.idle.isEmpty())
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) quiet.setColor(role, faded(own, 0.5));
    m_label->setPalette(quiet);
    if (m_facts.isPending()) {
        QColor tint = warningColour();
        const QColor base = own.color(QPalette::Base);
        const auto mix = [](int from, int to) { return from + (to - from) * 16 / 100; };
        quiet.setColor(QPalette::Base, QColor(mix(base.red(), tint.red()), mix(base.green(), tint.green()), mix(base.blue(), tint.blue())));
        quiet.setColor(QPalette::Text, own.color(QPalette::Text));
    } else if (isLocked) {
        quiet.setColor(QPalette::Base, own.color(QPalette::Window));
    }
    m_editor->setPalette(quiet);
    QPalette units = own;
    units.setColor(QPalette::WindowText, faded(own, 0.35));
    m_unit->setPalette(units);
    QPalette problem = own;
    problem.setColor(QPalette::WindowText, warningColour());
    m_problem->setPalette(problem);
}

void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
}

void FieldRow::give(const QString& text)
{
    if (m_document && m_document->canEdit()) enter(*m_document, m_place, text);
    refresh();
}

void FieldRow::commitLines()
{
    auto* lines = qobject_cast<QPlainTextEdit*>(m_editor);
    if (!lines || !lines->document()->isModified()) return;
    lines->document()->setModified(false);
    give(lines->toPlainText());
}

void FieldRow::drop()
{
    if (m_document && m_document->canEdit()) m_document->dropPending(m_place);
}

void FieldRow::editCurve()
{
    if (m_document && m_document->canEdit()) (new CurveEditor(*m_document, m_place, this))->open();
}

void FieldRow::askHelp()
{
    if (!HelpDesk::ask(*this, helpTopic())) showHelp();
}

void FieldRow::showHelp()
{
    if (!m_document) return;
    const QString text = QStringLiteral("<b>") + m_label->text().toHtmlEscaped() + QStringLiteral("</b>") + toolTipOf(helpText(m_document->plan(), typeOf(m_place))) + (m_facts.idle.isEmpty() ? QString() : toolTipOf(m_facts.idle)) + toolTipOf(sourceText(m_document->plan(), m_place));
    QWhatsThis::showText(m_editor->mapToGlobal(QPoint(0, m_editor->height())), text, m_editor);
}

void FieldRow::askSource()
{
    if (m_document && isEnabled() && SourceDialog::isFor(m_place.table)) (new SourceDialog(*m_document, {m_place}, this))->open();
}

void FieldRow::fillMenu(QMenu& menu)
{
    const auto add = [&](const QString& text, const QKeySequence& keys, auto run) {
        QAction* action = menu.addAction(text, this, run);
        // Shown, not bound: the editor hears the key itself.
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    if (!menu.isEmpty()) menu.addSeparator();
    if (SourceDialog::isFor(m_place.table)) add(tr("&Source…"), Qt::SHIFT | Qt::Key_F2, &FieldRow::askSource);
    add(tr("&Help"), Qt::Key_F1, &FieldRow::askHelp);
    Asking::offer(menu, *this);
}

std::optional<Asked> FieldRow::chosenFigure() const
{
    return m_document && isEnabled() && canBeAsked(m_place) ? std::optional(Asked::ofInput(keyOf(m_place))) : std::nullopt;
}

bool FieldRow::openMenu(QMenu* menu, const QPoint& at)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(at);
    return true;
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_document && isEnabled()) openMenu(new QMenu(this), event->globalPos());
}

bool FieldRow::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        const QPoint at = static_cast<QContextMenuEvent*>(event)->globalPos();
        if (auto* line = qobject_cast<QLineEdit*>(m_editor)) return openMenu(line->createStandardContextMenu(), at);
        if (auto* lines = qobject_cast<QPlainTextEdit*>(m_editor)) return openMenu(lines->createStandardContextMenu(), at);
    }
    if (object != m_editor) return QWidget::eventFilter(object, event);
    // The wheel scrolls the form; it changes no choice that it happens to pass.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(m_editor)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) commitLines();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_F1) {
        askHelp();
        return true;
    }
    if (key->key() == Qt::Key_F2 && key->modifiers() & Qt::ShiftModifier) {
        askSource();
        return true;
    }
    if (m_curve && key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
        editCurve();
        return true;
    }
    if (auto* lines = qobject_cast<QPlainTextEdit*>(m_editor)) {
        const bool isDone = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier;
        if (isDone) commitLines();
        if (key->key() == Qt::Key_Escape) {
            lines->document()->setModified(false);
            drop();
            refresh();
        }
        if (isDone || key->key() == Qt::Key_Escape) return true;
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace headroom
