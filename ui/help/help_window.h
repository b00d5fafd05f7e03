// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QTextCursor>
#include <QToolButton>
#include <QTreeWidget>
#include <map>

#include "help/help_book.h"
#include "help/help_text.h"

namespace headroom {

/// The help, to read beside the plan: contents on the left, a page on the right, and a line that searches all pages (Ctrl+F). What is
/// found takes the place of the contents; the page that is chosen there is shown at the words. It follows the theme.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(HelpBook book, QWidget* parent = nullptr);

    /// Goes to a page, or to a place of it ("glossary#dscr"); an address that is none goes to the first page.
    void go(const QString& address);
    void back();
    void forward();

    const HelpBook& book() const { return m_book; }
    /// The address that is shown, with its anchor.
    QString address() const { return m_trail.value(m_at); }
    QTextBrowser& text() { return *m_text; }
    QTreeWidget& contents() { return *m_contents; }
    QListWidget& found() { return *m_found; }
    QLineEdit& words() { return *m_words; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    enum class Direction { Forward, Backward };
    void layOut();
    void bindKeys();
    void fillContents();
    void showPage(const QString& address);
    void search();
    void openFound(int row);
    void mark();
    void goOn(Direction direction);
    void refreshCount();

    HelpBook m_book;
    QTreeWidget* m_contents;
    QListWidget* m_found;
    QStackedWidget* m_left;
    HelpText* m_text;
    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_back;
    QToolButton* m_forward;
    std::map<QString, QTreeWidgetItem*> m_items;  ///< by address
    QStringList m_trail;
    qsizetype m_at = -1;
    QList<QTextCursor> m_hits;
    bool m_isPreview = false;  ///< the page was come to by typing: the next takes its place in the trail
};

}  // namespace headroom
