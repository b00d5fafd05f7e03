// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_file.h"

#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace headroom {
namespace {

TEST(TextFile, IsReadAsItWasWritten)
{
    const TemporaryFolder folder;
    const std::string text("a\r\nb\0c", 6);
    ASSERT_TRUE(writeTextFile(folder / "x y", text));
    EXPECT_EQ(readTextFile(folder / "x y").value(), text);
    ASSERT_TRUE(writeTextFile(folder / "x y", ""));
    EXPECT_EQ(readTextFile(folder / "x y").value(), "");
    EXPECT_EQ(folder.files(), 1u);
}

TEST(TextFile, DoesNotReplaceWhatIsNoFile)
{
    const TemporaryFolder folder;
    const auto done = writeTextFile(folder.path(), "x");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().find("is a directory and is not replaced by a file."), std::string::npos) << done.error();
    EXPECT_FALSE(writeTextFile("/dev/null", "x"));
    EXPECT_FALSE(writeTextFile(folder / "missing/x", "x"));
    EXPECT_FALSE(writeTextFile("", "x"));
    EXPECT_EQ(folder.files(), 0u);
}

TEST(TextFile, BehindASymbolicLinkIsReplacedAndTheLinkStays)
{
    const TemporaryFolder folder;
    writeBytes(folder / "file", "old");
    std::filesystem::create_symlink(folder / "file", folder / "link");
    ASSERT_TRUE(writeTextFile(folder / "link", "new"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
    EXPECT_EQ(bytesOf(folder / "file"), "new");
}

TEST(TextFile, SaysWhyItCannotBeRead)
{
    const TemporaryFolder folder;
    EXPECT_NE(readTextFile(folder / "none").error().find("does not exist."), std::string::npos);
    EXPECT_NE(readTextFile(folder.path()).error().find("is a directory, not a file."), std::string::npos);
    EXPECT_NE(readTextFile("").error().find("does not exist."), std::string::npos);
}

}  // namespace
}  // namespace headroom
