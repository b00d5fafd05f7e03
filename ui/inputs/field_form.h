// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/field_row.h"
#include "inputs/form_sections.h"

class QHBoxLayout;

namespace headroom {

/// One row of the plan as a form: its sections, side by side where there is room for two.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    /// Shows the sections of these headings; all where none is named.
    explicit FieldForm(EntityKind kind, const std::vector<std::string_view>& headings = {}, QWidget* parent = nullptr);

    ~FieldForm() override;

    /// The document is not owned. Nobody, or a row that the plan does not have, empties the form.
    void setRow(PlanDocument* document, Id row);

    const std::vector<FieldRow*>& rows() const { return m_rows; }
    /// Nothing where no section shown has the field.
    FieldRow* rowOf(std::size_t field) const;

    /// Of one column: narrower than two, it stands in one.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* sectionWidget(const FormSection& section);
    void refresh();
    void arrange();

    EntityKind m_kind;
    QPointer<PlanDocument> m_document;
    std::vector<FormSection> m_sections;
    std::vector<QWidget*> m_widgets;
    std::vector<FieldRow*> m_rows;
    QHBoxLayout* m_columns;
    int m_shown = 0;
    int m_leastColumn = 0;  ///< a column with room for label, editor and unit
};

}  // namespace headroom
