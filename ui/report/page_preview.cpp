// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_preview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double edge = 6;  ///< around the sheet, in pixels of the screen

}  // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(260, 340);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PagePreview::sizeHint() const { return {560, 760}; }

void PagePreview::setPages(ReportPages pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, count() - 1));
    m_picture = {};
    update();
    emit turned();
}

void PagePreview::showPage(int page)
{
    page = std::clamp(page, 0, std::max(0, count() - 1));
    if (page == m_page) return;
    m_page = page;
    m_picture = {};
    update();
    emit turned();
}

/// Where the sheet lies: as large as it fits, in the middle.
QRectF PagePreview::sheet() const
{
    const QSizeF room = QSizeF(size()) - QSizeF(2 * edge, 2 * edge);
    const double scale = std::min(room.width() / m_pages.size().width(), room.height() / m_pages.size().height());
    const QSizeF size = m_pages.size() * scale;
    return QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
}

const QPixmap& PagePreview::picture(const QSize& size)
{
    if (m_picture.size() == size) return m_picture;
    // Painted larger and made smaller: of letters a few pixels high Qt leaves thin ones out ("fisca").
    const int finer = devicePixelRatioF() < 2 ? 3 : 2;
    QImage image(size * finer, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double scale = image.width() / m_pages.size().width();
    painter.scale(scale, scale);
    m_pages.paint(static_cast<std::size_t>(m_page), painter);
    painter.end();
    m_picture = QPixmap::fromImage(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return m_picture;
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (count() == 0) return;
    const QRectF place = sheet();
    const double ratio = devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::lround(place.width() * ratio)), static_cast<int>(std::lround(place.height() * ratio)));
    if (pixels.isEmpty()) return;
    painter.drawPixmap(place, picture(pixels), QRectF(QPointF(), QSizeF(pixels)));
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(place.adjusted(-2, -2, 2, 2));
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Right: return showPage(m_page + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Up:
    case Qt::Key_Left: return showPage(m_page - 1);
    case Qt::Key_Home: return showPage(0);
    case Qt::Key_End: return showPage(count() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0) showPage(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

}  // namespace headroom
