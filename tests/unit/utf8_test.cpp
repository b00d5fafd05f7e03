// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/utf8.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(Utf8, EveryCharacterThatIsWrittenIsReadBack)
{
    for (std::uint32_t code = 0; code <= 0x10FFFF; ++code) {
        if (code >= 0xD800 && code < 0xE000) continue;
        std::string text = "a";
        appendLetter(text, code);
        const Letter read = letterAt(std::string_view{text}.substr(1));
        ASSERT_EQ(read.code, code);
        ASSERT_EQ(read.bytes, text.size() - 1) << code;
    }
}

}  // namespace
}  // namespace headroom
