// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sources_page.h"

#include <QTabBar>

namespace headroom {

SourcesPage::SourcesPage(InputPage* sources, QWidget* parent) : QTabWidget(parent), m_missing(new MissingPanel)
{
    setDocumentMode(true);
    setAccessibleName(tr("Sources"));
    tabBar()->setAccessibleName(tr("Parts of the page"));
    addTab(sources, tr("Sources"));
    addTab(m_missing, tr("Inputs without a source"));
    connect(m_missing, &MissingPanel::revealAsked, this, &SourcesPage::revealAsked);
    connect(sources, &InputPage::revealed, this, [this] { setCurrentIndex(0); });
}

void SourcesPage::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_missing->setDocument(document);
    setTabText(1, tr("Inputs without a source"));
    m_isOld = true;
    if (!document) return;
    connect(document, &PlanDocument::planChanged, this, [this] {
        m_isOld = true;
        if (isVisible()) refresh();
    });
    if (isVisible()) refresh();
}

void SourcesPage::showEvent(QShowEvent* event)
{
    QTabWidget::showEvent(event);
    if (m_isOld && m_document) refresh();
}

void SourcesPage::refresh()
{
    m_isOld = false;
    m_missing->refresh();
    setTabText(1, tr("Inputs without a source (%1)").arg(m_missing->count()));
}

}  // namespace headroom
