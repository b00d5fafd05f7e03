// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_engine/written_workbook.h"

#include <gtest/gtest.h>

namespace headroom::testing {

WrittenWorkbook::WrittenWorkbook(const Statement& statement, std::filesystem::path path, const WorkbookOptions& options)
    : m_statement(statement), m_path(std::move(path)), m_cells(statement, options), m_inputs(inputRows(statement.plan())), m_layout(m_inputs)
{
    const auto written = writeWorkbook(statement, m_path, options);
    EXPECT_TRUE(written) << m_path << ": " << written.error();
}

}  // namespace headroom::testing
