// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "charts/plot_view.h"
#include "explain/asking.h"
#include "exchange/plan_json.h"
#include "levers/levers_panel.h"
#include "resources/resources.h"
#include "window/desk.h"

// How soon the charts follow a lever, on the large example over 120 months, 1400 x 900 pixels, by month, evaluation
// included; how soon the window stands; how much memory it takes. Measured, never asserted:
//   build/dev/bin/desk_bench [moves] [why]     (why: with the panel Why open on the coverage of a month, below the levers)
// Where the time goes: perf record -g build/dev/bin/desk_bench 2000, or QT_SCALE_FACTOR=2 for twice the pixels.
namespace headroom {
namespace {

Plan<> tenYears()
{
    for (const Example& example : examples())
        if (example.name == "coreweave-vast-2025") {
            Plan<> plan = fromJson(example.json).value();
            plan.settings.horizonMonths = 120;
            return plan;
        }
    std::abort();
}

/// Counts the widgets that still have to be painted.
class PaintWatch : public QObject
{
public:
    void expect(const std::vector<QWidget*>& widgets)
    {
        m_missing = widgets;
        for (QWidget* widget : widgets) widget->installEventFilter(this);
    }
    bool isDone() const { return m_missing.empty(); }
    void wait() const
    {
        while (!isDone()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainting && std::ranges::find(m_missing, watched) != m_missing.end()) {
            // The event is delivered here, so that the painting itself is over when it is counted.
            m_isPainting = true;
            QCoreApplication::sendEvent(watched, event);
            m_isPainting = false;
            std::erase(m_missing, watched);
            return true;
        }
        return false;
    }

private:
    std::vector<QWidget*> m_missing;
    bool m_isPainting = false;
};

double residentMegabytes()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word)
        if (word == "VmRSS:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

void print(const char* what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) { return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))]; };
    std::printf("%-34s median %6.2f ms   p95 %6.2f ms   largest %6.2f ms   (%zu)\n", what, at(0.5), at(0.95), at(1), milliseconds.size());
}

/// Opens Why on a figure, with the levers still in sight, and says what the first answer took.
void openWhy(MainWindow& window)
{
    QDockWidget *levers = window.findChild<QDockWidget*>(QStringLiteral("levers")), *why = window.findChild<QDockWidget*>(QStringLiteral("why"));
    window.splitDockWidget(levers, why, Qt::Vertical);
    QElapsedTimer timer;
    timer.start();
    window.findChild<Asking*>()->ask(Asked::month(Figure::Coverage, 0, 60));
    std::printf("first answer of Why %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    for (int rest = 0; rest < 10; ++rest) QCoreApplication::processEvents();
}

enum class Panels { Levers, LeversAndWhy };

int run(int moves, Panels panels, const QElapsedTimer& sinceStart)
{
    MainWindow window;
    window.setDocument(std::make_unique<PlanDocument>(tenYears()));
    const LeversPanel& panel = window.levers();
    window.overview().choose(Period::Month);
    window.resize(1400, 900);
    std::vector<QWidget*> plots;
    for (ChartCard* card : {&window.overview().capex(), &window.overview().waste(), &window.overview().coverage()})
        for (PlotView* view : card->findChildren<PlotView*>()) plots.push_back(view->viewport());
    PaintWatch watch;
    watch.expect(plots);
    window.show();
    watch.wait();
    std::printf("main() to window painted %.0f ms, resident %.1f MB\n", static_cast<double>(sinceStart.nsecsElapsed()) * 1e-6, residentMegabytes());
    for (int rest = 0; rest < 10; ++rest) QCoreApplication::processEvents();
    if (panels == Panels::LeversAndWhy) openWhy(window);

    for (const std::size_t which : {1U, 2U, 4U, 6U}) {
        Lever& lever = *panel.levers()[which];
        std::vector<double> times, evaluations;
        int step = 1;
        lever.slider().setFocus();
        for (int move = 0; move < moves; ++move) {
            watch.expect(plots);
            QElapsedTimer timer;
            timer.start();
            const int next = lever.slider().value() + step;
            if (next >= lever.slider().maximum() || next <= lever.slider().minimum()) step = -step;
            lever.slider().setValue(next);
            watch.wait();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
            timer.start();
            const Statement again(window.document()->statement().plan());
            evaluations.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
            QCoreApplication::processEvents();
        }
        lever.takeBack();
        QCoreApplication::processEvents();
        print(lever.accessibleName().toUtf8().constData(), times);
        print("  of which evaluation", evaluations);
    }
    std::printf("resident at the end %.1f MB\n", residentMegabytes());
    return 0;
}

}  // namespace
}  // namespace headroom

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const int moves = argc > 1 ? std::atoi(argv[1]) : 300;
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    headroom::prepareApplication(QStringLiteral("bench"));
    const bool hasWhy = argc > 2 && std::string(argv[2]) == "why";
    return headroom::run(std::max(moves, 2), hasWhy ? headroom::Panels::LeversAndWhy : headroom::Panels::Levers, sinceStart);
}
