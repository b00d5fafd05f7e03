// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/line_delegate.h"

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

bool hasSecondLine(const QModelIndex& index) { return !index.data(LineModel::DetailsRole).toString().isEmpty() || !index.data(LineModel::PartRole).toString().isEmpty(); }

/// A text from the left that gives way to one from the right.
void paintPair(QPainter& painter, const QRect& line, const QString& left, const QColor& leftColour, const QString& right, const QColor& rightColour)
{
    const QFontMetrics metrics = painter.fontMetrics();
    // Names may be cut, amounts not, unless there is room for nothing else.
    const int rightWidth = std::min(metrics.horizontalAdvance(right), line.width() * 3 / 4), gap = metrics.averageCharWidth();
    painter.setPen(rightColour);
    painter.drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), metrics.elidedText(right, Qt::ElideRight, rightWidth));
    painter.setPen(leftColour);
    const QRect rest = line.adjusted(0, 0, right.isEmpty() ? 0 : -rightWidth - gap, 0);
    painter.drawText(rest, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(left, Qt::ElideRight, rest.width()));
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

    QRect line = option.rect.adjusted(around, around, -around, 0);
    line.setHeight(QFontMetrics(option.font).height());
    painter->setFont(option.font);
    paintPair(*painter, line, index.data().toString(), link, index.data(LineModel::ValueRole).toString(), text);
    if (hasSecondLine(index)) {
        painter->setFont(smallFont(option.font));
        line = QRect(line.left(), line.bottom() + 1, line.width(), painter->fontMetrics().height());
        paintPair(*painter, line, index.data(LineModel::DetailsRole).toString(), quiet, index.data(LineModel::PartRole).toString(), quiet);
    }
    const QVariant share = index.data(LineModel::ShareRole);
    if (share.isValid()) {
        const double part = share.toDouble();
        const QRectF whole(line.left(), line.bottom() + 2, line.width(), bar - 1);
        const QRectF filled(whole.left(), whole.top(), std::max(1.0, whole.width() * std::abs(part)), whole.height());
        painter->fillRect(whole, faded(palette, 0.85));
        const QColor colour = part < 0 ? warningColour() : palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Highlight);
        painter->fillRect(filled, part < 0 ? QBrush(colour, Qt::Dense3Pattern) : QBrush(colour));
    }
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int height = 2 * around + QFontMetrics(option.font).height();
    if (hasSecondLine(index)) height += QFontMetrics(smallFont(option.font)).height();
    if (index.data(LineModel::ShareRole).isValid()) height += bar;
    // As wide as the view: the list never scrolls sideways.
    return {1, height};
}

}  // namespace headroom
