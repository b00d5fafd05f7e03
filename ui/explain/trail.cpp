// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/trail.h"

namespace headroom {

void Trail::visit(const Question& question)
{
    if (!isEmpty() && current() == question) return;
    if (!isEmpty()) m_questions.erase(m_questions.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_questions.end());
    m_questions.push_back(question);
    if (m_questions.size() > most) m_questions.erase(m_questions.begin());
    m_at = m_questions.size() - 1;
}

void Trail::clear()
{
    m_questions.clear();
    m_at = 0;
}

bool Trail::back()
{
    if (!before()) return false;
    --m_at;
    return true;
}

bool Trail::forward()
{
    if (!after()) return false;
    ++m_at;
    return true;
}

}  // namespace headroom
