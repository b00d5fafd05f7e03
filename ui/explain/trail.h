// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/question.h"

namespace headroom {

/// The questions that were asked one after the other, as a browser has its pages: back, forward, and a new one drops those
/// ahead.
class Trail
{
public:
    /// Goes on to a question; one that is asked already changes nothing.
    void visit(const Question& question);
    void clear();

    bool isEmpty() const { return m_questions.empty(); }
    Question& current() { return m_questions[m_at]; }
    const Question& current() const { return m_questions[m_at]; }

    /// The question that a step back or forward leads to; nullptr where there is none.
    const Question* before() const { return m_at > 0 ? &m_questions[m_at - 1] : nullptr; }
    const Question* after() const { return m_at + 1 < m_questions.size() ? &m_questions[m_at + 1] : nullptr; }
    bool back();
    bool forward();

private:
    /// An afternoon of clicking; the oldest go.
    static constexpr std::size_t most = 200;

    std::vector<Question> m_questions;
    std::size_t m_at = 0;
};

}  // namespace headroom
