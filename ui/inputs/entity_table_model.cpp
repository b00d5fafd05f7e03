// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/entity_table_model.h"

#include <QApplication>
#include <QPalette>
#include <algorithm>

#include "explain/asking.h"
#include "inputs/entering.h"
#include "palette/theme.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Labels are longer than numbers: a header of two lines of about the same length leaves room for more columns.
QString inTwoLines(const QString& text)
{
    qsizetype best = -1, least = text.size();
    for (qsizetype blank = text.indexOf(QLatin1Char(' ')); blank >= 0; blank = text.indexOf(QLatin1Char(' '), blank + 1)) {
        const qsizetype longer = std::max(blank, text.size() - blank - 1);
        if (longer >= least) continue;
        least = longer;
        best = blank;
    }
    constexpr qsizetype shortText = 10;
    return best < 0 || text.size() <= shortText ? text : text.left(best) + QLatin1Char('\n') + text.mid(best + 1);
}

}  // namespace

EntityTableModel::EntityTableModel(EntityKind kind, QObject* parent) : QAbstractTableModel(parent), m_type(table(kind))
{
    for (const FieldType& field : m_type.fields) m_headers.append(translated(field.field.label));
}

void EntityTableModel::setDocument(PlanDocument* document)
{
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &PlanDocument::planChanged, this, &EntityTableModel::refresh);
        connect(document, &PlanDocument::pendingChanged, this, &EntityTableModel::refreshPending);
    }
    // Another plan may have the same ids for other rows.
    beginResetModel();
    m_lines = linesNow();
    m_pending = pendingNow();
    endResetModel();
    refreshHeaders();
}

std::vector<EntityTableModel::Line> EntityTableModel::linesNow() const
{
    std::vector<Line> lines;
    if (!m_document) return lines;
    const SourceIndex sources(m_document->plan(), m_type.kind);
    const std::size_t count = m_type.count(m_document->plan());
    for (std::size_t index = 0; index < count; ++index) {
        Line line{.id = m_type.id(m_document->plan(), index), .cells = {}};
        for (std::size_t field = 0; field < m_type.fields.size(); ++field) line.cells.push_back(factsOf(*m_document, sources, {m_type.kind, line.id, field}));
        lines.push_back(std::move(line));
    }
    return lines;
}

void EntityTableModel::refresh()
{
    refreshHeaders();
    std::vector<Line> now = linesNow();
    removeGone(now);
    insertNew(now);
    changeOthers(std::move(now));
    m_pending = pendingNow();
}

std::map<std::pair<Id, std::size_t>, QString> EntityTableModel::pendingNow() const
{
    std::map<std::pair<Id, std::size_t>, QString> texts;
    if (m_document)
        for (const Pending& entry : m_document->pending())
            if (entry.place.table == m_type.kind) texts[{entry.place.row, entry.place.field}] = textOf(entry.text);
    return texts;
}

void EntityTableModel::refreshPending()
{
    // A large paste may be refused cell by cell: only what came or went is looked at.
    auto now = pendingNow();
    auto touched = m_pending;
    touched.insert(now.begin(), now.end());
    const auto textIn = [](const auto& texts, const auto& cell) { return texts.contains(cell) ? std::optional{texts.at(cell)} : std::nullopt; };
    for (const auto& [cell, text] : touched) {
        const int row = rowOf(cell.first);
        if (row < 0 || textIn(m_pending, cell) == textIn(now, cell)) continue;
        m_lines[static_cast<std::size_t>(row)].cells[cell.second] = factsOf(*m_document, {m_type.kind, cell.first, cell.second});
        const QModelIndex changed = index(row, static_cast<int>(cell.second));
        emit dataChanged(changed, changed);
    }
    m_pending = std::move(now);
}

void EntityTableModel::removeGone(const std::vector<Line>& now)
{
    const auto isGone = [&](const Line& line) { return !std::ranges::binary_search(now, line.id, {}, &Line::id); };
    for (auto end = m_lines.size(); end > 0;) {
        auto first = end;
        while (first > 0 && isGone(m_lines[first - 1])) --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(first), m_lines.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = first;
    }
}

void EntityTableModel::insertNew(const std::vector<Line>& now)
{
    for (std::size_t at = 0; at < now.size();) {
        auto end = at;
        while (end < now.size() && (at >= m_lines.size() || now[end].id < m_lines[at].id)) ++end;
        if (end > at) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
            m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(at), now.begin() + static_cast<std::ptrdiff_t>(at), now.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
        }
        at = end + (end == at ? 1 : 0);
    }
}

void EntityTableModel::changeOthers(std::vector<Line> now)
{
    std::vector<QModelIndex> changed;
    for (std::size_t row = 0; row < now.size(); ++row)
        for (std::size_t field = 0; field < now[row].cells.size(); ++field)
            if (!(now[row].cells[field] == m_lines[row].cells[field])) changed.push_back(index(static_cast<int>(row), static_cast<int>(field)));
    m_lines = std::move(now);
    for (std::size_t at = 0; at < changed.size();) {
        auto last = at;
        while (last + 1 < changed.size() && changed[last + 1] == changed[last].siblingAtColumn(changed[last].column() + 1)) ++last;
        emit dataChanged(changed[at], changed[last]);
        at = last + 1;
    }
}

void EntityTableModel::refreshHeaders()
{
    if (!m_document) return;
    for (qsizetype at = 0; at < m_headers.size(); ++at) {
        const QString text = headerText(m_document->plan(), m_type.fields[static_cast<std::size_t>(at)]);
        if (text == m_headers[at]) continue;
        m_headers[at] = text;
        emit headerDataChanged(Qt::Horizontal, static_cast<int>(at), static_cast<int>(at));
    }
}

Place EntityTableModel::placeAt(const QModelIndex& index) const { return {m_type.kind, idAt(index.row()), static_cast<std::size_t>(index.column())}; }

int EntityTableModel::rowOf(Id id) const
{
    const auto found = std::ranges::lower_bound(m_lines, id, {}, &Line::id);
    return found == m_lines.end() || found->id != id ? -1 : static_cast<int>(found - m_lines.begin());
}

int EntityTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

int EntityTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_type.fields.size()); }

QVariant EntityTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const FieldFacts& facts = m_lines[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
    const auto ifAny = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    const auto tip = [&] { return m_document ? tipOf(m_document->plan(), placeAt(index), facts) : QString(); };
    switch (role) {
    case Qt::DisplayRole: return facts.shown;
    case Qt::EditRole: return facts.entry;
    case Qt::ToolTipRole: return ifAny(toolTipOf(tip()));
    case Qt::ForegroundRole: return facts.idle.isEmpty() || facts.isPending() ? QVariant() : QVariant(faded(QApplication::palette(), 0.55));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isNumeric(m_type.fields[static_cast<std::size_t>(index.column())]) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(m_headers[index.column()], facts.shown.isEmpty() ? tr("empty") : facts.shown);
    case Qt::AccessibleDescriptionRole: return ifAny(tip());
    case IssueRole: return ifAny(facts.issue);
    case IdleRole: return ifAny(facts.idle);
    case MarkRole: return static_cast<int>(facts.source);
    case SourceRole: return facts.source == SourceMark::None || !m_document ? QVariant() : QVariant(sourceText(m_document->plan(), placeAt(index)));
    case askedRole: return askedData(placeAt(index));
    default: return {};
    }
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return section >= 0 && section < rowCount() && role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount()) return {};
    const FieldType& type = m_type.fields[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return inTwoLines(m_headers[section]);
    case Qt::AccessibleTextRole: return m_headers[section];
    case Qt::ToolTipRole: return m_document ? QVariant(toolTipOf(helpText(m_document->plan(), type))) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isNumeric(type) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_document && m_document->canEdit() ? shown | Qt::ItemIsEditable : shown;
}

bool EntityTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_document || !m_document->canEdit() || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    enter(*m_document, placeAt(index), value.toString());
    return true;
}

}  // namespace headroom
