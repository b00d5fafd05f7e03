// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QWidget>

#include "explain/asking.h"
#include "help/help_topic.h"
#include "inputs/field_facts.h"

namespace headroom {

/// One input in a form: label, editor, unit, help, and below it the sentence on an entry that was refused.
class FieldRow : public QWidget, public ShowsFigures, public HasHelp
{
    Q_OBJECT

public:
    FieldRow(EntityKind kind, std::size_t field, QWidget* parent = nullptr);

    /// Shows the field of this row of the document; of none where there is no document.
    void setRow(PlanDocument* document, Id row);
    void refresh();
    /// The index is that of the document's plan.
    void refresh(const SourceIndex& sources);
    /// The same, where only the refused texts of the document are others.
    void followPending();

    std::size_t field() const { return m_place.field; }
    QWidget& editor() { return *m_editor; }
    const QLabel& label() const { return *m_label; }
    const QLabel& unit() const { return *m_unit; }
    const QLabel& problem() const { return *m_problem; }
    QToolButton& discard() { return *m_discard; }
    QToolButton* curve() { return m_curve; }
    /// In sight where the input has a source; says it, and opens it.
    QToolButton& source() { return *m_source; }
    /// Labels, and units, of one form have one width, so that editors stand below each other.
    void setLabelWidth(int width) { m_label->setFixedWidth(width); }
    void setUnitWidth(int width) { m_unit->setFixedWidth(width); }

    /// What the widest unit of the field takes, whatever the plan's currency and month.
    int wantedUnitWidth() const;

    std::optional<Asked> chosenFigure() const override;
    QString helpTopic() const override { return topicOf(m_place); }

    /// Its page of the help where the window has one, else what is most needed beside the editor.
    void askHelp();
    void showHelp();
    /// Opens the dialog on where the value comes from.
    void askSource();
    /// What a right click offers, added to the menu of the editor where that has its own.
    void fillMenu(QMenu& menu);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectEditor();
    void give(const QString& text);
    void commitLines();
    void drop();
    void editCurve();
    void showFacts(const FieldFacts& facts);
    void colour();
    void showSource(const QString& text);
    bool openMenu(QMenu* menu, const QPoint& at);

    QPointer<PlanDocument> m_document;
    Place m_place;
    FieldFacts m_facts;
    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_unit;
    QToolButton* m_curve = nullptr;
    QToolButton* m_help;
    QToolButton* m_source;
    QLabel* m_problem;
    QToolButton* m_discard;
};

}  // namespace headroom
