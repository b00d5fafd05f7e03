// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs_support.h"

#include <QMenu>
#include <QPainter>
#include <QTabBar>

#include "inputs/entity_table.h"
#include "inputs/entry_line.h"
#include "inputs/field_form.h"
#include "plan/rows.h"
#include "sources/source_dialog.h"
#include "support/build_out_plan.h"
#include "window/main_window.h"

namespace headroom {
namespace {

Place placeOf(std::string_view key) { return *parseKey(buildOutPlan(), key); }

const Place pue = placeOf("sites.10.pue"), power = placeOf("sites.10.critical_it_mw"), name = placeOf("sites.10.name");

/// The build-out plan with a source of a site, one of its inputs, and one that would be HTML.
Plan<> sourced()
{
    Plan<> plan = buildOutPlan();
    plan.sources = {{.id = 30, .input = "sites.10", .text = "lease", .date = "2025-03", .note = ""}, {.id = 31, .input = "sites.10.pue", .text = "<b>Survey</b> & more", .date = "Q3 2025", .note = "of May\nand June"}};
    return plan;
}

class LockedDocument : public PlanDocument
{
public:
    using PlanDocument::PlanDocument;
    using PlanDocument::setLocked;
};

/// The dialog of these inputs, opened on a window of its own.
struct Opened {
    explicit Opened(std::vector<Place> places, const Plan<>& plan = sourced(), const QString& locked = {}) : document(std::make_unique<LockedDocument>(plan))
    {
        if (!locked.isEmpty()) document->setLocked(locked);
        dialog = new SourceDialog(*document, std::move(places), &window);
        dialog->open();
    }
    void say(const char* text, const char* date = "", const char* note = "")
    {
        dialog->source().setEditText(QString::fromUtf8(text));
        dialog->date().setText(QString::fromUtf8(date));
        dialog->note().setPlainText(QString::fromUtf8(note));
        dialog->okButton().click();
    }
    bool isOpen() const { return dialog && dialog->isVisible(); }
    std::string textOf(std::string_view input) const
    {
        for (const auto& source : document->plan().sources)
            if (source.input == input) return source.text + "|" + source.date + "|" + source.note;
        return "none";
    }

    std::unique_ptr<LockedDocument> document;
    QWidget window;
    QPointer<SourceDialog> dialog;
};

TEST(SourceDialog, NamesItsInputAndMakesOneEdit)
{
    Opened opened({power});
    EXPECT_EQ(opened.dialog->heading().text(), QStringLiteral("Denton: Critical IT power"));
    EXPECT_TRUE(opened.dialog->facts().text().startsWith(QStringLiteral("Value: 24 MW"))) << qPrintable(opened.dialog->facts().text());
    EXPECT_TRUE(opened.dialog->facts().text().contains(QStringLiteral("lease (2025-03)"))) << "its row has one";
    EXPECT_FALSE(opened.dialog->removeButton().isVisible());
    opened.say("Utility letter", " 2025-10-31 ", "firm");
    EXPECT_FALSE(opened.isOpen());
    EXPECT_EQ(opened.textOf("sites.10.critical_it_mw"), "Utility letter|2025-10-31|firm");
    EXPECT_EQ(opened.document->undoText(), QStringLiteral("Source of Critical IT power"));
    opened.document->undo();
    EXPECT_TRUE(samePlan(opened.document->plan(), sourced()));
}

TEST(SourceDialog, ChangesAndRemovesWhatIsThere)
{
    Opened opened({pue});
    EXPECT_EQ(opened.dialog->source().currentText(), QStringLiteral("<b>Survey</b> & more"));
    EXPECT_EQ(opened.dialog->heading().textFormat(), Qt::PlainText);
    opened.say("Survey", "Q3 2025", "of May");
    EXPECT_EQ(opened.textOf("sites.10.pue"), "Survey|Q3 2025|of May") << "a date that stood there before may stay";
    Opened again({pue});
    ASSERT_TRUE(again.dialog->removeButton().isVisible());
    again.dialog->removeButton().click();
    EXPECT_EQ(again.textOf("sites.10.pue"), "none");
    EXPECT_EQ(again.document->undoText(), QStringLiteral("Source of PUE"));
    Opened emptied({pue});
    emptied.say("", "", "");
    EXPECT_EQ(emptied.textOf("sites.10.pue"), "none");
    Opened untouched({pue});
    untouched.dialog->okButton().click();
    EXPECT_FALSE(untouched.isOpen());
    EXPECT_FALSE(untouched.document->canUndo());
}

TEST(SourceDialog, RefusesWhatIsNoDateAndADateAlone)
{
    Opened opened({power});
    for (const char* date : {"10/2025", "2025-02-30", "1850"}) {
        opened.say("letter", date);
        ASSERT_TRUE(opened.isOpen()) << date;
        EXPECT_TRUE(opened.dialog->problem().text().contains(QStringLiteral("\"%1\" is not a date").arg(QLatin1String(date))));
        EXPECT_TRUE(opened.dialog->problem().text().contains(QStringLiteral("1900 to 2200")));
    }
    opened.say("  ", "2025");
    ASSERT_TRUE(opened.isOpen());
    EXPECT_TRUE(opened.dialog->problem().text().contains(QStringLiteral("alone")));
    opened.say(std::string(longestText + 1, 'x').c_str());
    ASSERT_TRUE(opened.isOpen());
    EXPECT_TRUE(opened.dialog->problem().text().contains(QStringLiteral("bytes"))) << qPrintable(opened.dialog->problem().text());
    EXPECT_FALSE(opened.document->canUndo());
    opened.say("letter", "２０２５−１０");
    EXPECT_EQ(opened.textOf("sites.10.critical_it_mw"), "letter|2025-10|");
}

TEST(SourceDialog, KeepsTheBreaksOfASourceThatIsNotChanged)
{
    Plan<> plan = sourced();
    plan.sources[1].text = "two\nlines";
    Opened opened({pue}, plan);
    EXPECT_EQ(opened.dialog->source().currentText(), QStringLiteral("two lines"));
    opened.dialog->note().setPlainText(QStringLiteral("new"));
    QTest::keyClick(&opened.dialog->note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(opened.textOf("sites.10.pue"), "two\nlines|Q3 2025|new");
}

TEST(SourceDialog, OfANameIsThatOfTheWholeRow)
{
    Opened opened({name});
    EXPECT_EQ(opened.dialog->heading().text(), QStringLiteral("Denton"));
    EXPECT_TRUE(opened.dialog->facts().text().contains(QStringLiteral("whole row")));
    opened.say("new lease", "2026");
    EXPECT_EQ(opened.textOf("sites.10"), "new lease|2026|");
    EXPECT_EQ(opened.document->undoText(), QStringLiteral("Source of Denton"));
}

TEST(SourceDialog, GivesManyInputsOneSourceInOneStep)
{
    Opened opened({pue, power, placeOf("sites.11.pue")});
    EXPECT_EQ(opened.dialog->heading().text(), QStringLiteral("3 inputs"));
    EXPECT_TRUE(opened.dialog->facts().text().contains(QStringLiteral("differ")));
    opened.dialog->okButton().click();
    EXPECT_FALSE(opened.document->canUndo()) << "nothing was entered: nothing is lost";
    Opened again({pue, power, placeOf("sites.11.pue")});
    again.say("assumption");
    for (const char* input : {"sites.10.pue", "sites.10.critical_it_mw", "sites.11.pue"}) EXPECT_EQ(again.textOf(input), "assumption||") << input;
    EXPECT_EQ(again.document->undoText(), QStringLiteral("Source of 3 inputs"));
    again.document->undo();
    EXPECT_TRUE(samePlan(again.document->plan(), sourced()));
}

TEST(SourceDialog, OffersTheSourcesOfThePlanWithTheirDates)
{
    Opened opened({power});
    const int lease = opened.dialog->source().findText(QStringLiteral("lease"));
    ASSERT_GE(lease, 0);
    opened.dialog->source().setCurrentIndex(lease);
    emit opened.dialog->source().activated(lease);
    EXPECT_EQ(opened.dialog->date().text(), QStringLiteral("2025-03"));
}

TEST(SourceDialog, ShowsALockedPlanAndSaysWhyNothingCanBeChanged)
{
    Opened opened({pue}, sourced(), QStringLiteral("ann holds it"));
    EXPECT_TRUE(opened.dialog->problem().text().contains(QStringLiteral("ann holds it")));
    EXPECT_FALSE(opened.dialog->okButton().isEnabled());
    EXPECT_FALSE(opened.dialog->removeButton().isEnabled());
    EXPECT_EQ(opened.dialog->note().toPlainText(), QStringLiteral("of May\nand June"));
    opened.dialog->accept();
    opened.dialog->remove();
    EXPECT_TRUE(samePlan(opened.document->plan(), sourced()));
    opened.document->setLocked({});
    EXPECT_TRUE(opened.dialog->okButton().isEnabled());
    EXPECT_TRUE(opened.dialog->problem().text().isEmpty());
}

TEST(SourceDialog, GoesWithItsRowAndItsDocument)
{
    Opened opened({pue, power});
    ASSERT_FALSE(opened.document->edit(removeRow(opened.document->plan(), {EntityKind::Site, 10}), QStringLiteral("Deletion")));
    EXPECT_FALSE(opened.isOpen());
    Opened other({pue});
    other.document.reset();
    EXPECT_FALSE(other.isOpen());
}

/// A table of sites that is on screen.
struct Sites {
    Sites() : document(sourced()), table(EntityKind::Site), tester(&table.entities(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        table.setDocument(&document);
        table.resize(900, 200);
        table.show();
        table.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&table);
    }
    QModelIndex cell(int row, std::string_view key) { return table.entities().index(row, static_cast<int>(fieldOf(EntityKind::Site, key))); }
    SourceMark mark(int row, std::string_view key) { return static_cast<SourceMark>(cell(row, key).data(EntityTableModel::MarkRole).toInt()); }
    QImage picture(const QModelIndex& at)
    {
        table.scrollTo(at);
        return table.viewport()->grab(table.visualRect(at)).toImage();
    }

    PlanDocument document;
    EntityTable table;
    QAbstractItemModelTester tester;
};

TEST(SourceMarks, OfTableCellsAreShapesWithWords)
{
    Sites sites;
    EXPECT_EQ(sites.mark(0, "pue"), SourceMark::Own);
    EXPECT_EQ(sites.mark(0, "name"), SourceMark::Own) << "the name stands for the row";
    EXPECT_EQ(sites.mark(0, "critical_it_mw"), SourceMark::OfRow);
    EXPECT_EQ(sites.mark(0, "region"), SourceMark::None) << "nobody asks where a word comes from";
    EXPECT_EQ(sites.mark(1, "pue"), SourceMark::None);
    const QString tip = sites.cell(0, "pue").data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("Source: &lt;b&gt;Survey&lt;/b&gt; &amp; more (Q3 2025)<br>of May<br>and June"))) << qPrintable(tip);
    EXPECT_TRUE(sites.cell(0, "pue").data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("Source: <b>Survey")));
    EXPECT_TRUE(sites.cell(0, "critical_it_mw").data(Qt::ToolTipRole).toString().contains(QStringLiteral("Source of the row: lease (2025-03)")));
    EXPECT_FALSE(sites.cell(1, "pue").data(Qt::ToolTipRole).isValid());

    const QImage own = sites.picture(sites.cell(0, "pue"));
    QSignalSpy changed(&sites.table.entities(), &QAbstractItemModel::dataChanged);
    ASSERT_FALSE(sites.document.edit(sourceEdits(sites.document.plan(), {pue}, {}, 40), QStringLiteral("x")));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(sites.mark(0, "pue"), SourceMark::OfRow);
    const QImage ofRow = sites.picture(sites.cell(0, "pue"));
    ASSERT_FALSE(sites.document.edit(sourceEdits(sites.document.plan(), {name}, {}, 40), QStringLiteral("x")));
    EXPECT_EQ(sites.mark(0, "critical_it_mw"), SourceMark::None);
    const QImage bare = sites.picture(sites.cell(0, "pue"));
    EXPECT_NE(own, ofRow) << "they differ by shape";
    EXPECT_NE(own, bare);
    EXPECT_NE(ofRow, bare);
}

TEST(SourceMarks, OfATableLeadToTheDialogByKeyAndMenu)
{
    Sites sites;
    QSignalSpy asked(&sites.table, &EntityTable::sourceAsked);
    sites.table.setCurrentIndex(sites.cell(0, "pue"));
    QTest::keyClick(&sites.table, Qt::Key_F2, Qt::ShiftModifier);
    ASSERT_EQ(asked.size(), 1);
    sites.table.selectAll();
    QMenu menu;
    sites.table.fillMenu(menu);
    const auto actions = menu.actions();
    const auto source = std::ranges::find_if(actions, [](const QAction* action) { return action->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_F2); });
    ASSERT_NE(source, actions.end());
    (*source)->trigger();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[1][0].value<std::vector<Place>>().size(), 2 * table(EntityKind::Site).fields.size());

    EntityTable checks(EntityKind::Check);
    QMenu other;
    checks.fillMenu(other);
    for (const QAction* action : other.actions()) EXPECT_FALSE(action->text().contains(QStringLiteral("ource"))) << "a bound of a check is no input of the model";
}

TEST(SourceMarks, OfAFormSayAndOpenTheSource)
{
    PlanDocument document(sourced());
    FieldForm form(EntityKind::Site);
    form.setRow(&document, 10);
    form.resize(1300, 900);
    form.show();
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    const auto row = [&](std::string_view key) -> FieldRow& { return *form.rowOf(fieldOf(EntityKind::Site, key)); };
    EXPECT_TRUE(row("pue").source().isVisible());
    EXPECT_TRUE(row("critical_it_mw").source().isVisible());
    EXPECT_FALSE(row("region").source().isVisible());
    EXPECT_TRUE(row("pue").editor().toolTip().contains(QStringLiteral("&lt;b&gt;Survey")));
    EXPECT_TRUE(row("pue").editor().accessibleDescription().contains(QStringLiteral("Source: <b>Survey")));
    const int width = row("pue").editor().width();

    row("pue").editor().setFocus();
    QTest::keyClick(&row("pue").editor(), Qt::Key_F2, Qt::ShiftModifier);
    auto* dialog = row("pue").findChild<SourceDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->heading().text(), QStringLiteral("Denton: PUE"));
    dialog->removeButton().click();
    EXPECT_TRUE(row("pue").editor().toolTip().contains(QStringLiteral("Source of the row: lease")));
    form.setRow(&document, 11);
    EXPECT_FALSE(row("pue").source().isVisible());
    EXPECT_EQ(row("pue").editor().width(), width) << "a mark that comes or goes moves nothing";
    QMenu menu;
    row("tenure").fillMenu(menu);
    ASSERT_FALSE(menu.isEmpty());
    menu.actions().front()->trigger();
    EXPECT_TRUE(row("tenure").findChild<SourceDialog*>());
}

class SourcesWindow : public testing::Test
{
protected:
    SourcesWindow()
    {
        window.setDocument(std::make_unique<PlanDocument>(sourced()));
        window.show();
        window.showPage(QStringLiteral("sources"));
    }
    PlanDocument& document() { return *window.document(); }
    MissingPanel& panel() { return window.sources().missing(); }
    MissingModel& model() { return panel().model(); }
    QString heading() { return window.sources().tabText(1); }
    /// Whatever keys are held.
    void choose(std::string_view key) { panel().table().selectionModel()->setCurrentIndex(model().index(model().rowOf(placeOf(key)), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows); }
    std::size_t missing() { return inputsWithoutSource(document().plan()).size(); }

    MainWindow window;
};

TEST_F(SourcesWindow, ListsWhatIsMissingAndFollows)
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model().rowCount(), static_cast<int>(missing()));
    EXPECT_EQ(heading(), QStringLiteral("Inputs without a source (%1)").arg(missing()));
    const int row = model().rowOf(placeOf("sites.11.critical_it_mw"));
    ASSERT_GE(row, 0);
    const auto cell = [&](MissingModel::Column column) { return model().index(row, column).data().toString(); };
    EXPECT_EQ(cell(MissingModel::Table), QStringLiteral("Sites"));
    EXPECT_EQ(cell(MissingModel::Row), QStringLiteral("Lordstown"));
    EXPECT_EQ(cell(MissingModel::Input), QStringLiteral("Critical IT power"));
    EXPECT_EQ(cell(MissingModel::Value), QStringLiteral("42 MW"));
    EXPECT_EQ(cell(MissingModel::Stands), QStringLiteral("entered"));
    EXPECT_EQ(model().rowOf(pue), -1);

    QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    ASSERT_FALSE(document().edit({SetField{placeOf("sites.11.critical_it_mw"), Value{50.0}}}, QStringLiteral("x")));
    EXPECT_EQ(cell(MissingModel::Value), QStringLiteral("50 MW"));
    ASSERT_FALSE(document().edit(sourceEdits(document().plan(), {placeOf("sites.11.name")}, {"deed", "", ""}, document().nextId()), QStringLiteral("x")));
    EXPECT_EQ(model().rowOf(placeOf("sites.11.critical_it_mw")), -1);
    EXPECT_EQ(model().rowCount(), static_cast<int>(missing()));
    EXPECT_EQ(heading(), QStringLiteral("Inputs without a source (%1)").arg(missing()));
    document().undo();
    EXPECT_EQ(model().rowOf(placeOf("sites.11.critical_it_mw")), row);
    EXPECT_EQ(reset.size(), 0) << "the view stays where it is";
    const int before = model().rowCount();
    window.showPage(QStringLiteral("overview"));
    document().redo();
    EXPECT_EQ(model().rowCount(), before) << "nothing is looked up out of sight";
    window.showPage(QStringLiteral("sources"));
    EXPECT_LT(model().rowCount(), before);
}

TEST_F(SourcesWindow, ShowsOnlyWhatWasEnteredOrOnlyDefaults)
{
    const auto all = inputsWithoutSource(document().plan());
    const auto entered = std::ranges::count(all, Standing::Entered, &Unsourced::standing);
    ASSERT_GT(entered, 0);
    panel().shown().choose(1);
    emit panel().shown().chosenChanged(1);
    EXPECT_EQ(model().rowCount(), entered);
    panel().shown().choose(2);
    emit panel().shown().chosenChanged(2);
    EXPECT_EQ(model().rowCount(), static_cast<int>(all.size()) - entered);
    EXPECT_TRUE(panel().sentence().contains(QString::number(entered)));
}

TEST_F(SourcesWindow, LeadsToTheInputAndToItsDialog)
{
    window.sources().setCurrentIndex(1);
    choose("sites.11.pue");
    ASSERT_TRUE(panel().addButton().isEnabled());
    panel().addButton().click();
    QPointer<SourceDialog> dialog = panel().findChild<SourceDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->heading().text(), QStringLiteral("Lordstown: PUE"));
    dialog->source().setEditText(QStringLiteral("survey"));
    dialog->okButton().click();
    EXPECT_EQ(model().rowOf(placeOf("sites.11.pue")), -1);
    EXPECT_TRUE(panel().table().selectionModel()->hasSelection()) << "the next is at hand";

    choose("sites.11.critical_it_mw");
    QTest::keyClick(&panel().table(), Qt::Key_Return);
    EXPECT_EQ(window.inputPage(QStringLiteral("sites")).list(0)->table().currentId(), 11);
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("sites"));
    window.reveal({EntityKind::Source, 31, 0});
    EXPECT_EQ(window.sources().currentIndex(), 0) << "a source is in the first part";
    EXPECT_EQ(window.inputPage(QStringLiteral("sources")).list(0)->table().currentId(), 31);
}

TEST_F(SourcesWindow, SaysWhereNothingIsMissing)
{
    std::vector<Place> places;
    for (const Unsourced& each : inputsWithoutSource(document().plan())) places.push_back(each.place);
    window.sources().setCurrentIndex(1);
    panel().table().selectAll();
    panel().askSource();
    auto* dialog = panel().findChild<SourceDialog*>();
    ASSERT_TRUE(dialog);
    dialog->source().setEditText(QStringLiteral("assumption"));
    dialog->okButton().click();
    EXPECT_EQ(panel().count(), 0);
    EXPECT_FALSE(panel().table().isVisible());
    EXPECT_FALSE(panel().addButton().isEnabled());
    EXPECT_EQ(document().undoText(), QStringLiteral("Source of %1 inputs").arg(places.size()));
    window.closePlan();
    EXPECT_EQ(panel().count(), 0);
}

}  // namespace
}  // namespace headroom
