// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparing.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <algorithm>

#include "document/file_document.h"
#include "document/open_document.h"
#include "text/core_text.h"

namespace headroom {

namespace {

std::shared_ptr<const ComparedPlans> comparedPlans(Pair pair)
{
    Statement a = statementOf(pair.a), b = statementOf(pair.b);
    auto headline = headlineChanges(a, b);
    std::ranges::stable_partition(headline, hasMoved);
    const auto moved = static_cast<std::size_t>(std::ranges::count_if(headline, hasMoved));
    auto inputs = changeTexts(pair.a.plan, pair.b.plan);
    return std::make_shared<const ComparedPlans>(ComparedPlans{std::move(pair), std::move(a), std::move(b), std::move(inputs), std::move(headline), moved});
}

}  // namespace

Comparing::Comparing(QObject* parent) : QObject(parent) {}

Comparing::~Comparing() { m_stop.request_stop(); }

void Comparing::setDocument(PlanDocument* document)
{
    stop();
    ++m_asked;
    m_document = document;
    m_plans.reset();
}

template <class T>
void Comparing::run(std::function<T()> work, std::function<void(T)> answer)
{
    QThreadPool::globalInstance()->start([self = QPointer<Comparing>(this), work = std::move(work), answer = std::move(answer)] {
        auto result = std::make_shared<T>(work());
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, answer, result] {
            if (self) answer(std::move(*result));
        }, Qt::QueuedConnection);
    });
}

void Comparing::read(const WantedSide& side, Taken taken)
{
    const ReadSide about{.name = side.name, .scenario = side.scenario, .isOther = side.kind == WantedSide::Kind::File, .path = side.path};
    const auto withPlan = [about](Plan<> plan) {
        ReadSide read = about;
        read.plan = std::move(plan);
        return read;
    };
    if (side.kind == WantedSide::Kind::Now) return taken(withPlan(m_document->plan()));
    if (side.kind == WantedSide::Kind::File) return run<Result<Plan<>>>([path = side.path] { return readPlan(path); }, [withPlan, taken](Result<Plan<>> plan) { taken(plan.map(withPlan)); });
    auto* file = qobject_cast<FileDocument*>(m_document.data());
    if (!file) return taken(tl::unexpected(tr("The plan is kept in no file, and so has no history.").toStdString()));
    file->keeper().ask<Plan<>>(
        this, [step = side.step](PlanFile& of) { return of.planAt(step); }, [withPlan, taken](Result<Plan<>> plan) { taken(plan.map(withPlan)); });
}

void Comparing::compare(const WantedSide& a, const WantedSide& b)
{
    stop();
    const int asked = ++m_asked;
    m_words = {a.words(), b.words()};
    if (!m_document) return;
    read(a, [this, asked, b](Result<ReadSide> first) {
        if (asked != m_asked) return;
        if (!first) return emit failed(textOf(first.error()));
        read(b, [this, asked, first = *std::move(first)](Result<ReadSide> second) {
            if (asked != m_asked) return;
            if (!second) return emit failed(textOf(second.error()));
            tell(first, *std::move(second));
        });
    });
}

void Comparing::tell(ReadSide a, ReadSide b)
{
    // Two points of one file, or one file twice, share their ids.
    const Descent descent = a.isOther == b.isOther && a.path == b.path ? Descent::OneFile : Descent::TwoFiles;
    const auto hasScenario = [](const ReadSide& side) { return side.scenario == 0 || indexOf(side.plan, EntityKind::Scenario, side.scenario).has_value(); };
    for (const ReadSide* side : {&a, &b})
        if (!hasScenario(*side)) return emit failed(tr("%1: the plan has this scenario no more.").arg(side->name));
    // What is open is told with its own ids, so that its inputs can be gone to.
    const bool isTurned = a.isOther && !b.isOther;
    const auto sideOfRead = [](ReadSide& side) { return sideOf(side.name.toStdString(), std::move(side.plan), side.scenario); };
    run<std::shared_ptr<const ComparedPlans>>(
        [a = sideOfRead(a), b = sideOfRead(b), descent, isTurned] { return comparedPlans(isTurned ? swapped(paired(b, a, descent)) : paired(a, b, descent)); },
        [this, asked = m_asked](std::shared_ptr<const ComparedPlans> plans) {
            if (asked != m_asked) return;
            m_plans = std::move(plans);
            emit compared();
        });
}

void Comparing::bridge(const QString& figure, BridgeMethod method)
{
    stop();
    if (!m_plans) return;
    m_isBridging = true;
    m_stop = {};
    run<Result<Bridge>>([plans = m_plans, key = figure.toStdString(), method, token = m_stop.get_token()] { return bridgeOf(plans->pair, key, method, token); },
                        [this, asked = m_bridges](Result<Bridge> bridge) {
                            if (asked != m_bridges) return;
                            m_isBridging = false;
                            emit bridged(bridge);
                        });
}

void Comparing::stop()
{
    m_stop.request_stop();
    m_isBridging = false;
    ++m_bridges;
}

}  // namespace headroom
