// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upgrade.h"

#include <optional>

#include "store/connection.h"
#include "store/file_probe.h"
#include "store/half_file.h"
#include "store/migrate.h"
#include "store/plan_rows.h"
#include "store/schema.h"

namespace headroom {

namespace {

/// What the copy must be before it may stand for the original: whole, without references into the air, and the same plan.
Result<> verify(SQLite::Database& copy, SQLite::Database& original, int version)
{
    if (const std::string verdict = copy.execAndGet("PRAGMA integrity_check(1)").getString(); verdict != "ok") return tl::unexpected("the copy is not whole: " + quotable(verdict));
    if (copy.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() != 0) return tl::unexpected(std::string{"it refers to rows that do not exist"});
    auto before = readRows(original, version);
    if (!before) return tl::unexpected(before.error());
    auto after = readRows(copy, planVersion);
    if (!after) return tl::unexpected(after.error());
    if (*before != *after) return tl::unexpected(std::string{"the copy does not read back as the same plan"});
    if (auto plan = assemble(*std::move(after)); !plan) {
        // The sentence of an issue ends with its own full stop.
        std::string why = sentence(plan.error());
        if (why.ends_with('.')) why.pop_back();
        return tl::unexpected(why);
    }
    return {};
}

/// Both names for one file where the disk can, a copy made in full before it has the name where it cannot.
void keep(const std::filesystem::path& path, const std::filesystem::path& kept)
{
    std::error_code error;
    if (std::filesystem::equivalent(path, kept, error)) return syncFolderOf(kept);
    std::filesystem::create_hard_link(path, kept, error);
    if (!error) return syncFolderOf(kept);
    const auto half = halfPath(kept);
    HalfFile guard(half);
    std::filesystem::copy_file(path, half, std::filesystem::copy_options::overwrite_existing);
    takePlace(half, kept);
    guard.finished();
}

}  // namespace

std::filesystem::path keptPath(const std::filesystem::path& path, int version)
{
    const std::string name = path.string() + ".v" + std::to_string(version);
    std::filesystem::path kept = name;
    std::error_code ignored;
    for (int count = 2; std::filesystem::exists(kept, ignored) && !std::filesystem::equivalent(kept, path, ignored); ++count) kept = name + "-" + std::to_string(count);
    return kept;
}

Result<> upgradeFile(const std::filesystem::path& link, int version)
{
    // What a link leads to is replaced, not the link.
    const auto path = std::filesystem::canonical(link);
    // Nobody commits to the old file while the new one is made. SQLite copies nothing through a connection that may write.
    std::optional<SQLite::Database> holder = connect(path, OpenMode::ReadWrite);
    std::optional<SQLite::Transaction> hold(std::in_place, *holder, SQLite::TransactionBehavior::IMMEDIATE);
    std::optional<SQLite::Database> original = connect(path, OpenMode::ReadOnly);

    const auto half = halfPath(path);
    if (auto reserved = reserveHalf(half); !reserved) return reserved;
    HalfFile guard(half);
    {
        auto copy = connect(half, OpenMode::ReadWrite);
        copyDatabase(copy, *original);
        migrate(copy);
        if (auto same = verify(copy, *original, version); !same)
            return tl::unexpected(pathText(link) + " has version " + std::to_string(version) + " of the plan format and is not a valid plan: " + same.error() + ".");
    }
    std::filesystem::permissions(half, std::filesystem::status(path).permissions());
    keep(path, keptPath(path, version));
#ifdef _WIN32
    // Windows replaces no file that is open.
    hold.reset();
    holder.reset();
    original.reset();
#endif
    takePlace(half, path);
    guard.finished();
    return {};
}

SQLite::Database upgradedInMemory(SQLite::Database& original)
{
    SQLite::Database copy = connectMemory();
    copyDatabase(copy, original);
    migrate(copy);
    copy.exec("PRAGMA query_only = ON");
    return copy;
}

}  // namespace headroom
