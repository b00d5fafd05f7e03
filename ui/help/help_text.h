// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace headroom {

/// A page of the help: text with links that its owner follows, and pictures that are made smaller smoothly, sharp on every screen.
class HelpText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget* parent = nullptr);

    /// A picture is at most as wide as this, in logical pixels.
    static constexpr int widestPicture = 640;

    QVariant loadResource(int type, const QUrl& name) override;
};

}  // namespace headroom
