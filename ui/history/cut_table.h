// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/printed_table.h"

namespace headroom {

/// A table that core has made, of texts that may be long: columns are cut, and a cut cell is shown whole in its tooltip.
class CutTable : public PrintedTable
{
    Q_OBJECT

public:
    /// Columns are at most so many digits wide.
    explicit CutTable(const QString& name, int mostDigits = 28, QWidget* parent = nullptr);

    /// New contents, whose columns are measured anew.
    void setContents(TextTable table);

protected:
    void fitColumns() override;
    bool viewportEvent(QEvent* event) override;

private:
    int m_mostDigits;
};

}  // namespace headroom
