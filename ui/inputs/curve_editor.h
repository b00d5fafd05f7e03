// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "document/plan_document.h"
#include "inputs/curve_preview.h"
#include "inputs/points_table.h"
#include "pages/choice_buttons.h"

namespace headroom {

/// Edits a quantity over time: a start that grows, or points joined by lines or steps. It writes an entry as people
/// type it, so that what it may hold is what the field takes; OK is one edit.
class CurveEditor : public QDialog
{
    Q_OBJECT

public:
    CurveEditor(PlanDocument& document, const Place& place, QWidget* parent = nullptr);

    /// The entry as it stands: "2.35 -15%/year", "line: 2026-01 2.35; 2027-01 2.1".
    QString entry() const;

    ChoiceButtons& shapes() { return *m_shapes; }
    QLineEdit& start() { return *m_start; }
    QLineEdit& rate() { return *m_rate; }
    QLineEdit& anchor() { return *m_anchor; }
    PointsTable& points() { return *m_points; }
    const CurvePreview& preview() const { return *m_preview; }
    const QLabel& problem() const { return *m_problem; }
    QPushButton& ok() { return *m_ok; }

    void accept() override;

private:
    QWidget* growthPage();
    void load();
    void refresh();

    PlanDocument& m_document;
    Place m_place;
    ChoiceButtons* m_shapes;
    QStackedWidget* m_pages;
    QLineEdit* m_start;
    QLineEdit* m_rate;
    QLineEdit* m_anchor;
    PointsTable* m_points;
    CurvePreview* m_preview;
    QLabel* m_problem;
    QPushButton* m_ok;
};

}  // namespace headroom
