// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "exchange/import_dialog.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"
#include "window/main_window.h"
#include "workbook/exported_plan.h"

namespace headroom {
namespace {

using testing::ExportedPlan;

/// A plan in a document, and its workbook with two inputs changed and one that cannot be read.
class Import : public ::testing::Test {
protected:
    Import() : exported(buildOutPlan()), document(exported.plan)
    {
        exported.enter("settings.discount_rate", 0.125);
        exported.enter("settings.gpu_scale", 2);
        exported.enter("settings.price_scale", "abc");
    }
    ~Import() override { delete dialog.data(); }

    void open()
    {
        dialog = new ImportDialog(document, exported.sheet, QStringLiteral("fleet.xlsx"), nullptr);
        dialog->show();
    }
    std::string cell(int row, ImportModel::Column column) const { return dialog->model().index(row, column).data().toString().toStdString(); }
    int rowOf(const std::string& label) const
    {
        for (int row = 0; row < dialog->model().rowCount(); ++row)
            if (cell(row, ImportModel::Input) == label) return row;
        return -1;
    }
    void check(int row, Qt::CheckState state) { dialog->model().setData(dialog->model().index(row, ImportModel::Input), state, Qt::CheckStateRole); }

    ExportedPlan exported;
    PlanDocument document;
    QPointer<ImportDialog> dialog;
};

TEST_F(Import, ShowsWhatPlanAndWorkbookHaveAndWhatCannotBeTaken)
{
    open();
    const QAbstractItemModelTester tester(&dialog->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(dialog->model().rowCount(), 3);
    const int rate = rowOf("Settings: Discount rate"), scale = rowOf("Settings: Price scale");
    EXPECT_EQ(cell(rate, ImportModel::InWorkbook), "12.5 %/year");
    EXPECT_EQ(cell(scale, ImportModel::InWorkbook), "abc");
    EXPECT_EQ(cell(scale, ImportModel::Reason), "\"abc\" is not a number; allowed is 0 to 100.");
    const auto flags = [&](int row) { return dialog->model().flags(dialog->model().index(row, ImportModel::Input)); };
    EXPECT_TRUE(flags(rate) & Qt::ItemIsUserCheckable);
    EXPECT_FALSE(flags(scale) & Qt::ItemIsUserCheckable);
    EXPECT_FALSE(dialog->model().index(scale, ImportModel::Input).data(Qt::CheckStateRole).isValid());
    EXPECT_TRUE(dialog->summary().text().startsWith(QStringLiteral("2 input"))) << dialog->summary().text().toStdString();
    EXPECT_TRUE(dialog->takeButton().text().startsWith(QStringLiteral("&Take 2 change"))) << dialog->takeButton().text().toStdString();
    EXPECT_TRUE(samePlan(document.plan(), exported.plan)) << "nothing before it is accepted";
}

TEST_F(Import, TakesWhatIsCheckedInOneStep)
{
    open();
    check(rowOf("Settings: GPU scale"), Qt::Unchecked);
    EXPECT_TRUE(dialog->takeButton().text().startsWith(QStringLiteral("&Take 1 change"))) << dialog->takeButton().text().toStdString();
    QSignalSpy taken(dialog, &ImportDialog::taken);
    dialog->takeButton().click();
    ASSERT_EQ(taken.count(), 1);
    EXPECT_TRUE(taken.front().front().toString().startsWith(QStringLiteral("Import of fleet.xlsx: 1 change")));
    EXPECT_EQ(document.plan().settings.discountRate, 0.125);
    EXPECT_EQ(document.plan().settings.gpuScale, exported.plan.settings.gpuScale);
    EXPECT_TRUE(document.undoText().contains(QStringLiteral("Import of fleet.xlsx"))) << document.undoText().toStdString();
    document.undo();
    EXPECT_TRUE(samePlan(document.plan(), exported.plan));
}

TEST_F(Import, ChecksAllOrNone)
{
    open();
    dialog->noneButton().click();
    EXPECT_FALSE(dialog->takeButton().isEnabled());
    EXPECT_TRUE(dialog->model().accepted().empty());
    dialog->allButton().click();
    EXPECT_TRUE(dialog->takeButton().isEnabled());
    EXPECT_EQ(dialog->model().accepted().size(), 2U);
}

TEST_F(Import, IsDoneByTheKeyboard)
{
    open();
    QTest::keyClick(&dialog->table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&dialog->table(), Qt::Key_Space);
    EXPECT_TRUE(dialog->model().accepted().empty());
    QTest::keyClick(&dialog->table(), Qt::Key_Space);
    EXPECT_EQ(dialog->model().accepted().size(), 2U);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) QTest::keyClick(&dialog->table(), key);
    QTest::keyClick(&dialog->table(), Qt::Key_Space);
    EXPECT_EQ(dialog->model().accepted().size(), 1U);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(document.plan().settings.discountRate, exported.plan.settings.discountRate);
    EXPECT_EQ(document.plan().settings.gpuScale, 2);
}

TEST_F(Import, LeavesThePlanWhereItIsCancelled)
{
    open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(samePlan(document.plan(), exported.plan));
    EXPECT_FALSE(document.canUndo());
}

TEST_F(Import, EveryControlHasAName)
{
    open();
    EXPECT_FALSE(dialog->table().accessibleName().isEmpty());
    for (const QPushButton* button : dialog->findChildren<QPushButton*>()) EXPECT_FALSE(button->text().isEmpty());
    EXPECT_EQ(dialog->model().index(rowOf("Settings: Price scale"), ImportModel::Input).data(Qt::AccessibleTextRole).toString().toStdString(), "Settings: Price scale, refused");
    EXPECT_TRUE(dialog->accessibleDescription().startsWith(QStringLiteral("2 input")));
}

TEST_F(Import, ComparesAgainWhereThePlanChangesMeanwhile)
{
    open();
    check(rowOf("Settings: GPU scale"), Qt::Unchecked);
    EXPECT_FALSE(document.edit({SetField{parseKey(document.plan(), "settings.discount_rate").value(), 0.125}}, QStringLiteral("rate")));
    EXPECT_EQ(dialog->model().rowCount(), 2);
    EXPECT_TRUE(dialog->model().accepted().empty()) << "what was unchecked stays so";
}

TEST_F(Import, SaysWhatIsLeftOut)
{
    exported.sheet.otherSheets = 6;
    exported.sheet.rows[9'000][4] = {.kind = CellKind::Number, .number = 1, .text = {}, .formula = {}};
    open();
    const QString left = dialog->ignored().text().section(QStringLiteral("Ignored: "), 1);
    EXPECT_TRUE(left.startsWith(QStringLiteral("1 line")) && left.contains(QStringLiteral("6 other sheet"))) << dialog->ignored().text().toStdString();
}

TEST_F(Import, SaysSoWhereTheWorkbookChangesNothing)
{
    exported = ExportedPlan(exported.plan);
    open();
    EXPECT_EQ(dialog->summary().text().toStdString(), "The workbook changes nothing in the plan.");
    EXPECT_FALSE(dialog->takeButton().isEnabled());
    EXPECT_FALSE(dialog->table().isVisible());
}

TEST_F(Import, GoesWithItsDocument)
{
    auto plan = std::make_unique<PlanDocument>(exported.plan);
    const QPointer<ImportDialog> shown = new ImportDialog(*plan, exported.sheet, QStringLiteral("fleet.xlsx"), nullptr);
    shown->show();
    plan.reset();
    EXPECT_FALSE(shown && shown->isVisible());
    delete shown;
}

TEST_F(Import, IsReachedFromTheMenuAndRefusesWhatIsNoWorkbook)
{
    const TemporaryFolder folder;
    MainWindow window;
    window.setDocument(std::make_unique<PlanDocument>(exported.plan));
    auto* files = window.findChild<FileMenu*>();
    EXPECT_EQ(files->importFrom(QStringLiteral("nowhere.xlsx")).toStdString(), "\"nowhere.xlsx\" does not exist.");
    writeBytes(folder / "text.xlsx", "id,name\n");
    EXPECT_TRUE(files->importFrom(QString::fromStdString((folder / "text.xlsx").string())).contains(QStringLiteral("it is no zip archive")));
    writeBytes(folder / "fleet.xlsx", testing::inputsWorkbook(exported.plan));
    EXPECT_TRUE(files->importFrom(QString::fromStdString((folder / "fleet.xlsx").string())).isEmpty());
    auto* open = window.findChild<ImportDialog*>();
    ASSERT_TRUE(open);
    EXPECT_EQ(open->windowTitle().toStdString(), "Import of fleet.xlsx");
    open->reject();
}

}  // namespace
}  // namespace headroom
