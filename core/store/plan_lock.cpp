// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_lock.h"

#include <chrono>
#include <optional>
#include <thread>

#include "plan/text.h"
#include "store/file_probe.h"
#include "store/who.h"

namespace headroom {

namespace {

constexpr int tries = 50;
constexpr std::chrono::milliseconds pause{2};

using Why = LockRefusal::Why;

LockRefusal cannotWrite(const std::filesystem::path& plan, const std::filesystem::path& lock, const std::error_code& error)
{
    const std::string name = pathText(lock.filename());
    if (error == std::errc::is_a_directory) return {Why::CannotWrite, said(HR_TR("%1 can only be read: what is named %2 beside it is no ordinary file, and stands where the lock would be."), {pathText(plan), name})};
    if (error == std::errc::read_only_file_system) return {Why::CannotWrite, said(HR_TR("%1 can only be read: the disk that it is on is read-only."), {pathText(plan)})};
    return {Why::CannotWrite, said(HR_TR("%1 can only be read: its lock %2 beside it cannot be written (%3)."), {pathText(plan), name, error.message()})};
}

LockRefusal unsupported(const std::filesystem::path& plan, const std::string& why)
{
    return {Why::Unsupported, said(HR_TR("%1 can only be read: locks do not work where it is stored (%2), and a second program could write to it at the same time."), {pathText(plan), why})};
}

bool isBusy(const std::error_code& error) { return error == std::errc::resource_unavailable_try_again; }

/// What one attempt came to: the lock, a refusal, or nothing where the file changed meanwhile.
using Attempt = std::optional<tl::expected<LockFile, LockRefusal>>;

/// Locks the file that was just made. Another may have locked it first, to take over what seemed to be left.
Attempt keep(LockFile file, const std::filesystem::path& plan, const std::filesystem::path& path, const Holder& self)
{
    if (const auto error = file.lock()) {
        if (isBusy(error)) return std::nullopt;
        file.remove(path);
        return tl::unexpected(unsupported(plan, error.message()));
    }
    if (!file.isAt(path)) return std::nullopt;
    if (const auto error = file.write(holderText(self))) {
        file.remove(path);
        return tl::unexpected(cannotWrite(plan, path, error));
    }
    return file;
}

/// Looks at the file of another: held, or left by a program that died, and then taken away. It is never written to: it
/// may be another name of a file that matters. Only who has its lock takes it away, and only while the name is its own, so
/// that nobody loses a lock that was just made. (Where it is another user's, and may only be read, two programs can have
/// the lock of readers and take it away at the same moment.)
Attempt takeOver(LockFile file, const std::filesystem::path& plan, const std::filesystem::path& path, bool isLastTry)
{
    if (const auto error = file.lock(); isBusy(error)) {
        const std::string text = file.read();
        // It is being freed, or was locked a moment ago and not yet written.
        if (!isLastTry && (text.empty() || !file.isAt(path))) return std::nullopt;
        const Holder holder = parseHolder(text);
        return tl::unexpected(LockRefusal{Why::HeldByOther, sentence(holder, plan), holder});
    } else if (error) {
        return tl::unexpected(unsupported(plan, error.message()));
    }
    if (const auto error = file.remove(path)) return tl::unexpected(cannotWrite(plan, path, error));
    return std::nullopt;
}

Attempt attempt(const std::filesystem::path& plan, const std::filesystem::path& path, const Holder& self, const LockFault& fault, bool isLastTry)
{
    auto made = LockFile::create(path, fault);
    if (made) return keep(*std::move(made), plan, path, self);
    if (made.error() != std::errc::file_exists) return tl::unexpected(cannotWrite(plan, path, made.error()));
    auto found = LockFile::open(path, fault);
    if (found) return takeOver(*std::move(found), plan, path, isLastTry);
    if (found.error() == std::errc::no_such_file_or_directory) return std::nullopt;
    return tl::unexpected(cannotWrite(plan, path, found.error()));
}

}  // namespace

std::filesystem::path PlanLock::pathFor(const std::filesystem::path& plan)
{
    std::error_code ignored;
    auto real = std::filesystem::weakly_canonical(plan, ignored);
    if (ignored) real = std::filesystem::absolute(plan, ignored);
    auto name = std::filesystem::path{".~lock."};
    name += real.filename();
    name += "#";
    return real.parent_path() / name;
}

tl::expected<PlanLock, LockRefusal> PlanLock::take(const std::filesystem::path& plan, const std::string& user, const std::string& program, const LockFault& fault)
{
    const auto path = pathFor(plan);
    if (!plan.has_filename()) return tl::unexpected(cannotWrite(plan, path, make_error_code(std::errc::no_such_file_or_directory)));
    const Holder self{.user = user, .host = hostName(), .program = program, .process = processNumber(), .time = utcToTheSecond()};
    for (int count = 1; count <= tries; ++count) {
        if (auto result = attempt(plan, path, self, fault, count == tries)) {
            if (!*result) return tl::unexpected(std::move(*result).error());
            return PlanLock{**std::move(result), path};
        }
        if (count > 2) std::this_thread::sleep_for(pause);
    }
    return tl::unexpected(unsupported(plan, said(HR_TR("the lock keeps changing"))));
}

PlanLock::~PlanLock()
{
    // The name goes while the lock is still held: who comes next makes a file of its own.
    m_file.remove(m_path);
}

}  // namespace headroom
