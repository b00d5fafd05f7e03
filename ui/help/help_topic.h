// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QWidget>

#include "explain/asked.h"
#include "plan/parse.h"

namespace headroom {

/// A widget that knows which page of the help is about it: a form's line, a table, a lever.
class HasHelp
{
public:
    virtual ~HasHelp() = default;

    /// The address of the page; empty where nothing is chosen.
    virtual QString helpTopic() const = 0;
};

/// The page of an input, and of a figure or an input that is asked about.
QString topicOf(const Place& input);
QString topicOf(const Asked& asked);

/// The page of what is chosen in a widget, or in what holds it; empty where it is about nothing in particular.
QString topicIn(const QWidget* widget);

/// The chapter of the guide on a page of the desk, by the key of the page in the outline.
QString guideOf(const QString& page);

/// Opens the help of a window. What asks knows neither the menu nor the help window; none in a dialog.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks the window in which the widget is for a page. False where that window has no help.
    static bool ask(const QWidget& widget, const QString& address);

signals:
    void asked(const QString& address);
};

}  // namespace headroom
