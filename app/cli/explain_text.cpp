// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "cli/explain_tree.h"
#include "cli/print_table.h"

namespace headroom {

namespace {

constexpr std::size_t mostOfRoot = 12, mostBelow = 6, columns = 120;

/// A line of the tree: words with a value behind them, or a sentence.
struct Printed {
    int indent = 0;
    std::string words, value, tail;
};

std::string named(const std::string& label, const std::string& entity, const std::string& when)
{
    std::string text = label;
    if (!entity.empty()) text += " · " + entity;
    if (!when.empty()) text += ", " + when;
    return text;
}

/// A sentence in lines of at most so many columns, those after the first a little further in.
std::vector<std::string> wrapped(const std::string& words, std::size_t width)
{
    std::vector<std::string> lines;
    std::string line;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        const std::string word = words.substr(at, end - at);
        const bool fits = line.empty() || columnsOf(line) + 1 + columnsOf(word) <= width;
        if (!fits) lines.push_back(std::exchange(line, "   "));
        line += (line.empty() ? "" : " ") + word;
        at = end + 1;
    }
    if (!line.empty()) lines.push_back(line);
    return lines;
}

class Tree
{
public:
    explicit Tree(const Explainer& explainer) : m_explainer(explainer) {}

    void root(const Asked& asked, int depth, ShowUses uses)
    {
        const Explanation explanation = m_explainer.explain(asked, mostOfRoot);
        m_shown.push_back(asked);
        m_lines.push_back({0, named(explanation.label, explanation.entity, explanation.when), explanation.valueText, {}});
        below(explanation, 1, depth);
        if (uses == ShowUses::No) return;
        if (explanation.uses.empty() && asked.isInput() && !explanation.note.empty()) return;  // it decides what there is
        sentence(1, explanation.uses.empty() ? "Nothing uses it." : "It is used by:");
        for (const ExplainedLine& line : explanation.uses) m_lines.push_back({2, named(line.label, line.entity, line.when), line.valueText, {}});
    }

    std::string text() const
    {
        std::size_t width = 0, valueWidth = 0;
        for (const Printed& line : m_lines) {
            if (line.value.empty()) continue;
            width = std::max(width, 2 * static_cast<std::size_t>(line.indent) + columnsOf(line.words));
            valueWidth = std::max(valueWidth, columnsOf(line.value));
        }
        std::string text;
        for (const Printed& line : m_lines) {
            std::string out(2 * static_cast<std::size_t>(line.indent), ' ');
            out += line.words;
            if (!line.value.empty()) out += std::string(width - columnsOf(out) + 2 + valueWidth - columnsOf(line.value), ' ') + line.value;
            if (!line.tail.empty()) out += "  " + line.tail;
            text += out + "\n";
        }
        return text;
    }

private:
    void sentence(int indent, const std::string& words)
    {
        for (const std::string& line : wrapped(words, columns - 2 * static_cast<std::size_t>(indent))) m_lines.push_back({indent, line, {}, {}});
    }

    void below(const Explanation& explanation, int indent, int depth)
    {
        if (!explanation.formula.empty()) sentence(indent, (explanation.asked.isInput() ? "" : "= ") + explanation.formula);
        if (!explanation.numbers.empty() && explanation.numbers != explanation.valueText) sentence(indent, "= " + explanation.numbers);
        sentence(indent, explanation.note);
        if (explanation.asked.isInput()) ofInput(explanation, indent);
        std::vector<Asked> taken;
        std::size_t nothings = 0;
        for (const ExplainedLine& line : explanation.operands) nothings += isNothing(line);
        bool areTold = false;
        for (const ExplainedLine& line : explanation.operands) {
            if (line.asked && line.asked->figure == Figure::Month) continue;  // the calendar's, as everybody knows
            if (nothings > 1 && isNothing(line)) {
                if (!std::exchange(areTold, true)) m_lines.push_back({indent, std::to_string(nothings) + " others that are 0", {}, {}});
                continue;
            }
            const bool isNew = depth > 1 && line.asked && !line.decides && !line.asked->isInput() && !isShown(*line.asked) && std::ranges::none_of(taken, [&](const Asked& other) { return other.figure == line.asked->figure; });
            m_lines.push_back({indent, named(line.label, line.entity, line.when), line.valueText, tailOf(line, depth > 1 && line.asked && isShown(*line.asked))});
            if (!isNew) continue;
            taken.push_back(*line.asked);
            m_shown.push_back(*line.asked);
            below(m_explainer.explain(*line.asked, mostBelow), indent + 1, depth - 1);
        }
    }

    void ofInput(const Explanation& explanation, int indent)
    {
        sentence(indent, "Source: " + explanation.source + (explanation.sourceDate.empty() ? "" : " (" + explanation.sourceDate + ")") + (explanation.sourceNote.empty() ? "" : "; " + explanation.sourceNote));
        if (!explanation.bounds.empty()) sentence(indent, "Allowed: " + explanation.bounds);
        sentence(indent, explanation.help);
    }

    /// An addend of 0.
    static bool isNothing(const ExplainedLine& line) { return line.part && *line.part == 0; }

    static std::string tailOf(const ExplainedLine& line, bool isAbove)
    {
        if (!line.source.empty()) return "[" + line.source + "]";
        if (!line.term.empty() && line.part && *line.part != 0) return "gives " + line.partText + " = " + line.termNumbers;
        if (line.part && line.asked && *line.part < 0 && line.value > 0) return "(taken off)";
        return isAbove ? "(see above)" : "";
    }

    bool isShown(const Asked& asked) const { return std::ranges::find(m_shown, asked) != m_shown.end(); }

    const Explainer& m_explainer;
    std::vector<Printed> m_lines;
    std::vector<Asked> m_shown;
};

}  // namespace

std::string explanationText(const Explainer& explainer, const Asked& asked, int depth, ShowUses uses)
{
    Tree tree(explainer);
    tree.root(asked, depth, uses);
    return tree.text();
}

std::string differenceText(const ExplainedDifference& difference, const Sides& sides)
{
    std::string text = difference.label + "\n";
    const auto side = [](const std::string& name, const std::string& plan, const std::string& when, const std::string& value) {
        const std::string of = plan + (plan.empty() || when.empty() ? "" : ", ") + when;
        return "  " + name + (of.empty() ? "" : " (" + of + ")") + ": " + value + "\n";
    };
    text += side("before", sides.before, difference.beforeWhen, difference.beforeText) + side("after", sides.after, difference.afterWhen, difference.afterText) + "  difference: " + (difference.differenceText.empty() ? "none, as there is a value on one side at most" : difference.differenceText) + "\n";
    const auto add = [&](const std::string& words) {
        for (const std::string& line : wrapped(words, columns)) text += line + "\n";
    };
    if (!difference.formula.empty()) add("= " + difference.formula);
    add(difference.note);
    TextTable table;
    table.columns = {{"operand", ColumnKind::Words}, {"before", ColumnKind::Number}, {"after", ColumnKind::Number}, {"part", ColumnKind::Number}};
    for (const DifferenceLine& line : difference.lines) {
        const ExplainedLine& shown = line.after.label.empty() ? line.before : line.after;
        const std::string when = line.before.when == line.after.when || line.before.when.empty() || line.after.when.empty() ? shown.when : line.before.when + " → " + line.after.when;
        table.rows.push_back({RowKind::Line, {named(shown.label, shown.entity, when), line.before.valueText, line.after.valueText, line.partText}});
    }
    if (!table.rows.empty()) text += "\n" + printed(table);
    if (difference.unmoved > 0) text += "\n" + std::to_string(difference.unmoved) + (difference.unmoved == 1 ? " operand" : " operands") + " did not move.\n";
    return text;
}

}  // namespace headroom
