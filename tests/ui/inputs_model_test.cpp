// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs_support.h"

#include <random>

#include "document/file_document.h"
#include "inputs/entity_table_model.h"
#include "inputs/table_edits.h"
#include "plan/mix.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

struct Shown {
    explicit Shown(EntityKind kind, const Plan<>& plan = buildOutPlan()) : document(plan), model(kind), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) { model.setDocument(&document); }
    QModelIndex cell(int row, std::string_view key) { return model.index(row, static_cast<int>(fieldOf(model.kind(), key))); }

    PlanDocument document;
    EntityTableModel model;
    QAbstractItemModelTester tester;
};

TEST(EntityTableModel, ShowsUnitsDatesNamesAndWhatDoesNotCount)
{
    Shown sites(EntityKind::Site);
    EXPECT_EQ(dumpModel(sites.model, 13),
              "Name | Region | Critical IT power (MW) | Ready | Delay (months) | Energisation ramp (months) | PUE | Energy price (USD/kWh) | Tenure | Rent (USD/kW-month) | Lease term (months) | Rent escalator (%/year) | Delay borne by\n"
              "Denton | Texas | 24 | 2026-03 | 0 | 3 | 1.2 | 0.08 | Leased | 150 | 144 | 2.5 | Landlord: rent waits for the site\n"
              "Lordstown | Ohio | 42 | 2027-03 | 6 | 6 | 1.2 | 0.08 | Built | ~150 | ~144 | ~2.5 | ~Landlord: rent waits for the site");
    Shown tranches(EntityKind::Tranche);
    EXPECT_EQ(dumpModel(tranches.model, 5),
              "Name | GPU | Site | Funded by | GPUs\n"
              "First H200 | H200 | Denton | Delayed-draw term loan | 8,192\n"
              "Second H200 | H200 | Denton | Delayed-draw term loan | 6,144\n"
              "GB300 | GB300 | Lordstown | Delayed-draw term loan | 16,128");
}

TEST(EntityTableModel, SaysWhichChoiceACellWaitsFor)
{
    Shown sites(EntityKind::Site);
    EXPECT_EQ(sites.cell(1, "rent_per_kw_month").data(Qt::ToolTipRole).toString(), QStringLiteral("<p>Does not count: only where Tenure is &quot;Leased&quot;.</p>"));
    EXPECT_FALSE(sites.cell(0, "rent_per_kw_month").data(Qt::ToolTipRole).isValid());
}

TEST(EntityTableModel, ShowsWhatTheTierThatTakesTheRestHolds)
{
    Plan<> plan = buildOutPlan();
    plan.tiers[2].share = 0.9;
    Shown tiers(EntityKind::Tier, plan);
    EXPECT_EQ(dumpModel(tiers.model, 2), "Name | Share of the dataset (%)\nFlash | 30\nObject | 40\nTape | ~rest: 30");
    EXPECT_NEAR(restTierShare(plan), tiers.document.base().constant(Figure::TierShare, 2), 1e-12);
    EXPECT_EQ(tiers.cell(2, "share").data(Qt::EditRole).toString(), QStringLiteral("90"));
    EXPECT_TRUE(tiers.cell(2, "share").data(EntityTableModel::IdleRole).toString().contains(QStringLiteral("30 %")));
    ASSERT_TRUE(tiers.model.setData(tiers.cell(0, "share"), QStringLiteral("50")));
    EXPECT_EQ(tiers.cell(2, "share").data().toString(), QStringLiteral("rest: 10"));
}

TEST(EntityTableModel, SignalsNoMoreThanWhatChanged)
{
    Shown sites(EntityKind::Site);
    QSignalSpy changed(&sites.model, &QAbstractItemModel::dataChanged), reset(&sites.model, &QAbstractItemModel::modelReset), inserted(&sites.model, &QAbstractItemModel::rowsInserted), removed(&sites.model, &QAbstractItemModel::rowsRemoved);
    sites.model.setData(sites.cell(1, "pue"), QStringLiteral("1.3"));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), sites.cell(1, "pue"));
    EXPECT_EQ(changed[0][1].toModelIndex(), sites.cell(1, "pue"));
    // The same again is no edit.
    sites.model.setData(sites.cell(1, "pue"), QStringLiteral("1.30"));
    EXPECT_EQ(changed.count(), 1);
    ASSERT_TRUE(addRow(sites.model));
    EXPECT_EQ(inserted.count(), 1);
    sites.document.edit(removeRow(sites.document.plan(), {EntityKind::Site, 10}), QStringLiteral("x"));
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed[0][1].toInt(), 0);
    EXPECT_EQ(removed[0][2].toInt(), 0);
    EXPECT_EQ(reset.count(), 0);
}

TEST(EntityTableModel, FollowsANameIntoTheTablesThatNameIt)
{
    Shown tranches(EntityKind::Tranche);
    QSignalSpy changed(&tranches.model, &QAbstractItemModel::dataChanged);
    tranches.document.edit({SetField{{EntityKind::Site, 11, 0}, Value{std::string{"Warren"}}}}, QStringLiteral("x"));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(tranches.cell(2, "site").data().toString(), QStringLiteral("Warren"));
}

TEST(EntityTableModel, KeepsARefusedTextInItsCellUntilALegalOneComes)
{
    Shown sites(EntityKind::Site);
    const QModelIndex cell = sites.cell(0, "critical_it_mw");
    sites.model.setData(cell, QStringLiteral("plenty"));
    EXPECT_EQ(cell.data().toString(), QStringLiteral("plenty"));
    EXPECT_TRUE(cell.data(EntityTableModel::IssueRole).toString().contains(QStringLiteral("not a number")));
    EXPECT_EQ(std::get<double>(valueAt(sites.document, EntityKind::Site, 10, "critical_it_mw")), 24);
    EXPECT_FALSE(sites.document.canUndo());
    sites.model.setData(cell, QStringLiteral("24"));
    EXPECT_EQ(cell.data().toString(), QStringLiteral("24"));
    EXPECT_FALSE(cell.data(EntityTableModel::IssueRole).isValid());
}

TEST(EntityTableModel, ShowsARefusedTextAgainWhenTheFileIsReopened)
{
    const TemporaryFolder folder;
    const QString path = QString::fromStdString((folder / "plan.headroom").string());
    ASSERT_TRUE(PlanFile::create(folder / "plan.headroom", buildOutPlan()));
    {
        const auto document = FileDocument::open(path);
        ASSERT_TRUE(document);
        EntityTableModel model(EntityKind::Site);
        model.setDocument(document->get());
        model.setData(model.index(1, 2), QStringLiteral("99 elephants"));
        (*document)->waitUntilKept();
    }
    const auto document = FileDocument::open(path);
    ASSERT_TRUE(document);
    EntityTableModel model(EntityKind::Site);
    model.setDocument(document->get());
    EXPECT_EQ(model.index(1, 2).data().toString(), QStringLiteral("99 elephants"));
    EXPECT_TRUE(model.index(1, 2).data(EntityTableModel::IssueRole).isValid());
}

TEST(EntityTableModel, SignalsOneCellForOneRefusedText)
{
    Shown sites(EntityKind::Site);
    sites.document.keepPending(sites.model.placeAt(sites.cell(0, "pue")), QStringLiteral("much"));
    QSignalSpy changed(&sites.model, &QAbstractItemModel::dataChanged);
    sites.document.keepPending(sites.model.placeAt(sites.cell(1, "pue")), QStringLiteral("more"));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), sites.cell(1, "pue"));
    // Of another table, nothing.
    sites.document.keepPending({EntityKind::Tranche, 13, fieldOf(EntityKind::Tranche, "gpus")}, QStringLiteral("some"));
    EXPECT_EQ(changed.count(), 1);
    sites.document.dropPending(sites.model.placeAt(sites.cell(0, "pue")));
    EXPECT_EQ(sites.cell(0, "pue").data().toString(), QStringLiteral("1.2"));
}

/// Random entries, rows in and out, undo and redo: the model that followed them shows what a new one would.
TEST(EntityTableModel, StaysEqualToThePlanThroughRandomEdits)
{
    std::mt19937 random(20261);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    const QStringList texts{QStringLiteral("0"), QStringLiteral("7"), QStringLiteral("12%"), QStringLiteral("2026-09"), QStringLiteral("nonsense"), QStringLiteral("built"), QStringLiteral("useful"), QString(), QStringLiteral("Tape"), QStringLiteral("2 -10%/year")};
    for (const EntityKind kind : {EntityKind::Site, EntityKind::Tranche, EntityKind::Tier, EntityKind::Contract, EntityKind::Counterparty}) {
        Shown shown(kind);
        for (int step = 0; step < 120; ++step) {
            const int rows = shown.model.rowCount();
            switch (upTo(6)) {
            case 0: addRow(shown.model); break;
            case 1:
                if (rows > 0) shown.document.edit(removal(shown.document.plan(), kind, {shown.model.idAt(upTo(rows))}), QStringLiteral("x"));
                break;
            case 2: shown.document.undo(); break;
            case 3: shown.document.redo(); break;
            default:
                if (rows > 0) shown.model.setData(shown.model.index(upTo(rows), upTo(shown.model.columnCount())), texts[upTo(static_cast<int>(texts.size()))]);
            }
            EntityTableModel fresh(kind);
            fresh.setDocument(&shown.document);
            ASSERT_EQ(dumpModel(shown.model), dumpModel(fresh)) << step;
        }
    }
}

TEST(EntityTableModel, ShowsNothingWithoutADocument)
{
    Shown sites(EntityKind::Site);
    EXPECT_EQ(sites.model.rowCount(), 2);
    sites.model.setDocument(nullptr);
    EXPECT_EQ(sites.model.rowCount(), 0);
}

}  // namespace
}  // namespace headroom
