// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "report/report_pages.h"

namespace headroom {

/// One page of a report as it would be printed, fitted into the widget. Page up and down, Home, End and the wheel turn the pages; a
/// page is painted when it is first seen.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Other pages; the one that is shown stays in sight where there is one of its number.
    void setPages(ReportPages pages);

    int page() const { return m_page; }  ///< from 0
    int count() const { return static_cast<int>(m_pages.count()); }
    void showPage(int page);

    QSize sizeHint() const override;

signals:
    void turned();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QRectF sheet() const;
    const QPixmap& picture(const QSize& size);

    ReportPages m_pages;
    int m_page = 0;
    QPixmap m_picture;  // of the page at the size that was last seen; null where it is to be painted
};

}  // namespace headroom
