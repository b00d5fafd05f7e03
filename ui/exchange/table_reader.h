// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "exchange/table_import.h"

namespace headroom {

/// What a table is read from: the bytes of a file, or the cells that a clipboard has already.
struct TableSource {
    QString name;  ///< "fleet.csv"
    std::string bytes;
    std::shared_ptr<const TableText> cells;
};

/// A table as it was read against a plan. Without an import, `problem` says why.
struct ReadTable {
    std::shared_ptr<const Plan<>> plan;
    std::shared_ptr<const TableText> text;
    std::shared_ptr<const TableImport> import;
    std::string problem;
};

/// Reads a table on a thread of its own, so that the window goes on. A new reading ends the one before, of which nothing is heard.
class TableReader : public QObject
{
    Q_OBJECT

public:
    explicit TableReader(TableSource source, QObject* parent = nullptr);
    ~TableReader() override;

    /// Begins to read; `read` is emitted in the thread of this object. Without a kind, the likeliest is taken.
    void start(std::shared_ptr<const Plan<>> plan, std::optional<EntityKind> kind, const ImportChoices& choices, Id nextId);

    /// From 0 to 100.
    int percent() const { return m_percent.load(std::memory_order_relaxed); }
    const TableSource& source() const { return m_source; }

signals:
    void read(const headroom::ReadTable& table);

private:
    struct Text {
        std::optional<EntityKind> kind;
        std::optional<char> delimiter;
        std::shared_ptr<const TableText> cells;
    };
    ReadTable work(std::shared_ptr<const Plan<>> plan, std::optional<EntityKind> kind, const ImportChoices& choices, Id nextId, const std::stop_token& stop);

    TableSource m_source;
    Text m_text;  ///< of the last reading; of the thread while one runs
    std::atomic<int> m_percent{0};
    int m_reading = 0;
    std::jthread m_thread;
};

}  // namespace headroom
