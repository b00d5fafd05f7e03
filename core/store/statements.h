// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <map>
#include <string>

namespace headroom {

/// Statements of one transaction, prepared once each: a paste writes the same few ten thousand times.
class Statements {
public:
    explicit Statements(SQLite::Database& database) : m_database(database) {}

    /// Ready to be bound and run; good until the same text is asked for again.
    SQLite::Statement& operator()(const std::string& sql)
    {
        auto found = m_prepared.find(sql);
        if (found == m_prepared.end()) return m_prepared.try_emplace(sql, m_database, sql).first->second;
        found->second.reset();
        found->second.clearBindings();
        return found->second;
    }

private:
    SQLite::Database& m_database;
    std::map<std::string, SQLite::Statement> m_prepared;
};

}  // namespace headroom
