// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/field_form.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace headroom {

namespace {

/// In the width of a letter, so that large fonts keep their proportions.
constexpr int leastEditor = 26, widestColumn = 88;

}  // namespace

FieldForm::FieldForm(EntityKind kind, const std::vector<std::string_view>& headings, QWidget* parent) : QWidget(parent), m_kind(kind), m_sections(sectionsOf(table(kind), headings)), m_columns(new QHBoxLayout(this))
{
    m_columns->setContentsMargins(16, 12, 16, 16);
    m_columns->setSizeConstraint(QLayout::SetNoConstraint);
    m_columns->setSpacing(36);
    for (int column = 0; column < 2; ++column) {
        auto* list = new QVBoxLayout;
        list->setSpacing(18);
        m_columns->addLayout(list, 1);
    }
    m_columns->addStretch(0);
    for (const FormSection& section : m_sections) m_widgets.push_back(sectionWidget(section));
    int width = 0;
    for (const FieldRow* row : m_rows) width = std::max(width, fontMetrics().horizontalAdvance(row->label().text()) + 4);
    width = std::min(width, fontMetrics().averageCharWidth() * 32);
    int units = 0;
    for (const FieldRow* row : m_rows) units = std::max(units, row->wantedUnitWidth());
    for (FieldRow* row : m_rows) {
        row->setLabelWidth(width);
        row->setUnitWidth(units);
    }
    const int mark = m_rows.empty() ? 0 : m_rows.front()->source().sizeHint().width() + 8;
    m_leastColumn = width + units + leastEditor * fontMetrics().averageCharWidth() + mark;
    arrange();
}

FieldForm::~FieldForm()
{
    // A window that closes takes the focus from a line that is being typed in, and what it holds is still entered.
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
}

QWidget* FieldForm::sectionWidget(const FormSection& section)
{
    auto* widget = new QWidget(this);
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    if (!section.title.isEmpty()) {
        auto* title = new QLabel(section.title);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        column->addWidget(title);
        auto* line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setFrameShadow(QFrame::Sunken);
        column->addWidget(line);
    }
    for (const std::size_t field : section.fields) {
        m_rows.push_back(new FieldRow(m_kind, field, widget));
        column->addWidget(m_rows.back());
    }
    return widget;
}

void FieldForm::setRow(PlanDocument* document, Id row)
{
    if (document != m_document) {
        if (m_document) disconnect(m_document, nullptr, this, nullptr);
        m_document = document;
        if (document) {
            connect(document, &PlanDocument::planChanged, this, &FieldForm::refresh);
            connect(document, &PlanDocument::pendingChanged, this, [this] {
                for (FieldRow* each : m_rows) each->followPending();
            });
            connect(document, &PlanDocument::historyChanged, this, &FieldForm::refresh);
        }
    }
    for (FieldRow* each : m_rows) each->setRow(document, row);
}

FieldRow* FieldForm::rowOf(std::size_t field) const
{
    const auto found = std::ranges::find(m_rows, field, &FieldRow::field);
    return found == m_rows.end() ? nullptr : *found;
}

void FieldForm::refresh()
{
    if (!m_document) return;
    const SourceIndex sources(m_document->plan(), m_kind);
    for (FieldRow* row : m_rows) row->refresh(sources);
}

QSize FieldForm::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget* widget : m_widgets) widest = std::max(widest, widget->minimumSizeHint().width());
    const QMargins around = m_columns->contentsMargins();
    return {widest + around.left() + around.right(), m_columns->minimumSize().height()};
}

void FieldForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldForm::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const int columns = m_sections.size() > 1 && width() >= 2 * m_leastColumn + 68 ? 2 : 1;
    if (columns == m_shown) return;
    m_shown = columns;
    QVBoxLayout* lists[2] = {static_cast<QVBoxLayout*>(m_columns->itemAt(0)->layout()), static_cast<QVBoxLayout*>(m_columns->itemAt(1)->layout())};
    for (QVBoxLayout* list : lists)
        while (QLayoutItem* item = list->takeAt(0)) delete item;
    const std::size_t first = columns == 2 ? firstColumn(m_sections) : m_sections.size();
    for (std::size_t at = 0; at < m_widgets.size(); ++at) {
        m_widgets[at]->setMaximumWidth(widestColumn * letter);
        lists[at < first ? 0 : 1]->addWidget(m_widgets[at]);
    }
    for (QVBoxLayout* list : lists) list->addStretch(1);
    m_columns->setStretch(1, columns == 2 ? 1 : 0);
    updateGeometry();
    // A single column keeps its width and stands at the left.
    m_columns->setSpacing(columns == 2 ? 36 : 0);
}

}  // namespace headroom
