// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QTabWidget>

#include "inputs/list_panel.h"

namespace headroom {

/// A part of the inputs: a list of the plan, or a single row, or some sections of either.
struct InputPart {
    EntityKind kind = EntityKind::Count_;
    std::vector<std::string_view> sections;  ///< headings as the descriptions name them; empty: all
    QString title;
};

/// A page of inputs: its parts as tabs where there are several. Lists are tables with a form of the current row, single
/// rows are forms.
class InputPage : public QWidget
{
    Q_OBJECT

public:
    explicit InputPage(std::vector<InputPart> parts, QWidget* parent = nullptr);

    ~InputPage() override;

    /// The document is not owned; nullptr where no plan is open.
    void setDocument(PlanDocument* document);

    /// A plan as JSON: lists that it has rows for offer them.
    void setCatalogue(const std::string& json);

    /// Shows the field and gives it the focus. False where the page does not have it.
    bool reveal(const Place& place);

    const std::vector<InputPart>& parts() const { return m_parts; }
    /// Nothing where the part is a list, or a form.
    FieldForm* form(std::size_t part) { return m_forms[part]; }
    ListPanel* list(std::size_t part) { return m_lists[part]; }

signals:
    /// reveal() showed a field.
    void revealed();
    /// Rows of this table are wanted from a file.
    void importAsked(headroom::EntityKind kind);

private:
    QWidget* widgetOf(const InputPart& part);
    bool holds(std::size_t part, const Place& place) const;

    std::vector<InputPart> m_parts;
    std::vector<ListPanel*> m_lists;
    std::vector<FieldForm*> m_forms;
    QTabWidget* m_tabs = nullptr;
    QPointer<PlanDocument> m_document;
};

}  // namespace headroom
