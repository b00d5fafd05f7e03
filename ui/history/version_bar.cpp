// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/version_bar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include "plan/field.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// A version that is older than this when it is offered was kept before: nothing has changed since.
constexpr qint64 freshSeconds = 5;

/// Keeps a line to what the file takes, so that nothing is refused once the bar is gone: no control characters, and so
/// many bytes. What goes beyond was typed or pasted just now, before the cursor, and is not taken.
void bound(QLineEdit* line, qsizetype mostBytes)
{
    QObject::connect(line, &QLineEdit::textEdited, line, [line, mostBytes](QString text) {
        qsizetype cursor = line->cursorPosition();
        const QString typed = text;
        for (QChar& letter : text)
            if (letter.unicode() < 0x20 || letter.unicode() == 0x7f) letter = QLatin1Char(' ');
        while (cursor > 0 && text.toUtf8().size() > mostBytes) {
            const qsizetype halves = cursor > 1 && text[cursor - 1].isLowSurrogate() ? 2 : 1;
            cursor -= halves;
            text.remove(cursor, halves);
        }
        if (text == typed) return;
        line->setText(text);
        line->setCursorPosition(static_cast<int>(cursor));
        line->setModified(true);
    });
}

QDateTime timeOf(const Version& version) { return QDateTime::fromString(textOf(version.time), Qt::ISODateWithMs).toLocalTime(); }

}  // namespace

VersionBar::VersionBar(QWidget* parent) : QFrame(parent), m_what(new QLabel), m_name(new QLineEdit), m_note(new QLineEdit)
{
    setFrameShape(QFrame::StyledPanel);
    // It takes the width that there is: the window does not grow for it.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* nameLabel = new QLabel(tr("&Name"));
    nameLabel->setBuddy(m_name);
    auto* noteLabel = new QLabel(tr("No&te"));
    noteLabel->setBuddy(m_note);
    m_what->setTextFormat(Qt::PlainText);
    m_name->setPlaceholderText(tr("for the board, before the second site, …"));
    bound(m_name, static_cast<qsizetype>(longestVersionName));
    bound(m_note, static_cast<qsizetype>(longestText));
    m_name->setAccessibleName(tr("Name of the version"));
    m_note->setAccessibleName(tr("Note of the version"));
    auto* done = new QPushButton(tr("Name this version"));
    auto* close = new QToolButton;
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Leave it without a name (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_what);
    row->addSpacing(12);
    row->addWidget(nameLabel);
    row->addWidget(m_name, 2);
    row->addWidget(noteLabel);
    row->addWidget(m_note, 3);
    row->addWidget(done);
    row->addWidget(close);
    for (QLineEdit* line : {m_name, m_note}) {
        line->installEventFilter(this);
        connect(line, &QLineEdit::returnPressed, this, &VersionBar::enter);
    }
    connect(done, &QPushButton::clicked, this, &VersionBar::enter);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void VersionBar::setDocument(PlanDocument* document)
{
    auto* file = qobject_cast<FileDocument*>(document);
    if (file && file == m_document && file->canEdit()) return;
    enter();
    if (m_document) m_document->disconnect(this);
    m_document = file;
    m_version = 0;
    if (!m_document) return;
    connect(m_document, &FileDocument::versionKept, this, &VersionBar::offer);
    // A text that is being typed is not taken away.
    connect(m_document, &PlanDocument::planChanged, this, [this] {
        if (!isTouched()) hide();
    });
}

bool VersionBar::isTouched() const { return m_name->hasFocus() || m_note->hasFocus() || isEdited(); }

void VersionBar::offer(const Version& version)
{
    const bool isSame = version.number == m_version;
    // What is being typed goes on where it is about this version, and to its own version where it is about another.
    const bool goesOn = isSame && !isHidden() && isEdited();
    if (!goesOn) keepTyped();
    m_version = version.number;
    const QDateTime time = timeOf(version);
    const QString when = QLocale().toString(time, time.date() == QDate::currentDate() ? QStringLiteral("HH:mm") : QStringLiteral("d MMM yyyy, HH:mm"));
    const bool isFresh = !isSame && time.secsTo(QDateTime::currentDateTime()) <= freshSeconds;
    m_what->setText(isFresh ? tr("✓ Version %1 is kept (%2).").arg(QString::number(version.number), when) : tr("✓ Nothing has changed since version %1 was kept (%2).").arg(QString::number(version.number), when));
    show();
    if (goesOn) return;
    m_name->setText(textOf(version.name));
    // One line to type in; what has more is kept as it is unless it is changed here.
    m_note->setText(textOf(version.note));
    m_name->setModified(false);
    m_note->setModified(false);
}

void VersionBar::keepTyped()
{
    if (m_document && isEdited()) m_document->describeVersion(m_version, m_name->text().trimmed(), m_note->text().trimmed());
    m_name->setModified(false);
    m_note->setModified(false);
}

void VersionBar::enter()
{
    keepTyped();
    hide();
}

bool VersionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_name->setModified(false);
        m_note->setModified(false);
        hide();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace headroom
