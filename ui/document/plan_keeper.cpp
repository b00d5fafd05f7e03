// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan_keeper.h"

#include <QFileInfo>
#include <QTimer>
#include <atomic>
#include <chrono>

#include "store/file_probe.h"
#include "text/core_text.h"

namespace headroom {

namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 300ms;

/// As the history names people.
std::string author()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) return name.toStdString();
    return "unknown";
}

}  // namespace

/// Lives on the thread; touches the file alone. Answers go to the keeper's thread.
class PlanKeeper::Worker : public QObject
{
public:
    Worker(PlanKeeper& keeper, PlanFile file) : m_keeper(keeper), m_path(file.path()), m_file(std::move(file)) {}

    void commit(const EditGroup& group)
    {
        Result<> done = tl::unexpected(std::string{});
        if (m_isDiffering) ++m_lost;
        else if (m_file) done = m_file->commit(group, author());
        else done = tl::unexpected(pathText(m_path) + " is not there; the change was not made.");
        if (!m_isDiffering && !done) differ(textOf(done.error()), 1);
        answer([this] {
            --m_keeper.m_waiting;
            emit m_keeper.waitingChanged();
        });
    }

    void keepEntry(const Pending& entry)
    {
        if (m_isDiffering) return;
        forget(entry.place);
        m_entries.push_back(entry);
        keepEntries();
    }

    void dropEntry(const Place& place)
    {
        forget(place);
        if (!m_isDiffering && m_file) trouble(m_file->dropPending(place));
    }

    void resume() { m_isDiffering = false; }

    Result<> copyTo(const std::filesystem::path& path)
    {
        if (m_file) return m_file->copyTo(path);
        // What stands there now is not the plan any more; the plan is still here.
        const auto created = PlanFile::create(path, m_last);
        return created ? Result<>{} : tl::unexpected(created.error());
    }

    void look()
    {
        if (m_isDiffering) return;
        if (!m_file) {
            // Replaced, as programs do that write a new file and rename it.
            auto again = PlanFile::open(m_path, OpenMode::ReadWrite);
            if (!again) return trouble(tl::unexpected(again.error()));
            m_file = std::move(*again);
            differ({}, 0);
            return trouble({});
        }
        const auto refreshed = m_file->refresh();
        if (!refreshed) {
            trouble(tl::unexpected(refreshed.error()));
            if (!QFileInfo::exists(QString::fromStdU16String(m_path.u16string()))) return;
            m_last = m_file->plan();
            m_file.reset();
            return;
        }
        if (!keepEntries()) return;
        trouble({});
        if (*refreshed) differ({}, 0);
    }

private:
    void forget(const Place& place)
    {
        std::erase_if(m_entries, [&](const Pending& entry) { return entry.place.table == place.table && entry.place.row == place.row && entry.place.field == place.field; });
    }

    /// Writes the entries that are not in the file yet; where it cannot, they wait, and what is wrong stays said.
    bool keepEntries()
    {
        while (m_file && !m_entries.empty()) {
            const auto kept = m_file->keepPending(m_entries.front());
            if (!kept) return trouble(kept), false;
            m_entries.erase(m_entries.begin());
        }
        return true;
    }

    void answer(std::function<void()> what) { QMetaObject::invokeMethod(&m_keeper, std::move(what), Qt::QueuedConnection); }

    void differ(const QString& why, int lost)
    {
        m_isDiffering = true;
        m_entries.clear();
        m_lost = lost;
        // What was read last, where the file cannot be read: the caller goes back to it.
        if (m_file) {
            (void)m_file->refresh();
            m_last = m_file->plan();
        }
        auto contents = std::make_shared<FileContents>(FileContents{m_last, {}});
        if (m_file)
            if (auto pending = m_file->pending()) contents->pending = std::move(*pending);
        // Queued behind it: what is dropped until then counts as lost.
        answer([this, contents, why] { emit m_keeper.differs(contents, why, m_lost); });
    }

    void trouble(const Result<>& result)
    {
        const QString sentence = result ? QString() : textOf(result.error());
        if (sentence == m_said) return;
        m_said = sentence;
        answer([this, sentence] { emit m_keeper.troubled(sentence); });
    }

    PlanKeeper& m_keeper;
    std::filesystem::path m_path;
    std::optional<PlanFile> m_file;
    Plan<> m_last = m_file->plan();  ///< up to date where there is no file
    std::vector<Pending> m_entries;  ///< refused texts that wait for the disk
    bool m_isDiffering = false;
    std::atomic<int> m_lost = 0;
    QString m_said;
};

PlanKeeper::PlanKeeper(PlanFile file) : m_worker(std::make_unique<Worker>(*this, std::move(file)))
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

void PlanKeeper::commit(const EditGroup& group)
{
    ++m_waiting;
    emit waitingChanged();
    post([worker = m_worker.get(), group] { worker->commit(group); });
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

void PlanKeeper::wait()
{
    QMetaObject::invokeMethod(m_worker.get(), [] {}, Qt::BlockingQueuedConnection);
}

Result<> PlanKeeper::copyTo(const QString& path)
{
    Result<> done;
    QMetaObject::invokeMethod(m_worker.get(), [&] { done = m_worker->copyTo(path.toStdU16String()); }, Qt::BlockingQueuedConnection);
    return done;
}

}  // namespace headroom
