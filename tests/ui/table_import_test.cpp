// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

#include "exchange/table_import_dialog.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"
#include "window/main_window.h"

namespace headroom {
namespace {

/// A plan in a document, and a table beside it.
class TableImportDesk : public ::testing::Test {
protected:
    TableImportDesk() : document(buildOutPlan()) {}
    ~TableImportDesk() override { delete dialog.data(); }

    void open(const std::string& csv, std::optional<EntityKind> kind = std::nullopt)
    {
        dialog = new TableImportDialog(document, {.name = QStringLiteral("fleet.csv"), .bytes = csv, .cells = nullptr}, kind, nullptr);
        dialog->QDialog::show();
        wait();
    }
    void wait() const { ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isReading(); })); }
    std::string text(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole) const { return model.index(row, column).data(role).toString().toStdString(); }
    /// Opens the list of a cell's choices in its place, and takes one.
    void choose(int row, MappingModel::Column column, const QString& words)
    {
        const QModelIndex cell = dialog->mapping().index(row, column);
        const int at = static_cast<int>(cell.data(MappingModel::ChoicesRole).toStringList().indexOf(words));
        ASSERT_GE(at, 0) << words.toStdString();
        ASSERT_TRUE(dialog->mapping().setData(cell, at));
        wait();
    }
    static void pick(QComboBox& box, int at)
    {
        box.setCurrentIndex(at);
        emit box.activated(at);
    }
    /// Takes what the list of an open cell shows, as a click on it does.
    void take(QComboBox& box, QAbstractItemDelegate& delegate, const QModelIndex& cell)
    {
        emit box.activated(box.currentIndex());
        delegate.setModelData(&box, &dialog->mapping(), cell);
        box.deleteLater();
    }
    std::string siteName() const { return document.plan().sites.front().name; }

    PlanDocument document;
    QPointer<TableImportDialog> dialog;
};

TEST_F(TableImportDesk, ShowsWhatIsUnderstoodBesideWhatIsRefused)
{
    open("Data center;Power (kW);PUE\n" + siteName() + ";20.500,5;1,25\nFrisco;8000;9\n");
    const QAbstractItemModelTester mapping(&dialog->mapping(), QAbstractItemModelTester::FailureReportingMode::Fatal), preview(&dialog->preview(), QAbstractItemModelTester::FailureReportingMode::Fatal),
        refusals(&dialog->refusals(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(dialog->kinds().currentText().toStdString(), "Sites");
    EXPECT_EQ(text(dialog->mapping(), 1, MappingModel::Input), "Critical IT power");
    EXPECT_EQ(text(dialog->mapping(), 1, MappingModel::ReadAs), "kW");
    EXPECT_EQ(text(dialog->mapping(), 0, MappingModel::Because), "another name for it");
    EXPECT_EQ(text(dialog->preview(), 0, 2), "20.5005 MW");
    EXPECT_EQ(text(dialog->preview(), 1, 0), "refused");
    EXPECT_EQ(text(dialog->preview(), 1, 3), "⚠ 9");
    EXPECT_NE(text(dialog->preview(), 1, 3, Qt::ToolTipRole).find("PUE: 9 is outside the bounds; allowed is 1 to 5."), std::string::npos);
    ASSERT_EQ(dialog->refusals().rowCount(), 1);
    EXPECT_EQ(text(dialog->refusals(), 0, RefusalModel::Line), "3");
    EXPECT_TRUE(dialog->summary().text().endsWith(QStringLiteral(": 0 new, 1 changed, 0 the same, 1 refused."))) << dialog->summary().text().toStdString();
    EXPECT_NE(dialog->refusalTable().selectedText().indexOf(QStringLiteral("outside the bounds")), -1) << "the list can be copied";
    EXPECT_FALSE(document.canUndo()) << "nothing before it is accepted";
}

TEST_F(TableImportDesk, ListsWhatNewRowsHaveThatTheFileDoesNotSay)
{
    open("Site,PUE,Power (MW)\n" + siteName() + ",1.25,\nFrisco,1.3,\n", EntityKind::Site);
    const QAbstractItemModelTester filled(&dialog->filled(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(text(dialog->preview(), 0, 3), "") << "a row of the plan keeps its power";
    EXPECT_EQ(text(dialog->preview(), 1, 3), "20 MW (empty in the file)");
    ASSERT_GT(dialog->filled().rowCount(), 5);
    EXPECT_EQ(text(dialog->filled(), 0, FilledModel::Input), "Critical IT power");
    EXPECT_EQ(text(dialog->filled(), 0, FilledModel::Value), "20 MW");
    EXPECT_EQ(text(dialog->filled(), 0, FilledModel::Where), "empty in lines 3");
    EXPECT_EQ(text(dialog->filled(), 1, FilledModel::Where), "not in the file");
    EXPECT_EQ(dialog->parts().tabText(2), QStringLiteral("Not in the file (%1)").arg(dialog->filled().rowCount()));
    EXPECT_TRUE(dialog->takeButton().isDefault());
    delete dialog.data();
    open("Site,PUE\n" + siteName() + ",1.25\nFrisco,9\n", EntityKind::Site);
    EXPECT_FALSE(dialog->takeButton().isDefault()) << "Enter does not take a part of a file";
}

TEST_F(TableImportDesk, TakesItInOneStep)
{
    open("Site,PUE,Region\n" + siteName() + ",1.75,North\nFrisco,1.3,South\n");
    const std::size_t sites = document.plan().sites.size();
    QSignalSpy taken(dialog, &TableImportDialog::taken);
    dialog->takeButton().click();
    EXPECT_EQ(taken.size(), 1);
    EXPECT_EQ(document.plan().sites.front().pue, 1.75);
    EXPECT_EQ(document.plan().sites.size(), sites + 1);
    EXPECT_EQ(document.undoText().toStdString(), "Import of fleet.csv");
    document.undo();
    EXPECT_EQ(document.plan().sites.size(), sites);
    EXPECT_FALSE(document.canUndo());
}

TEST_F(TableImportDesk, ReadsAgainWithEveryChoice)
{
    open("Site,Load\n" + siteName() + ",\"1,234\"\n", EntityKind::Site);
    EXPECT_FALSE(dialog->takeButton().isEnabled());
    pick(dialog->marks(), 2);
    wait();
    EXPECT_EQ(text(dialog->preview(), 0, 2), "1.234 MW");
    pick(dialog->marks(), 1);
    wait();
    EXPECT_EQ(text(dialog->preview(), 0, 2), "1,234 MW");
    choose(1, MappingModel::ReadAs, QStringLiteral("kW"));
    EXPECT_EQ(text(dialog->preview(), 0, 2), "1.234 MW");
    choose(1, MappingModel::Input, QStringLiteral("(ignored)"));
    EXPECT_EQ(text(dialog->preview(), 0, 0), "same");
    EXPECT_FALSE(dialog->takeButton().isEnabled()) << "nothing would change";
    choose(1, MappingModel::Input, QStringLiteral("Region"));
    EXPECT_EQ(text(dialog->preview(), 0, 0), "changed");
    pick(dialog->kinds(), static_cast<int>(EntityKind::Counterparty));
    wait();
    EXPECT_EQ(text(dialog->mapping(), 1, MappingModel::Input), "(ignored)");
}

TEST_F(TableImportDesk, SaysWhyNothingCanBeTaken)
{
    open("Site,Energy price (EUR/kWh)\n" + siteName() + ",0.1\n", EntityKind::Site);
    EXPECT_NE(dialog->problem().text().indexOf(QStringLiteral("is in EUR, and the plan counts in USD; convert it first.")), -1);
    EXPECT_FALSE(dialog->takeButton().isEnabled());
    choose(1, MappingModel::ReadAs, QStringLiteral("USD/kWh"));
    EXPECT_TRUE(dialog->takeButton().isEnabled());
    delete dialog.data();
    open(std::string("Site,PUE\n\0", 10));
    EXPECT_NE(dialog->problem().text().indexOf(QStringLiteral("Line 2 holds a NUL byte")), -1);
}

TEST_F(TableImportDesk, FollowsThePlanAndGoesWithIt)
{
    open("Site,PUE\n" + siteName() + ",1.75\n");
    document.edit({SetField{{EntityKind::Site, document.plan().sites.front().id, *table(EntityKind::Site).find("pue")}, 1.75}}, QStringLiteral("x"));
    wait();
    EXPECT_EQ(text(dialog->preview(), 0, 0), "same");
}

TEST_F(TableImportDesk, CancelEndsAReading)
{
    std::string csv = "Site,PUE\n";
    for (int line = 0; line < 90'000; ++line) csv += "Hall " + std::to_string(line) + ",1.2\n";
    dialog = new TableImportDialog(document, {.name = QStringLiteral("fleet.csv"), .bytes = csv, .cells = nullptr}, EntityKind::Site, nullptr);
    dialog->QDialog::show();
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(dialog);
    EXPECT_FALSE(document.canUndo());
}

TEST(TableImportWindow, OpensFromAFileAndFromTheClipboard)
{
    MainWindow window;
    window.setDocument(std::make_unique<PlanDocument>(buildOutPlan()));
    window.show();
    const TemporaryFolder folder;
    writeBytes(folder / "sites.csv", "Site,PUE\nFrisco,1.3\n");
    EXPECT_TRUE(window.files().importTableFrom(QString::fromStdString((folder / "sites.csv").string())).isEmpty());
    QPointer<TableImportDialog> dialog = window.findChild<TableImportDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isReading(); }));
    EXPECT_EQ(dialog->windowTitle().toStdString(), "Import of sites.csv");
    delete dialog.data();
    EXPECT_NE(window.files().importTableFrom(QStringLiteral("/none.csv")).indexOf(QStringLiteral("does not exist")), -1);
    QGuiApplication::clipboard()->setText(QStringLiteral("Site\tPUE\nFrisco\t1.3\n"));
    EXPECT_TRUE(window.files().importClipboard(EntityKind::Site).isEmpty());
    dialog = window.findChild<TableImportDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isReading(); }));
    EXPECT_EQ(dialog->preview().rowCount(), 1);
    delete dialog.data();
    const QString figures = QString::fromStdString((folder / "figures.csv").string());
    EXPECT_TRUE(window.files().exportFigures(figures, localCsv).isEmpty());
    EXPECT_NE(bytesOf(folder / "figures.csv").find("figure;entity;name;unit;"), std::string::npos);
    QGuiApplication::clipboard()->clear();
    EXPECT_EQ(window.files().importClipboard().toStdString(), "The clipboard holds no cells.");
}

TEST_F(TableImportDesk, AsksWhatAColumnHoldsAndTakesThatItIsLeftOut)
{
    open("Contract;GPUs reserved;Price\nMSA;2048;2.1\n", EntityKind::Contract);
    EXPECT_NE(dialog->problem().text().indexOf(QStringLiteral("\"GPUs reserved\", which is left out, may hold it")), -1) << dialog->problem().text().toStdString();
    EXPECT_FALSE(dialog->takeButton().isEnabled());

    const QModelIndex cell = dialog->mapping().index(1, MappingModel::Input);
    const auto views = dialog->findChildren<QAbstractItemView*>();
    const auto view = std::ranges::find_if(views, [&](QAbstractItemView* each) { return each->model() == &dialog->mapping(); });
    ASSERT_NE(view, views.end());
    QAbstractItemDelegate* delegate = (*view)->itemDelegateForIndex(cell);
    QSignalSpy chosen(&dialog->mapping(), &MappingModel::chosen);
    auto* box = qobject_cast<QComboBox*>(delegate->createEditor((*view)->viewport(), {}, cell));
    ASSERT_TRUE(box);
    delegate->setEditorData(box, cell);
    delegate->setModelData(box, &dialog->mapping(), cell);
    EXPECT_EQ(chosen.count(), 0) << "whoever looks at the choices has chosen nothing";
    take(*box, *delegate, cell);
    wait();
    EXPECT_EQ(chosen.count(), 1) << "the same again, by hand";
    EXPECT_TRUE(dialog->problem().text().isEmpty()) << dialog->problem().text().toStdString();
    EXPECT_TRUE(dialog->takeButton().isEnabled());
}

}  // namespace
}  // namespace headroom
