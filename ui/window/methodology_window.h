// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTreeWidget>

namespace headroom {

/// How the figures are computed, to read beside the plan: a table of contents, the text, and a line to search it (Ctrl+F; Enter
/// and F3 go on, with Shift back). It follows the theme.
class MethodologyWindow : public QDialog
{
    Q_OBJECT

public:
    explicit MethodologyWindow(QWidget* parent = nullptr);

    /// Marks every place of these words and goes to the next one from the cursor on.
    void search(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    enum class Direction { Forward, Backward };

    void fillContents();
    void showText();
    void findAll();
    void goOn(Direction direction);
    void mark(qsizetype at);

    QTreeWidget* m_contents;
    QTextBrowser* m_text;
    QLineEdit* m_words;
    QLabel* m_count;
    QList<QTextCursor> m_hits;
};

}  // namespace headroom
