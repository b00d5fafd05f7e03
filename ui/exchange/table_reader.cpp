// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_reader.h"

namespace headroom {

TableReader::TableReader(TableSource source, QObject* parent) : QObject(parent), m_source(std::move(source)) {}

TableReader::~TableReader()
{
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
}

void TableReader::start(std::shared_ptr<const Plan<>> plan, std::optional<EntityKind> kind, const ImportChoices& choices, Id nextId)
{
    // A reading looks whether it is wanted every thousand lines: there is nothing to wait for.
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
    m_percent = 0;
    const int reading = ++m_reading;
    m_thread = std::jthread([this, reading, plan, kind, choices, nextId](const std::stop_token& stop) {
        ReadTable table = work(plan, kind, choices, nextId, stop);
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(this, [this, reading, table] { if (reading == m_reading) emit read(table); }, Qt::QueuedConnection);
    });
}

ReadTable TableReader::work(std::shared_ptr<const Plan<>> plan, std::optional<EntityKind> kind, const ImportChoices& choices, Id nextId, const std::stop_token& stop)
{
    const ImportWatch watch{.stop = stop, .percent = &m_percent};
    ReadTable table{.plan = plan, .text = m_source.cells, .import = nullptr, .problem = {}};
    const bool isRead = m_text.cells && m_text.kind == kind && m_text.delimiter == choices.delimiter;
    if (!table.text && isRead) table.text = m_text.cells;
    if (!table.text) {
        auto text = kind ? readTableFor(*kind, m_source.bytes, choices, watch) : readTableText(m_source.bytes, choices.delimiter, watch);
        if (!text) {
            table.problem = text.error();
            return table;
        }
        table.text = std::make_shared<const TableText>(*std::move(text));
        m_text = {kind, choices.delimiter, table.text};
    }
    auto import = understandTable(*plan, kind ? *kind : likelyTable(*table.text, plan->settings.currency), *table.text, choices, nextId, watch);
    if (import) table.import = std::make_shared<const TableImport>(*std::move(import));
    else table.problem = import.error();
    return table;
}

}  // namespace headroom
