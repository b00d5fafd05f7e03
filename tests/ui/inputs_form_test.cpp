// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs_support.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include "inputs/entry_line.h"
#include "inputs/field_form.h"
#include "plan/entry.h"
#include "plan/rows.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

struct Filled {
    explicit Filled(EntityKind table, Id row) : document(buildOutPlan()), form(table), kind(table)
    {
        form.setRow(&document, row);
        form.resize(1300, 900);
        form.show();
        form.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&form);
    }
    FieldRow& row(std::string_view key) { return *form.rowOf(fieldOf(kind, key)); }
    EntryLine& line(std::string_view key) { return *qobject_cast<EntryLine*>(&row(key).editor()); }
    void type(std::string_view key, const char* text)
    {
        line(key).setFocus();
        line(key).selectAll();
        QTest::keyClicks(&line(key), QString::fromUtf8(text));
        QTest::keyClick(&line(key), Qt::Key_Return);
    }

    PlanDocument document;
    FieldForm form;
    EntityKind kind;
};

TEST(FormSections, HoldEveryFieldOnceInItsOrder)
{
    for (const TableType& type : tables()) {
        std::vector<std::size_t> fields;
        for (const FormSection& section : sectionsOf(type)) fields.insert(fields.end(), section.fields.begin(), section.fields.end());
        std::vector<std::size_t> all(type.fields.size());
        for (std::size_t at = 0; at < all.size(); ++at) all[at] = at;
        EXPECT_EQ(fields, all) << type.key;
    }
    const auto some = sectionsOf(table(EntityKind::Settings), {"Market", "Calendar"});
    ASSERT_EQ(some.size(), 2U);
    EXPECT_EQ(some[0].title, QStringLiteral("Calendar"));
    EXPECT_EQ(some[0].fields.size(), 4U);
}

TEST(FieldForm, ShowsWhatItUnderstood)
{
    Filled site(EntityKind::Site, 10);
    for (const auto& [typed, shown] : {std::pair{"=3*4", "12"}, std::pair{"1.2k", "1,200"}, std::pair{"7 MW", "7"}}) {
        site.type("critical_it_mw", typed);
        EXPECT_EQ(site.line("critical_it_mw").text(), QString::fromUtf8(shown));
    }
    EXPECT_EQ(site.row("critical_it_mw").unit().text(), QStringLiteral("MW"));
    site.type("ready_month", "6");
    EXPECT_EQ(site.line("ready_month").text(), QStringLiteral("2026-07"));
    EXPECT_EQ(site.row("ready_month").unit().text(), QStringLiteral("month 6"));
    site.type("ready_month", "2027-01");
    EXPECT_EQ(valueAt(site.document, EntityKind::Site, 10, "ready_month"), Value{12.0});
}

TEST(FieldForm, EditsTheFullPrecisionOfWhatItShowsRounded)
{
    Filled site(EntityKind::Site, 10);
    site.document.edit({SetField{{EntityKind::Site, 10, fieldOf(EntityKind::Site, "pue")}, Value{1.2345678901234567}}}, QStringLiteral("x"));
    EXPECT_EQ(site.line("pue").text(), QStringLiteral("1.23456789"));
    site.line("pue").setFocus();
    QTest::keyClick(&site.line("pue"), Qt::Key_End);
    EXPECT_EQ(site.line("pue").text(), QStringLiteral("1.2345678901234567"));
    QTest::keyClick(&site.line("pue"), Qt::Key_Return);
    EXPECT_EQ(valueAt(site.document, EntityKind::Site, 10, "pue"), Value{1.2345678901234567});
}

TEST(FieldForm, KeepsARefusedTextWithItsSentenceUntilItIsDiscarded)
{
    Filled site(EntityKind::Site, 10);
    site.type("pue", "0.5");
    EXPECT_EQ(site.line("pue").text(), QStringLiteral("0.5"));
    EXPECT_TRUE(site.row("pue").problem().isVisible());
    EXPECT_TRUE(site.row("pue").problem().text().contains(QStringLiteral("outside the bounds")));
    EXPECT_EQ(site.document.pending().size(), 1U);
    QTest::mouseClick(&site.row("pue").discard(), Qt::LeftButton);
    EXPECT_EQ(site.line("pue").text(), QStringLiteral("1.2"));
    EXPECT_FALSE(site.row("pue").problem().isVisible());
    site.type("pue", "much");
    QTest::keyClick(&site.line("pue"), Qt::Key_Escape);
    EXPECT_TRUE(site.document.pending().empty());
}

TEST(FieldForm, GivesWhatWasTypedToTheRowThatWasShown)
{
    Filled site(EntityKind::Site, 10);
    site.line("pue").setFocus();
    site.line("pue").selectAll();
    QTest::keyClicks(&site.line("pue"), QStringLiteral("1.5"));
    site.form.setRow(&site.document, 11);
    EXPECT_EQ(valueAt(site.document, EntityKind::Site, 10, "pue"), Value{1.5});
    EXPECT_EQ(valueAt(site.document, EntityKind::Site, 11, "pue"), Value{1.2});
    EXPECT_EQ(site.line("pue").text(), QStringLiteral("1.2"));
}

TEST(FieldForm, LetsGoOfWhatWasTypedWhereItsRowIsGone)
{
    // Undo by mouse takes back the row that is being typed in, or another program deletes it.
    Filled site(EntityKind::Site, 10);
    site.line("pue").setFocus();
    site.line("pue").selectAll();
    QTest::keyClicks(&site.line("pue"), QStringLiteral("1.5"));
    ASSERT_FALSE(site.document.edit(removeRow(site.document.plan(), {EntityKind::Site, 10}), QStringLiteral("Deletion")));
    site.form.setRow(&site.document, 11);
    EXPECT_EQ(valueAt(site.document, EntityKind::Site, 11, "pue"), Value{1.2});
    EXPECT_TRUE(site.document.pending().empty());
    EXPECT_EQ(site.line("pue").text(), QStringLiteral("1.2"));
}

TEST(FieldForm, GreysWhatAChoiceOfTheRowSwitchesOff)
{
    Filled site(EntityKind::Site, 10);
    EXPECT_FALSE(site.row("rent_per_kw_month").label().toolTip().contains(QStringLiteral("Does not count")));
    auto* tenure = qobject_cast<QComboBox*>(&site.row("tenure").editor());
    tenure->setCurrentIndex(1);
    emit tenure->activated(1);
    EXPECT_EQ(site.document.plan().sites[0].tenure, Tenure::Built);
    EXPECT_TRUE(site.row("rent_per_kw_month").label().toolTip().contains(QStringLiteral("only where Tenure")));
    EXPECT_NE(site.row("rent_per_kw_month").label().palette().color(QPalette::WindowText), site.row("pue").label().palette().color(QPalette::WindowText));
}

TEST(FieldForm, WritesNotesOfSeveralLines)
{
    Filled settings(EntityKind::Settings, settingsId);
    auto* note = qobject_cast<QPlainTextEdit*>(&settings.row("note").editor());
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, QStringLiteral("first"));
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, QStringLiteral("second"));
    settings.line("currency").setFocus();
    EXPECT_EQ(settings.document.plan().settings.note, "first\nsecond");
    EXPECT_EQ(settings.document.undoText(), QStringLiteral("Change of Note"));
}

TEST(FieldForm, StandsInTwoColumnsWhereThereIsRoom)
{
    Filled site(EntityKind::Site, 10);
    const auto leftOf = [&](std::string_view key) { return site.row(key).mapTo(&site.form, QPoint()).x(); };
    EXPECT_GT(leftOf("tenure"), leftOf("name") + 300);
    site.form.resize(500, 1200);
    QApplication::processEvents();
    EXPECT_EQ(leftOf("tenure"), leftOf("name"));
}

TEST(FieldForm, SaysBoundsInTheUnitThatIsTyped)
{
    Filled settings(EntityKind::Settings, settingsId);
    settings.type("utilization_end", "150");
    EXPECT_EQ(settings.row("utilization_end").problem().text(), QStringLiteral("⚠ Settings: Utilization target, end: 150 is outside the bounds; allowed is 0 to 100 %."));
    const auto allowed = [&](EntityKind kind, const char* key) { return entryAllowedText(settings.document.plan(), table(kind).fields[fieldOf(kind, key)]); };
    EXPECT_EQ(allowed(EntityKind::Site, "ready_month"), "2016-01 to 2076-01");
    EXPECT_EQ(allowed(EntityKind::Site, "tenure"), "Leased or Built");
    EXPECT_EQ(allowed(EntityKind::Tranche, "facility"), "the name of a row of Debt facilities, or none");
    EXPECT_EQ(allowed(EntityKind::Sku, "market_price"), "0 to 100,000 USD/GPU-h at every point");
    EXPECT_EQ(allowed(EntityKind::Settings, "horizon_months"), "a whole number from 1 to 360 months");
}

TEST(FieldForm, EntersWhatIsTypedWhenItsWindowGoes)
{
    PlanDocument document(buildOutPlan());
    auto form = std::make_unique<FieldForm>(EntityKind::Site);
    form->setRow(&document, 10);
    form->show();
    form->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(form.get()));
    QWidget& pue = form->rowOf(fieldOf(EntityKind::Site, "pue"))->editor();
    pue.setFocus();
    QTest::keyClick(&pue, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&pue, QStringLiteral("1.4"));
    form.reset();
    EXPECT_EQ(valueAt(document, EntityKind::Site, 10, "pue"), Value{1.4});
}

TEST(FieldForm, LeavesUndoToTheDocumentWhileNothingIsTyped)
{
    Filled site(EntityKind::Site, 10);
    const auto isTaken = [&] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(&site.line("pue"), &undo);
        return undo.isAccepted();
    };
    site.line("pue").setFocus();
    EXPECT_FALSE(isTaken());
    QTest::keyClicks(&site.line("pue"), QStringLiteral("7"));
    EXPECT_TRUE(isTaken());
}

}  // namespace
}  // namespace headroom
