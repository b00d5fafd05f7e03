// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/marked_words.h"

#include "text/core_text.h"

namespace headroom {

QString wordsOf(const MarkedText& text)
{
    const auto worded = [](const Argument& argument) { return argument.wording == Wording::Marked ? translated(argument.text) : textOf(argument.text); };
    const QString suffix = textOf(text.suffix);
    if (text.pattern == "%1" && text.arguments.size() == 1) return worded(text.arguments.front()) + suffix;
    // Not with QString::arg one by one: a name may hold "%2".
    const QString pattern = translated(text.pattern);
    QString result;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern[at] == QLatin1Char('%') && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (place >= 1 && static_cast<std::size_t>(place) <= text.arguments.size()) {
            result += worded(text.arguments[static_cast<std::size_t>(place - 1)]);
            ++at;
        } else {
            result += pattern[at];
        }
    }
    return result + suffix;
}

}  // namespace headroom
