// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_window.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "palette/icon.h"

namespace headroom {

namespace {

constexpr int addressRole = Qt::UserRole;

}  // namespace

HelpWindow::HelpWindow(HelpBook book, QWidget* parent)
    : QDialog(parent), m_book(std::move(book)), m_contents(new QTreeWidget), m_found(new QListWidget), m_left(new QStackedWidget), m_text(new HelpText), m_words(new QLineEdit), m_count(new QLabel), m_back(new QToolButton), m_forward(new QToolButton)
{
    setWindowTitle(tr("Help"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    layOut();
    bindKeys();
    fillContents();
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item) go(item->data(0, addressRole).toString());
    });
    connect(m_found, &QListWidget::currentRowChanged, this, &HelpWindow::openFound);
    connect(m_found, &QListWidget::itemActivated, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& to) { go(to.toString()); });
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::back);
    connect(m_forward, &QToolButton::clicked, this, &HelpWindow::forward);
    go(m_book.pages().front().address);
    m_text->setFocus();
}

void HelpWindow::layOut()
{
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setUniformRowHeights(true);
    m_found->setAccessibleName(tr("Pages found"));
    m_found->setWordWrap(true);
    m_found->setSpacing(2);
    m_text->setAccessibleName(tr("Page"));
    m_words->setAccessibleName(tr("Search the help"));
    m_words->setPlaceholderText(tr("Search the help: an input, a figure, a word"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    const auto button = [](QToolButton* of, const QString& icon, const QString& name, const QString& keys) {
        of->setIcon(themedIcon(icon));
        of->setAutoRaise(true);
        of->setAccessibleName(name);
        of->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    };
    button(m_back, QStringLiteral("back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
    button(m_forward, QStringLiteral("forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right).toString(QKeySequence::NativeText));
    m_left->addWidget(m_contents);
    m_left->addWidget(m_found);

    auto* line = new QHBoxLayout;
    for (QWidget* each : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forward)}) line->addWidget(each);
    line->addWidget(m_words, 1);
    line->addWidget(m_count);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 700});
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(line);
    rows->addWidget(splitter, 1);
    resize(1020, 740);
}

void HelpWindow::bindKeys()
{
    const auto shortcut = [this](const QKeySequence& keys, auto&& run) { connect(new QShortcut(keys, this), &QShortcut::activated, this, run); };
    shortcut(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    shortcut(QKeySequence(Qt::Key_F3), [this] { goOn(Direction::Forward); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goOn(Direction::Backward); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { forward(); });
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    for (const HelpPage& page : m_book.pages()) {
        const auto above = m_items.find(page.above);
        auto* item = above == m_items.end() ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(above->second);
        item->setText(0, page.title);
        item->setData(0, addressRole, page.address);
        m_items[page.address] = item;
    }
    if (auto* guide = m_contents->topLevelItem(0)) guide->setExpanded(true);
}

void HelpWindow::go(const QString& to)
{
    // An anchor alone stands on the page that is shown.
    QString wanted = to.startsWith(QLatin1Char('#')) ? address().section(QLatin1Char('#'), 0, 0) + to : to;
    if (!m_book.find(wanted)) wanted = m_book.pages().front().address;
    if (wanted == address()) return;
    m_trail = m_trail.first(m_at + 1);
    m_trail.append(wanted);
    ++m_at;
    m_isPreview = false;
    showPage(wanted);
}

void HelpWindow::back()
{
    if (m_at > 0) showPage(m_trail[--m_at]);
}

void HelpWindow::forward()
{
    if (m_at + 1 < m_trail.size()) showPage(m_trail[++m_at]);
}

void HelpWindow::showPage(const QString& address)
{
    const HelpPage& page = *m_book.find(address);
    m_text->setHtml(m_book.html(page, palette()));
    m_text->verticalScrollBar()->setValue(0);
    if (const QString anchor = address.section(QLatin1Char('#'), 1); !anchor.isEmpty()) m_text->scrollToAnchor(anchor);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_trail.size());
    setWindowTitle(tr("%1 – Help").arg(page.title));
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->setCurrentItem(m_items.at(page.address));
    }
    mark();
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_at < 0) return;
    const int place = m_text->verticalScrollBar()->value();
    showPage(address());
    m_text->verticalScrollBar()->setValue(place);
}

bool HelpWindow::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_found->count() > 0 && m_left->currentWidget() == m_found) {
            m_found->setCurrentRow(qBound(0, m_found->currentRow() + (key == Qt::Key_Down ? 1 : -1), m_found->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // Again on the same page: the next place.
            const bool isShift = static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::ShiftModifier);
            goOn(isShift ? Direction::Backward : Direction::Forward);
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void HelpWindow::search()
{
    const auto hits = m_book.search(m_words->text());
    const bool isSearching = !m_words->text().trimmed().isEmpty();
    {
        const QSignalBlocker quiet(m_found);
        m_found->clear();
        for (const HelpHit& hit : hits) {
            auto* item = new QListWidgetItem(hit.page->title + QLatin1Char('\n') + hit.snippet, m_found);
            item->setData(addressRole, hit.page->address);
            item->setToolTip(m_book.pathOf(*hit.page));
            item->setData(Qt::AccessibleTextRole, tr("%1, in %2").arg(hit.page->title, m_book.pathOf(*hit.page)));
        }
    }
    m_left->setCurrentWidget(isSearching ? static_cast<QWidget*>(m_found) : m_contents);
    if (!hits.empty()) {
        const QSignalBlocker quiet(m_found);
        m_found->setCurrentRow(0);
    }
    openFound(hits.empty() ? -1 : 0);
}

void HelpWindow::openFound(int row)
{
    const QListWidgetItem* item = m_found->item(row);
    if (!item) return mark();
    const QString wanted = item->data(addressRole).toString();
    if (wanted == address()) return mark();
    // What is typed letter by letter goes through many pages: they are one step back.
    if (m_isPreview) m_trail = m_trail.first(m_at--);
    go(wanted);
    m_isPreview = true;
}

void HelpWindow::mark()
{
    m_hits.clear();
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : m_words->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        for (QTextCursor hit = m_text->document()->find(word); !hit.isNull(); hit = m_text->document()->find(word, hit)) {
            m_hits.append(hit);
            QTextEdit::ExtraSelection each{hit, {}};
            each.format.setBackground(QColor(0xF0, 0xE4, 0x42));
            each.format.setForeground(Qt::black);
            each.format.setFontUnderline(true);
            marks.append(each);
        }
    std::ranges::sort(m_hits, {}, &QTextCursor::selectionStart);
    m_text->setExtraSelections(marks);
    refreshCount();
}

void HelpWindow::goOn(Direction direction)
{
    if (m_hits.empty()) return;
    const int at = m_text->textCursor().selectionStart();
    const bool isForward = direction == Direction::Forward, isFirst = !m_text->textCursor().hasSelection();
    const auto after = std::ranges::find_if(m_hits, [&](const QTextCursor& hit) { return isForward && !isFirst ? hit.selectionStart() > at : hit.selectionStart() >= at; });
    const qsizetype place = after - m_hits.begin(), count = m_hits.size();
    m_text->setTextCursor(m_hits[isForward ? place % count : (place + count - 1) % count]);
    m_text->ensureCursorVisible();
    refreshCount();
}

void HelpWindow::refreshCount()
{
    if (m_words->text().trimmed().isEmpty()) return m_count->clear();
    if (m_found->count() == 0) return m_count->setText(tr("not found"));
    const auto current = std::ranges::find_if(m_hits, [this](const QTextCursor& hit) { return hit.selectionStart() == m_text->textCursor().selectionStart() && m_text->textCursor().hasSelection(); });
    m_count->setText(current == m_hits.end() ? tr("%n page(s)", nullptr, m_found->count()) : tr("%1 of %2", "a place found").arg(current - m_hits.begin() + 1).arg(m_hits.size()));
}

}  // namespace headroom
