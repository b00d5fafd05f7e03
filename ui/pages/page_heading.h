// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace headroom {

/// The title of a page; large.
QLabel* pageTitle(const QString& text);

/// The title of a part of a page; bold.
QLabel* partTitle(const QString& text);

/// A label of several lines of plain text that can be selected and is read aloud.
QLabel* pageText();

}  // namespace headroom
