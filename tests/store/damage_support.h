// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recover.h"
#include "store_support.h"
#include "support/generate.h"
#include "support/one_sentence.h"

namespace headroom {

/// Writes a plan of the seed with a history: a plan that was made into another, an edit that was taken back, one more, a
/// version, an entry that waits. Gives the plan that the file holds.
inline Plan<> writeWithHistory(const std::filesystem::path& path, std::uint64_t seed)
{
    auto file = PlanFile::create(path, testing::randomPlan(rc::Random(seed)), "ann").value();
    EXPECT_TRUE(file.commit(difference(file.plan(), testing::randomPlan(rc::Random(seed + 1))), "ann", "another plan"));
    EXPECT_TRUE(file.commit({setting(file.plan(), "settings.name", std::string{"To be taken back"})}, "bob"));
    EXPECT_TRUE(file.undo("bob"));
    EXPECT_TRUE(file.commit({setting(file.plan(), "settings.name", std::string(5'000, 'x'))}, "bob"));
    EXPECT_TRUE(file.keepVersion({.author = "ann", .name = "First", .note = "", .engine = "1", .figures = {{"npv", 1.5}}}));
    EXPECT_TRUE(file.keepPending({setting(file.plan(), "settings.start", Value{}).place, "yesterday"}));
    return file.plan();
}

/// All that a file holds beside the rows of its plan, a line a row.
inline std::string recordOf(const std::filesystem::path& path)
{
    SQLite::Database database(path.string());
    std::string text;
    for (const std::string table : {"edit", "step", "version", "version_figure", "pending"}) {
        SQLite::Statement select(database, "SELECT * FROM \"" + table + "\" ORDER BY 1, 2");
        while (select.executeStep()) {
            text += table;
            for (int column = 0; column < select.getColumnCount(); ++column) text += "|" + std::to_string(select.getColumn(column).getType()) + select.getColumn(column).getString();
            text += "\n";
        }
    }
    return text;
}

/// Recovers, and holds what must be so whatever the file is: it is not written, the sentences are sentences, what is written opens,
/// and where nothing is written nothing is left behind.
inline Result<Recovery> recoverChecked(const std::filesystem::path& damaged, const std::filesystem::path& target)
{
    const std::string before = bytesOf(damaged);
    std::filesystem::remove(target);
    const auto files = std::distance(std::filesystem::directory_iterator{target.parent_path()}, {});
    auto recovery = recoverPlan(damaged, target);
    EXPECT_EQ(bytesOf(damaged), before);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{target.parent_path()}, {}), files + recovery.has_value());
    if (!recovery) {
        EXPECT_TRUE(isOneSentence(recovery.error())) << recovery.error();
        return recovery;
    }
    for (const std::string& sentence : recovery->missing) EXPECT_TRUE(isOneSentence(sentence)) << sentence;
    const auto file = PlanFile::open(target, OpenMode::ReadOnly);
    EXPECT_TRUE(file) << (file ? "" : file.error());
    EXPECT_EQ(recovery->written, target);
    return recovery;
}

inline std::string joined(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences) text += sentence + "\n";
    return text;
}

/// Whether each row of the plan is a row of the other, references that were emptied aside. Single rows are not looked at.
inline bool isPartOf(const Plan<>& part, const Plan<>& whole)
{
    for (const TableType& type : tables())
        for (std::size_t index = 0; !type.single && index < type.count(part); ++index) {
            const auto found = indexOf(whole, type.kind, type.id(part, index));
            if (!found) return false;
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Value value = readField(part, type, index, field);
                const bool isEmptied = type.fields[field].kind == FieldKind::Reference && std::holds_alternative<std::monostate>(value);
                if (!isEmptied && !(value == readField(whole, type, *found, field))) return false;
            }
        }
    return true;
}

}  // namespace headroom
