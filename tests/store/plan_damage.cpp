// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_damage.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "exchange/plan_json.h"
#include "support/temporary_folder.h"

namespace headroom::testing {

Plan<> writeOlder(const std::filesystem::path& path, int version)
{
    const std::filesystem::path fixtures = HEADROOM_FROZEN;
    writeBytes(path, bytesOf(fixtures / ("v" + std::to_string(version) + ".headroom")));
    return fromJson(bytesOf(fixtures / ("plan_v" + std::to_string(version) + ".json"))).value();
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
