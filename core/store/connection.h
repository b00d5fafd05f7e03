// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "plan/issue.h"
#include "store/open_mode.h"

namespace headroom {

/// Opens a database that nobody vouches for and in which nothing acknowledged may be lost: defensive mode, no trusted
/// schema, no triggers and views, small limits; rollback journal, EXTRA syncs, foreign keys. Throws SQLite::Exception,
/// as all of SQLiteCpp; PlanFile turns it into a sentence.
SQLite::Database connect(const std::filesystem::path& path, OpenMode mode);

/// An empty database in memory, under the same guard.
SQLite::Database connectMemory();

/// Writes all of a database over another by SQLite's backup. The source must not be in a transaction that writes.
void copyDatabase(SQLite::Database& target, SQLite::Database& source);

/// The same of a file that another program may write to: in steps, between which it can, so that a slow copy does not hold it
/// up. Each time that it does, the copy begins again; at the third time the rest is done at once. `between` is called between
/// two steps.
void copyDatabaseInSteps(SQLite::Database& target, SQLite::Database& source, const std::function<void()>& between = {});

/// What is damaged in these tables, as SQLite words it, on one line; empty where nothing is. Throws where the disk gave an
/// error: that is no damage.
std::string firstDamage(SQLite::Database& database, const std::vector<std::string>& tables);

/// The sentence for what SQLite refused.
std::string sentence(const std::filesystem::path& path, const SQLite::Exception& error);

/// Takes back what a program that died has left of a step, so that its journal is not played into the next file of this
/// name. A free name is fine. Throws SQLite::Exception where it cannot, filesystem_error too.
void settle(const std::filesystem::path& path);

/// Whether a connection that only reads cannot, because a program died in the middle of a step, which is to be taken back first.
bool isCutOff(SQLite::Database& database);

/// Whether the file behind the connection can be written.
bool isWritableConnection(SQLite::Database& database);

/// A number that changes when another connection has committed to the file.
int dataVersion(SQLite::Database& database);

/// Whether the file was renamed, deleted or replaced since it was opened: SQLite would go on writing to the old one.
bool hasMoved(SQLite::Database& database);

}  // namespace headroom
