// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace headroom {

/// A headline figure as it was when a version of a plan was kept, by its key; nothing where it did not exist. The store keeps
/// it without knowing what it means, and the model does not know where it is kept.
struct VersionFigure {
    std::string figure;
    std::optional<double> value;
    bool operator==(const VersionFigure&) const = default;
};

}  // namespace headroom
