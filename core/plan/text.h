// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a text of the core for translation. The core never translates: the desk looks the text up
/// (lupdate finds the mark), the command line prints it as it stands.
#define HR_TR(text) text
