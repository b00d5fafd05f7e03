// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs_support.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>

#include "inputs/entity_table.h"
#include "inputs/marks_dialog.h"
#include "inputs/remove_dialog.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

struct Hands {
    explicit Hands(EntityKind kind, const Plan<>& plan = buildOutPlan()) : document(plan), table(kind)
    {
        table.setForeignMarks(international);
        table.setDocument(&document);
        table.resize(700, 300);
        table.show();
        table.setFocus();
        table.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&table);
    }
    QModelIndex cell(int row, std::string_view key) { return table.entities().index(row, static_cast<int>(fieldOf(table.entities().kind(), key))); }
    void go(int row, std::string_view key) { table.setCurrentIndex(cell(row, key)); }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&table, which, modifiers); }
    QWidget* editor()
    {
        for (QWidget* child : table.viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && (qobject_cast<QLineEdit*>(child) || qobject_cast<QComboBox*>(child) || qobject_cast<QPlainTextEdit*>(child))) return child;
        return nullptr;
    }
    template <class Dialog>
    Dialog* dialog()
    {
        return table.findChild<Dialog*>();
    }

    PlanDocument document;
    EntityTable table;
};

TEST(EntityTable, TakesWhatIsTypedAndGoesOnWithEnterAndTab)
{
    Hands hands(EntityKind::Site);
    hands.go(0, "critical_it_mw");
    QTest::keyClick(&hands.table, Qt::Key_3);
    ASSERT_TRUE(hands.editor());
    QTest::keyClicks(hands.editor(), QStringLiteral("6.5"));
    QTest::keyClick(hands.editor(), Qt::Key_Return);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Site, 10, "critical_it_mw"), Value{36.5});
    EXPECT_EQ(hands.table.currentIndex(), hands.cell(1, "critical_it_mw"));

    hands.key(Qt::Key_F2);
    ASSERT_TRUE(hands.editor());
    EXPECT_EQ(qobject_cast<QLineEdit*>(hands.editor())->text(), QStringLiteral("42"));
    QTest::keyClicks(hands.editor(), QStringLiteral("50"));
    QTest::keyClick(hands.editor(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Site, 11, "critical_it_mw"), Value{50.0});
    EXPECT_EQ(hands.table.currentIndex(), hands.cell(0, "critical_it_mw"));

    QTest::keyClick(&hands.table, Qt::Key_4);
    QTest::keyClick(hands.editor(), Qt::Key_Tab);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Site, 10, "critical_it_mw"), Value{4.0});
    EXPECT_EQ(hands.table.currentIndex(), hands.cell(0, "ready_month"));
    QTest::keyClick(&hands.table, Qt::Key_5);
    QTest::keyClick(hands.editor(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(hands.table.currentIndex(), hands.cell(0, "critical_it_mw"));
    EXPECT_TRUE(hands.document.pending().empty());
}

TEST(EntityTable, EscLeavesTheValueAndThenDropsARefusedText)
{
    Hands hands(EntityKind::Site);
    hands.go(0, "pue");
    QTest::keyClick(&hands.table, Qt::Key_9);
    QTest::keyClick(hands.editor(), Qt::Key_Escape);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Site, 10, "pue"), Value{1.2});
    QTest::keyClick(&hands.table, Qt::Key_X);
    QTest::keyClick(hands.editor(), Qt::Key_Return);
    EXPECT_EQ(hands.cell(0, "pue").data().toString(), QStringLiteral("x"));
    hands.go(0, "pue");
    hands.key(Qt::Key_Escape);
    EXPECT_EQ(hands.cell(0, "pue").data().toString(), QStringLiteral("1.2"));
    EXPECT_TRUE(hands.document.pending().empty());
}

TEST(EntityTable, WalksWithTheKeysOfASpreadsheet)
{
    Hands hands(EntityKind::Tranche);
    const int last = hands.table.entities().columnCount() - 1;
    const auto at = [&] { return std::pair{hands.table.currentIndex().row(), hands.table.currentIndex().column()}; };
    hands.key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(at(), std::pair(2, last));
    hands.key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(at(), std::pair(0, 0));
    hands.key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(at(), std::pair(2, 0));
    EXPECT_EQ(hands.table.selectionModel()->selectedIndexes().size(), 1);
    hands.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(at(), std::pair(0, 0));
    EXPECT_EQ(hands.table.selectionModel()->selectedIndexes().size(), 3);
    hands.key(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(hands.table.selectionModel()->selectedRows().size(), 3);
    hands.table.setCurrentIndex(hands.table.entities().index(1, 1));
    hands.key(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(hands.table.selectionModel()->selectedColumns().size(), 1);
    hands.key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(hands.table.selectionModel()->selectedIndexes().size(), 3 * (last + 1));
}

TEST(EntityTable, LetsTabOutAtItsLastCell)
{
    QWidget window;
    auto* before = new QLineEdit(&window);
    auto* table = new EntityTable(EntityKind::Site, &window);
    auto* after = new QLineEdit(&window);
    PlanDocument document(buildOutPlan());
    table->setDocument(&document);
    table->setGeometry(0, 30, 300, 200);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    table->setCurrentIndex(table->entities().index(1, table->entities().columnCount() - 1));
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    table->setFocus();
    table->setCurrentIndex(table->entities().index(0, 0));
    QTest::keyClick(table, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(before->hasFocus());
}

TEST(EntityTable, CopiesTextAndHtmlAndPastesThem)
{
    Hands hands(EntityKind::Tranche);
    hands.go(0, "gpus");
    hands.key(Qt::Key_Right, Qt::ShiftModifier);
    hands.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), QStringLiteral("8192\t2026-04\n"));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("x:num=\"8192\">8192</td><td>2026-04</td>")));
    hands.go(2, "gpus");
    hands.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 15, "gpus"), Value{8192.0});
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 15, "delivery_month"), Value{3.0});
    hands.document.undo();
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 15, "gpus"), Value{16128.0});
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 15, "delivery_month"), Value{16.0});
    EXPECT_FALSE(hands.document.canUndo());
}

TEST(EntityTable, PastesTheFormThatLosesLeast)
{
    Hands hands(EntityKind::Site);
    const auto paste = [&](const char* text, const char* html) {
        auto* mime = new QMimeData;
        mime->setText(QString::fromUtf8(text));
        mime->setHtml(QString::fromUtf8(html));
        QGuiApplication::clipboard()->setMimeData(mime);
        hands.go(0, "pue");
        hands.key(Qt::Key_V, Qt::ControlModifier);
        return std::get<double>(valueAt(hands.document, EntityKind::Site, hands.document.plan().sites.front().id, "pue"));
    };
    // A spreadsheet shows 1.23 of 1.234567.
    EXPECT_EQ(paste("1.23\n", "<table><tr><td sdval=\"1.234567\" sdnum=\"1033;0;0.00\">1.23</td></tr></table>"), 1.234567);
    EXPECT_EQ(paste("1.35\n", "<table><!--StartFragment--><tr><td x:num=\"1.345678\">1.35</td></tr></table>"), 1.345678);
    // In HTML without numbers, or of other cells, the text counts.
    EXPECT_EQ(paste("1.45\n", "<table><tr><td>1.99</td></tr></table>"), 1.45);
    EXPECT_EQ(paste("1.55\n", "<table><tr><td sdval=\"1.9\">1.9</td><td>x</td></tr></table>"), 1.55);
    // Its numbers need no question about their marks, whatever the system's are.
    hands.table.setForeignMarks(continental);
    EXPECT_EQ(paste("1,235\n", "<table><tr><td sdval=\"1.2345\" sdnum=\"1031;0;0,000\">1,235</td></tr></table>"), 1.2345);
    EXPECT_FALSE(hands.dialog<MarksDialog>());
}

TEST(EntityTable, CutsFillsAndClearsWithItsKeys)
{
    Hands hands(EntityKind::Tranche);
    hands.go(0, "gpus");
    hands.key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("8192\n"));
    EXPECT_EQ(hands.table.entities().index(0, static_cast<int>(fieldOf(EntityKind::Tranche, "gpus"))).data().toString(), QString());
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 13, "gpus"), Value{8192.0});
    hands.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(hands.document.pendingAt({EntityKind::Tranche, 13, fieldOf(EntityKind::Tranche, "gpus")}));
    hands.go(1, "gpus");
    hands.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 14, "gpus"), Value{8192.0});
    hands.go(2, "payment_terms_months");
    hands.key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 15, "payment_terms_months"), Value{6.0});
    hands.go(1, "facility");
    hands.key(Qt::Key_Delete);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 14, "facility"), Value{});
}

TEST(EntityTable, TouchesNoCellBetweenThoseThatAreSelected)
{
    Plan<> plan = buildOutPlan();
    plan.sites.push_back({.id = 40, .name = "Third"});
    Hands hands(EntityKind::Site, plan);
    hands.go(0, "pue");
    hands.table.selectionModel()->select(hands.cell(2, "pue"), QItemSelectionModel::Select);
    QSignalSpy said(&hands.table, &EntityTable::said);
    QGuiApplication::clipboard()->setText(QStringLiteral("1.9"));
    for (const Qt::Key key : {Qt::Key_V, Qt::Key_D, Qt::Key_R, Qt::Key_X, Qt::Key_C}) hands.key(key, Qt::ControlModifier);
    EXPECT_EQ(said.count(), 5);
    EXPECT_TRUE(samePlan(hands.document.plan(), plan));
    EXPECT_TRUE(hands.document.pending().empty());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("1.9"));
}

TEST(EntityTable, AsksOnceWhichMarksAPastedTextHas)
{
    Hands hands(EntityKind::Tranche);
    hands.table.setForeignMarks(continental);
    QGuiApplication::clipboard()->setText(QStringLiteral("1.234\n2.345"));
    hands.go(0, "gpus");
    hands.key(Qt::Key_V, Qt::ControlModifier);
    auto* dialog = hands.dialog<MarksDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->comma().isChecked());
    EXPECT_TRUE(dialog->comma().text().contains(QStringLiteral("1,234")));
    EXPECT_TRUE(dialog->point().text().contains(QStringLiteral("is 1.234")));
    EXPECT_FALSE(hands.document.canUndo());
    dialog->accept();
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 13, "gpus"), Value{1234.0});
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 14, "gpus"), Value{2345.0});
    // What reads in one way only is not asked about.
    QGuiApplication::clipboard()->setText(QStringLiteral("12,5"));
    hands.go(2, "gpus");
    hands.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 15, "gpus"), Value{12.5});
}

TEST(EntityTable, ChoosesFromListsAndKeepsWhatIsNotChosen)
{
    Hands hands(EntityKind::Tranche);
    hands.go(0, "facility");
    hands.key(Qt::Key_F2);
    auto* list = qobject_cast<QComboBox*>(hands.editor());
    ASSERT_TRUE(list);
    EXPECT_EQ(list->currentText(), QStringLiteral("Delayed-draw term loan"));
    list->setCurrentIndex(0);
    emit list->activated(0);
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 13, "facility"), Value{});
    Hands sites(EntityKind::Site);
    sites.go(1, "tenure");
    sites.key(Qt::Key_F2);
    auto* tenures = qobject_cast<QComboBox*>(sites.editor());
    ASSERT_TRUE(tenures);
    EXPECT_EQ(tenures->currentText(), QStringLiteral("Built"));
    QTest::keyClick(tenures, Qt::Key_Return);
    EXPECT_FALSE(sites.document.canUndo());
}

TEST(EntityTable, KeepsNamesInSightWhileItIsScrolled)
{
    Hands hands(EntityKind::Contract);
    EXPECT_FALSE(hands.table.frozen().isVisible());
    hands.key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(hands.table.frozen().isVisible());
    EXPECT_EQ(hands.table.frozen().columnWidth(0), hands.table.columnWidth(0));
    EXPECT_EQ(hands.table.frozen().rowViewportPosition(1), hands.table.rowViewportPosition(1));
    // Going left, the current cell is never under the names.
    for (int step = 0; step < 20; ++step) {
        hands.key(Qt::Key_Left);
        const QModelIndex current = hands.table.currentIndex();
        EXPECT_TRUE(current.column() == 0 || hands.table.visualRect(current).left() >= hands.table.frozen().covered()) << step;
    }
    hands.key(Qt::Key_End, Qt::ControlModifier);
    // A click on a fixed name moves there and scrolls nothing; to edit it the table scrolls back.
    const int scrolled = hands.table.horizontalScrollBar()->value();
    QTest::mouseClick(hands.table.frozen().viewport(), Qt::LeftButton, {}, hands.table.frozen().visualRect(hands.table.entities().index(1, 0)).center());
    EXPECT_EQ(hands.table.currentIndex(), hands.table.entities().index(1, 0));
    EXPECT_EQ(hands.table.horizontalScrollBar()->value(), scrolled);
    hands.key(Qt::Key_F2);
    EXPECT_FALSE(hands.table.frozen().isVisible());
    ASSERT_TRUE(hands.editor());
    QTest::keyClicks(hands.editor(), QStringLiteral("Cloud"));
    QTest::keyClick(hands.editor(), Qt::Key_Return);
    EXPECT_EQ(hands.document.plan().contracts[1].name, "Cloud");
}

TEST(EntityTable, AddsCopiesAndDeletesRowsWithItsKeys)
{
    Hands hands(EntityKind::Counterparty);
    hands.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(hands.document.plan().counterparties.size(), 5U);
    ASSERT_TRUE(hands.editor());
    QTest::keyClicks(hands.editor(), QStringLiteral("Lakeside Labs"));
    QTest::keyClick(hands.editor(), Qt::Key_Return);
    hands.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(hands.document.plan().counterparties.size(), 6U);
    EXPECT_EQ(hands.table.currentIndex().row(), 5);
    // Nobody names it: it goes without a question.
    hands.key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(hands.document.plan().counterparties.size(), 5U);
    EXPECT_FALSE(hands.dialog<RemoveDialog>());
}

TEST(EntityTable, AsksWhatBecomesOfRowsThatNameADeletedOne)
{
    Hands hands(EntityKind::Site);
    const Plan<> before = hands.document.plan();
    hands.go(0, "name");
    hands.key(Qt::Key_Minus, Qt::ControlModifier);
    auto* dialog = hands.dialog<RemoveDialog>();
    ASSERT_TRUE(dialog);
    QString words;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) words += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(words.contains(QStringLiteral("Cannot stay without Denton:\nTranches: First H200, Second H200"))) << words.toStdString();
    EXPECT_EQ(dialog->heirs().count(), 1);
    dialog->reject();
    EXPECT_TRUE(samePlan(hands.document.plan(), before));

    RemoveDialog* moving = new RemoveDialog(hands.document, EntityKind::Site, {10}, &hands.table);
    moving->move().setChecked(true);
    moving->accept();
    EXPECT_EQ(hands.document.plan().sites.size(), 1U);
    ASSERT_EQ(hands.document.plan().tranches.size(), 3U);
    for (const auto& tranche : hands.document.plan().tranches) EXPECT_EQ(tranche.site.id, 11);
    hands.document.undo();
    EXPECT_TRUE(samePlan(hands.document.plan(), before));

    RemoveDialog* removing = new RemoveDialog(hands.document, EntityKind::Site, {10}, &hands.table);
    removing->remove().setChecked(true);
    removing->accept();
    EXPECT_EQ(hands.document.plan().tranches.size(), 1U);
    hands.document.undo();
    EXPECT_TRUE(samePlan(hands.document.plan(), before));
    EXPECT_FALSE(hands.document.canUndo());
}

TEST(EntityTable, ListsThoseThatOnlyMayNameADeletedRow)
{
    PlanDocument document(buildOutPlan());
    RemoveDialog dialog(document, EntityKind::Counterparty, {5});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QString words;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) words += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(words.contains(QStringLiteral("Also name Northwind <Research>:\nContracts: Research cloud, Frontier training"))) << words.toStdString();
    dialog.remove().setChecked(true);
    dialog.accept();
    EXPECT_FALSE(document.plan().contracts[1].customer);
    EXPECT_EQ(document.plan().contracts.size(), 3U);
}

TEST(EntityTable, OffersItsCommandsInAMenu)
{
    Hands hands(EntityKind::Tranche);
    hands.go(1, "gpus");
    QMenu menu;
    hands.table.fillMenu(menu);
    for (QAction* action : menu.actions())
        if (action->text() == QStringLiteral("Fill &down")) action->trigger();
    EXPECT_EQ(valueAt(hands.document, EntityKind::Tranche, 14, "gpus"), Value{8192.0});
}

TEST(EntityTable, WritesSeveralLinesInAPopup)
{
    Plan<> plan = buildOutPlan();
    plan.sources.push_back({.id = 30, .input = "sites.10.pue", .text = "Assumption", .date = "2026", .note = ""});
    Hands hands(EntityKind::Source, plan);
    hands.go(0, "note");
    hands.key(Qt::Key_F2);
    auto* lines = qobject_cast<QPlainTextEdit*>(hands.editor());
    ASSERT_TRUE(lines);
    QTest::keyClicks(lines, QStringLiteral("one"));
    QTest::keyClick(lines, Qt::Key_Return, Qt::AltModifier);
    QTest::keyClicks(lines, QStringLiteral("two"));
    QTest::keyClick(lines, Qt::Key_Return);
    EXPECT_EQ(hands.document.plan().sources[0].note, "one\ntwo");
}

TEST(EntityTable, OpensTheEditorOfCurvesAndTakesTypedCurves)
{
    Hands hands(EntityKind::Sku);
    QSignalSpy asked(&hands.table, &EntityTable::curveAsked);
    hands.go(0, "market_price");
    hands.key(Qt::Key_F2);
    EXPECT_EQ(asked.count(), 1);
    QTest::keyClick(&hands.table, Qt::Key_3);
    ASSERT_TRUE(hands.editor());
    QTest::keyClicks(hands.editor(), QStringLiteral(" -10%/year"));
    QTest::keyClick(hands.editor(), Qt::Key_Return);
    EXPECT_EQ(std::get<Curve<double>>(valueAt(hands.document, EntityKind::Sku, 8, "market_price")), (Curve<double>{.start = 3, .rate = -0.1, .points = {}}));
}

}  // namespace
}  // namespace headroom
