// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "plan/entry_number.h"

namespace headroom {

/// A curve drawn over the months of the plan while it is edited.
class CurvePreview : public QWidget
{
    Q_OBJECT

public:
    explicit CurvePreview(QWidget* parent = nullptr);

    /// The curve from month 0 to `horizon` (wider where it has points outside); nothing where there is no legal one.
    void show(const std::optional<Curve<double>>& curve, Unit unit, Date start, int horizon);
    const std::vector<CurvePoint<double>>& line() const { return m_line; }

    QSize sizeHint() const override { return {420, 260}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<CurvePoint<double>> m_line;
    std::vector<CurvePoint<double>> m_points;
    Unit m_unit = Unit::None;
    Date m_start;
};

}  // namespace headroom
