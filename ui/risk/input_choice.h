// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <vector>

#include "plan/parse.h"

namespace headroom {

/// Chooses one of the inputs of a plan that are numbers or curves, by any part of its name or of its key as it is typed.
class InputChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit InputChoice(QWidget* parent = nullptr);

    /// Offers the inputs of this plan; what is chosen stays, where the plan has it.
    void setPlan(const Plan<>& plan);

    /// The input that is chosen, or nothing where what is typed names none.
    std::optional<Place> chosen() const;
    void choose(const Place& place);

private:
    std::vector<Place> m_places;
};

}  // namespace headroom
