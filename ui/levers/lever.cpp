// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever.h"

#include <QEvent>
#include <QGridLayout>
#include <chrono>

#include "palette/series_style.h"
#include "palette/theme.h"
#include "plan/entry.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Keys and wheel have no moment of letting go: a rest this long is one.
constexpr std::chrono::milliseconds restOfAHand{600};

QString withUnit(const Plan<>& plan, const LeverInput& input, double value)
{
    const QString number = textOf(shownText(plan, input.place, value)), unit = textOf(unitText(plan, *input.type));
    return unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
}

}  // namespace

Lever::Lever(QWidget* parent)
    : QWidget(parent), m_name(new QLabel), m_slider(new LeverSlider), m_entry(new LeverEntry), m_unit(new QLabel), m_reset(new QToolButton), m_note(new QLabel), m_sentence(new QLabel)
{
    for (QLabel* label : {m_name, m_unit, m_note, m_sentence}) label->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_name, m_note, m_sentence}) label->setWordWrap(true);
    m_name->setBuddy(m_slider);
    m_reset->setText(QStringLiteral("\u21BA"));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    // As wide as the longest unit, so that the fields stand below each other.
    m_unit->setMinimumWidth(m_unit->fontMetrics().horizontalAdvance(textOf(symbol(Unit::Months, {}))) + 2);
    m_note->hide();
    m_sentence->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_entry, 0, 1);
    grid->addWidget(m_unit, 0, 2);
    grid->addWidget(m_reset, 0, 3);
    grid->addWidget(m_slider, 1, 0, 1, 4);
    grid->addWidget(m_note, 2, 0, 1, 4);
    grid->addWidget(m_sentence, 3, 0, 1, 4);
    setTabOrder(m_slider, m_entry);
    setTabOrder(m_entry, m_reset);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfAHand);
    connect(&m_rest, &QTimer::timeout, this, &Lever::keep);
    connect(m_slider, &LeverSlider::moved, this, &Lever::move);
    connect(m_slider, &LeverSlider::kept, this, &Lever::keep);
    connect(m_slider, &LeverSlider::takenBack, this, &Lever::takeBack);
    connect(m_entry, &LeverEntry::entered, this, &Lever::entered);
    connect(m_entry, &LeverEntry::takenBack, this, &Lever::entryDropped);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        if (m_input.neutral) emit wanted(*m_input.neutral);
    });
    colour();
}

Lever::~Lever()
{
    // Parts that lose the focus while they go would still say so.
    m_slider->disconnect(this);
    m_entry->disconnect(this);
}

void Lever::setInput(const Plan<>& plan, const LeverInput& input)
{
    close();
    m_plan = &plan;
    m_input = input;
    m_scale = LeverScale(input);
    const Field& field = input.type->field;
    const QString name = translated(field.label), help = translated(field.help);
    m_name->setText(name);
    m_unit->setText(textOf(unitText(plan, *input.type)));
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_entry)}) part->setToolTip(toolTipOf(help));
    setAccessibleName(name);
    m_slider->setAccessibleName(name);
    m_entry->setAccessibleName(tr("%1, value").arg(name));
    m_entry->setAccessibleDescription(help);
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(m_scale.first(), m_scale.last());
        m_slider->setPageStep(std::max(1, (m_scale.last() - m_scale.first()) / 10));
    }
    m_reset->setVisible(input.neutral && *input.neutral != input.value);
    if (input.neutral) {
        const QString back = tr("Back to %1").arg(withUnit(plan, input, *input.neutral));
        m_reset->setToolTip(toolTipOf(back));
        m_reset->setAccessibleName(tr("%1: %2").arg(name, back));
    }
    show(plan, input.value);
    m_slider->place(m_scale.positionOf(input.value));
}

void Lever::show(const Plan<>& plan, double value)
{
    m_entry->setValue(textOf(shownText(plan, m_input.place, value)), textOf(entryText(plan, m_input.place, value)));
    m_slider->setAccessibleDescription(withUnit(plan, m_input, value));
}

void Lever::setPending(const Plan<>& plan, const QString& typed, const QString& sentence)
{
    m_sentence->setVisible(!sentence.isEmpty());
    m_sentence->setText(sentence.isEmpty() ? QString() : QStringLiteral("\u25B2 ") + sentence);
    if (!sentence.isEmpty()) m_entry->setRefused(typed);
    else if (!m_isOpen) show(plan, m_input.value);
    m_entry->setAccessibleDescription(sentence.isEmpty() ? translated(m_input.type->field.help) : sentence);
}

void Lever::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Lever::move(int position)
{
    m_isOpen = true;
    m_slider->setPlanned(m_scale.positionOf(m_input.value));
    const double value = m_scale.valueAt(position);
    if (m_plan && !m_entry->isRefused()) show(*m_plan, value);
    if (m_slider->isSliderDown()) m_rest.stop();
    else m_rest.start();
    emit asked(value);
}

void Lever::leavePlan()
{
    close();
    m_plan = nullptr;
}

void Lever::close()
{
    m_rest.stop();
    m_isOpen = false;
    m_slider->setPlanned(std::nullopt);
}

void Lever::keep()
{
    if (!m_isOpen || m_slider->isSliderDown()) return;
    close();
    emit wanted(m_scale.valueAt(m_slider->value()));
}

void Lever::takeBack()
{
    if (!m_isOpen) return;
    m_slider->drop();
    close();
    m_slider->place(m_scale.positionOf(m_input.value));
    if (m_plan && !m_entry->isRefused()) show(*m_plan, m_input.value);
    emit dropped();
}

void Lever::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sentence) colour();
}

void Lever::colour()
{
    const auto tint = [](QLabel* label, const QColor& colour) {
        QPalette own = label->palette();
        own.setColor(label->foregroundRole(), colour);
        label->setPalette(own);
    };
    tint(m_unit, faded(palette(), 0.3));
    tint(m_note, faded(palette(), 0.3));
    tint(m_sentence, warningColour());
}

}  // namespace headroom
