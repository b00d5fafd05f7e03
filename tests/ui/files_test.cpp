// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include "document/drafts.h"
#include "document/open_document.h"
#include "document/recent_plans.h"
#include "exchange/plan_json.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"
#include "window/file_menu.h"

namespace headroom {
namespace {

QString textPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// Drafts and recent plans of the tests' own folders, emptied.
class Files : public testing::Test {
protected:
    Files()
    {
        QDir(Drafts::folder()).removeRecursively();
        RecentPlans::clear();
    }
    const TemporaryFolder folder;
};

TEST_F(Files, ADraftIsAFileFromItsFirstMomentAndNamesDoNotCollide)
{
    Plan<> plan = buildOutPlan();
    plan.settings.name = "../a/b: \"c\" & <d>\n";
    plan.settings.name.pop_back();
    const auto first = Drafts::make(plan), second = Drafts::make(plan);
    ASSERT_TRUE(first && second);
    EXPECT_NE(*first, *second);
    for (const QString& path : {*first, *second}) {
        EXPECT_TRUE(Drafts::has(path)) << path.toStdString();
        EXPECT_TRUE(QFile::exists(path));
    }
    EXPECT_FALSE(Drafts::has(textPath(folder / "x.headroom")));
    plan.settings.name = "...";
    EXPECT_TRUE(Drafts::make(plan)) << "a name without a letter";
    plan.settings.name = QString(QString(59, QLatin1Char('x')) + QString::fromUtf8("\xF0\xA0\x80\x80")).toStdString();
    EXPECT_TRUE(Drafts::make(plan)) << "a letter of two halves where the name is cut";
    plan.settings.name = std::string(400, 'x');
    EXPECT_TRUE(Drafts::make(plan));
    Drafts::remove(*first);
    EXPECT_FALSE(QFile::exists(*first));
    const QString elsewhere = textPath(folder / "x.headroom");
    writeBytes(folder / "x.headroom", "kept");
    Drafts::remove(elsewhere);
    EXPECT_TRUE(QFile::exists(elsewhere)) << "only drafts are taken away";
}

TEST_F(Files, AnExportedPlanBecomesADraftAndItsFileIsNotTouched)
{
    const std::string json = toJson(buildOutPlan());
    writeBytes(folder / "plan.json", json);
    const auto document = openDocument(textPath(folder / "plan.json"));
    ASSERT_TRUE(document);
    EXPECT_TRUE(Drafts::has((*document)->place()));
    EXPECT_TRUE((*document)->canEdit());
    (*document)->edit({SetField{*parseKey((*document)->plan(), "settings.gpu_scale"), 2.0}}, QStringLiteral("scale"));
    (*document)->waitUntilKept();
    EXPECT_EQ(bytesOf(folder / "plan.json"), json);
}

TEST_F(Files, RecentPlansAreTheLastTenNewestFirstEachOnce)
{
    for (int number = 0; number < 13; ++number) RecentPlans::add(QStringLiteral("/plans/%1.headroom").arg(number));
    RecentPlans::add(QStringLiteral("/plans/7.headroom"));
    const QStringList recent = RecentPlans::list();
    ASSERT_EQ(recent.size(), RecentPlans::most);
    EXPECT_EQ(recent[0], QStringLiteral("/plans/7.headroom"));
    EXPECT_EQ(recent[1], QStringLiteral("/plans/12.headroom"));
    EXPECT_EQ(recent.count(QStringLiteral("/plans/7.headroom")), 1);
}

TEST_F(Files, TheMenuMovesADraftToAPlaceAndWorksOnThere)
{
    const std::string json = toJson(buildOutPlan());
    FileMenu menu({.examples = {{"two-sites", json}}, .catalogue = {}}, nullptr);
    ASSERT_EQ(menu.examples().size(), 1);
    EXPECT_EQ(menu.examples()[0]->text(), QStringLiteral("Two sites && one late substation")) << "an ampersand is no key";
    menu.examples()[0]->trigger();
    auto opened = menu.take();
    ASSERT_TRUE(opened);
    const QString draft = (*opened)->place();
    menu.setDocument(opened->get());
    (*opened)->edit({SetField{*parseKey((*opened)->plan(), "settings.gpu_scale"), 2.0}}, QStringLiteral("scale"));

    EXPECT_FALSE(menu.moveTo(textPath(folder / "no" / "where.headroom")));
    EXPECT_TRUE(QFile::exists(draft)) << "nothing is lost where it cannot be moved";
    auto moved = menu.moveTo(textPath(folder / "fleet.headroom"));
    ASSERT_TRUE(moved) << moved.error();
    EXPECT_EQ((*moved)->plan().settings.gpuScale, 2);
    EXPECT_FALSE(QFile::exists(draft));
    EXPECT_EQ(RecentPlans::list().front(), textPath(folder / "fleet.headroom"));
}

TEST_F(Files, ExportsAndCopiesOrSaysInASentenceWhyNot)
{
    PlanDocument document(buildOutPlan());
    FileMenu menu({}, nullptr);
    menu.setDocument(&document);
    EXPECT_EQ(menu.exportTo(textPath(folder / "report.pdf")), QString());
    EXPECT_TRUE(bytesOf(folder / "report.pdf").starts_with("%PDF-"));
    EXPECT_TRUE(menu.exportTo(textPath(folder / "no" / "report.pdf")).contains(QStringLiteral("report.pdf")));
    EXPECT_EQ(menu.copyTo(textPath(folder / "copy.headroom")), QString());
    EXPECT_TRUE(samePlan(readPlan(textPath(folder / "copy.headroom")).value(), document.plan()));
}

TEST_F(Files, WithoutAPlanNothingIsOfferedThatNeedsOne)
{
    FileMenu menu({}, nullptr);
    EXPECT_FALSE(menu.exportAction()->isEnabled());
    PlanDocument document(buildOutPlan());
    menu.setDocument(&document);
    EXPECT_TRUE(menu.exportAction()->isEnabled());
}

}  // namespace
}  // namespace headroom
