// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include "compare/bridge_picture.h"
#include "compare/comparing.h"
#include "history/cut_table.h"
#include "pages/choice_buttons.h"
#include "pages/picture_menu.h"

namespace headroom {

/// The picture of a bridge on screen.
class BridgeView : public QWidget
{
    Q_OBJECT

public:
    explicit BridgeView(QWidget* parent = nullptr);

    void setContents(BridgeContents contents);
    const BridgeContents& contents() const { return m_contents; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    BridgeContents m_contents;
};

/// What moved a headline figure from one side to the other: chooses the figure and how its difference is told apart, and shows the
/// answer as a picture, a table and in words. The newest answer stays in sight, greyed, while the next is computed.
class BridgePanel : public QWidget
{
    Q_OBJECT

public:
    explicit BridgePanel(Comparing& comparing, QWidget* parent = nullptr);

    QComboBox& figure() { return *m_figure; }
    ChoiceButtons& method() { return *m_method; }
    BridgeView& view() { return *m_view; }
    CutTable& table() { return *m_table; }
    PictureMenu& menu() { return *m_menu; }
    QString text() const { return m_text->text(); }
    QString notes() const { return m_notes->text(); }

private:
    void refill();
    void ask();
    void showBridge(const Result<Bridge>& bridge);
    void setBusy(bool isBusy);

    Comparing& m_comparing;
    QComboBox* m_figure;
    ChoiceButtons* m_method;
    ChoiceButtons* m_face;
    PictureMenu* m_menu;
    QLabel* m_text;
    QLabel* m_notes;
    QLabel* m_busy;
    QPushButton* m_stop;
    QStackedWidget* m_faces;
    BridgeView* m_view;
    CutTable* m_table;
    QTimer m_long;  ///< until it is said that an answer takes its time
};

}  // namespace headroom
