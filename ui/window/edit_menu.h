// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>

#include "document/plan_document.h"

namespace headroom {

/// The Edit menu: undo and redo, each naming what it takes back or does again, and the finder. What cells do (copy, paste,
/// fill) is the business of the table that has the focus.
class EditMenu : public QMenu
{
    Q_OBJECT

public:
    explicit EditMenu(QWidget* parent);
    void setDocument(PlanDocument* document);

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

signals:
    void findAsked();

private:
    void refresh();

    QPointer<PlanDocument> m_document;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_find;
};

}  // namespace headroom
