// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>
#include <QPushButton>

#include "document/plan_document.h"
#include "pages/banner.h"

namespace headroom {

/// Chooses whose figures the window shows: those of the plan, or of one of its scenarios.
class ScenarioChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ScenarioChoice(QWidget* parent = nullptr);
    void setDocument(PlanDocument* document);

private:
    void refill();

    QPointer<PlanDocument> m_document;
};

/// Says that a scenario is shown, and leads back to the plan; there only while one is.
class ScenarioBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioBanner(QWidget* parent = nullptr);
    void setDocument(PlanDocument* document);

    QString text() const { return m_banner->text(); }
    QPushButton& back() { return *m_back; }

private:
    void refresh();

    QPointer<PlanDocument> m_document;
    Banner* m_banner;
    QPushButton* m_back;
};

}  // namespace headroom
