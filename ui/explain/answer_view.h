// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "explain/compare_choice.h"
#include "explain/line_list.h"

namespace headroom {

/// One answer on the page: what it is of, its value, the formula in words and in numbers, what it follows from and what uses it;
/// of an input its bounds and its source. All texts are plain.
class AnswerView : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget* parent = nullptr);

    /// `context`: whose figures these are, where they are not the plan's own.
    void show(const Explanation& answer, const QString& context);
    void show(const ExplainedDifference& answer, const QString& context);
    /// No answer: a title, and a sentence on what there is to do.
    void say(const QString& title, const QString& sentence);

    /// Another answer begins at its title.
    void toTop();

    LineList& operands() { return *m_operands; }
    LineList& uses() { return *m_uses; }
    CompareChoice& compare() { return *m_compare; }
    QPushButton& goButton() { return *m_go; }
    QPushButton& sourceButton() { return *m_source; }
    const QLabel& title() const { return *m_title; }
    const QLabel& value() const { return *m_value; }
    /// All that is said beside the lists, a text each.
    QStringList texts() const;

signals:
    void followed(const headroom::Asked& asked);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct List {
        QLabel* title;
        LineList* lines;
    };
    void layOut();
    void clear();
    void fill(const List& list, const QString& title, std::vector<AnswerLine> lines);
    void showInput(const Explanation& answer);
    void colour();

    QLabel* m_context;
    QLabel* m_title;
    QLabel* m_where;
    QLabel* m_value;
    QLabel* m_values;  ///< both sides of a difference
    QFrame* m_formulaFrame;
    QLabel* m_formula;
    QLabel* m_numbers;
    QLabel* m_note;
    QLabel* m_help;
    QLabel* m_origin;
    QPushButton* m_go;
    QPushButton* m_source;
    CompareChoice* m_compare;
    QLabel* m_operandsTitle;
    LineList* m_operands;
    QLabel* m_unmoved;
    QLabel* m_usesTitle;
    LineList* m_uses;
};

}  // namespace headroom
