// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_model.h"

#include <QFont>
#include <QGuiApplication>
#include <algorithm>
#include <limits>

#include "history/point_words.h"
#include "palette/series_style.h"
#include "palette/theme.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr std::size_t pageSize = 300;
constexpr StepNumber newest = std::numeric_limits<StepNumber>::max();

}  // namespace

HistoryModel::HistoryModel(VersionDrift& drift, QObject* parent) : QAbstractTableModel(parent), m_drift(drift)
{
    connect(&drift, &VersionDrift::known, this, [this](std::int64_t number) {
        if (const int row = rowOfVersion(number); row >= 0) emit dataChanged(index(row, 0), index(row, Count_ - 1));
    });
}

void HistoryModel::setDocument(FileDocument* document)
{
    m_document = document;
    m_authors.clear();
    m_versions.clear();
    clear();
}

void HistoryModel::setFilter(const HistoryFilter& filter, Shown shown)
{
    m_filter = filter;
    m_shown = shown;
    clear();
    refresh();
}

void HistoryModel::clear()
{
    beginResetModel();
    ++m_generation;
    m_steps.clear();
    m_rows.clear();
    m_problem.clear();
    m_isAll = m_isReading = m_isStale = false;
    endResetModel();
}

void HistoryModel::refresh()
{
    if (!m_document) return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    if (m_steps.empty()) return ask(newest, pageSize, -1, [this](HistoryPart part) { takeMore(std::move(part), pageSize); });
    // Undo changes what stands, far down; steps that are known need not be described again.
    const std::size_t most = m_steps.size() + pageSize;
    const StepNumber known = m_steps.front().step.number;
    ask(newest, most, known, [this, most, known](HistoryPart part) { takeNewer(std::move(part), most, known); });
}

void HistoryModel::ask(StepNumber before, std::size_t most, StepNumber known, std::function<void(HistoryPart)> take)
{
    m_isReading = true;
    m_document->keeper().ask<HistoryPart>(
        this, [filter = m_filter, before, most, known](PlanFile& file) { return readPart(file, filter, before, most, known); },
        [this, take = std::move(take), generation = m_generation](Result<HistoryPart> part) {
            if (generation != m_generation) return;
            m_isReading = false;
            m_problem = part ? QString() : textOf(part.error());
            if (part) {
                m_versions = part->versions;
                m_authors = part->authors;
                take(*std::move(part));
            }
            emit read();
            if (std::exchange(m_isStale, false)) refresh();
        });
}

void HistoryModel::takeMore(HistoryPart part, std::size_t asked)
{
    m_isAll = part.steps.size() < asked;
    std::ranges::move(part.steps, std::back_inserter(m_steps));
    rebuild();
}

void HistoryModel::takeNewer(HistoryPart part, std::size_t asked, StepNumber known)
{
    const StepNumber oldest = m_steps.back().step.number;
    const auto firstKnown = std::ranges::find_if(part.steps, [&](const ListedStep& step) { return step.step.number <= known; });
    // Another history, or one that ran away: from the top again.
    const bool isSame = firstKnown != part.steps.end() && firstKnown->step.number == known && firstKnown->step.time == m_steps.front().step.time;
    if (!isSame || part.steps.back().step.number > oldest) {
        clear();
        return refresh();
    }
    const bool wasAll = part.steps.size() < asked;
    std::erase_if(part.steps, [&](const ListedStep& step) { return step.step.number < oldest; });
    for (auto at = std::ranges::find(part.steps, known, [](const ListedStep& step) { return step.step.number; }); at != part.steps.end(); ++at) {
        const auto old = std::ranges::lower_bound(m_steps, at->step.number, std::ranges::greater{}, [](const ListedStep& step) { return step.step.number; });
        if (old != m_steps.end() && old->step.number == at->step.number) at->changed = old->changed;
    }
    m_isAll = m_isAll && wasAll;
    m_steps = std::move(part.steps);
    rebuild();
}

void HistoryModel::rebuild()
{
    std::vector<HistoryRow> wanted;
    if (m_shown == Shown::All)
        for (const ListedStep& step : m_steps) wanted.push_back(rowOf(step));
    // A version stands with its step; those of steps that are not read yet wait for them.
    const StepNumber oldest = m_shown == Shown::VersionsOnly || m_isAll || m_steps.empty() ? 0 : m_steps.back().step.number;
    for (const Version& version : m_versions)
        if (version.step >= oldest && isShown(version, m_filter)) wanted.push_back(rowOf(version));
    std::ranges::stable_sort(wanted, standsAbove);
    show(std::move(wanted));
}

void HistoryModel::show(std::vector<HistoryRow> wanted)
{
    const auto isWanted = [&](const HistoryRow& row) { return std::ranges::binary_search(wanted, row, standsAbove); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (isWanted(at(last))) continue;
        int first = last;
        while (first > 0 && !isWanted(at(first - 1))) --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    for (std::size_t first = 0; first < wanted.size(); ++first) {
        const auto isThere = [&](std::size_t place) { return first < m_rows.size() && !standsAbove(wanted[place], m_rows[first]); };
        if (isThere(first)) {
            if (looksSame(m_rows[first], wanted[first])) continue;
            m_rows[first] = wanted[first];
            emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(first), Count_ - 1));
            continue;
        }
        std::size_t end = first + 1;
        while (end < wanted.size() && !isThere(end)) ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first), wanted.begin() + static_cast<std::ptrdiff_t>(first), wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        first = end - 1;
    }
}

int HistoryModel::rowOfStep(StepNumber number) const
{
    const auto found = std::ranges::find_if(m_rows, [number](const HistoryRow& row) { return !row.isVersion() && row.step.number == number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HistoryModel::rowOfVersion(std::int64_t number) const
{
    const auto found = std::ranges::find_if(m_rows, [number](const HistoryRow& row) { return row.isVersion() && row.version.number == number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_document && m_shown == Shown::All && !m_steps.empty() && !m_isAll && !m_isReading; }

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) ask(m_steps.back().step.number, pageSize, -1, [this](HistoryPart part) { takeMore(std::move(part), pageSize); });
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const HistoryRow& row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return shownText(row, column);
    case Qt::EditRole: return column == Done ? textOf(row.version.name) : column == Changed ? textOf(row.version.note) : QVariant();
    case Qt::ToolTipRole: return toolTipOf(toolTip(row, column));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((column == Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case IsFirstOfDay: return index.row() == 0 || at(index.row() - 1).day != row.day;
    case IsVersion: return row.isVersion();
    case Qt::ForegroundRole: return !row.isVersion() && isTakenBack(row.step) ? QVariant(faded(QGuiApplication::palette(), 0.4)) : QVariant();
    case Qt::FontRole: {
        if (!row.isVersion() || column == Changed) return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default: return {};
    }
}

QString HistoryModel::shownText(const HistoryRow& row, int column) const
{
    switch (column) {
    case Number: return row.isVersion() ? tr("v%1", "a version").arg(row.version.number) : QString::number(row.step.number);
    case Day: return row.day;
    case Clock: return row.clock;
    case Who: return row.who;
    case Done: return row.done;
    case Changed: {
        if (!row.isVersion()) return row.changed;
        const auto* drift = m_drift.of(row.version);
        if (!drift || drift->empty()) return row.changed;
        const QString moved = tr("Headroom %1 computed other figures").arg(textOf(row.version.engine).simplified());
        return row.changed.isEmpty() ? moved : tr("%1; %2").arg(moved, row.changed);
    }
    default: return row.isVersion() || row.step.changes == 0 ? QString() : QString::number(row.step.changes);
    }
}

QString HistoryModel::toolTip(const HistoryRow& row, int column) const
{
    if (column <= Clock) return utcOf(row.time());
    if (row.isVersion() && column == Changed && !row.version.note.empty()) return textOf(row.version.note);
    return shownText(row, column);
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return QAbstractTableModel::flags(index);
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool isText = at(index.row()).isVersion() && (index.column() == Done || index.column() == Changed);
    return isText && m_document && m_document->canEdit() ? plain | Qt::ItemIsEditable : plain;
}

bool HistoryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const Version& version = at(index.row()).version;
    const QString text = value.toString().trimmed(), name = textOf(version.name), note = textOf(version.note);
    if (text != (index.column() == Done ? name : note)) m_document->describeVersion(version.number, index.column() == Done ? text : name, index.column() == Done ? note : text);
    return true;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count_) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment((section == Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Step"), tr("Day"), tr("Time"), tr("Who"), tr("What was done"), tr("What it changed"), tr("Changes")};
    return titles[section];
}

}  // namespace headroom
