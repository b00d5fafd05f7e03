// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>
#include <QTest>
#include <cstdio>

#include "explain/asking.h"
#include "inputs/entity_table.h"
#include "palette/theme.h"
#include "plan/registry.h"
#include "window/desk.h"
#include "window/main_window.h"

// Takes the pictures of the guide from the program itself: help_pictures PLAN FOLDER. The plan is a copy of an example with a few
// edits in its history.
namespace headroom {
namespace {

class Camera
{
public:
    Camera(MainWindow& window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

    void take(QWidget& of, const char* name)
    {
        settle();
        const QString path = m_folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png");
        if (!of.grab().save(path)) std::fprintf(stderr, "%s cannot be written.\n", qPrintable(path)), std::exit(2);
    }

    void settle() { QTest::qWait(600); }

    QWidget& page(const char* key)
    {
        m_window.showPage(QLatin1String(key));
        settle();
        return *m_window.findChild<QStackedWidget*>()->currentWidget();
    }

private:
    MainWindow& m_window;
    QString m_folder;
};

void takeInputs(MainWindow& window, Camera& camera)
{
    QWidget& page = camera.page("fleet");
    const Place place{EntityKind::Tranche, window.document()->plan().tranches.front().id, table(EntityKind::Tranche).find("gpus").value()};
    window.document()->keepPending(place, QStringLiteral("12,0oo"));
    page.findChild<EntityTable*>()->choose(place);
    camera.take(page, "inputs");
    window.document()->dropPending(place);
}

void takeAll(MainWindow& window, const QString& folder)
{
    Camera camera(window, folder);
    window.overview().choose(Period::Quarter);
    camera.take(window, "overview");
    window.resize(1800, 1000);
    camera.settle();
    camera.take(window.overview().waste(), "waste");
    camera.take(window.overview().coverage(), "coverage");
    window.resize(1240, 780);
    Asking::of(window)->ask(Asked::constant(Figure::LowestCoverage));
    camera.take(window, "why");
    window.findChild<QDockWidget*>(QStringLiteral("why"))->hide();
    window.findChild<QDockWidget*>(QStringLiteral("levers"))->hide();
    window.resize(1300, 900);
    takeInputs(window, camera);
    window.resize(1100, 780);
    camera.take(camera.page("scenarios"), "scenarios");
    camera.take(camera.page("checks"), "checks");
    QWidget& history = camera.page("history");
    window.history().table().setCurrentIndex(window.history().table().model()->index(0, 0));
    camera.take(history, "history");
}

}  // namespace
}  // namespace headroom

int main(int argc, char** argv)
{
    using namespace headroom;
    if (argc != 3) return std::fprintf(stderr, "help_pictures PLAN FOLDER\n"), 2;
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    prepareApplication(QStringLiteral("pictures"), QStringLiteral("en"));
    applyTheme(Theme::Light);
    MainWindow window;
    window.resize(1240, 780);
    window.show();
    window.open(QString::fromLocal8Bit(argv[1]));
    if (!QTest::qWaitFor([&] { return window.document() != nullptr; }, 10'000)) return std::fprintf(stderr, "%s cannot be opened.\n", argv[1]), 2;
    takeAll(window, QString::fromLocal8Bit(argv[2]));
    window.closePlan();
    return 0;
}
