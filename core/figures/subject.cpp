// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/subject.h"

#include <array>

#include "plan/contract_check.h"
#include "plan/text.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, subjectCount> labels{
#define SUBJECT(id, label) label,
#define FIGURE(id, key, label, unit, scope, shape)
#define RATIO(id, key, label, unit, scope, numerator, denominator)
#include "figures/operating.def"
#include "figures/financing.def"
#include "figures/headline.def"
#undef SUBJECT
#undef FIGURE
#undef RATIO
};

constexpr std::array<std::string_view, subjectCount> keys{
#define SUBJECT(id, label) #id,
#define FIGURE(id, key, label, unit, scope, shape)
#define RATIO(id, key, label, unit, scope, numerator, denominator)
#include "figures/operating.def"
#include "figures/financing.def"
#include "figures/headline.def"
#undef SUBJECT
#undef FIGURE
#undef RATIO
};

constexpr auto subjects = [] {
    std::array<Subject, figureCount> table{};
    std::size_t figure = 0;
    Subject subject = Subject::Calendar;
#define SUBJECT(id, label) subject = Subject::id;
#define FIGURE(id, key, label, unit, scope, shape) table[figure++] = subject;
#define RATIO(id, key, label, unit, scope, numerator, denominator) table[figure++] = subject;
#include "figures/operating.def"
#include "figures/financing.def"
#include "figures/headline.def"
#undef SUBJECT
#undef FIGURE
#undef RATIO
    return table;
}();

}  // namespace

Subject subjectOf(Figure figure)
{
    HR_REQUIRE(figure < Figure::Count_);
    return subjects[static_cast<std::size_t>(figure)];
}

std::string_view subjectLabel(Subject subject)
{
    HR_REQUIRE(subject < Subject::Count_);
    return labels[static_cast<std::size_t>(subject)];
}

std::string_view subjectKey(Subject subject)
{
    HR_REQUIRE(subject < Subject::Count_);
    return keys[static_cast<std::size_t>(subject)];
}

}  // namespace headroom
