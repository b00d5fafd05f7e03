// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/methodology_window.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "palette/theme.h"
#include "text/methodology_text.h"

namespace headroom {

namespace {

QString anchorOf(std::size_t part) { return QStringLiteral("part%1").arg(part); }

QString headingOf(const MethodPart& part, std::size_t at, const QString& tag)
{
    return QStringLiteral("<%1><a name='%2'></a>%3</%1>").arg(tag, anchorOf(at), part.text.toHtmlEscaped());
}

/// What Qt's rich text can show of the parts: equations in a box of their own, as they stand.
QString htmlOf(const std::vector<MethodPart>& parts, const QPalette& palette)
{
    const QString box = faded(palette, 0.92).name(), ink = palette.color(QPalette::Text).name();
    QString html = QStringLiteral("<style>h1 { margin-top: 26px; } h2 { margin-top: 14px; } p, li { line-height: 130%; } pre { font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace; white-space: pre-wrap; margin: 0; color: %1; }</style>").arg(ink);
    if (const QString note = methodologyNote(); !note.isEmpty()) html += QStringLiteral("<p><b>%1</b></p>").arg(note.toHtmlEscaped());
    const auto isListed = [&](std::size_t at) { return at < parts.size() && (parts[at].kind == MethodKind::Item || parts[at].kind == MethodKind::Term); };
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const MethodPart& part = parts[at];
        if (isListed(at) && (at == 0 || !isListed(at - 1))) html += QStringLiteral("<ul>");
        switch (part.kind) {
        case MethodKind::Chapter: html += headingOf(part, at, QStringLiteral("h1")); break;
        case MethodKind::Section: html += headingOf(part, at, QStringLiteral("h2")); break;
        case MethodKind::Paragraph: html += QStringLiteral("<p>%1</p>").arg(part.text.toHtmlEscaped()); break;
        case MethodKind::Item: html += QStringLiteral("<li>%1</li>").arg(part.text.toHtmlEscaped()); break;
        case MethodKind::Term: html += QStringLiteral("<li><b>%1</b>: %2</li>").arg(part.term.toHtmlEscaped(), part.text.toHtmlEscaped()); break;
        case MethodKind::Equation: html += QStringLiteral("<table width='100%' cellpadding='8' bgcolor='%1'><tr><td><pre>%2</pre></td></tr></table>").arg(box, part.text.toHtmlEscaped()); break;
        }
        if (isListed(at) && !isListed(at + 1)) html += QStringLiteral("</ul>");
    }
    return html;
}

}  // namespace

MethodologyWindow::MethodologyWindow(QWidget* parent) : QDialog(parent), m_contents(new QTreeWidget), m_text(new QTextBrowser), m_words(new QLineEdit), m_count(new QLabel)
{
    setWindowTitle(tr("Methodology"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Methodology"));
    // With a cursor, the text is read and selected from the keyboard.
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(16);
    m_words->setAccessibleName(tr("Find in the methodology"));
    m_words->setPlaceholderText(tr("Find in the methodology"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    auto* next = new QPushButton(tr("&Next")), *previous = new QPushButton(tr("&Previous"));
    for (QPushButton* button : {next, previous}) button->setAutoDefault(false);

    auto* line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_count);
    line->addWidget(previous);
    line->addWidget(next);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addLayout(line);
    column->addWidget(m_text);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_contents);
    splitter->addWidget(page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 690});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(splitter);
    rows->addWidget(buttons);
    resize(980, 720);

    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item) m_text->scrollToAnchor(item->data(0, Qt::UserRole).toString());
    });
    connect(m_words, &QLineEdit::textChanged, this, &MethodologyWindow::search);
    connect(next, &QPushButton::clicked, this, [this] { goOn(Direction::Forward); });
    connect(previous, &QPushButton::clicked, this, [this] { goOn(Direction::Backward); });
    const auto shortcut = [this](const QKeySequence& keys, auto&& run) { connect(new QShortcut(keys, this), &QShortcut::activated, this, run); };
    shortcut(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    shortcut(QKeySequence(Qt::Key_F3), [this] { goOn(Direction::Forward); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goOn(Direction::Backward); });
    fillContents();
    showText();
    m_text->setFocus();
}

void MethodologyWindow::fillContents()
{
    const std::vector<MethodPart> parts = methodologyParts();
    QTreeWidgetItem* chapter = nullptr;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (parts[at].kind != MethodKind::Chapter && parts[at].kind != MethodKind::Section) continue;
        QTreeWidgetItem* item = parts[at].kind == MethodKind::Chapter || !chapter ? chapter = new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(chapter);
        item->setText(0, parts[at].text);
        item->setData(0, Qt::UserRole, anchorOf(at));
    }
    // The keys go on from the first chapter; the text begins where it begins.
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(m_contents->topLevelItem(0));
}

void MethodologyWindow::showText()
{
    m_text->setHtml(htmlOf(methodologyParts(), palette()));
    findAll();
}

void MethodologyWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showText();
}

bool MethodologyWindow::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goOn(key->modifiers().testFlag(Qt::ShiftModifier) ? Direction::Backward : Direction::Forward);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void MethodologyWindow::search(const QString& words)
{
    // Called with the words of the line too, when they change.
    if (m_words->text() != words) return m_words->setText(words);
    findAll();
    const int from = m_text->textCursor().selectionStart();
    const auto next = std::ranges::find_if(m_hits, [&](const QTextCursor& hit) { return hit.selectionStart() >= from; });
    if (!m_hits.empty()) mark(next == m_hits.end() ? 0 : next - m_hits.begin());
}

void MethodologyWindow::findAll()
{
    m_hits.clear();
    const QString words = m_words->text().trimmed();
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextCursor hit = m_text->document()->find(words); !words.isEmpty() && !hit.isNull(); hit = m_text->document()->find(words, hit)) {
        m_hits.append(hit);
        QTextEdit::ExtraSelection mark{hit, {}};
        mark.format.setBackground(QColor(0xF0, 0xE4, 0x42));
        mark.format.setForeground(Qt::black);
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_count->setText(words.isEmpty() ? QString() : m_hits.empty() ? tr("not found") : tr("%n place(s)", nullptr, static_cast<int>(m_hits.size())));
}

void MethodologyWindow::goOn(Direction direction)
{
    if (m_hits.empty()) return;
    const int at = m_text->textCursor().selectionStart();
    const bool isForward = direction == Direction::Forward;
    const auto after = std::ranges::find_if(m_hits, [&](const QTextCursor& hit) { return isForward ? hit.selectionStart() > at : hit.selectionStart() >= at; });
    const qsizetype place = after - m_hits.begin(), count = m_hits.size();
    mark(isForward ? place % count : (place + count - 1) % count);
}

void MethodologyWindow::mark(qsizetype at)
{
    m_text->setTextCursor(m_hits[at]);
    m_text->ensureCursorVisible();
    m_count->setText(tr("%1 of %2", "a place found").arg(at + 1).arg(m_hits.size()));
}

}  // namespace headroom
