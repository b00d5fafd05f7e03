// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// What a user can do about a notice, with one click.
enum class Remedy {
    None,
    Dismiss,        ///< it was said, and need not stay
    SaveElsewhere,  ///< go on with the plan in another file
    SaveOrOpen,     ///< that, or go on with what stands under the name now
    SaveOrDismiss,  ///< go on in another file, or leave it as it is
    ShowHistory,    ///< look at the history, or dismiss it
    Recover,        ///< a file that could not be opened: make a new plan of what can be read of it
};

/// A sentence that stands across the page, about the plan that is open.
struct Notice {
    QString text;
    Remedy remedy = Remedy::None;
    bool operator==(const Notice&) const = default;
};

}  // namespace headroom
