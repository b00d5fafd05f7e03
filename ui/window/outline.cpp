// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outline.h"

#include <QHeaderView>

#include "palette/series_style.h"

namespace headroom {

namespace {

constexpr int keyRole = Qt::UserRole;

}  // namespace

Outline::Outline(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(8);
    setFrameShape(QFrame::NoFrame);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && !item->data(0, keyRole).toString().isEmpty()) emit pageChosen(item->data(0, keyRole).toString());
    });
}

void Outline::addHeading(const QString& title)
{
    m_heading = new QTreeWidgetItem(this, {title});
    m_heading->setFlags(Qt::ItemIsEnabled);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    small.setBold(true);
    m_heading->setFont(0, small);
    m_heading->setForeground(0, palette().brush(QPalette::Disabled, QPalette::Text));
    m_heading->setSizeHint(0, {0, fontMetrics().height() + 14});
    m_heading->setExpanded(true);
}

void Outline::addPage(const QString& key, const QString& title, const QIcon& icon)
{
    auto* item = m_heading ? new QTreeWidgetItem(m_heading, {title}) : new QTreeWidgetItem(this, {title});
    item->setIcon(0, icon);
    item->setData(0, keyRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setSizeHint(0, {0, fontMetrics().height() + 10});
    m_pages[key] = {item, title};
    m_keys.append(key);
}

void Outline::setWaiting(const QString& key, int entries)
{
    const Page& page = m_pages.at(key);
    page.item->setText(0, entries == 0 ? page.title : tr("%1  \u25B2 %2").arg(page.title).arg(entries));
    page.item->setForeground(0, entries == 0 ? QBrush() : QBrush(warningColour()));
    page.item->setToolTip(0, entries == 0 ? QString() : tr("%n entry(ies) on this page could not be taken and wait to be mended.", nullptr, entries));
}

QSize Outline::sizeHint() const { return {fontMetrics().averageCharWidth() * 26, fontMetrics().height() * 20}; }

QModelIndex Outline::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A heading is no page: the cursor goes on past it.
    const QModelIndex from = currentIndex();
    QModelIndex to = QTreeWidget::moveCursor(action, modifiers);
    if (to.isValid() && !(to.flags() & Qt::ItemIsSelectable)) to = action == MoveUp || action == MovePrevious || action == MovePageUp ? indexAbove(to) : indexBelow(to);
    return to.isValid() ? to : from;
}

void Outline::choose(const QString& key)
{
    if (const auto found = m_pages.find(key); found != m_pages.end()) setCurrentItem(found->second.item);
}

QString Outline::chosen() const { return currentItem() ? currentItem()->data(0, keyRole).toString() : QString(); }

QStringList Outline::keys() const { return m_keys; }

}  // namespace headroom
