// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/levers_panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "palette/theme.h"
#include "plan/entry.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Posted behind the repaint of the window (which Qt posts at low priority): a preview waits until the one before it
/// has been painted, however fast the lever moves.
const auto previewEvent = static_cast<QEvent::Type>(QEvent::registerEventType());
constexpr int behindPainting = Qt::LowEventPriority - 1;

QString shown(const Plan<>& plan, const LeverInput& input, const Value& value)
{
    const QString number = textOf(shownText(plan, input.place, value)), unit = textOf(unitText(plan, *input.type));
    return unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit);
}

/// Where the storage shift moves data to; nothing for the other levers.
QString noteOf(const Statement& statement, const LeverInput& input)
{
    if (input.type->field.key != "storage_shift") return {};
    const std::size_t tier = statement.structure().shiftTier;
    const auto& tiers = statement.plan().tiers;
    if (tier >= tiers.size()) return LeversPanel::tr("The plan has no storage tiers.");
    return LeversPanel::tr("Shifts to: %1").arg(textOf(rowName(statement.plan(), EntityKind::Tier, tiers[tier].id)));
}

}  // namespace

LeversPanel::LeversPanel(QWidget* parent) : QWidget(parent), m_list(new QWidget), m_hint(new QLabel)
{
    setAccessibleName(tr("Levers"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    // Room for two lines always, so that the levers stay where they are under the hand.
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(12, 8, 12, 8);
    list->setSpacing(14);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* hint = new QVBoxLayout;
    hint->setContentsMargins(12, 4, 12, 10);
    hint->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(hint);
    makeLevers();
    scroll->setMinimumWidth(std::max(m_list->sizeHint().width(), m_hint->fontMetrics().averageCharWidth() * 38));
    setEnabled(false);
    colour();
    say();
}

LeversPanel::~LeversPanel()
{
    for (Lever* lever : m_levers) lever->disconnect(this);
    setDocument(nullptr);
}

void LeversPanel::makeLevers()
{
    const Plan<> fresh;
    for (const LeverInput& input : leverInputs(fresh)) {
        auto* lever = new Lever;
        lever->setInput(fresh, input);
        lever->leavePlan();
        m_list->layout()->addWidget(lever);
        m_levers.push_back(lever);
        connect(lever, &Lever::asked, this, [this, lever](double value) { ask(*lever, value); });
        connect(lever, &Lever::wanted, this, [this, lever](double value) { keep(*lever, value); });
        connect(lever, &Lever::dropped, this, &LeversPanel::takeBack);
        connect(lever, &Lever::entered, this, [this, lever](const QString& text) { enter(*lever, text); });
        connect(lever, &Lever::entryDropped, this, [this, lever] {
            if (m_document) m_document->dropPending(lever->input().place);
        });
    }
    static_cast<QVBoxLayout*>(m_list->layout())->addStretch(1);
}

void LeversPanel::setDocument(PlanDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
        if (isBusy()) m_document->endPreview();
    }
    m_asked.reset();
    m_refusal.clear();
    m_document = document;
    setEnabled(document != nullptr);
    if (document) {
        connect(document, &PlanDocument::changed, this, &LeversPanel::follow);
        connect(document, &PlanDocument::pendingChanged, this, &LeversPanel::syncPending);
        connect(document, &PlanDocument::historyChanged, this, &LeversPanel::say);
    }
    sync();
}

bool LeversPanel::isBusy() const
{
    return std::ranges::any_of(m_levers, &Lever::isOpen);
}

void LeversPanel::follow()
{
    // What is previewed, here or elsewhere, is not the plan's: levers stand where the plan has them.
    if (m_document && !m_document->isPreviewing()) sync();
    else say();
}

void LeversPanel::sync()
{
    m_asked.reset();
    if (m_document) {
        const Statement& base = m_document->base();
        const auto inputs = leverInputs(base.plan());
        for (std::size_t at = 0; at < m_levers.size(); ++at) {
            m_levers[at]->setInput(base.plan(), inputs[at]);
            m_levers[at]->setNote(noteOf(base, inputs[at]));
        }
    } else {
        for (Lever* lever : m_levers) lever->leavePlan();
    }
    syncPending();
    say();
}

void LeversPanel::syncPending()
{
    if (!m_document) return;
    for (Lever* lever : m_levers) {
        const Pending* pending = m_document->pendingAt(lever->input().place);
        const QString typed = pending ? textOf(pending->text) : QString();
        const auto issue = pending ? m_document->issueOf(lever->input().place, typed) : std::nullopt;
        lever->setPending(m_document->plan(), typed, issue ? textOf(headroom::sentence(*issue)) : QString());
    }
}

void LeversPanel::ask(const Lever& lever, double value)
{
    m_refusal.clear();
    if (!m_document) return;
    if (!m_asked) QCoreApplication::postEvent(this, new QEvent(previewEvent), behindPainting);
    m_asked = Asked{lever.input().place, value};
}

bool LeversPanel::event(QEvent* event)
{
    if (event->type() != previewEvent) return QWidget::event(event);
    preview();
    return true;
}

void LeversPanel::preview()
{
    // Kept or taken back in the meantime.
    if (!m_asked || !m_document) return;
    const Asked asked = *m_asked;
    m_asked.reset();
    m_document->preview({SetField{asked.place, asked.value}});
}

void LeversPanel::keep(const Lever& lever, const Value& value)
{
    m_asked.reset();
    if (!m_document) return;
    const LeverInput input = lever.input();
    const Plan<>& plan = m_document->plan();
    const QString what = tr("%1: %2 → %3").arg(translated(input.type->field.label), shown(plan, input, input.value), shown(plan, input, value));
    const auto issue = m_document->edit({SetField{input.place, value}}, what);
    m_document->endPreview();
    m_refusal = issue ? textOf(headroom::sentence(*issue)) : QString();
    sync();
}

void LeversPanel::enter(Lever& lever, const QString& text)
{
    if (!m_document) return;
    const Place place = lever.input().place;
    const auto value = parseEntry(m_document->plan(), place, text.toStdString());
    if (value && !m_document->issueOf(place, text)) keep(lever, *value);
    else m_document->keepPending(place, text);
}

void LeversPanel::takeBack()
{
    m_asked.reset();
    if (m_document) m_document->endPreview();
    sync();
}

void LeversPanel::say()
{
    QString text;
    if (m_document && !m_document->canEdit()) text = m_document->lockedBecause();
    else if (isBusy()) text = tr("Preview: not kept until you let go; Esc takes it back.");
    else if (!m_refusal.isEmpty()) text = m_refusal;
    else if (m_document) text = tr("Charts and headline follow a lever while it moves.");
    m_hint->setText(text);
    m_list->setEnabled(m_document && m_document->canEdit());
}

void LeversPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // As for every control that is left: what was stepped is kept. What a hand still holds is not.
    for (Lever* lever : m_levers) {
        lever->keep();
        lever->takeBack();
    }
}

void LeversPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hint) colour();
}

void LeversPanel::colour()
{
    QPalette own = m_hint->palette();
    own.setColor(m_hint->foregroundRole(), faded(palette(), 0.3));
    m_hint->setPalette(own);
}

}  // namespace headroom
