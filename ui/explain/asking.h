// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QVariant>
#include <QWidget>
#include <optional>

#include "explain/asked.h"
#include "model/cell_figure.h"
#include "plan/parse.h"

Q_DECLARE_METATYPE(headroom::Asked)

namespace headroom {

/// What a cell of a model shows, an Asked; nothing where that is neither a figure nor an input. Every model of figures and
/// every model of inputs has it.
inline constexpr int askedRole = Qt::UserRole + 100;

QVariant askedData(const CellFigure& shown);
QVariant askedData(const Place& input);

/// Whether figures can follow from an input: a number, a date or a curve of the model, not a name, and not a check.
bool canBeAsked(const Place& input);

/// A widget other than a view that shows figures or an input. When another of them is chosen it says so by tellChosen().
class ShowsFigures
{
public:
    virtual ~ShowsFigures() = default;

    /// The one that was chosen last, by a click or the arrow keys; nothing where none is.
    virtual std::optional<Asked> chosenFigure() const = 0;
};

/// What is chosen in a widget, or in what holds it: the current cell of a view, the figure of a ShowsFigures.
std::optional<Asked> chosenIn(const QWidget* widget);

/// The question of one window, "where does this come from". What shows figures tells here which is chosen, and the panel Why
/// answers; neither knows the other, nor a page either. Follows the keyboard by itself: a widget that gets it has chosen.
class Asking : public QObject
{
    Q_OBJECT

public:
    explicit Asking(QWidget* window);

    /// That of the window in which the widget is; none in a dialog, or in a widget on its own.
    static Asking* of(const QWidget& widget);

    void choose(const Asked& asked);
    void ask(const Asked& asked);

    /// Offers "Why this figure" in a menu, where something is chosen in the widget.
    static void offer(QMenu& menu, const QWidget& widget);

signals:
    /// Somebody looks at this: to be answered where answers are in sight.
    void chosen(const headroom::Asked& asked);
    /// Somebody wants to know where this comes from.
    void asked(const headroom::Asked& asked);

private:
    void followFocus();

    QWidget* m_window;
    std::optional<Asked> m_last;
};

/// Another figure was chosen in the widget, by hand.
void tellChosen(const QWidget& widget);

}  // namespace headroom
