// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "document/cloud_folder.h"
#include "document/drafts.h"
#include "document/open_document.h"
#include "document/recent_plans.h"
#include "exchange/plan_json.h"
#include "inputs/entity_table.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"
#include "window/main_window.h"

namespace headroom {
namespace {

QString textPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// Drafts and recent plans of the tests' own folders, emptied.
class Files : public testing::Test {
protected:
    Files() { forget(); }
    // Menus of other tests do not offer them.
    ~Files() override { forget(); }
    static void forget()
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

TEST_F(Files, ADraftIsNotTakenAwayUnderTheWindowThatHoldsIt)
{
    MainWindow holder, other;
    holder.setDocument(openDraft(buildOutPlan()).value());
    const QString draft = holder.document()->place();
    other.open(draft);
    ASSERT_TRUE(other.document());
    ASSERT_FALSE(other.document()->canEdit());
    QSignalSpy failed(&other.files(), &FileMenu::failed);
    other.files().save();
    EXPECT_EQ(failed.count(), 1) << "nobody is asked for a place first";
    EXPECT_FALSE(other.findChild<QFileDialog*>());
    ASSERT_TRUE(other.files().moveTo(textPath(folder / "mine.headroom")));
    EXPECT_TRUE(QFile::exists(draft));
    EXPECT_FALSE(holder.document()->edit({SetField{*parseKey(holder.document()->plan(), "settings.gpu_scale"), 2.0}}, QStringLiteral("scale")));
    EXPECT_TRUE(holder.isAllKept());
    EXPECT_EQ(readPlan(draft).value().settings.gpuScale, 2);
}

TEST_F(Files, DraftsAreOfferedUntilTheyHaveAPlace)
{
    std::vector<QString> drafts;
    for (int number = 0; number < 3; ++number) drafts.push_back(Drafts::make(buildOutPlan()).value());
    for (int number = 0; number < 3; ++number) {
        QFile file(drafts[static_cast<std::size_t>(number)]);
        ASSERT_TRUE(file.open(QFile::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(number), QFileDevice::FileModificationTime));
    }
    EXPECT_EQ(Drafts::list(), (QStringList{drafts[2], drafts[1], drafts[0]}));
    ASSERT_TRUE(PlanFile::create(folder / "plan.headroom", buildOutPlan()));
    RecentPlans::add(textPath(folder / "plan.headroom"));
    RecentPlans::add(drafts[1]);
    const auto words = [](const QList<QAction*>& actions) {
        QStringList texts;
        for (const QAction* action : actions) texts.append(action->text().section(QStringLiteral("  "), 0, 0));
        return texts;
    };
    const auto name = [](const QString& draft) { return QString(QFileInfo(draft).completeBaseName() + QStringLiteral(" (draft)")).replace(QLatin1Char('&'), QStringLiteral("&&")); };
    FileMenu menu({}, nullptr);
    EXPECT_EQ(words(menu.recent()), (QStringList{name(drafts[1]), QStringLiteral("plan.headroom"), name(drafts[2]), name(drafts[0])}));
    const auto recent = [&menu] {
        QMenu* shown = nullptr;
        for (QAction* action : menu.actions())
            if (action->menu() && action->text().contains(QStringLiteral("recent"))) shown = action->menu();
        emit shown->aboutToShow();
        return shown->actions();
    };
    EXPECT_EQ(words(recent()), (QStringList{QStringLiteral("plan.headroom"), QString(), QStringLiteral("&Forget these"), QStringLiteral("Drafts"), name(drafts[2]), name(drafts[1]), name(drafts[0])}));
    RecentPlans::clear();
    EXPECT_EQ(words(recent()), (QStringList{QStringLiteral("Drafts"), name(drafts[2]), name(drafts[1]), name(drafts[0])})) << "a draft is not forgotten";
    EXPECT_EQ(words(menu.recent()), (QStringList{name(drafts[2]), name(drafts[1]), name(drafts[0])}));
    for (int number = 0; number < 4; ++number) ASSERT_TRUE(Drafts::make(buildOutPlan()));
    EXPECT_EQ(menu.recent().size(), 6);
    EXPECT_TRUE(menu.recent().back()->text().startsWith(QLatin1Char('2'))) << menu.recent().back()->text().toStdString();

    // What the page without a plan offers is still there once the menu was looked at.
    MainWindow window;
    recent();
    for (QAbstractButton* button : window.start().findChildren<QAbstractButton*>())
        if (button->text() == name(drafts[2])) button->click();
    ASSERT_TRUE(window.document());
    EXPECT_EQ(window.document()->place(), drafts[2]);
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

TEST_F(Files, AFolderThatAServiceSynchronisesIsKnownByItsMarks)
{
    EXPECT_EQ(cloudServiceOf(textPath(folder / "plan.headroom")), QString());
    const auto under = [&](const std::filesystem::path& name, const char* mark = nullptr) {
        std::filesystem::create_directories(folder.path() / name / "deeper");
        if (mark) writeBytes(folder.path() / name / mark, "");
        return cloudServiceOf(textPath(folder.path() / name / "deeper" / "plan.headroom"));
    };
    EXPECT_EQ(under("OneDrive - Contoso Ltd"), QStringLiteral("OneDrive"));
    EXPECT_EQ(under("mine", ".849C9593-D756-4E56-8D6E-42412F2A707B"), QStringLiteral("OneDrive"));
    EXPECT_EQ(under("Dropbox (Personal)"), QStringLiteral("Dropbox"));
    EXPECT_EQ(under("moved", ".dropbox.cache"), QStringLiteral("Dropbox"));
    EXPECT_EQ(under("com~apple~CloudDocs"), QStringLiteral("iCloud Drive"));
    EXPECT_EQ(under("GoogleDrive-ann@example.org"), QStringLiteral("Google Drive"));
    EXPECT_EQ(under("Dropboxes"), QString());
    EXPECT_EQ(under("plain"), QString());
}

TEST_F(Files, ACloudFolderIsWarnedOfOnce)
{
    QSettings().remove(QStringLiteral("cloud-folders"));
    const auto cloud = folder.path() / "OneDrive";
    std::filesystem::create_directory(cloud);
    ASSERT_TRUE(PlanFile::create(cloud / "plan.headroom", buildOutPlan()));
    MainWindow window;
    window.open(textPath(cloud / "plan.headroom"));
    EXPECT_TRUE(window.banner().text().startsWith(QStringLiteral("OneDrive synchronises"))) << window.banner().text().toStdString();
    EXPECT_FALSE(window.banner().button(Banner::Act::SaveElsewhere)->isHidden());
    window.banner().button(Banner::Act::Dismiss)->click();
    EXPECT_EQ(window.banner().text(), QString());
    window.closePlan();
    window.open(textPath(cloud / "plan.headroom"));
    EXPECT_EQ(window.banner().text(), QString());
}

TEST_F(Files, SavingKeepsAVersionThatCanBeNamedWithoutAQuestion)
{
    ASSERT_TRUE(PlanFile::create(folder / "plan.headroom", buildOutPlan()));
    MainWindow window;
    window.open(textPath(folder / "plan.headroom"));
    window.show();
    auto* document = qobject_cast<FileDocument*>(window.document());
    ASSERT_TRUE(document);
    const auto save = [&] {
        window.files().save();
        EXPECT_TRUE(document->waitUntilKept());
    };
    save();
    EXPECT_TRUE(window.versionBar().isVisible());
    EXPECT_FALSE(window.versionBar().name().hasFocus()) << "it takes no key";
    save();
    EXPECT_EQ(PlanFile::open(folder.path() / "plan.headroom", OpenMode::ReadOnly).value().versions().value().size(), 1u) << "nothing has changed";
    QTest::keyClicks(&window.versionBar().name(), QStringLiteral("Board"));
    QTest::keyClick(&window.versionBar().name(), Qt::Key_Return);
    EXPECT_TRUE(document->waitUntilKept());
    EXPECT_FALSE(window.versionBar().isVisible());
    EXPECT_EQ(PlanFile::open(folder.path() / "plan.headroom", OpenMode::ReadOnly).value().versions().value()[0].name, "Board");

    save();
    EXPECT_FALSE(document->edit({SetField{*parseKey(document->plan(), "settings.gpu_scale"), 2.0}}, QStringLiteral("scale")));
    EXPECT_FALSE(window.versionBar().isVisible()) << "the plan is another";
    save();
    EXPECT_EQ(PlanFile::open(folder.path() / "plan.headroom", OpenMode::ReadOnly).value().versions().value().size(), 2u);
}

/// A plan with a version, open in a window, and its versions in the file.
class Versions : public Files {
protected:
    Versions()
    {
        EXPECT_TRUE(PlanFile::create(path, buildOutPlan()));
        window.open(textPath(path));
        window.show();
        save();
    }
    FileDocument& document() { return *qobject_cast<FileDocument*>(window.document()); }
    void save()
    {
        window.files().save();
        EXPECT_TRUE(document().waitUntilKept());
    }
    void change(double scale) { EXPECT_FALSE(document().edit({SetField{*parseKey(document().plan(), "settings.gpu_scale"), scale}}, QStringLiteral("scale"))); }
    void type(const QString& text) { QTest::sendKeyEvent(QTest::Click, &window.versionBar().name(), Qt::Key_unknown, text, Qt::NoModifier); }
    std::string nameOf(std::int64_t number)
    {
        const auto versions = PlanFile::open(path, OpenMode::ReadOnly).value().versions().value();
        for (const Version& version : versions)
            if (version.number == number) return version.name;
        return "no such version";
    }
    const std::filesystem::path path = folder / "plan.headroom";
    MainWindow window;
};

TEST_F(Versions, SavingOnceMoreLeavesTheNameThatIsBeingTyped)
{
    type(QStringLiteral("Bo"));
    save();
    EXPECT_EQ(window.versionBar().name().text(), QStringLiteral("Bo"));
    EXPECT_TRUE(window.versionBar().isVisible());
    type(QStringLiteral("ard"));
    change(2);
    save();
    EXPECT_EQ(window.versionBar().name().text(), QString()) << "another version, another name";
    EXPECT_TRUE(document().waitUntilKept());
    EXPECT_EQ(nameOf(1), "Board");
    EXPECT_EQ(nameOf(2), "");
}

TEST_F(Versions, ANameThatIsBeingTypedIsKeptWhereThePlanIsLeft)
{
    type(QStringLiteral("Closed"));
    emit window.files().closed();
    EXPECT_FALSE(window.document());
    EXPECT_EQ(nameOf(1), "Closed");

    window.open(textPath(path));
    change(2);
    save();
    type(QStringLiteral("Left"));
    window.setDocument(std::make_unique<PlanDocument>(buildOutPlan()));
    EXPECT_EQ(nameOf(2), "Left");

    window.open(textPath(path));
    change(3);
    save();
    type(QStringLiteral("Quit"));
    EXPECT_TRUE(window.close());
    EXPECT_EQ(nameOf(3), "Quit");
}

TEST_F(Versions, ANameIsNoLongerThanTheFileTakes)
{
    QLineEdit& name = window.versionBar().name();
    const QString letters = QString(66, QChar(0x6848));  // three bytes each
    type(letters);
    type(QString(3, QChar(0x6848)));
    EXPECT_EQ(name.text(), letters);
    // Two bytes are left: what is typed in the middle takes nothing from the end.
    name.setCursorPosition(3);
    type(QStringLiteral("abc"));
    EXPECT_EQ(name.text(), letters.left(3) + QStringLiteral("ab") + letters.mid(3));
    EXPECT_EQ(name.cursorPosition(), 5);
    QTest::keyClick(&name, Qt::Key_Return);
    EXPECT_TRUE(document().waitUntilKept());
    EXPECT_EQ(window.banner().text(), QString());
    EXPECT_EQ(nameOf(1), (letters.left(3) + QStringLiteral("ab") + letters.mid(3)).toStdString());

    save();
    QGuiApplication::clipboard()->setText(QStringLiteral("for the\nboard\x1f"));
    name.clear();
    name.paste();
    QTest::keyClick(&name, Qt::Key_Return);
    EXPECT_TRUE(document().waitUntilKept());
    EXPECT_EQ(nameOf(1), "for the board");
}

TEST_F(Versions, SavingEntersWhatIsBeingTypedInAForm)
{
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.showPage(QStringLiteral("settings"));
    QLineEdit* line = nullptr;
    for (QLineEdit* each : window.inputPage(QStringLiteral("settings")).findChildren<QLineEdit*>())
        if (each->isVisible() && each->text() == QString::fromStdString(document().plan().settings.name)) line = each;
    ASSERT_TRUE(line);
    line->setFocus();
    ASSERT_TRUE(line->hasFocus());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Typed"));
    save();
    EXPECT_EQ(document().plan().settings.name, "Typed");
    EXPECT_TRUE(line->hasFocus()) << "the keys go on where they went";
    auto file = PlanFile::open(path, OpenMode::ReadOnly);
    EXPECT_EQ(file->versions().value().size(), 2U) << "the version has it";
    EXPECT_EQ(file->plan().settings.name, "Typed");
}

TEST_F(Versions, SavingEntersWhatIsBeingTypedInACell)
{
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.showPage(QStringLiteral("fleet"));
    EntityTable* table = nullptr;
    for (auto* each : window.inputPage(QStringLiteral("fleet")).findChildren<EntityTable*>())
        if (each->entities().kind() == EntityKind::Tranche) table = each;
    ASSERT_TRUE(table);
    table->setCurrentIndex(table->entities().index(0, static_cast<int>(*headroom::table(EntityKind::Tranche).find("gpus"))));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_7);
    ASSERT_TRUE(table->viewport()->findChild<QLineEdit*>());
    save();
    EXPECT_EQ(document().plan().tranches[0].gpus, 7);
    EXPECT_TRUE(table->hasFocus()) << "the keys go on where they went";
    EXPECT_EQ(nameOf(2), "") << "the version has it";
}

TEST_F(Files, ADamagedPlanIsRecoveredFromWhereItCouldNotBeOpened)
{
    ASSERT_TRUE(PlanFile::create(folder / "plan.headroom", buildOutPlan()));
    const std::string whole = bytesOf(folder / "plan.headroom");
    writeBytes(folder / "plan.headroom", whole.substr(0, whole.size() - 8'192));
    const std::string damaged = bytesOf(folder / "plan.headroom");
    MainWindow window;
    window.open(textPath(folder / "plan.headroom"));
    window.show();
    EXPECT_TRUE(window.start().problem().text().contains(QStringLiteral("damaged"))) << window.start().problem().text().toStdString();
    EXPECT_TRUE(window.start().problem().button(Banner::Act::Recover)->isVisible());

    auto* recovering = window.findChild<Recovering*>();
    recovering->recover(textPath(folder / "plan.headroom"), textPath(folder / "new.headroom"));
    auto* dialog = window.findChild<QDialog*>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    ASSERT_TRUE(window.document());
    EXPECT_EQ(window.document()->place(), textPath(folder / "new.headroom"));
    EXPECT_EQ(window.document()->plan().sites.size(), buildOutPlan().sites.size());
    EXPECT_EQ(bytesOf(folder / "plan.headroom"), damaged) << "the damaged file is never written";
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
