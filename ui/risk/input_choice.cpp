// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/input_choice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

#include "plan/overrides.h"
#include "risk/trial.h"
#include "text/core_text.h"

namespace headroom {

InputChoice::InputChoice(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(36);
    setAccessibleName(tr("Input that is varied"));
    lineEdit()->setPlaceholderText(tr("Part of a name or key, as: demand or sites.20"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->popup()->setAccessibleName(tr("Inputs found"));
}

void InputChoice::setPlan(const Plan<>& plan)
{
    const auto before = chosen();
    const QSignalBlocker quiet(this);
    clear();
    m_places.clear();
    QStringList texts;
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Place place{type.kind, type.id(plan, index), field};
                if (!canBeTried(plan, place) || !inputPlaces(plan, keyOf(place))) continue;
                m_places.push_back(place);
                texts.append(QStringLiteral("%1  (%2)").arg(textOf(placeName(plan, place)), textOf(keyOf(place))));
            }
    addItems(texts);
    setCurrentIndex(-1);
    if (before) choose(*before);
}

std::optional<Place> InputChoice::chosen() const
{
    const int row = findText(currentText());
    if (row < 0 || static_cast<std::size_t>(row) >= m_places.size()) return std::nullopt;
    return m_places[static_cast<std::size_t>(row)];
}

void InputChoice::choose(const Place& place)
{
    const auto found = std::ranges::find(m_places, place);
    setCurrentIndex(found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin()));
}

}  // namespace headroom
