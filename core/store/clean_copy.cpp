// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clean_copy.h"

#include <memory>
#include <sqlite3.h>

#include "plan/registry.h"
#include "plan/validate.h"
#include "store/connection.h"
#include "store/first_step.h"

namespace headroom {

namespace {

struct Free {
    void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};

}  // namespace

Plan<> withoutNotes(Plan<> plan)
{
    for (const TableType& type : tables())
        if (const auto note = type.find("note"))
            for (std::size_t row = 0; row < type.count(plan); ++row) writeField(plan, type, row, *note, std::string{});
    return plan;
}

Result<std::string> cleanCopy(const Plan<>& plan, const std::string& time)
{
    if (const auto issue = firstError(plan)) return tl::unexpected("The plan cannot be handed out: " + sentence(*issue));
    try {
        auto database = connectMemory();
        writeFirstStep(database, withoutNotes(plan), {}, time);
        sqlite3_int64 size = 0;
        const std::unique_ptr<unsigned char, Free> bytes{sqlite3_serialize(database.getHandle(), "main", &size, 0)};
        if (!bytes) return tl::unexpected(std::string{"The plan cannot be handed out: there is not enough memory."});
        return std::string(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
    } catch (const SQLite::Exception& error) {
        return tl::unexpected("The plan cannot be handed out: " + quotable(error.what()) + ".");
    }
}

}  // namespace headroom
