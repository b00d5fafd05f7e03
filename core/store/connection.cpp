// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <SQLiteCpp/Backup.h>
#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <sqlite3.h>
#include <string_view>
#include <utility>

#include "store/file_probe.h"
#include "store/foreign_text.h"
#include "store/half_file.h"
#include "store/schema.h"

namespace headroom {

namespace {

constexpr int patience = 2'000;  // milliseconds that another program may hold the file

void harden(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    // Far above the largest row that check() lets through (some texts of 10,000 bytes, curves of 1,000 points).
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 8'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 5);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
}

}  // namespace

SQLite::Database connect(const std::filesystem::path& path, OpenMode mode)
{
    // An absolute path is never one of SQLite's special names (":memory:", "").
    const auto name = std::filesystem::absolute(path).u8string();
    SQLite::Database database(std::string{name.begin(), name.end()}, mode == OpenMode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE, patience);
    harden(database.getHandle());
    database.exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON");
    if (mode == OpenMode::ReadWrite) database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
    return database;
}

SQLite::Database connectMemory()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    harden(database.getHandle());
    return database;
}

void copyDatabase(SQLite::Database& target, SQLite::Database& source)
{
    SQLite::Backup backup(target, source);
    // A source or target that another holds is no exception to SQLiteCpp, and would leave an empty copy.
    if (const int result = backup.executeStep(-1); result != SQLITE_DONE) throw SQLite::Exception("the copy was not completed", result);
}

void copyDatabaseInSteps(SQLite::Database& target, SQLite::Database& source, const std::function<void()>& between)
{
    constexpr int pagesInAStep = 256, mostBeginnings = 3;
    SQLite::Backup backup(target, source);
    int beginnings = 1, remaining = std::numeric_limits<int>::max();
    for (;;) {
        const int result = backup.executeStep(beginnings < mostBeginnings ? pagesInAStep : -1);
        if (result == SQLITE_DONE) return;
        if (result != SQLITE_OK) throw SQLite::Exception("the copy was not completed", result);
        // It has begun again where it has not come nearer to the end.
        const int before = std::exchange(remaining, backup.getRemainingPageCount());
        beginnings += remaining >= before;
        if (between) between();
    }
}

void settle(const std::filesystem::path& path)
{
    const std::filesystem::path journal = path.string() + "-journal";
    if (!std::filesystem::exists(journal)) return;
    std::optional<SQLite::Database> database;
    if (std::filesystem::exists(path)) {
        database = connect(path, OpenMode::ReadWrite);
        database->exec("BEGIN EXCLUSIVE");
    }
    // Nobody is in the middle of a step, and what is left is no step at all, or one of a file that is gone.
    std::filesystem::remove(journal);
    syncFolderOf(journal);
}

std::string firstDamage(SQLite::Database& database, const std::vector<std::string>& tables)
{
    for (const std::string& table : tables) {
        const std::string verdict = database.execAndGet("PRAGMA quick_check(" + headroom::quoted(table) + ")").getString();
        if (verdict == "ok") continue;
        // A page that the disk does not give is reported like a damaged one: "… unable to get the page. error code=266".
        constexpr std::string_view before = "error code=";
        if (const auto at = verdict.rfind(before); at != std::string::npos) {
            const int code = std::atoi(verdict.c_str() + at + before.size());
            if ((code & 0xff) == SQLITE_IOERR) throw SQLite::Exception(verdict, code);
        }
        return foreignText(verdict, 300);
    }
    return {};
}

namespace {

std::string cannotWrite(const std::string& text, int extendedCode)
{
    if (extendedCode == SQLITE_READONLY_ROLLBACK) return text + " cannot be read yet: a program died in the middle of a change, and half of it is in the file. Opening it in Headroom, or any command that writes to it, takes that back where its folder can be written.";
    if (extendedCode == SQLITE_READONLY_DBMOVED) return text + " cannot be written: it was renamed, deleted or replaced by another program.";
    return text + " cannot be written: it or its folder is read-only.";
}

/// Whether the schema is what SQLite could not make sense of; it has no code of its own for that.
bool isOfTheSchema(std::string_view words)
{
    return words.starts_with("malformed database schema") || words.starts_with("unsupported file format") || words.starts_with("no such table") || words.starts_with("no such column");
}

}  // namespace

std::string sentence(const std::filesystem::path& path, const SQLite::Exception& error)
{
    constexpr std::size_t longest = 300;
    const auto text = pathText(path);
    // The backup and some others give the extended code, whose lowest byte is the code.
    switch (const int code = error.getErrorCode(); code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return text + std::string{busyWords};
    case SQLITE_READONLY: return cannotWrite(text, std::max(code, error.getExtendedErrorCode()));
    case SQLITE_FULL: return text + " cannot be written: the disk is full. Nothing was changed.";
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return text + " cannot be opened: " + error.getErrorStr() + ".";
    case SQLITE_IOERR: return text + " cannot be read or written: the disk reports an error.";
    case SQLITE_TOOBIG: return text + " is not a valid plan: it holds a value of more than 8 MB.";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return damaged(path, error.what());
    default: break;
    }
    if (isOfTheSchema(error.what())) return damaged(path, error.what());
    std::string words = foreignText(error.what(), longest);
    while (words.ends_with('.')) words.pop_back();
    return text + " could not be read or written; SQLite says: " + words + ".";
}

bool isCutOff(SQLite::Database& database)
{
    try {
        database.execAndGet("PRAGMA schema_version");
        return false;
    } catch (const SQLite::Exception& error) {
        if (error.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK) throw;
        return true;
    }
}

bool isWritableConnection(SQLite::Database& database) { return sqlite3_db_readonly(database.getHandle(), "main") == 0; }

int dataVersion(SQLite::Database& database) { return database.execAndGet("PRAGMA data_version").getInt(); }

bool hasMoved(SQLite::Database& database)
{
    int moved = 0;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

}  // namespace headroom
