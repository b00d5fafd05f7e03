// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/cut_table.h"
#include "plan/edit_text.h"

namespace headroom {

/// Changes of inputs, a row each; Enter or a double click goes to the input.
class ChangesTable : public CutTable
{
    Q_OBJECT

public:
    explicit ChangesTable(const QString& name, QWidget* parent = nullptr);

    /// The sides have these names.
    void setChanges(const std::vector<ChangeText>& changes, const QString& before, const QString& after);

signals:
    void revealAsked(const headroom::Place& place);

private:
    std::vector<ChangeText> m_changes;
};

}  // namespace headroom
