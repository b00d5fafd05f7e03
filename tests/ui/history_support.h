// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/file_document.h"
#include "history/history_page.h"
#include "inputs_support.h"
#include "model/headline.h"
#include "plan/parse.h"
#include "risk/kept_figures.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"

namespace headroom {

/// A plan file with the history that a test gives it.
class HistoryFile {
public:
    HistoryFile() { make(PlanFile::create(path(), buildOutPlan(), "ann")); }

    std::filesystem::path path() const { return m_folder / "plan.headroom"; }
    PlanFile write() const { return PlanFile::open(path(), OpenMode::ReadWrite).value(); }
    std::unique_ptr<FileDocument> open() const { return FileDocument::open(QString::fromStdString(path().string())).value(); }

    /// Steps 1 and 2 by bob and ann, 2 is taken back (3), a change by bob (4) instead of it, and a version of that.
    void live()
    {
        PlanFile file = write();
        set(file, "settings.gpu_scale", 2.0, "bob", "Change of GPU scale");
        set(file, "sites.10.pue", 1.5, "ann", "Change of PUE");
        make(file.undo("ann"));
        set(file, "contracts.19.price", 3.0, "bob", "Change of price");
        keep(file, "Board", "9.9.9");
    }

    static void set(PlanFile& file, std::string_view key, Value value, const std::string& author, const std::string& what) { make(file.commit({SetField{*parseKey(file.plan(), key), std::move(value)}}, author, what)); }

    /// A version as the program `engine` would keep it, whose figures are `factor` times ours.
    static void keep(PlanFile& file, const std::string& name, const std::string& engine, double factor = 1)
    {
        auto figures = keptFigures(Statement(file.plan()));
        for (VersionFigure& figure : figures)
            if (figure.value) *figure.value *= factor;
        make(file.keepVersion({.number = 0, .step = 0, .time = {}, .author = "ann", .name = name, .note = {}, .engine = engine, .figures = figures}));
    }

private:
    template <class T>
    static void make(const Result<T>& result)
    {
        ASSERT_TRUE(result) << (result ? std::string{} : result.error());
    }

    const TemporaryFolder m_folder;
};

/// The rows of a list without times, as "4 | bob | Change of price | Anchor: …".
inline std::string listOf(const HistoryModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {HistoryModel::Number, HistoryModel::Who, HistoryModel::Done, HistoryModel::Changed}) cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

/// Figures that differ stand first.
inline std::vector<HeadlineChange> movedFirst(std::vector<HeadlineChange> changes)
{
    std::stable_partition(changes.begin(), changes.end(), [](const HeadlineChange& change) { return change.before != change.after; });
    return changes;
}

/// Reads until nothing is asked for any more.
inline bool settles(HistoryModel& model)
{
    return QTest::qWaitFor([&] { return !model.isReading(); });
}

}  // namespace headroom
