// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QRadioButton>

#include "inputs/table_edits.h"

namespace headroom {

/// Asks which marks the numbers of a pasted text have, showing what one of them would be with either.
class MarksDialog : public QDialog
{
    Q_OBJECT

public:
    MarksDialog(const Ambiguity& ambiguity, NumberMarks likely, QWidget* parent = nullptr);

    NumberMarks marks() const { return m_point->isChecked() ? international : continental; }
    QRadioButton& point() { return *m_point; }
    QRadioButton& comma() { return *m_comma; }

private:
    QRadioButton* m_point;
    QRadioButton* m_comma;
};

}  // namespace headroom
