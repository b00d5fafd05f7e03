// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/line_model.h"

#include <algorithm>
#include <cmath>

#include "text/core_text.h"

namespace headroom {

namespace {

/// "Denton · 2027-03": those of the texts that there are.
QString joined(const QStringList& texts)
{
    QStringList all;
    for (const QString& text : texts)
        if (!text.isEmpty()) all.append(text);
    return all.join(QStringLiteral(" · "));
}

/// Where the two sides are of other months than the question says: those of the line.
QString whenOf(const DifferenceLine& line)
{
    const QString before = textOf(line.before.when), after = textOf(line.after.when);
    return before.isEmpty() || after.isEmpty() || before == after ? QString() : QStringLiteral("%1 → %2").arg(before, after);
}

double largestOf(const auto& lines, const auto& part)
{
    double largest = 0;
    for (const auto& line : lines) largest = std::max(largest, std::abs(part(line)));
    return largest;
}

std::optional<double> shareOf(std::optional<double> part, double largest) { return part && largest > 0 ? std::optional(*part / largest) : std::nullopt; }

}  // namespace

std::vector<AnswerLine> answerLines(const std::vector<ExplainedLine>& lines)
{
    // What is left of a long sum may be more than each that is named: it has no bar, or theirs would be nothing.
    const double largest = largestOf(lines, [](const ExplainedLine& line) { return line.asked ? line.part.value_or(0) : 0; });
    std::vector<AnswerLine> shown;
    for (const ExplainedLine& line : lines) {
        // An addend that is the value itself needs no second number.
        const bool isValue = line.part && std::abs(*line.part - line.value) <= 1e-9 * std::abs(line.value);
        const QString part = isValue ? QString() : textOf(line.partText);
        shown.push_back({.label = textOf(line.label), .details = joined({textOf(line.entity), textOf(line.when)}), .value = textOf(line.valueText), .part = part, .tip = joined({textOf(line.term), textOf(line.source)}),
                         .share = line.asked ? shareOf(line.part, largest) : std::nullopt, .leadsTo = line.asked});
    }
    return shown;
}

std::vector<AnswerLine> answerLines(const std::vector<DifferenceLine>& lines)
{
    const double largest = largestOf(lines, [](const DifferenceLine& line) { return line.part; });
    std::vector<AnswerLine> shown;
    for (const DifferenceLine& line : lines) {
        const ExplainedLine& named = line.after.label.empty() ? line.before : line.after;
        const QString before = textOf(line.before.valueText), after = textOf(line.after.valueText);
        const QString values = before.isEmpty() && after.isEmpty() ? QString() : LineModel::tr("%1 → %2").arg(before.isEmpty() ? LineModel::tr("none") : before, after.isEmpty() ? LineModel::tr("none") : after);
        shown.push_back({.label = textOf(named.label), .details = joined({textOf(named.entity), whenOf(line)}), .value = textOf(line.partText), .part = values, .tip = joined({textOf(named.term), textOf(named.source)}), .share = shareOf(line.part, largest),
                         .leadsTo = line.after.asked ? line.after.asked : line.before.asked});
    }
    return shown;
}

void LineModel::setLines(std::vector<AnswerLine> lines)
{
    if (lines == m_lines) return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::optional<Asked> LineModel::leadsTo(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? m_lines[static_cast<std::size_t>(index.row())].leadsTo : std::nullopt;
}

int LineModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const AnswerLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.label;
    case DetailsRole: return line.details;
    case ValueRole: return line.value;
    case PartRole: return line.part;
    case ShareRole: return line.share ? QVariant(*line.share) : QVariant();
    case IsLinkRole: return line.leadsTo.has_value();
    case Qt::ToolTipRole: return toolTipOf(QStringList{joined({line.label, line.details}), joined({line.value, line.part}), line.tip}.join(QLatin1Char('\n')).trimmed());
    case Qt::AccessibleTextRole: {
        const QString value = joined({line.value, line.part}), name = line.details.isEmpty() ? line.label : tr("%1, %2").arg(line.label, line.details);
        return value.isEmpty() ? name : tr("%1: %2").arg(name, value);
    }
    case Qt::AccessibleDescriptionRole: return line.tip.isEmpty() ? QVariant() : QVariant(line.tip);
    default: return {};
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex& index) const { return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags; }

}  // namespace headroom
