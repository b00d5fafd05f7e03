// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include "inputs/input_page.h"
#include "sources/missing_panel.h"

namespace headroom {

/// The page Sources: the sources of the plan as a table, and the inputs that have none, their number in the heading. What
/// is missing is looked up only while the page is in sight.
class SourcesPage : public QTabWidget
{
    Q_OBJECT

public:
    explicit SourcesPage(InputPage* sources, QWidget* parent = nullptr);

    /// The document is not owned; nullptr where no plan is open. The table of sources is given it by others.
    void setDocument(PlanDocument* document);

    MissingPanel& missing() { return *m_missing; }

signals:
    void revealAsked(const headroom::Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    QPointer<PlanDocument> m_document;
    MissingPanel* m_missing;
    bool m_isOld = true;  ///< the plan changed out of sight
};

}  // namespace headroom
