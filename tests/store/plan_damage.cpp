// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_damage.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "exchange/plan_json.h"
#include "support/temporary_folder.h"

namespace headroom::testing {

Plan<> writeVersion1(const std::filesystem::path& path)
{
    const auto frozen = [](const char* name) { return bytesOf(std::filesystem::path{HEADROOM_FROZEN} / name); };
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("BEGIN; " + frozen("schema_v1.sql") + frozen("rows_v1.sql") + "COMMIT");
    return fromJson(frozen("plan_v1.json")).value();
}

std::string damageOf(const std::filesystem::path& path)
{
    std::string wrong;
    for (const char* ending : {"-journal", "-wal", "-shm"})
        if (std::filesystem::exists(path.string() + ending)) wrong += path.filename().string() + ending + " is left. ";
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    if (const auto verdict = database.execAndGet("PRAGMA integrity_check").getString(); verdict != "ok") wrong += verdict + " ";
    if (database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() != 0) wrong += "references into the air ";
    return wrong;
}

}  // namespace headroom::testing
