// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/why_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "explain/answer_text.h"
#include "explain/input_place.h"
#include "palette/icon.h"
#include "sources/source_dialog.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int restMilliseconds = 200;  ///< so long a lever stands still before what it does is explained

QToolButton* button(const QString& icon, const QString& name)
{
    auto* made = new QToolButton;
    made->setIcon(themedIcon(icon));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

}  // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent), m_view(new AnswerView), m_back(button(QStringLiteral("back"), tr("Back"))), m_forward(button(QStringLiteral("forward"), tr("Forward"))), m_stay(button(QStringLiteral("pin"), tr("Stay with this figure, whatever is chosen"))), m_copy(button(QStringLiteral("duplicate"), tr("Copy the answer as text")))
{
    setAccessibleName(tr("Why"));
    layOut();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WhyPanel::refresh);
    connect(m_back, &QToolButton::clicked, this, &WhyPanel::back);
    connect(m_forward, &QToolButton::clicked, this, &WhyPanel::forward);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_view, &AnswerView::followed, this, &WhyPanel::go);
    connect(&m_view->compare(), &CompareChoice::changed, this, &WhyPanel::refresh);
    connect(&m_view->goButton(), &QPushButton::clicked, this, [this] {
        if (const auto place = input()) emit revealAsked(*place);
    });
    connect(&m_view->sourceButton(), &QPushButton::clicked, this, [this] {
        if (const auto place = input(); place && SourceDialog::isFor(place->table)) (new SourceDialog(*m_answers.document(), {*place}, this))->open();
    });
    setDocument(nullptr);
}

WhyPanel::~WhyPanel()
{
    if (m_answers.document()) m_answers.document()->disconnect(this);
}

void WhyPanel::layOut()
{
    m_stay->setCheckable(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 0);
    bar->setSpacing(2);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_stay);
    bar->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
}

QSize WhyPanel::sizeHint() const { return {fontMetrics().averageCharWidth() * 46, fontMetrics().height() * 24}; }

void WhyPanel::setDocument(PlanDocument* document, const QString& past)
{
    if (m_answers.document()) m_answers.document()->disconnect(this);
    m_answers.setDocument(document);
    m_past = past;
    if (document) connect(document, &PlanDocument::changed, this, &WhyPanel::changed);
    else forget();
    m_rest.stop();
    refresh();
}

void WhyPanel::forget()
{
    m_trail.clear();
    m_waiting.reset();
    m_stay->setChecked(false);
}

void WhyPanel::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    if (!isInSight) return m_rest.stop();
    if (m_waiting && !m_stay->isChecked()) m_trail.visit(*m_waiting);
    m_waiting.reset();
    refresh();
}

void WhyPanel::changed()
{
    m_answers.drop();
    if (!m_isInSight) return;
    if (m_answers.document()->isPreviewing()) m_rest.start();
    else refresh();
}

void WhyPanel::follow(const Asked& asked)
{
    if (!m_answers.document() || m_stay->isChecked()) return;
    if (m_isInSight) return visit(asked);
    m_waiting = Question(asked, m_answers.document()->plan());
}

void WhyPanel::ask(const Asked& asked)
{
    if (!m_answers.document()) return;
    m_waiting.reset();
    visit(asked);
    emit openAsked();
}

void WhyPanel::visit(const Asked& asked)
{
    m_trail.visit(Question(asked, m_answers.document()->plan()));
    refresh();
    m_view->toTop();
}

/// A link of the answer: the list that was left is entered again, if it has lines there too.
void WhyPanel::go(const Asked& asked)
{
    const bool wasInUses = m_view->uses().hasFocus(), wasInLists = wasInUses || m_view->operands().hasFocus();
    visit(asked);
    if (wasInLists) enter(wasInUses ? Trace::Uses : Trace::Inputs);
}

void WhyPanel::trace(Trace trace)
{
    const LineList& list = trace == Trace::Inputs ? m_view->operands() : m_view->uses();
    if (!list.hasFocus()) return enter(trace);
    if (const auto asked = list.current()) go(*asked);
}

/// Gives the keyboard to a list; where an answer has no such list, to what it has in its place.
void WhyPanel::enter(Trace trace)
{
    LineList& first = trace == Trace::Inputs ? m_view->operands() : m_view->uses();
    LineList& second = trace == Trace::Inputs ? m_view->uses() : m_view->operands();
    if (first.enter()) return;
    if (m_view->goButton().isVisibleTo(m_view)) m_view->goButton().setFocus(Qt::OtherFocusReason);
    else second.enter();
}

void WhyPanel::back()
{
    if (m_trail.back()) refresh();
}

void WhyPanel::forward()
{
    if (m_trail.forward()) refresh();
}

QString WhyPanel::context() const
{
    const PlanDocument& document = *m_answers.document();
    QStringList all;
    if (!m_past.isEmpty()) all.append(m_past);
    if (const Id scenario = document.scenario()) all.append(tr("In the scenario %1.").arg(textOf(rowName(document.plan(), EntityKind::Scenario, scenario))));
    if (document.isPreviewing()) all.append(tr("As the lever stands, before it is let go."));
    return all.join(QLatin1Char('\n'));
}

void WhyPanel::refresh()
{
    if (!m_isInSight && m_answers.document()) return refreshTrail();
    m_rest.stop();
    m_answer = std::monostate{};
    if (!m_answers.document() || m_trail.isEmpty()) sayNothingAsked();
    else if (const auto asked = m_trail.current().in(m_answers.document()->statement().plan()); asked && m_answers.holds(*asked)) answer(*asked);
    else m_view->say(m_trail.current().name(), tr("This is not in the plan that is shown: its row was removed, or its months lie beyond the horizon. Undo, or Back, leads to what is."));
    refreshTrail();
}

void WhyPanel::sayNothingAsked()
{
    m_view->say(tr("Where does a figure come from?"), tr("Choose a figure: a headline card, a point of a chart, a cell of a table, an input. Its formula stands here then, and every operand leads on, down to the inputs.\n\nF7 or a right click asks from wherever you are."));
}

void WhyPanel::answer(const Asked& asked)
{
    PlanDocument& document = *m_answers.document();
    CompareChoice& compare = m_view->compare();
    compare.offer(asked, document.statement(), document.scenario() ? CompareChoice::Shown::Scenario : CompareChoice::Shown::Plan);
    const auto before = compare.before(asked);
    if (before && m_answers.holds(*before)) m_answer = m_answers.difference(*before, asked);
    else if (compare.chosen() == CompareWith::BasePlan) m_answer = m_answers.differenceToPlan(asked);
    else m_answer = m_answers.explain(asked);
    if (const auto* explained = std::get_if<Explanation>(&m_answer)) {
        m_trail.current().setName(answerName(*explained));
        m_view->show(*explained, context());
    } else {
        m_view->show(std::get<ExplainedDifference>(m_answer), context());
    }
    m_view->sourceButton().setEnabled(input().has_value());
}

void WhyPanel::refreshTrail()
{
    const auto step = [](QToolButton* made, const Question* to, const QString& name, const QString& keys) {
        made->setEnabled(to != nullptr);
        made->setToolTip(toolTipOf(!to || to->name().isEmpty() ? tr("%1 (%2)").arg(name, keys) : tr("%1 to %2 (%3)").arg(name, to->name(), keys)));
    };
    step(m_back, m_trail.before(), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
    step(m_forward, m_trail.after(), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right).toString(QKeySequence::NativeText));
    m_copy->setEnabled(!std::holds_alternative<std::monostate>(m_answer));
    m_stay->setEnabled(!m_trail.isEmpty());
    emit trailChanged();
}

std::optional<Place> WhyPanel::input() const
{
    const auto* explained = std::get_if<Explanation>(&m_answer);
    const auto* difference = std::get_if<ExplainedDifference>(&m_answer);
    if (!explained && !difference) return std::nullopt;
    const auto found = findInput(m_answers.document()->plan(), explained ? explained->asked.input : difference->after.input);
    return found ? std::optional(found->place) : std::nullopt;
}

QString WhyPanel::asText() const
{
    if (const auto* explained = std::get_if<Explanation>(&m_answer)) return answerText(*explained);
    if (const auto* difference = std::get_if<ExplainedDifference>(&m_answer)) return answerText(*difference);
    return {};
}

void WhyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) emit left();
    else if (event->matches(QKeySequence::Copy) && m_copy->isEnabled()) m_copy->click();
    else QWidget::keyPressEvent(event);
}

}  // namespace headroom
