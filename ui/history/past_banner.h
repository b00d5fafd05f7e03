// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "history/time_travel.h"
#include "pages/banner.h"

namespace headroom {

/// Says that the window shows the plan as it was, and leads on from there; there only while it does. Esc leads back.
class PastBanner : public QWidget
{
    Q_OBJECT

public:
    explicit PastBanner(TimeTravel& travel, QWidget* parent = nullptr);

    QString text() const { return m_banner->text(); }
    QPushButton& restore() { return *m_restore; }
    QPushButton& earlier() { return *m_earlier; }
    QPushButton& later() { return *m_later; }
    QPushButton& back() { return *m_back; }

private:
    void refresh();

    TimeTravel& m_travel;
    Banner* m_banner;
    QPushButton* m_restore;
    QPushButton* m_earlier;
    QPushButton* m_later;
    QPushButton* m_back;
};

}  // namespace headroom
