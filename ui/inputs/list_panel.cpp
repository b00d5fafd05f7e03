// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/list_panel.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <QWhatsThis>

#include "inputs/curve_editor.h"
#include "palette/series_style.h"
#include "palette/theme.h"
#include "sources/source_dialog.h"
#include "sources/source_text.h"
#include "text/core_text.h"

namespace headroom {

ListPanel::ListPanel(EntityKind kind, const std::vector<std::string_view>& headings, const QString& title, QWidget* parent)
    : QWidget(parent), m_table(new EntityTable(kind)), m_form(new FieldForm(kind, headings)), m_buttons(new TableButtons(*m_table)), m_message(new ElidedLabel), m_hint(new QLabel), m_first(new QPushButton), m_faces(new QStackedWidget)
{
    auto* heading = new QLabel(title);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    heading->setFont(large);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 8);
    bar->addWidget(heading);
    bar->addSpacing(20);
    bar->addWidget(m_buttons);
    bar->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    m_faces->addWidget(emptyFace());
    m_faces->addWidget(fullFace());
    column->addWidget(m_faces, 1);

    connect(m_buttons, &TableButtons::importAsked, this, [this, kind] { emit importAsked(kind); });
    connect(m_table, &EntityTable::currentMoved, this, [this] { say({}); });
    connect(m_table, &EntityTable::said, this, &ListPanel::say);
    connect(m_table, &EntityTable::helpAsked, this, &ListPanel::showHelp);
    connect(m_table, &EntityTable::curveAsked, this, &ListPanel::editCurve);
    connect(m_table, &EntityTable::sourceAsked, this, &ListPanel::editSource);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) connect(&m_table->entities(), signal, this, &ListPanel::refresh);
    connect(&m_table->entities(), &QAbstractItemModel::modelReset, this, &ListPanel::refresh);
    connect(&m_table->entities(), &QAbstractItemModel::dataChanged, this, &ListPanel::refreshMessage);
    refresh();
}

ListPanel::~ListPanel()
{
    // What is typed in a cell is still entered while its window closes; nothing here is left to follow that.
    m_table->disconnect(this);
    m_table->entities().disconnect(this);
    if (PlanDocument* document = m_table->entities().document()) document->disconnect(this);
}

QWidget* ListPanel::emptyFace()
{
    auto* face = new QWidget;
    auto* column = new QVBoxLayout(face);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    column->addStretch(2);
    column->addWidget(m_hint);
    m_first->setText(tr("Add the first row"));
    connect(m_first, &QPushButton::clicked, m_table, &EntityTable::addRow);
    m_first->setMinimumSize(fontMetrics().averageCharWidth() * 26, fontMetrics().height() + 14);
    column->addSpacing(12);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return face;
}

QWidget* ListPanel::fullFace()
{
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    m_message->setContentsMargins(16, 5, 16, 5);
    column->addWidget(m_message);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({440, 300});
    splitter->setChildrenCollapsible(false);
    splitter->setCollapsible(1, true);
    return splitter;
}

void ListPanel::setDocument(PlanDocument* document)
{
    if (PlanDocument* before = m_table->entities().document()) disconnect(before, nullptr, this, nullptr);
    m_table->setDocument(document);
    if (document) connect(document, &PlanDocument::historyChanged, this, &ListPanel::refresh);
    say({});
}

void ListPanel::reveal(const Place& place)
{
    m_table->choose(place);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListPanel::say(const QString& sentence)
{
    m_said = sentence;
    refresh();
}

void ListPanel::refresh()
{
    PlanDocument* document = m_table->entities().document();
    m_buttons->refresh();
    m_form->setRow(document, m_table->currentId());
    const QString plural = translated(headroom::table(m_table->entities().kind()).plural);
    QString hint = document ? tr("%1: nothing here yet.").arg(plural) + (m_buttons->hasCatalogue() ? QLatin1Char('\n') + tr("\"Add from catalogue\" above offers rows with published figures and their sources.") : QString()) : tr("No plan is open.");
    if (!m_said.isEmpty()) hint += QStringLiteral("\n\n") + m_said;
    m_hint->setText(hint);
    m_first->setVisible(document);
    m_first->setEnabled(document && document->canEdit());
    m_faces->setCurrentIndex(m_table->entities().rowCount() > 0 ? 1 : 0);

    refreshMessage();
}

void ListPanel::refreshMessage()
{
    // Always one line: a table that jumps when it has something to say is hard to type in.
    const QModelIndex cell = m_table->currentIndex();
    const QString issue = cell.data(EntityTableModel::IssueRole).toString(), idle = cell.data(EntityTableModel::IdleRole).toString();
    QString text = m_said;
    if (!issue.isEmpty()) text = QStringLiteral("⚠ ") + issue + QLatin1Char(' ') + tr("(Esc discards the entry.)");
    else if (text.isEmpty() && !idle.isEmpty()) text = idle;
    else if (text.isEmpty() && cell.isValid()) {
        const FieldType& type = typeOf(m_table->entities().placeAt(cell));
        text = tr("%1: %2").arg(translated(type.field.label), translated(type.field.help));
        const QString about = m_table->entities().kind() == EntityKind::Source ? ofSource(cell) : cell.data(EntityTableModel::SourceRole).toString().section(QLatin1Char('\n'), 0, 0);
        if (!about.isEmpty()) text = about + QStringLiteral(" · ") + text;
    }
    m_message->setText(text);
    m_message->setToolTip(toolTipOf(text));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, !issue.isEmpty() ? warningColour() : m_said.isEmpty() ? faded(colours, 0.35) : colours.color(QPalette::Text));
    m_message->setPalette(colours);
}

QString ListPanel::ofSource(const QModelIndex& cell) const
{
    const Plan<>& plan = m_table->entities().document()->plan();
    const auto index = indexOf(plan, EntityKind::Source, m_table->entities().idAt(cell.row()));
    return index ? inputText(plan, plan.sources[*index].input) : QString();
}

void ListPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refreshMessage();
}

void ListPanel::showHelp(const QModelIndex& cell)
{
    if (HelpDesk::ask(*this, topicOf(m_table->entities().placeAt(cell)))) return;
    const FieldType& type = typeOf(m_table->entities().placeAt(cell));
    const QString text = QStringLiteral("<b>") + translated(type.field.label).toHtmlEscaped() + QStringLiteral("</b>") + toolTipOf(helpText(m_table->entities().document()->plan(), type));
    QWhatsThis::showText(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()), text, m_table);
}

void ListPanel::editCurve(const QModelIndex& cell) { (new CurveEditor(*m_table->entities().document(), m_table->entities().placeAt(cell), this))->open(); }

void ListPanel::editSource(const std::vector<Place>& places) { (new SourceDialog(*m_table->entities().document(), places, this))->open(); }

}  // namespace headroom
