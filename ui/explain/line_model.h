// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <optional>

#include "explain/explanation.h"

namespace headroom {

/// A line of an answer as it is shown: texts as they stand, never HTML.
struct AnswerLine {
    QString label, details, value, part;
    QString tip;                   ///< what does not stand in the line: the source of an input
    std::optional<double> share;   ///< of the largest part of the list, −1 to 1; none where the lines are no parts
    std::optional<Asked> leadsTo;  ///< none: the rest of a long list
    bool operator==(const AnswerLine&) const = default;
};

/// What a value follows from, or what uses it.
std::vector<AnswerLine> answerLines(const std::vector<ExplainedLine>& lines);
/// What moved a value: each with its value on both sides, its part in the difference in place of the value.
std::vector<AnswerLine> answerLines(const std::vector<DifferenceLine>& lines);

/// The lines of an answer. Read-only; other lines reset the model, the same ones say nothing.
class LineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailsRole = Qt::UserRole, ValueRole, PartRole, ShareRole, IsLinkRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<AnswerLine> lines);
    const std::vector<AnswerLine>& lines() const { return m_lines; }
    /// Where a row leads; nothing where it leads nowhere.
    std::optional<Asked> leadsTo(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<AnswerLine> m_lines;
};

}  // namespace headroom
