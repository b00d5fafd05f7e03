// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// How a plan file is opened. ReadOnly writes nothing, but that it takes back the half step of a
/// program that died, without which the file cannot be read.
enum class OpenMode { ReadOnly, ReadWrite };

}  // namespace headroom
