// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/edit_menu.h"

namespace headroom {

EditMenu::EditMenu(QWidget* parent) : QMenu(tr("&Edit"), parent), m_undo(addAction(tr("&Undo"))), m_redo(addAction(tr("&Redo"))), m_find(nullptr)
{
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(m_undo, &QAction::triggered, this, [this] { m_document->undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_document->redo(); });
    addSeparator();
    m_find = addAction(tr("&Find an input…"));
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, &EditMenu::findAsked);
    setDocument(nullptr);
}

void EditMenu::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (document) connect(document, &PlanDocument::historyChanged, this, &EditMenu::refresh);
    m_find->setEnabled(document != nullptr);
    refresh();
}

void EditMenu::refresh()
{
    const auto name = [](const QString& verb, const QString& what) { return what.isEmpty() ? verb : tr("%1: %2").arg(verb, QString(what).replace(QLatin1Char('&'), QStringLiteral("&&"))); };
    const bool canEdit = m_document && m_document->canEdit();
    m_undo->setEnabled(canEdit && m_document->canUndo());
    m_redo->setEnabled(canEdit && m_document->canRedo());
    m_undo->setText(name(tr("&Undo"), m_document ? m_document->undoText() : QString()));
    m_redo->setText(name(tr("&Redo"), m_document ? m_document->redoText() : QString()));
}

}  // namespace headroom
