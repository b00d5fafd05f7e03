// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/reference.h"

namespace headroom {

/// What referencePages() is made of: the page of a table with those of its inputs, and of a subject with those of its figures.
std::vector<ReferencePage> inputPages(EntityKind kind, const FormulaUses& uses, const Plan<>& plan);
std::vector<ReferencePage> figurePages(Subject subject, const FormulaUses& uses, const Plan<>& plan);

/// Links to figures, each with its label, those of an entity with whose it is: "Power cost (each site)".
std::vector<ReferenceLink> linksTo(const std::vector<Figure>& figures);
std::vector<ReferenceLink> linksTo(const std::vector<InputField>& inputs);

}  // namespace headroom
