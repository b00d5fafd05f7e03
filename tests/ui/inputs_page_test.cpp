// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs_support.h"

#include <QAbstractButton>
#include <QMenu>

#include "exchange/plan_json.h"
#include "inputs/input_page.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

std::vector<InputPart> parts()
{
    return {{EntityKind::Site, {}, QStringLiteral("Sites")}, {EntityKind::Settings, {"Calendar"}, QStringLiteral("Calendar")}, {EntityKind::Settings, {"Market"}, QStringLiteral("Market & co")}};
}

class LockedDocument : public PlanDocument
{
public:
    using PlanDocument::PlanDocument;
    using PlanDocument::setLocked;
};

TEST(InputPage, RevealsAFieldInItsTab)
{
    PlanDocument document(buildOutPlan());
    InputPage page(parts());
    page.resize(1200, 800);
    page.setDocument(&document);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const std::size_t billing = fieldOf(EntityKind::Settings, "market_billing");
    ASSERT_TRUE(page.reveal({EntityKind::Settings, settingsId, billing}));
    EXPECT_TRUE(page.form(2)->rowOf(billing)->editor().hasFocus());
    ASSERT_TRUE(page.reveal({EntityKind::Site, 11, fieldOf(EntityKind::Site, "pue")}));
    EntityTable& table = page.list(0)->table();
    EXPECT_TRUE(table.hasFocus());
    EXPECT_EQ(table.currentId(), 11);
    EXPECT_EQ(table.currentIndex().column(), static_cast<int>(fieldOf(EntityKind::Site, "pue")));
    EXPECT_FALSE(page.reveal({EntityKind::Settings, settingsId, fieldOf(EntityKind::Settings, "gpu_scale")}));
    EXPECT_FALSE(page.reveal({EntityKind::Tier, 16, 0}));
}

TEST(InputPage, ShowsTheCurrentRowOfATableAsAForm)
{
    PlanDocument document(buildOutPlan());
    InputPage page(parts());
    page.setDocument(&document);
    ListPanel& list = *page.list(0);
    const std::size_t name = fieldOf(EntityKind::Site, "name");
    list.table().choose({EntityKind::Site, 11, 0});
    EXPECT_EQ(list.form().rowOf(name)->editor().property("text").toString(), QStringLiteral("Lordstown"));
    document.keepPending({EntityKind::Site, 11, fieldOf(EntityKind::Site, "pue")}, QStringLiteral("much"));
    list.table().choose({EntityKind::Site, 11, fieldOf(EntityKind::Site, "pue")});
    EXPECT_TRUE(list.message().text().contains(QStringLiteral("\"much\" is not a number")));
}

TEST(InputPage, HintsAtTheFirstRowAndTheCatalogue)
{
    Plan<> catalogue = buildOutPlan();
    catalogue.sources.push_back({.id = 40, .input = "skus.9.server_price", .text = "Vendor", .date = "2025", .note = ""});
    catalogue.sources.push_back({.id = 41, .input = "skus.8", .text = "Other", .date = "2025", .note = ""});
    PlanDocument document{Plan<>{}};
    InputPage page({{EntityKind::Sku, {}, QStringLiteral("GPUs")}});
    page.setCatalogue(toJson(catalogue));
    page.setDocument(&document);
    ListPanel& list = *page.list(0);
    EXPECT_TRUE(list.isEmpty());
    ASSERT_TRUE(list.buttons().catalogue());
    ASSERT_EQ(list.buttons().catalogue()->actions().size(), 2);
    EXPECT_EQ(list.buttons().catalogue()->actions()[1]->text(), QStringLiteral("GB300"));
    list.buttons().catalogue()->actions()[1]->trigger();
    EXPECT_FALSE(list.isEmpty());
    ASSERT_EQ(document.plan().skus.size(), 1U);
    EXPECT_EQ(document.plan().skus[0].serverPrice, 4'300'000);
    ASSERT_EQ(document.plan().sources.size(), 1U);
    EXPECT_EQ(document.plan().sources[0].input, "skus." + std::to_string(document.plan().skus[0].id) + ".server_price");
    list.buttons().catalogue()->actions()[1]->trigger();
    EXPECT_EQ(document.plan().skus[1].name, "GB300 2");
    document.undo();
    document.undo();
    EXPECT_TRUE(list.isEmpty());
    EXPECT_FALSE(document.canUndo());
}

TEST(InputPage, SaysWhyARowCannotBeAdded)
{
    PlanDocument document{Plan<>{}};
    InputPage page({{EntityKind::Tranche, {}, QStringLiteral("Tranches")}});
    page.setDocument(&document);
    QTest::mouseClick(&page.list(0)->buttons().add(), Qt::LeftButton);
    EXPECT_TRUE(page.list(0)->isEmpty());
    bool isSaid = false;
    for (const QLabel* label : page.findChildren<QLabel*>()) isSaid = isSaid || label->text().contains(QStringLiteral("add one under GPU catalogue first"));
    EXPECT_TRUE(isSaid);
}

TEST(InputPage, OffersACopyWithWhatHangsOnIt)
{
    PlanDocument document(buildOutPlan());
    InputPage page(parts());
    page.setDocument(&document);
    QToolButton& duplicate = page.list(0)->buttons().duplicate();
    ASSERT_TRUE(duplicate.menu());
    emit duplicate.menu()->aboutToShow();
    ASSERT_EQ(duplicate.menu()->actions().size(), 2);
    EXPECT_EQ(duplicate.menu()->actions()[1]->text(), QStringLiteral("With its tranches"));
    duplicate.menu()->actions()[1]->trigger();
    EXPECT_EQ(document.plan().tranches.size(), 5U);
}

TEST(InputPage, IsReadOnlyWhereTheDocumentIs)
{
    LockedDocument document(buildOutPlan());
    InputPage page(parts());
    page.setDocument(&document);
    page.show();
    document.setLocked(QStringLiteral("another program holds it."));
    ListPanel& list = *page.list(0);
    EXPECT_FALSE(list.buttons().add().isEnabled());
    EXPECT_FALSE(list.table().entities().flags(list.table().entities().index(0, 0)) & Qt::ItemIsEditable);
    QTest::keyClick(&list.table(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&list.table(), Qt::Key_Delete);
    EXPECT_TRUE(samePlan(document.plan(), buildOutPlan()));
    EXPECT_TRUE(page.form(1)->rowOf(fieldOf(EntityKind::Settings, "horizon_months"))->editor().property("readOnly").toBool());
}

TEST(InputPage, NamesEveryControlForAScreenReader)
{
    PlanDocument document(buildOutPlan());
    InputPage page({{EntityKind::Sku, {}, QStringLiteral("GPUs")}, {EntityKind::Storage, {}, QStringLiteral("Workload")}, {EntityKind::Settings, {}, QStringLiteral("Settings")}});
    page.setDocument(&document);
    page.show();
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar")) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())) << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
    }
}

TEST(InputPage, IsEmptyWithoutADocument)
{
    PlanDocument document(buildOutPlan());
    InputPage page(parts());
    page.setDocument(&document);
    page.setDocument(nullptr);
    EXPECT_TRUE(page.list(0)->isEmpty());
    EXPECT_FALSE(page.form(1)->rows()[0]->isEnabled());
}

}  // namespace
}  // namespace headroom
