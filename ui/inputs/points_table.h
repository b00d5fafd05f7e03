// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "plan/entry_number.h"

namespace headroom {

/// Months and values as texts, with one empty line more at the end. Text of two columns can be pasted in; Delete
/// takes lines out.
class PointsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PointsTable(const QString& valueHeader, QWidget* parent = nullptr);

    void setPoints(const std::vector<CurvePoint<double>>& points, const EntryNumber& months, const EntryNumber& values);

    /// "2026-01 2.35; 2027-01 2.1": what follows "line:" in an entry. A line that lacks one of the two keeps its blank.
    QString entry() const;

    /// The marks of numbers in texts of other programs; those of the system at first.
    void setForeignMarks(NumberMarks marks) { m_marks = marks; }
    void paste();

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString textAt(int row, int column) const;
    void setTextAt(int row, int column, const QString& text);
    void removeLines();
    void keepEmptyLine();

    NumberMarks m_marks;
};

}  // namespace headroom
