// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "help/help_topic.h"
#include "levers/lever_entry.h"
#include "levers/lever_scale.h"
#include "levers/lever_slider.h"

namespace headroom {

/// One input of the plan as a lever: its name, a slider, a field for what is typed, its unit and the way back to the
/// value that changes nothing. It shows what it is told and asks for the rest: while the hand moves it, for previews.
class Lever : public QWidget, public HasHelp
{
    Q_OBJECT

public:
    explicit Lever(QWidget* parent = nullptr);
    ~Lever() override;

    /// Shows the plan's value. A move that is open is over.
    void setInput(const Plan<>& plan, const LeverInput& input);

    /// The plan that setInput() named is gone, or about to go.
    void leavePlan();

    /// An entry that waits for a better one, and the sentence that says why; nothing with an empty text.
    void setPending(const Plan<>& plan, const QString& typed, const QString& sentence);

    /// A line below the slider; none where empty.
    void setNote(const QString& note);

    /// The hand moved it and has not answered yet.
    bool isOpen() const { return m_isOpen; }

    /// Answers for the hand.
    void keep();
    void takeBack();

    const LeverInput& input() const { return m_input; }
    QString helpTopic() const override { return m_input.type ? topicOf(m_input.place) : QString(); }
    QString sentence() const { return m_sentence->text(); }
    LeverSlider& slider() { return *m_slider; }
    LeverEntry& entry() { return *m_entry; }
    QToolButton& reset() { return *m_reset; }

signals:
    /// Show the figures as if the input had this value.
    void asked(double value);
    /// Make it the plan's.
    void wanted(double value);
    /// Back to the plan.
    void dropped();
    void entered(const QString& text);
    void entryDropped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void move(int position);
    void close();
    void show(const Plan<>& plan, double value);
    void colour();

    LeverInput m_input;
    LeverScale m_scale;
    const Plan<>* m_plan = nullptr;  // the document's, told anew whenever it is another; none without a document
    bool m_isOpen = false;
    QTimer m_rest;
    QLabel* m_name;
    LeverSlider* m_slider;
    LeverEntry* m_entry;
    QLabel* m_unit;
    QToolButton* m_reset;
    QLabel* m_note;
    QLabel* m_sentence;
};

}  // namespace headroom
