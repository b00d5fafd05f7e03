// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/version_bar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include "text/core_text.h"

namespace headroom {

namespace {

/// A version that is older than this when it is offered was kept before: nothing has changed since.
constexpr qint64 freshSeconds = 5;

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
    m_name->setMaxLength(200);
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
    if (m_document) m_document->disconnect(this);
    m_document = qobject_cast<FileDocument*>(document);
    hide();
    if (!m_document) return;
    connect(m_document, &FileDocument::versionKept, this, &VersionBar::offer);
    // A text that is being typed is not taken away.
    connect(m_document, &PlanDocument::planChanged, this, [this] {
        if (!isTouched()) hide();
    });
}

bool VersionBar::isTouched() const { return m_name->hasFocus() || m_note->hasFocus() || m_name->isModified() || m_note->isModified(); }

void VersionBar::offer(const Version& version)
{
    m_version = version.number;
    const QDateTime time = timeOf(version);
    const QString when = QLocale().toString(time, time.date() == QDate::currentDate() ? QStringLiteral("HH:mm") : QStringLiteral("d MMM yyyy, HH:mm"));
    const bool isFresh = time.secsTo(QDateTime::currentDateTime()) <= freshSeconds;
    m_what->setText(isFresh ? tr("✓ Version %1 is kept (%2).").arg(QString::number(version.number), when) : tr("✓ Nothing has changed since version %1 was kept (%2).").arg(QString::number(version.number), when));
    m_name->setText(textOf(version.name));
    // One line to type in; what has more is kept as it is unless it is changed here.
    m_note->setText(textOf(version.note));
    m_name->setModified(false);
    m_note->setModified(false);
    show();
}

void VersionBar::enter()
{
    if (m_document && (m_name->isModified() || m_note->isModified())) m_document->describeVersion(m_version, m_name->text().trimmed(), m_note->text().trimmed());
    m_name->setModified(false);
    m_note->setModified(false);
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
