// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>
#include <variant>

#include "explain/answer_view.h"
#include "explain/answers.h"
#include "explain/trail.h"

namespace headroom {

/// Where the figure that is chosen comes from, every operand a link, and back. In sight it follows what is chosen in the window
/// (Asking) and what the document says; out of sight it remembers what was chosen, and computes nothing. A lever that moves is
/// waited for: the answer is made again once it rests.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);
    ~WhyPanel() override;

    /// The document is not owned; nullptr where no plan is open. `past`: whose figures it shows, where they are those of an
    /// earlier point of the history; empty: those of now.
    void setDocument(PlanDocument* document, const QString& past = {});
    bool hasPlan() const { return m_answers.document() != nullptr; }
    /// Another plan begins another trail.
    void forget();
    void setInSight(bool isInSight);

    /// Something was chosen in the window: answered where the panel is in sight and not told to stay.
    void follow(const Asked& asked);
    /// Answers, and asks to be brought into sight.
    void ask(const Asked& asked);

    enum class Trace { Inputs, Uses };
    /// Goes into what the answer follows from, or into what uses it; from a line of it, where that leads.
    void trace(Trace trace);

    void back();
    void forward();
    bool canGoBack() const { return m_trail.before() != nullptr; }
    bool canGoForward() const { return m_trail.after() != nullptr; }

    /// The answer as text; empty where there is none.
    QString asText() const;

    AnswerView& view() { return *m_view; }
    QToolButton& backButton() { return *m_back; }
    QToolButton& forwardButton() { return *m_forward; }
    QToolButton& stayButton() { return *m_stay; }
    QToolButton& copyButton() { return *m_copy; }

    QSize sizeHint() const override;

signals:
    void openAsked();
    void revealAsked(const headroom::Place& place);
    /// Whether there is a plan, a way back or a way forward is another.
    void trailChanged();
    /// The keyboard goes back to where it came from.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void visit(const Asked& asked);
    void go(const Asked& asked);
    void enter(Trace trace);
    void changed();
    void refresh();
    void answer(const Asked& asked);
    void refreshTrail();
    void sayNothingAsked();
    QString context() const;
    std::optional<Place> input() const;

    Answers m_answers;
    Trail m_trail;
    std::optional<Question> m_waiting;  ///< chosen while the panel was out of sight
    std::variant<std::monostate, Explanation, ExplainedDifference> m_answer;
    QString m_past;
    bool m_isInSight = false;
    QTimer m_rest;
    AnswerView* m_view;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_stay;
    QToolButton* m_copy;
};

}  // namespace headroom
