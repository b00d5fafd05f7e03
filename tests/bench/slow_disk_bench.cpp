// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "document/file_document.h"
#include "plan/parse.h"
#include "support/build_out_plan.h"
#include "support/fault_vfs.h"
#include "support/temporary_folder.h"

// How long an edit keeps the window waiting on a share where every sync takes 500 ms, and how long closing then takes.
// Measured, never asserted: build/dev/bin/slow_disk_bench [edits] [milliseconds]
namespace headroom {
namespace {

int run(int edits, int delay)
{
    const TemporaryFolder folder;
    testing::FaultVfs disk(folder.path());
    const auto path = folder / "plan.headroom";
    if (!PlanFile::create(path, buildOutPlan())) return 1;
    auto document = FileDocument::open(QString::fromStdString(path.string())).value();
    disk.delaySyncs(delay);
    std::vector<double> milliseconds;
    QElapsedTimer timer;
    for (int edit = 1; edit <= edits; ++edit) {
        timer.start();
        document->edit({SetField{*parseKey(document->plan(), "settings.gpu_scale"), 1 + 0.01 * edit}}, QStringLiteral("Change of scale"));
        QCoreApplication::processEvents();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    std::ranges::sort(milliseconds);
    std::printf("%d edits, every sync %d ms: an edit with its figures takes %.2f ms (median), %.2f ms (longest)\n", edits, delay, milliseconds[milliseconds.size() / 2], milliseconds.back());
    timer.start();
    document.reset();
    std::printf("closing waits %.1f s until all is on the disk\n", static_cast<double>(timer.elapsed()) * 1e-3);
    return 0;
}

}  // namespace
}  // namespace headroom

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    return headroom::run(argc > 1 ? std::max(std::atoi(argv[1]), 1) : 10, argc > 2 ? std::atoi(argv[2]) : 500);
}
