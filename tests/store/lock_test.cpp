// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <functional>
#include <optional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "store/foreign_text.h"
#include "store/plan_lock.h"
#include "store/who.h"
#include "support/one_sentence.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using Why = LockRefusal::Why;

auto take(const std::filesystem::path& plan, const LockFault& fault = {}) { return PlanLock::take(plan, "ann", "Headroom", fault); }

LockFault failsAt(LockStep step, int error)
{
    return [=](LockStep asked) { return asked == step ? error : 0; };
}

/// Another process that takes the lock, says so, and holds it until it is killed; it never tidies up.
class OtherProcess {
public:
    explicit OtherProcess(const std::filesystem::path& plan)
    {
        int ends[2];
        if (::pipe(ends) != 0) return;
        m_process = ::fork();
        if (m_process == 0) {
            const auto lock = PlanLock::take(plan, "bob", "headroom-cli");
            const char said = lock ? 'h' : 'r';
            const bool written = ::write(ends[1], &said, 1) == 1;
            while (written) ::pause();
            ::_exit(0);
        }
        char said = 0;
        holds = ::read(ends[0], &said, 1) == 1 && said == 'h';
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~OtherProcess() { kill(); }
    void kill()
    {
        if (m_process <= 0) return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }
    long long number() const { return m_process; }
    bool holds = false;

private:
    pid_t m_process = 0;
};

class Lock : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path plan = folder / "plan.headroom";
    const std::filesystem::path lockPath = folder / ".~lock.plan.headroom#";

    void SetUp() override { writeBytes(plan, "a plan"); }

    void expectRefused(const LockFault& fault, Why why, const std::string& words)
    {
        const auto lock = take(plan, fault);
        ASSERT_FALSE(lock) << words;
        EXPECT_EQ(lock.error().why, why);
        EXPECT_NE(lock.error().sentence.find("plan.headroom\""), std::string::npos) << lock.error().sentence;
        EXPECT_NE(lock.error().sentence.find(words), std::string::npos) << lock.error().sentence;
        EXPECT_TRUE(isOneSentence(lock.error().sentence)) << lock.error().sentence;
    }
};

TEST_F(Lock, IsHeldOnceAndLeavesNothing)
{
    {
        const auto first = take(plan);
        ASSERT_TRUE(first) << first.error().sentence;
        EXPECT_EQ(first->path(), std::filesystem::canonical(lockPath));
        const auto second = take(plan);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().why, Why::HeldByOther);
        EXPECT_EQ(second.error().holder.user, "ann");
        EXPECT_EQ(second.error().holder.process, ::getpid());
        EXPECT_EQ(second.error().holder.host, hostName());
        EXPECT_TRUE(std::filesystem::exists(lockPath));
        // The one that was refused has freed nothing by closing the file.
        EXPECT_FALSE(take(plan));
    }
    EXPECT_EQ(folder.files(), 1u);
    EXPECT_FALSE(std::filesystem::exists(lockPath));
    EXPECT_TRUE(take(plan));
    EXPECT_EQ(bytesOf(plan), "a plan");
}

TEST_F(Lock, SaysInTheFileWhoHasIt)
{
    const auto lock = take(plan);
    ASSERT_TRUE(lock);
    const std::string text = bytesOf(lockPath);
    EXPECT_NE(text.find("user: ann\nhost: " + hostName() + "\nprogram: Headroom\nprocess: " + std::to_string(::getpid()) + "\ntime: 2"), std::string::npos) << text;
}

TEST_F(Lock, GoesFromObjectToObject)
{
    auto lock = std::make_optional(take(plan).value());
    std::optional<PlanLock> heir = std::move(*lock);
    lock.reset();
    EXPECT_FALSE(take(plan));
    writeBytes(folder / "other", "");
    *heir = take(folder / "other").value();
    EXPECT_TRUE(take(plan));
    EXPECT_FALSE(take(folder / "other"));
    heir.reset();
    EXPECT_EQ(folder.files(), 2u);
}

TEST_F(Lock, IsFreedWhenItsHolderIsKilled)
{
    OtherProcess other(plan);
    ASSERT_TRUE(other.holds);
    const auto refused = take(plan);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().why, Why::HeldByOther);
    EXPECT_EQ(refused.error().holder.user, "bob");
    EXPECT_EQ(refused.error().holder.process, other.number());
    EXPECT_NE(refused.error().sentence.find("is open in headroom-cli by bob on " + hostName() + " since 20"), std::string::npos) << refused.error().sentence;
    other.kill();
    ASSERT_TRUE(std::filesystem::exists(lockPath));
    {
        const auto lock = take(plan);
        ASSERT_TRUE(lock) << lock.error().sentence;
        EXPECT_EQ(parseHolder(bytesOf(lockPath)).user, "ann");
    }
    EXPECT_FALSE(std::filesystem::exists(lockPath));
}

TEST_F(Lock, IsNotKeptByAProgramThatTheHolderStarts)
{
    auto lock = std::make_optional(take(plan).value());
    const pid_t child = ::fork();
    if (child == 0) {
        ::execlp("sleep", "sleep", "30", nullptr);
        ::_exit(1);
    }
    // Until the child has become the other program it shares the lock.
    const auto exec = [&] { return bytesOf("/proc/" + std::to_string(child) + "/comm") == "sleep\n"; };
    while (!exec()) std::this_thread::yield();
    lock.reset();
    EXPECT_TRUE(take(plan));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

TEST_F(Lock, IsOneForAllLinksToThePlan)
{
    const TemporaryFolder elsewhere;
    std::filesystem::create_symlink(plan, elsewhere / "link.headroom");
    const auto lock = take(elsewhere / "link.headroom");
    ASSERT_TRUE(lock);
    EXPECT_TRUE(std::filesystem::exists(lockPath));
    EXPECT_FALSE(take(plan));
    EXPECT_EQ(elsewhere.files(), 1u);
}

TEST_F(Lock, TakesOverWhatIsLeftWithoutWritingIntoIt)
{
    // The left file is another name of one that matters: the name goes, the file stays as it was.
    writeBytes(folder / "letter", "Dear reader");
    std::filesystem::create_hard_link(folder / "letter", lockPath);
    EXPECT_TRUE(take(plan));
    EXPECT_EQ(bytesOf(folder / "letter"), "Dear reader");
    // Of any size, and of any rights.
    writeBytes(lockPath, "user: nobody\n");
    std::filesystem::resize_file(lockPath, std::uintmax_t{1} << 40);
    std::filesystem::permissions(lockPath, std::filesystem::perms::none);
    EXPECT_TRUE(take(plan));
}

TEST_F(Lock, OfAnotherUserIsSeenAndTakenOver)
{
    // Held and then left by one user, in a folder where all may write; the other may only read the lock file.
    std::filesystem::permissions(folder.path(), std::filesystem::perms::all);
    auto mine = std::make_optional(take(plan).value());
    std::filesystem::permissions(lockPath, std::filesystem::perms(0444));
    const auto asNobody = [&] {
        const pid_t child = ::fork();
        if (child == 0) {
            if (::geteuid() == 0 && ::setuid(65'534) != 0) ::_exit(3);
            const auto lock = take(plan);
            ::_exit(lock ? 0 : lock.error().why == Why::HeldByOther && lock.error().holder.user == "ann" ? 1 : 2);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WEXITSTATUS(status);
    };
    EXPECT_EQ(asNobody(), 1);
    EXPECT_FALSE(take(plan));
    mine.reset();
    writeBytes(lockPath, "user: left\n");
    std::filesystem::permissions(lockPath, std::filesystem::perms(0444));
    EXPECT_EQ(asNobody(), 0);
    EXPECT_TRUE(take(plan));
}

TEST_F(Lock, FollowsNoLinkAndTakesNoFolderOrPipe)
{
    writeBytes(folder / "letter", "Dear reader");
    std::filesystem::create_symlink(folder / "letter", lockPath);
    expectRefused({}, Why::CannotWrite, "is no ordinary file");
    EXPECT_EQ(bytesOf(folder / "letter"), "Dear reader");
    std::filesystem::remove(lockPath);
    std::filesystem::create_symlink(folder / "nowhere", lockPath);
    expectRefused({}, Why::CannotWrite, "is no ordinary file");
    EXPECT_FALSE(std::filesystem::exists(folder / "nowhere"));
    std::filesystem::remove(lockPath);
    std::filesystem::create_directory(lockPath);
    expectRefused({}, Why::CannotWrite, "is no ordinary file");
    std::filesystem::remove(lockPath);
    ASSERT_EQ(::mkfifo(lockPath.c_str(), 0600), 0);
    expectRefused({}, Why::CannotWrite, "is no ordinary file");
}

TEST_F(Lock, SaysWhereLocksDoNotWork)
{
    for (const int error : {ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL}) {
        expectRefused(failsAt(LockStep::Lock, error), Why::Unsupported, "locks do not work where it is stored");
        EXPECT_EQ(folder.files(), 1u) << error;
    }
    // The file of another is not taken away where nobody can know whether it is held.
    writeBytes(lockPath, "user: bob\n");
    expectRefused(failsAt(LockStep::Lock, ENOLCK), Why::Unsupported, "locks do not work where it is stored");
    EXPECT_EQ(bytesOf(lockPath), "user: bob\n");
}

TEST_F(Lock, SaysWhereNothingCanBeWritten)
{
    for (const int error : {EROFS, EACCES, EPERM, ENOSPC}) {
        const std::string words = error == EROFS ? "the disk that it is on is read-only" : std::generic_category().message(error);
        expectRefused(failsAt(LockStep::Create, error), Why::CannotWrite, words);
        expectRefused(failsAt(LockStep::Write, error), Why::CannotWrite, words);
        EXPECT_EQ(folder.files(), 1u) << error;
    }
    writeBytes(lockPath, "user: bob\n");
    expectRefused(failsAt(LockStep::Remove, EPERM), Why::CannotWrite, "Operation not permitted");
    const auto lock = take(folder / "nowhere/plan.headroom");
    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error().why, Why::CannotWrite);
}

TEST_F(Lock, IsTriedAgainWhereTheFileGoesMeanwhile)
{
    // Between making it and locking it, somebody takes the file away: three times, then no more.
    int times = 0;
    const LockFault meddler = [&](LockStep step) {
        if (step == LockStep::Lock && times++ < 3) std::filesystem::remove(lockPath);
        return 0;
    };
    const auto lock = take(plan, meddler);
    ASSERT_TRUE(lock) << lock.error().sentence;
    EXPECT_EQ(parseHolder(bytesOf(lockPath)).user, "ann");
    EXPECT_FALSE(take(plan));
    // Always: given up with a sentence.
    times = -1'000'000;
    std::filesystem::remove(lockPath);
    const auto never = take(plan, meddler);
    ASSERT_FALSE(never);
    EXPECT_EQ(never.error().why, Why::Unsupported);
}

TEST_F(Lock, OfAnotherIsNotTakenAwayOnRelease)
{
    auto lock = std::make_optional(take(plan).value());
    std::filesystem::remove(lockPath);
    const auto next = take(plan);
    ASSERT_TRUE(next);
    lock.reset();
    EXPECT_TRUE(std::filesystem::exists(lockPath));
    EXPECT_FALSE(take(plan));
}

TEST_F(Lock, IsHeldByOneOfManyThatAskAtOnce)
{
    for (int round = 0; round < 20; ++round) {
        writeBytes(lockPath, "user: left by a program that died\n");
        std::vector<std::optional<tl::expected<PlanLock, LockRefusal>>> results(8);
        std::vector<std::thread> threads;
        for (auto& result : results) threads.emplace_back([&] { result.emplace(take(plan)); });
        for (auto& thread : threads) thread.join();
        int held = 0;
        for (const auto& result : results) {
            held += result->has_value();
            EXPECT_TRUE(result->has_value() || result->error().why == Why::HeldByOther) << result->error().sentence;
        }
        EXPECT_EQ(held, 1);
    }
    EXPECT_EQ(folder.files(), 1u);
}

TEST_F(Lock, HoldsPlansOfAnyName)
{
    for (const std::string name : {"two words .headroom", "O'Brien \"& Sons\".headroom", "算力规划.headroom", "two\nlines.headroom", "-rf *.headroom", "%s%n.headroom", "#", "no ending"}) {
        writeBytes(folder / name, "");
        const auto lock = take(folder / name);
        ASSERT_TRUE(lock) << name << lock.error().sentence;
        EXPECT_EQ(lock->path().filename().string(), ".~lock." + name + "#");
        const auto other = take(folder / name);
        ASSERT_FALSE(other);
        EXPECT_TRUE(isOneSentence(other.error().sentence)) << other.error().sentence;
    }
    // 247 bytes and the eight that the lock adds; with one more, SQLite could have no journal either.
    EXPECT_TRUE(take(folder / std::string(247, 'x')));
    const auto lock = take(folder / std::string(248, 'x'));
    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error().why, Why::CannotWrite);
    EXPECT_FALSE(take("")) << "no plan";
}

TEST_F(Lock, OfAPlanThatIsNotYetThere) { EXPECT_TRUE(take(folder / "new.headroom")); }

TEST(HolderText, IsReadBack)
{
    const Holder holder{.user = "ann", .host = "build-7", .program = "Headroom", .process = 4711, .time = "2026-11-28T07:40:12Z"};
    EXPECT_EQ(parseHolder(holderText(holder)), holder);
    EXPECT_EQ(sentence(holder, "plan.headroom"), "\"plan.headroom\" is open in Headroom by ann on build-7 since 2026-11-28 07:40 UTC.");
    EXPECT_EQ(sentence({}, "plan.headroom"), "\"plan.headroom\" is open in another program.");
    EXPECT_EQ(sentence({.program = "Headroom"}, "plan.headroom"), "\"plan.headroom\" is open in Headroom.");
}

TEST(HolderText, OfAnotherMachineIsBelievedInNothing)
{
    EXPECT_EQ(parseHolder(""), Holder{});
    EXPECT_EQ(parseHolder(std::string(4'096, '\0')), Holder{});
    EXPECT_EQ(parseHolder("user\nhost:\nprocess: -3\ntime: yesterday\ncolour: red"), Holder{});
    EXPECT_EQ(parseHolder("process: 99999999999999999999").process, 0);
    EXPECT_EQ(parseHolder("time: 2026-11-28T07:40:12Z; rm").time, "");
    EXPECT_EQ(parseHolder("user: \x1b[31mann\x07\u202e \xff\r\nhost: b").user, "[31mann");
    EXPECT_EQ(parseHolder("user: " + std::string(4'000, 'x')).user, std::string(64, 'x'));
    const Holder liar{.user = "ann\ntime: 1", .host = "h", .time = "2026-11-28T07:40:12Z"};
    EXPECT_EQ(parseHolder(holderText(liar)).user, "anntime: 1");
}

TEST(ForeignText, IsOneCleanLine)
{
    EXPECT_EQ(foreignText("  算力 规划  ", 100), "算力 规划");
    EXPECT_EQ(foreignText("算力", 5), "算");
    EXPECT_EQ(foreignText("a\u0085b\u2028c\u200fd\u2066e\ufefff\x7f", 100), "abcdef");
    EXPECT_EQ(foreignText("\xc0\xaf|\xed\xa0\x80|\xf4\x90\x80\x80|\xe4\xb8", 100), "|||");
    EXPECT_EQ(foreignText("🜂x", 4), "🜂");
    EXPECT_EQ(foreignText("", 4), "");
}

}  // namespace
}  // namespace headroom
