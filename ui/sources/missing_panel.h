// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "pages/choice_buttons.h"
#include "sources/missing_model.h"
#include "tables/figure_table.h"

namespace headroom {

/// The list of MissingModel with as much width as its texts need, the longest of them cut.
class MissingTable : public FigureTable
{
    Q_OBJECT

public:
    explicit MissingTable(QWidget* parent = nullptr);

signals:
    void sourceAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void fitColumns() override;
};

/// The inputs that feed figures and of which nobody said where they come from; a source is given here to one or to many at
/// once, and the input itself is a double click away. refresh() reads the plan anew.
class MissingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MissingPanel(QWidget* parent = nullptr);

    /// The document is not owned; nullptr where no plan is open.
    void setDocument(PlanDocument* document);
    void refresh();

    /// How many inputs have no source, whichever are shown.
    int count() const { return static_cast<int>(m_all.size()); }

    MissingModel& model() { return *m_model; }
    MissingTable& table() { return *m_table; }
    ChoiceButtons& shown() { return *m_shown; }
    QPushButton& addButton() { return *m_add; }
    QPushButton& goButton() { return *m_go; }
    QString sentence() const { return m_sentence->text(); }
    void askSource();

signals:
    /// The input is where somebody wants to go on.
    void revealAsked(const headroom::Place& place);

private:
    std::vector<Place> chosen() const;
    void layOut();
    void show();
    void refreshButtons();
    void go();

    QPointer<PlanDocument> m_document;
    std::vector<Unsourced> m_all;
    MissingModel* m_model;
    MissingTable* m_table;
    ChoiceButtons* m_shown;
    QLabel* m_sentence;
    QLabel* m_none;
    QPushButton* m_add;
    QPushButton* m_go;
};

}  // namespace headroom
