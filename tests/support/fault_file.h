// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fault_state.h"

namespace headroom::testing {

/// An open file of the FaultVfs: every call asks the state for its fate, is made on the real file, and is told to the
/// folder.
int openFaultFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags);
int sizeOfFaultFile(const sqlite3_vfs* real);

/// Syncs the folder, as SQLite does after it deleted a journal.
int syncFolder(FaultVfs::State& state);

}  // namespace headroom::testing
