// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/compare_dialog.h"
#include "history_support.h"

namespace headroom {
namespace {

class ComparedPoints : public testing::Test {
protected:
    void compare(const CompareDialog::Side& a, const CompareDialog::Side& b)
    {
        document = file.open();
        dialog = std::make_unique<CompareDialog>(*document, a, b, nullptr);
        QSignalSpy compared(dialog.get(), &CompareDialog::compared);
        dialog->show();
        ASSERT_TRUE(compared.wait());
    }

    HistoryFile file;
    std::unique_ptr<FileDocument> document;
    std::unique_ptr<CompareDialog> dialog;
};

TEST_F(ComparedPoints, ShowsInputsAndHeadlineFiguresOfBoth)
{
    file.live();
    compare({.step = 2, .name = QStringLiteral("Step 2"), .when = {}}, {.step = {}, .name = QStringLiteral("Now"), .when = {}});
    const TextTable& inputs = dialog->inputs().model().table();
    ASSERT_EQ(inputs.rows.size(), 2U);
    EXPECT_EQ(inputs.rows[0].cells, (std::vector<std::string>{"Sites", "Denton", "PUE", "1.5", "1.2"}));
    EXPECT_EQ(inputs.columns[3].header, "Step 2");
    Plan<> before = buildOutPlan();
    before.settings.gpuScale = 2;
    before.sites[0].pue = 1.5;
    const auto expected = movedFirst(headlineChanges(Statement(before), document->base()));
    const TextTable& headline = dialog->headline().model().table();
    ASSERT_EQ(headline.rows.size(), expected.size());
    for (std::size_t row = 0; row < expected.size(); ++row) EXPECT_EQ(headline.rows[row].cells[3], expected[row].change);
    EXPECT_EQ(dialog->inputs().selectedText().section(QLatin1Char('\n'), 0, 0).count(QLatin1Char('\t')), 4) << "copied as a table";
}

TEST_F(ComparedPoints, AreSaidToBeTheSameWhereTheyAre)
{
    file.live();
    compare({.step = 1, .name = QStringLiteral("Step 1"), .when = {}}, {.step = 3, .name = QStringLiteral("Step 3"), .when = {}});
    EXPECT_TRUE(dialog->inputs().isHidden());
    EXPECT_EQ(dialog->text(), QStringLiteral("The plan is the same in both: Step 1 and Step 3."));
}

TEST_F(ComparedPoints, AreRefusedInASentenceWhereThereIsNoSuchPoint)
{
    compare({.step = 77, .name = QStringLiteral("Step 77"), .when = {}}, {.step = {}, .name = QStringLiteral("Now"), .when = {}});
    EXPECT_TRUE(dialog->text().contains(QStringLiteral("77"))) << dialog->text().toStdString();
    EXPECT_TRUE(dialog->headline().isHidden());
}

}  // namespace
}  // namespace headroom
