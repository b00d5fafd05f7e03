// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan_keeper.h"

#include <QTimer>
#include <chrono>

#include "document/keeper_worker.h"
#include "store/who.h"

namespace headroom {

namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 300ms;

}  // namespace

PlanKeeper::PlanKeeper(PlanFile file) : m_worker(std::make_unique<KeeperWorker>(*this, std::move(file)))
{
    m_thread.setObjectName(QStringLiteral("plan file"));
    m_worker->moveToThread(&m_thread);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &PlanKeeper::look);
    timer->start(lookEvery);
    m_thread.start();
}

PlanKeeper::~PlanKeeper()
{
    wait();
    m_thread.quit();
    m_thread.wait();
}

void PlanKeeper::post(const std::function<void()>& job) { QMetaObject::invokeMethod(m_worker.get(), job, Qt::QueuedConnection); }

void PlanKeeper::postWork(std::function<void(PlanFile&)> work)
{
    post([worker = m_worker.get(), work = std::move(work)] { worker->run(work); });
}

void PlanKeeper::postCommit(const std::function<void()>& job)
{
    ++m_waiting;
    emit waitingChanged();
    post(job);
}

void PlanKeeper::commit(const EditGroup& group, const QString& what)
{
    postCommit([worker = m_worker.get(), group, what = what.toStdString()] { worker->commit([&](PlanFile& file) { return file.commit(group, userName(), what); }); });
}

void PlanKeeper::undo()
{
    postCommit([worker = m_worker.get()] { worker->commit([](PlanFile& file) { return file.undo(userName()); }); });
}

void PlanKeeper::redo()
{
    postCommit([worker = m_worker.get()] { worker->commit([](PlanFile& file) { return file.redo(userName()); }); });
}

void PlanKeeper::change(std::function<Result<>(PlanFile&)> work)
{
    post([worker = m_worker.get(), work = std::move(work)] { worker->change(work); });
}

void PlanKeeper::keepEntry(const Pending& entry)
{
    post([worker = m_worker.get(), entry] { worker->keepEntry(entry); });
}

void PlanKeeper::dropEntry(const Place& place)
{
    post([worker = m_worker.get(), place] { worker->dropEntry(place); });
}

void PlanKeeper::resume()
{
    post([worker = m_worker.get()] { worker->resume(); });
}

void PlanKeeper::look()
{
    post([worker = m_worker.get()] { worker->look(); });
}

void PlanKeeper::openWhatIsThere()
{
    post([worker = m_worker.get()] { worker->openWhatIsThere(); });
}

void PlanKeeper::wait()
{
    QMetaObject::invokeMethod(m_worker.get(), [] {}, Qt::BlockingQueuedConnection);
}

bool PlanKeeper::hasEntries()
{
    bool has = false;
    QMetaObject::invokeMethod(m_worker.get(), [&] { has = m_worker->hasEntries(); }, Qt::BlockingQueuedConnection);
    return has;
}

Result<> PlanKeeper::copyTo(const QString& path)
{
    Result<> done;
    QMetaObject::invokeMethod(m_worker.get(), [&] { done = m_worker->copyTo(path.toStdU16String()); }, Qt::BlockingQueuedConnection);
    return done;
}

}  // namespace headroom
