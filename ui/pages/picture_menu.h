// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QToolButton>

#include "charts/chart_picture.h"

namespace headroom {

/// Takes what a card shows elsewhere: as a picture, as data, into a file. What is taken is what is shown then.
class PictureMenu : public QMenu
{
    Q_OBJECT

public:
    PictureMenu(std::function<Picture()> picture, std::function<QString()> asText, QWidget* parent);

    /// A button that opens the menu, for the header of the card.
    QToolButton* makeButton(const QString& toolTip);

    void copyPicture() const;
    void copyData() const;

private:
    void askForPicture();

    std::function<Picture()> m_picture;
    std::function<QString()> m_data;
};

}  // namespace headroom
