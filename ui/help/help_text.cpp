// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_text.h"

namespace headroom {

HelpText::HelpText(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    // With a cursor, the text is read and selected from the keyboard, and links are followed.
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    // It is not to be seen: nobody writes here.
    setCursorWidth(0);
    document()->setDocumentMargin(16);
}

QVariant HelpText::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource) return QTextBrowser::loadResource(type, name);
    // A document draws pictures as they are: those that it shrinks itself are hard to read.
    QImage picture(name.toString());
    const int wide = qMin(picture.width(), widestPicture), pixels = qRound(wide * devicePixelRatioF());
    if (pixels > 0 && pixels < picture.width()) picture = picture.scaledToWidth(pixels, Qt::SmoothTransformation);
    if (wide > 0) picture.setDevicePixelRatio(static_cast<qreal>(picture.width()) / wide);
    return picture;
}

}  // namespace headroom
