// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "damage_support.h"
#include "store/mend.h"
#include "store/page_file.h"

namespace headroom {
namespace {

constexpr std::size_t pageSize = 4'096;

/// Any number below, whatever the size of the case.
std::size_t below(std::size_t end) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, end)); }

/// Something that a disk, a network or a half-finished copy does to a file.
void damageOnce(std::string& bytes)
{
    const std::size_t place = below(4) == 0 ? below(std::min(bytes.size(), pageSize)) : below(bytes.size());
    switch (below(5)) {
    case 0: bytes.resize(std::max<std::size_t>(place, 1)); break;
    case 1: bytes[place] = static_cast<char>(bytes[place] ^ (1 << below(8))); break;
    case 2: bytes.replace(place / pageSize * pageSize, pageSize, pageSize, '\0'); break;
    case 3: {
        const auto length = std::min(bytes.size() - place, 1 + below(600));
        for (std::size_t at = 0; at < length; ++at) bytes[place + at] = static_cast<char>(below(256));
        break;
    }
    case 4: {
        // A page of the file in the place of another.
        const auto other = below(bytes.size()) / pageSize * pageSize;
        bytes.replace(place / pageSize * pageSize, pageSize, bytes.substr(other, pageSize));
        break;
    }
    }
}

RC_GTEST_PROP(RecoverLaw, WhateverIsDamagedAPlanComesOutOrASentence, ())
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom", target = folder / "recovered.headroom";
    static const std::string good = [&] {
        writeWithHistory(path, 11);
        return bytesOf(path);
    }();
    std::string bytes = good;
    for (auto times = 1 + below(4); times > 0; --times) damageOnce(bytes);
    writeBytes(path, bytes);
    const auto opened = PlanFile::open(path, OpenMode::ReadOnly);
    if (!opened && !isOneSentence(opened.error())) RC_FAIL(opened.error());
    if (opened) RC_ASSERT(!firstError(opened->plan()));
    const auto recovery = recoverChecked(path, target);
    RC_CLASSIFY(!recovery, "nothing left");
    RC_CLASSIFY(recovery && recovery->missing.empty(), "nothing missing");
    RC_CLASSIFY(opened.has_value(), "opened as it is");
    RC_ASSERT(!::testing::Test::HasFailure());
    // What could be opened, and lacks nothing, is recovered as it is.
    if (opened && recovery && recovery->missing.empty()) RC_ASSERT(samePlan(opened->plan(), PlanFile::open(target, OpenMode::ReadOnly)->plan()));
}

RC_GTEST_PROP(RecoverLaw, BytesThatWereNeverAFileGiveASentence, (const std::string& noise))
{
    const TemporaryFolder folder;
    writeBytes(folder / "noise", "SQLite format 3" + std::string(1, '\0') + noise);
    RC_ASSERT(!recoverPlan(folder / "noise", folder / "recovered"));
}

/// Every row of every table as SQLite reads it, and as the pages say it.
RC_GTEST_PROP(RecoverLaw, PagesAreReadAsSqliteReadsThem, (std::uint64_t seed))
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c)");
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO t VALUES (?, ?, ?, ?)");
    const int count = *rc::gen::inRange(0, 400);
    for (int row = 0; row < count; ++row) {
        insert.bind(1, static_cast<std::int64_t>(*rc::gen::arbitrary<std::int64_t>() >> *rc::gen::inRange(0, 60)));
        insert.bind(2, static_cast<std::int64_t>(*rc::gen::arbitrary<std::int64_t>() >> *rc::gen::inRange(0, 64)));
        insert.bind(3, static_cast<double>(seed) / (row + 0.5));
        const auto length = *rc::gen::weightedOneOf<int>({{20, rc::gen::inRange(0, 100)}, {1, rc::gen::inRange(0, 20'000)}});
        const std::string text(static_cast<std::size_t>(length), static_cast<char>('a' + row % 26));
        if (row % 3 == 0) insert.bind(4, text.data(), length);
        else if (row % 3 == 1) insert.bind(4, text);
        insert.exec();
        insert.reset();
        insert.clearBindings();
    }
    database.exec("DELETE FROM t WHERE id % 5 = 0");
    const TemporaryFolder folder;
    database.exec("VACUUM INTO '" + (folder / "t").string() + "'");
    PageFile file(bytesOf(folder / "t"));
    const TableScan schema = file.schema();
    RC_ASSERT(schema.isWhole() && schema.rows.size() == 1);
    const TableScan scan = file.scan(std::get<std::int64_t>(schema.rows[0].columns[3]));
    RC_ASSERT(scan.isWhole() && file.strays().empty() && !file.isCut());
    SQLite::Statement select(database, "SELECT * FROM t ORDER BY id");
    std::size_t at = 0;
    while (select.executeStep()) {
        RC_ASSERT(at < scan.rows.size());
        const StoredRow& row = scan.rows[at++];
        RC_ASSERT(row.number == select.getColumn(0).getInt64());
        RC_ASSERT(row.columns[1] == StoredValue{std::int64_t{select.getColumn(1).getInt64()}});
        RC_ASSERT(row.columns[2] == StoredValue{select.getColumn(2).getDouble()} || row.columns[2] == StoredValue{std::int64_t{select.getColumn(2).getInt64()}});
        const SQLite::Column last = select.getColumn(3);
        RC_ASSERT(row.columns[3] == (last.isNull() ? StoredValue{} : last.isBlob() ? StoredValue{Blob{last.getString()}} : StoredValue{last.getString()}));
    }
    RC_ASSERT(at == scan.rows.size());
}

/// Rows in which anything may stand: values of other fields, of no kind, references into the air, ids given twice.
PlanRows spoiled(PlanRows rows)
{
    const auto anything = [&]() -> Value {
        const auto& list = rows[*rc::gen::inRange<std::size_t>(0, rows.size())];
        if (!list.empty() && *rc::gen::inRange(0, 2) == 0) return list.front().values[*rc::gen::inRange<std::size_t>(0, list.front().values.size())];
        return *rc::gen::element<Value>(Value{}, Value{1e300}, Value{-1.0}, Value{0.7}, Value{Id{5}}, Value{Id{999}}, Value{std::string{}}, Value{std::string{"\x01"}}, Value{flat(1e200)});
    };
    for (int times = *rc::gen::inRange(0, 30); times > 0; --times) {
        auto& list = rows[*rc::gen::inRange<std::size_t>(0, rows.size())];
        if (list.empty()) continue;
        const auto row = *rc::gen::inRange<std::size_t>(0, list.size());
        switch (*rc::gen::inRange(0, 6)) {
        case 0: list[row].id = *rc::gen::element<Id>(Id{-1}, Id{0}, Id{4}, Id{5}, Id{9}, lastId, lastId + 1); break;
        case 1: list.erase(list.begin() + static_cast<std::ptrdiff_t>(row)); break;
        default: list[row].values[*rc::gen::inRange<std::size_t>(0, list[row].values.size())] = anything();
        }
    }
    return rows;
}

RC_GTEST_PROP(MendLaw, GivesAPlanWithoutErrorsAndLeavesWhatIsRight, (const Plan<>& plan))
{
    const RowMemory nothing{TableScan{}};
    const Mended same = mend(rowsOf(plan), nothing);
    RC_ASSERT(same.repairs.empty() && samePlan(same.plan, plan));
    const Mended mended = mend(spoiled(rowsOf(plan)), nothing);
    RC_ASSERT(!firstError(mended.plan));
    RC_ASSERT(assemble(rowsOf(mended.plan)).has_value());
    for (const std::string& repair : mended.repairs) RC_ASSERT(isOneSentence(repair));
}

}  // namespace
}  // namespace headroom
