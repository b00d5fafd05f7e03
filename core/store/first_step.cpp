// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/first_step.h"

#include "store/plan_rows.h"
#include "store/schema.h"
#include "store/step_log.h"

namespace headroom {

void writeFirstStep(SQLite::Database& database, const Plan<>& plan, const std::string& author, const std::string& time)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(schemaSql());
    const PlanRows rows = rowsOf(plan);
    Statements statements(database);
    for (const TableType& type : tables())
        for (const Row& row : rows[static_cast<std::size_t>(type.kind)]) insertRow(statements, type, row);
    appendStep(database, {.kind = StepKind::Created, .author = author, .what = {}}, {.nextId = nextId(plan), .digest = digestOf(rows), .time = time});
    transaction.commit();
}

}  // namespace headroom
