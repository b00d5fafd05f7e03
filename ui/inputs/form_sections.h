// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>
#include <vector>

#include "plan/registry.h"

namespace headroom {

/// A heading of a form with the fields below it, in the order of the descriptions.
struct FormSection {
    QString title;
    std::vector<std::size_t> fields;
};

/// The sections of these headings (as the descriptions name them); all of the table where none is named.
std::vector<FormSection> sectionsOf(const TableType& table, const std::vector<std::string_view>& headings = {});

/// How many of the sections stand in the first of two columns, so that both are about as long.
std::size_t firstColumn(const std::vector<FormSection>& sections);

}  // namespace headroom
