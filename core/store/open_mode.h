// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// How a plan file is opened. ReadOnly writes nothing, not even to tidy up after a program that died.
enum class OpenMode { ReadOnly, ReadWrite };

}  // namespace headroom
