// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/check_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <algorithm>

#include "explain/asking.h"
#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString markOf(CheckState state)
{
    switch (state) {
    case CheckState::Green: return QStringLiteral("\u2713");
    case CheckState::Red: return QStringLiteral("\u2717");
    case CheckState::Undefined: break;
    }
    return QStringLiteral("?");
}

QVariant colourOf(CheckState state)
{
    if (state == CheckState::Undefined) return {};
    return verdictColour(state == CheckState::Green, QGuiApplication::palette());
}

}  // namespace

void CheckModel::setResults(const Plan<>& plan, const std::vector<CheckResult>& results, Id scenario)
{
    std::vector<Row> rows;
    for (const CheckResult& result : results) {
        const QString state = QStringLiteral("%1 %2").arg(markOf(result.state), translated(stateLabel(result.state)));
        const auto check = std::ranges::find(plan.checks, result.id, &Assertion<>::id);
        const bool isShown = check != plan.checks.end() && (!check->scenario || check->scenario.id == scenario);
        rows.push_back({result.id, result.state, {state, textOf(result.name), textOf(distanceText(plan, result)), textOf(scenarioNameOf(plan, result, scenario)), textOf(result.sentence)}, isShown ? result.figure : CellFigure{}});
    }
    take(std::move(rows));
}

void CheckModel::clear() { take({}); }

void CheckModel::take(std::vector<Row> rows)
{
    const bool isSame = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!isSame) beginResetModel();
    m_rows = std::move(rows);
    if (!isSame) return endResetModel();
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

int CheckModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int CheckModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole: return row.cells[index.column()];
    case askedRole: return askedData(row.figure);
    case Qt::ToolTipRole: return toolTipOf(row.cells[Check] + QLatin1Char('\n') + row.cells[Finding]);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::ForegroundRole: return isState ? colourOf(row.state) : QVariant();
    case Qt::FontRole: {
        if (!isState) return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default: return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count_) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case State: return tr("State");
    case Check: return tr("Check");
    case Distance: return tr("Distance");
    case Scenario: return tr("Scenario");
    default: return tr("What was found");
    }
}

}  // namespace headroom
