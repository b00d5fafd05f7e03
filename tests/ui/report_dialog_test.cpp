// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "report/report_choices.h"
#include "report/report_dialog.h"
#include "support/risky_plan.h"
#include "text/core_text.h"

namespace headroom {
namespace {

class ReportDialogTest : public testing::Test
{
protected:
    ReportDialogTest() { forget(); }
    ~ReportDialogTest() override { forget(); }

    static void forget() { QSettings().remove(QStringLiteral("report")); }

    /// One that lives as long as the test, with its pages set.
    ReportDialog& open()
    {
        m_dialog = std::make_unique<ReportDialog>(document);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->settle();
        return *m_dialog;
    }

    PlanDocument document{riskyPlan()};

private:
    std::unique_ptr<ReportDialog> m_dialog;
};

void check(ReportDialog& dialog, ReportChapter chapter, Qt::CheckState state) { dialog.chapters().item(static_cast<int>(chapter))->setCheckState(state); }

TEST_F(ReportDialogTest, BeginsWithAllChaptersOfThePlanAsItIsAndAttachesNothing)
{
    ReportDialog& dialog = open();
    EXPECT_TRUE(dialog.options().chapters.all());
    EXPECT_EQ(dialog.options().paper, PaperSize::A4);
    EXPECT_EQ(dialog.options().scenario, 0);
    EXPECT_FALSE(dialog.options().holdsPlan);
    EXPECT_EQ(dialog.preview().count(), static_cast<int>(ReportDraft(document.base(), QDateTime::currentDateTimeUtc()).pages({}).count()));
    EXPECT_EQ(dialog.summary(), QStringLiteral("Pages: %1").arg(dialog.preview().count()));
}

TEST_F(ReportDialogTest, ShowsThePagesOfWhatIsChosen)
{
    ReportDialog& dialog = open();
    const int all = dialog.preview().count();
    check(dialog, ReportChapter::Methodology, Qt::Unchecked);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.preview().count() < all; }));
    dialog.paper().setCurrentIndex(static_cast<int>(PaperSize::Letter));
    dialog.scenario().setCurrentIndex(2);
    EXPECT_EQ(dialog.options().paper, PaperSize::Letter);
    EXPECT_EQ(dialog.options().scenario, 41);
    EXPECT_FALSE(dialog.options().has(ReportChapter::Methodology));
}

TEST_F(ReportDialogTest, WantsAtLeastOneChapter)
{
    ReportDialog& dialog = open();
    for (std::size_t at = 0; at < reportChapters; ++at) check(dialog, static_cast<ReportChapter>(at), Qt::Unchecked);
    dialog.settle();
    EXPECT_FALSE(dialog.saveButton().isEnabled());
    EXPECT_EQ(dialog.preview().count(), 0);
    EXPECT_EQ(dialog.summary(), QStringLiteral("Choose at least one chapter."));
    QSignalSpy wanted(&dialog, &ReportDialog::wanted);
    dialog.saveButton().click();
    EXPECT_EQ(wanted.count(), 0);
    check(dialog, ReportChapter::Debt, Qt::Checked);
    dialog.settle();
    EXPECT_TRUE(dialog.saveButton().isEnabled());
}

TEST_F(ReportDialogTest, RemembersPaperAndChaptersButNotTheAttachment)
{
    {
        ReportDialog& dialog = open();
        check(dialog, ReportChapter::Waste, Qt::Unchecked);
        dialog.paper().setCurrentIndex(static_cast<int>(PaperSize::Letter));
        dialog.attachment().setChecked(true);
        QSignalSpy wanted(&dialog, &ReportDialog::wanted);
        QTest::keyClick(&dialog, Qt::Key_Return);
        EXPECT_EQ(wanted.count(), 1);
        EXPECT_TRUE(dialog.options().holdsPlan);
    }
    ReportDialog& again = open();
    EXPECT_FALSE(again.options().has(ReportChapter::Waste));
    EXPECT_TRUE(again.options().has(ReportChapter::Capex));
    EXPECT_EQ(again.options().paper, PaperSize::Letter);
    EXPECT_FALSE(again.options().holdsPlan);
}

TEST_F(ReportDialogTest, TurnsPagesByKeys)
{
    ReportDialog& dialog = open();
    PagePreview& preview = dialog.preview();
    ASSERT_GT(preview.count(), 3);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    EXPECT_EQ(preview.page(), preview.count() - 1);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), preview.count() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    QTest::keyClick(&preview, Qt::Key_PageUp);
    EXPECT_EQ(preview.page(), 0);
    // Fewer pages than the one in sight.
    preview.showPage(preview.count() - 1);
    for (std::size_t at = 1; at < reportChapters; ++at) check(dialog, static_cast<ReportChapter>(at), Qt::Unchecked);
    dialog.settle();
    EXPECT_EQ(preview.page(), preview.count() - 1);
}

TEST_F(ReportDialogTest, PaintsThePageThatIsInSight)
{
    ReportDialog& dialog = open();
    const QImage first = dialog.preview().grab().toImage();
    dialog.preview().showPage(1);
    const QImage second = dialog.preview().grab().toImage();
    EXPECT_NE(first, second);
    const QImage middle = second.copy(second.width() / 4, second.height() / 4, second.width() / 2, second.height() / 2);
    int white = 0;
    for (int y = 0; y < middle.height(); ++y)
        for (int x = 0; x < middle.width(); ++x) white += middle.pixelColor(x, y) == QColor(Qt::white);
    EXPECT_GT(white, middle.width() * middle.height() / 4) << "the sheet is not there";
    EXPECT_LT(white, middle.width() * middle.height()) << "the sheet is blank";
}

}  // namespace
}  // namespace headroom
