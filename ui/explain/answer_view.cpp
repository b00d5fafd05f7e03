// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/answer_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "palette/theme.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QLabel* text(double scale = 1, bool isBold = false)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

void put(QLabel* label, const QString& words)
{
    label->setText(words);
    label->setAccessibleName(words);
    label->setVisible(!words.isEmpty());
}

QString beside(const QString& first, const QString& second) { return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second; }

}  // namespace

AnswerView::AnswerView(QWidget* parent)
    : QScrollArea(parent), m_context(text()), m_title(text(1.15, true)), m_where(text()), m_value(text(1.7)), m_values(text()), m_formulaFrame(new QFrame), m_formula(text()), m_numbers(text()), m_note(text()), m_help(text()), m_origin(text()),
      m_go(new QPushButton(tr("&Go to the input"))), m_source(new QPushButton(tr("Change the &source…"))), m_compare(new CompareChoice), m_operandsTitle(text(1, true)), m_operands(new LineList(tr("Follows from"))), m_unmoved(text()), m_usesTitle(text(1, true)), m_uses(new LineList(tr("Used by")))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Answer"));
    layOut();
    for (LineList* list : {m_operands, m_uses}) {
        connect(list, &LineList::followed, this, &AnswerView::followed);
        connect(list, &LineList::currentMoved, this, [this, list](const QRect& line) {
            widget()->layout()->activate();
            const QPoint at = list->mapTo(widget(), line.center());
            ensureVisible(at.x(), at.y(), 0, line.height());
        });
    }
    colour();
    clear();
}

void AnswerView::layOut()
{
    auto* formula = new QVBoxLayout(m_formulaFrame);
    formula->setContentsMargins(8, 6, 8, 6);
    formula->setSpacing(3);
    formula->addWidget(m_formula);
    formula->addWidget(m_numbers);
    m_formulaFrame->setAutoFillBackground(true);
    m_formulaFrame->setBackgroundRole(QPalette::AlternateBase);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_go);
    buttons->addWidget(m_source);
    buttons->addStretch(1);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(5);
    for (QWidget* part : {static_cast<QWidget*>(m_context), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_where), static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_values), static_cast<QWidget*>(m_formulaFrame), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_help), static_cast<QWidget*>(m_origin)}) column->addWidget(part);
    column->addLayout(buttons);
    column->addWidget(m_compare);
    column->addSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(m_operandsTitle), static_cast<QWidget*>(m_operands), static_cast<QWidget*>(m_unmoved)}) column->addWidget(part);
    column->addSpacing(4);
    column->addWidget(m_usesTitle);
    column->addWidget(m_uses);
    column->addStretch(1);
    setWidget(page);
}

void AnswerView::clear()
{
    for (QLabel* label : {m_context, m_title, m_where, m_value, m_values, m_formula, m_numbers, m_note, m_help, m_origin, m_unmoved}) put(label, {});
    m_formulaFrame->hide();
    m_go->hide();
    m_source->hide();
    m_compare->hide();
    fill({m_operandsTitle, m_operands}, {}, {});
    fill({m_usesTitle, m_uses}, {}, {});
}

void AnswerView::toTop() { verticalScrollBar()->setValue(0); }

void AnswerView::fill(const List& list, const QString& title, std::vector<AnswerLine> lines)
{
    put(list.title, lines.empty() ? QString() : title);
    list.lines->setLines(std::move(lines));
}

void AnswerView::show(const Explanation& answer, const QString& context)
{
    put(m_context, context);
    put(m_title, textOf(answer.label));
    put(m_where, beside(textOf(answer.entity), textOf(answer.when)));
    put(m_value, textOf(answer.valueText));
    put(m_values, {});
    put(m_formula, textOf(answer.formula));
    put(m_numbers, answer.numbers == answer.formula ? QString() : textOf(answer.numbers));
    m_formulaFrame->setVisible(!answer.formula.empty() || !answer.numbers.empty());
    put(m_note, textOf(answer.note));
    showInput(answer);
    fill({m_operandsTitle, m_operands}, tr("Follows from"), answerLines(answer.operands));
    put(m_unmoved, {});
    fill({m_usesTitle, m_uses}, tr("Used by"), answerLines(answer.uses));
    // Heard when the keyboard comes into the list.
    m_operands->setAccessibleName(tr("%1 follows from").arg(m_title->text()));
    m_uses->setAccessibleName(tr("%1 is used by").arg(m_title->text()));
}

void AnswerView::showInput(const Explanation& answer)
{
    const bool isInput = answer.asked.isInput();
    QStringList about;
    if (!answer.help.empty()) about.append(textOf(answer.help));
    if (!answer.bounds.empty()) about.append(tr("Bounds: %1").arg(textOf(answer.bounds)));
    put(m_help, isInput ? about.join(QLatin1Char('\n')) : QString());
    QStringList origin;
    if (!answer.source.empty()) origin.append(answer.sourceDate.empty() ? tr("Source: %1").arg(textOf(answer.source)) : tr("Source: %1 (%2)").arg(textOf(answer.source), textOf(answer.sourceDate)));
    if (!answer.sourceNote.empty()) origin.append(textOf(answer.sourceNote));
    put(m_origin, isInput ? origin.join(QLatin1Char('\n')) : QString());
    m_go->setVisible(isInput);
    m_source->setVisible(isInput);
}

void AnswerView::show(const ExplainedDifference& answer, const QString& context)
{
    put(m_context, context);
    put(m_title, tr("Why %1 differs").arg(midSentence(textOf(answer.label))));
    const QString before = textOf(answer.beforeWhen), after = textOf(answer.afterWhen);
    // Of the same months, or of none: a scenario is compared with its plan.
    put(m_where, before != after ? tr("%1 beside %2").arg(after, before) : after.isEmpty() ? tr("beside the base plan") : tr("%1, beside the base plan").arg(after));
    put(m_value, textOf(answer.differenceText));
    put(m_values, tr("%1 → %2").arg(textOf(answer.beforeText), textOf(answer.afterText)));
    put(m_formula, textOf(answer.formula));
    put(m_numbers, {});
    m_formulaFrame->setVisible(!answer.formula.empty());
    put(m_note, answer.note.empty() && answer.lines.empty() ? tr("Nothing moved it: both sides are the same.") : textOf(answer.note));
    for (QLabel* label : {m_help, m_origin}) put(label, {});
    m_go->setVisible(answer.after.isInput());
    m_source->setVisible(answer.after.isInput());
    fill({m_operandsTitle, m_operands}, tr("What moved it"), answerLines(answer.lines));
    put(m_unmoved, answer.unmoved == 0 ? QString() : tr("Others, which did not move: %1").arg(answer.unmoved));
    fill({m_usesTitle, m_uses}, {}, {});
    m_operands->setAccessibleName(m_title->text());
}

void AnswerView::say(const QString& title, const QString& sentence)
{
    clear();
    put(m_title, title);
    put(m_note, sentence);
}

QStringList AnswerView::texts() const
{
    QStringList all;
    for (const QLabel* label : {m_context, m_title, m_where, m_value, m_values, m_formula, m_numbers, m_note, m_help, m_origin, m_unmoved})
        if (!label->text().isEmpty()) all.append(label->text());
    return all;
}

void AnswerView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_uses) colour();
}

void AnswerView::colour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, faded(palette(), 0.3));
    for (QLabel* label : {m_where, m_numbers, m_unmoved, m_help}) label->setPalette(quiet);
}

}  // namespace headroom
