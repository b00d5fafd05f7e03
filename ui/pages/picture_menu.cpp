// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/picture_menu.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>

#include "text/core_text.h"

namespace headroom {

PictureMenu::PictureMenu(std::function<Picture()> picture, std::function<QString()> asText, QWidget* parent) : QMenu(parent), m_picture(std::move(picture)), m_data(std::move(asText))
{
    setAccessibleName(tr("Take the chart elsewhere"));
    addAction(tr("Copy as &picture"), this, &PictureMenu::copyPicture);
    addAction(tr("Copy &data"), this, &PictureMenu::copyData);
    addSeparator();
    addAction(tr("&Save picture as…"), this, &PictureMenu::askForPicture);
}

QToolButton* PictureMenu::makeButton(const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setText(QStringLiteral("\u22EF"));
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(this);
    // The dots are the sign; an arrow beside them would say the same.
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    button->setObjectName(QStringLiteral("chartMenu"));
    return button;
}

void PictureMenu::copyPicture() const
{
    // Whoever pastes takes the form it knows: drawing programs and browsers the first, all others the second.
    const Picture picture = m_picture();
    auto* forms = new QMimeData;
    forms->setData(QStringLiteral("image/svg+xml"), svgOf(picture));
    forms->setImageData(imageOf(picture));
    QGuiApplication::clipboard()->setMimeData(forms);
}

void PictureMenu::copyData() const { QGuiApplication::clipboard()->setText(m_data()); }

void PictureMenu::askForPicture()
{
    const Picture picture = m_picture();
    auto* dialog = new QFileDialog(parentWidget(), tr("Save picture"), picture.title, tr("SVG (*.svg);;PNG (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(QLatin1String("png")) ? QStringLiteral("png") : QStringLiteral("svg")); });
    // What is saved is what was shown when it was asked for.
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString& path) {
        const auto written = writePicture(picture, path);
        if (written) return;
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Save picture"), textOf(written.error()).toHtmlEscaped(), QMessageBox::Close, parentWidget());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

}  // namespace headroom
