// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace headroom {

/// A sentence that must be seen, across the page; there only while there is something to say.
class Banner : public QLabel
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the sentence; an empty one takes the banner away.
    void say(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace headroom
