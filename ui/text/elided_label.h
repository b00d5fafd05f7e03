// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace headroom {

/// One line of plain text that ends in "…" where there is no room for all of it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// What stands there instead where there is no room for the text; it ends in "…" where there is none for that either.
    void setBrief(const QString& brief) { m_brief = brief; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_brief;
};

}  // namespace headroom
