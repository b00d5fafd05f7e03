// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/line_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

#include "explain/line_model.h"
#include "palette/series_style.h"
#include "palette/theme.h"

namespace headroom {

namespace {

constexpr int around = 4, bar = 4;  ///< room around the texts, the height of the bar with the room above it

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() - 1);
    return small;
}

/// A text at the left that is as high as it needs to be beside one at the right.
struct Pair {
    QString left, right;
    QFont font;
    int rightWidth = 0;
    QRect leftRect;  ///< within the row

    bool isAny() const { return !left.isEmpty() || !right.isEmpty(); }
    int height() const { return isAny() ? std::max(leftRect.height(), QFontMetrics(font).height()) : 0; }
};

Pair pairAt(const QRect& row, int top, const QFont& font, const QString& left, const QString& right)
{
    const QFontMetrics metrics(font);
    // Names give way to amounts, unless there is room for nothing else.
    const int rightWidth = right.isEmpty() ? 0 : std::min(metrics.horizontalAdvance(right) + 2, row.width() * 2 / 3), gap = rightWidth > 0 ? metrics.averageCharWidth() : 0;
    const QRect room(row.left(), top, std::max(row.width() - rightWidth - gap, 1), metrics.height() * 8);
    const QRect needed = metrics.boundingRect(room, static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), left);
    return {left, right, font, rightWidth, QRect(room.topLeft(), QSize(room.width(), left.isEmpty() ? 0 : needed.height()))};
}

/// Where the texts of a row stand.
struct Places {
    Pair first, second;
    int bottom = 0;  ///< below the texts
};

Places placesOf(const QRect& row, const QFont& font, const QModelIndex& index)
{
    const QRect inside = row.adjusted(around, around, -around, 0);
    Places places{.first = pairAt(inside, inside.top(), font, index.data().toString(), index.data(LineModel::ValueRole).toString()), .second = {}};
    places.second = pairAt(inside, inside.top() + places.first.height(), smallFont(font), index.data(LineModel::DetailsRole).toString(), index.data(LineModel::PartRole).toString());
    places.bottom = inside.top() + places.first.height() + places.second.height();
    return places;
}

void paintPair(QPainter& painter, const Pair& pair, int rightEdge, const QColor& leftColour, const QColor& rightColour)
{
    if (!pair.isAny()) return;
    painter.setFont(pair.font);
    const QFontMetrics metrics(pair.font);
    painter.setPen(rightColour);
    painter.drawText(QRect(rightEdge - pair.rightWidth, pair.leftRect.top(), pair.rightWidth, metrics.height()), static_cast<int>(Qt::AlignRight | Qt::AlignTop), metrics.elidedText(pair.right, Qt::ElideRight, pair.rightWidth));
    painter.setPen(leftColour);
    painter.drawText(pair.leftRect, static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), pair.left);
}

}  // namespace

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus), isLink = index.data(LineModel::IsLinkRole).toBool();
    const QPalette& palette = option.palette;
    painter->save();
    if (isCurrent) painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    else if (isLink && option.state.testFlag(QStyle::State_MouseOver)) painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    const QColor text = palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text);
    const QColor link = isCurrent ? text : palette.color(isLink ? QPalette::Link : QPalette::Text);
    const QColor quiet = isCurrent ? text : faded(palette, 0.3);

    const Places places = placesOf(option.rect, option.font, index);
    const int right = option.rect.right() + 1 - around;
    paintPair(*painter, places.first, right, link, text);
    paintPair(*painter, places.second, right, quiet, quiet);
    const QVariant share = index.data(LineModel::ShareRole);
    if (share.isValid()) {
        const double part = share.toDouble();
        const QRectF whole(option.rect.left() + around, places.bottom + 1, option.rect.width() - 2 * around, bar - 1);
        const double length = part == 0 ? 0 : std::max(1.0, whole.width() * std::abs(part));
        const QRectF filled(whole.left(), whole.top(), length, whole.height());
        painter->fillRect(whole, faded(palette, 0.85));
        const QColor colour = part < 0 ? warningColour() : palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Highlight);
        painter->fillRect(filled, part < 0 ? QBrush(colour, Qt::Dense3Pattern) : QBrush(colour));
    }
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int height = placesOf(QRect(0, 0, width, 0), option.font, index).bottom + around + (index.data(LineModel::ShareRole).isValid() ? bar : 0);
    // As wide as the view: the list never scrolls sideways.
    return {1, height};
}

}  // namespace headroom
