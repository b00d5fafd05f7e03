// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/input_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "text/core_text.h"

namespace headroom {

InputPage::InputPage(std::vector<InputPart> parts, QWidget* parent) : QWidget(parent), m_parts(std::move(parts))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_parts.size() == 1) {
        column->addWidget(widgetOf(m_parts.front()), 1);
        return;
    }
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Inputs"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page"));
    for (const InputPart& part : m_parts) m_tabs->addTab(widgetOf(part), QString(part.title).replace(QLatin1Char('&'), QStringLiteral("&&")));
    column->addWidget(m_tabs, 1);
}

InputPage::~InputPage()
{
    if (m_document) m_document->disconnect(this);
}

QWidget* InputPage::widgetOf(const InputPart& part)
{
    if (!table(part.kind).single) {
        m_lists.push_back(new ListPanel(part.kind, part.sections, part.title));
        connect(m_lists.back(), &ListPanel::importAsked, this, &InputPage::importAsked);
        m_forms.push_back(nullptr);
        return m_lists.back();
    }
    m_lists.push_back(nullptr);
    m_forms.push_back(new FieldForm(part.kind, part.sections));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_forms.back());
    return scroll;
}

void InputPage::setDocument(PlanDocument* document)
{
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        if (m_lists[part]) m_lists[part]->setDocument(document);
        else m_forms[part]->setRow(document, document ? table(m_parts[part].kind).id(document->plan(), 0) : 0);
    }
}

void InputPage::setCatalogue(const std::string& json)
{
    for (ListPanel* list : m_lists)
        if (list) list->setCatalogue(json);
}

bool InputPage::holds(std::size_t part, const Place& place) const
{
    if (m_parts[part].kind != place.table) return false;
    return m_lists[part] || m_forms[part]->rowOf(place.field);
}

bool InputPage::reveal(const Place& place)
{
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        if (!holds(part, place)) continue;
        // Where the page is a part of another, it comes to the front first: what is hidden takes no focus.
        emit revealed();
        if (m_tabs) m_tabs->setCurrentIndex(static_cast<int>(part));
        if (m_lists[part]) {
            m_lists[part]->reveal(place);
            return true;
        }
        FieldRow* row = m_forms[part]->rowOf(place.field);
        for (QWidget* around = m_forms[part]->parentWidget(); around; around = around->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(around)) scroll->ensureWidgetVisible(row);
        row->editor().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

}  // namespace headroom
