// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_heading.h"

namespace headroom {

namespace {

QLabel* titled(const QString& text, double scale)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * scale);
    label->setFont(bold);
    return label;
}

}  // namespace

QLabel* pageTitle(const QString& text) { return titled(text, 1.3); }

QLabel* partTitle(const QString& text) { return titled(text, 1); }

QLabel* pageText()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace headroom
