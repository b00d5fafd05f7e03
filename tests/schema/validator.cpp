// SPDX-License-Identifier: GPL-3.0-or-later
#include "validator.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/temporary_folder.h"

namespace headroom {

std::vector<std::string> verdicts(const std::string& schema, const std::vector<std::string>& documents)
{
    const TemporaryFolder folder;
    writeBytes(folder / "schema", schema);
    std::string lines;
    for (const std::string& document : documents) lines += nlohmann::ordered_json::parse(document).dump() + "\n";
    writeBytes(folder / "documents", lines);
    const auto quoted = [](const std::string& path) { return " '" + path + "'"; };
    const std::string command = "node" + quoted(HEADROOM_VALIDATOR) + quoted(HEADROOM_NODE_MODULES) + quoted(folder / "schema") + quoted(folder / "documents") + " >" + quoted(folder / "out") + " 2>" + quoted(folder / "err");
    EXPECT_EQ(std::system(command.c_str()), 0) << bytesOf(folder / "err") << "\ntests/run installs the validator, by npm, into " << HEADROOM_NODE_MODULES;
    std::vector<std::string> all;
    std::istringstream out(bytesOf(folder / "out"));
    for (std::string line; std::getline(out, line);) all.push_back(line);
    EXPECT_EQ(all.size(), documents.size());
    all.resize(documents.size(), "no verdict");
    return all;
}

}  // namespace headroom
