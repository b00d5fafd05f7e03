// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "pages/banner.h"

class QAction;

namespace headroom {

/// What the window shows without a plan: what the program is for, how to begin or go on, and why the last plan could not
/// be opened.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// What to say, or nothing.
    void setProblem(const Notice& problem) { m_problem->say(problem); }
    Banner& problem() { return *m_problem; }

    /// Offers actions side by side ("Open", "New plan"), and below them lists under headings: examples, recent plans. A
    /// heading without actions is left out.
    void setBeginnings(const QList<QAction*>& actions);
    void setExamples(const QList<QAction*>& actions);
    void setRecent(const QList<QAction*>& actions);

private:
    QVBoxLayout* addList(QVBoxLayout* column, const QString& title);
    void fill(QVBoxLayout* list, const QList<QAction*>& actions);

    Banner* m_problem;
    QHBoxLayout* m_buttons;
    QVBoxLayout* m_examples;
    QVBoxLayout* m_recent;
};

}  // namespace headroom
