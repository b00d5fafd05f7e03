// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "document/file_document.h"
#include "document/open_document.h"
#include "exchange/plan_json.h"
#include "plan/parse.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

QString textPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// What headroom-cli set does.
void setFirst(PlanFile& file, const std::string& key, const std::string& text)
{
    const auto place = *parseKey(file.plan(), key);
    const auto value = parseValue(file.plan(), place, text);
    ASSERT_TRUE(value);
    ASSERT_TRUE(file.commit({SetField{place, *value}}, "tester"));
}

TEST(FileDocument, FollowsAnotherProgramsEdits)
{
    const TemporaryFolder folder;
    auto writer = PlanFile::create(folder / "plan.headroom", buildOutPlan());
    ASSERT_TRUE(writer);
    const auto document = FileDocument::open(textPath(folder / "plan.headroom"));
    ASSERT_TRUE(document);
    QSignalSpy changed(document->get(), &PlanDocument::changed);
    const double before = (*document)->statement().constant(Figure::TotalContractRevenue);

    (*document)->follow();
    EXPECT_EQ(changed.count(), 0);
    setFirst(*writer, "contracts[\"Anchor\"].price", "3.5");
    // By its own timer.
    ASSERT_TRUE(changed.wait(1000));
    EXPECT_GT((*document)->statement().constant(Figure::TotalContractRevenue), before);
    EXPECT_TRUE((*document)->notice().isEmpty());
}

TEST(FileDocument, KeepsTheLastFiguresWhenTheFileVanishesAndFollowsItWhenItIsBack)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path));
    ASSERT_TRUE(document);
    QSignalSpy noticed(document->get(), &PlanDocument::noticeChanged);
    std::filesystem::remove(path);
    (*document)->follow();
    EXPECT_EQ(noticed.count(), 1);
    EXPECT_TRUE((*document)->notice().contains(textPath(path)));
    EXPECT_EQ((*document)->plan().settings.name, buildOutPlan().settings.name);
    (*document)->follow();
    EXPECT_EQ(noticed.count(), 1);

    Plan<> other = buildOutPlan();
    other.settings.name = "Another";
    ASSERT_TRUE(PlanFile::create(path, other));
    for (int look = 0; look < 3; ++look) (*document)->follow();
    EXPECT_EQ((*document)->plan().settings.name, "Another");
    EXPECT_TRUE((*document)->notice().isEmpty());
}

TEST(OpenDocument, ReadsExportedPlansAndSaysWhatIsWrongWithOthers)
{
    const TemporaryFolder folder;
    writeBytes(folder / "plan.json", toJson(buildOutPlan()));
    const auto plan = openDocument(textPath(folder / "plan.json"));
    ASSERT_TRUE(plan);
    EXPECT_EQ((*plan)->plan().contracts.size(), 3U);

    writeBytes(folder / "bad.json", "{");
    writeBytes(folder / "bad.headroom", "not a plan");
    for (const char* name : {"bad.json", "bad.headroom", "none.headroom", "none.json"}) {
        const auto refused = openDocument(textPath(folder / name));
        ASSERT_FALSE(refused) << name;
        EXPECT_NE(refused.error().find(name), std::string::npos) << refused.error();
    }
}

}  // namespace
}  // namespace headroom
