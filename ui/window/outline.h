// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>
#include <map>

namespace headroom {

/// The list of pages on the left of the window, under headings; each by its key.
class Outline : public QTreeWidget
{
    Q_OBJECT

public:
    explicit Outline(QWidget* parent = nullptr);

    /// A heading; the pages added after it stand below it.
    void addHeading(const QString& title);
    void addPage(const QString& key, const QString& title, const QIcon& icon);

    /// How many entries of a page wait to be mended: shown beside its title; nothing with 0.
    void setWaiting(const QString& key, int entries);

    QSize sizeHint() const override;
    void choose(const QString& key);
    QString chosen() const;
    QStringList keys() const;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

signals:
    void pageChosen(const QString& key);

private:
    struct Page {
        QTreeWidgetItem* item;
        QString title;
    };
    std::map<QString, Page> m_pages;
    QStringList m_keys;
    QTreeWidgetItem* m_heading = nullptr;
};

}  // namespace headroom
