// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_rows.h"

#include "history/point_words.h"
#include "text/core_text.h"

namespace headroom {

namespace {

bool isSameStep(const Step& a, const Step& b) { return a.time == b.time && a.author == b.author && a.changes == b.changes && a.standing == b.standing; }

bool isSameVersion(const Version& a, const Version& b) { return a.time == b.time && a.author == b.author && a.name == b.name && a.note == b.note && a.engine == b.engine; }

}  // namespace

HistoryRow rowOf(const ListedStep& step)
{
    const Step& of = step.step;
    return {.kind = HistoryRow::Kind::Step, .step = of, .version = {}, .day = dayOf(of.time), .clock = clockOf(of.time), .who = whoOf(of.author), .done = doneText(of), .changed = step.changed};
}

HistoryRow rowOf(const Version& version)
{
    HistoryRow row{.kind = HistoryRow::Kind::Version, .step = {}, .version = version, .day = dayOf(version.time), .clock = clockOf(version.time), .who = whoOf(version.author), .done = nameOf(version), .changed = textOf(version.note).simplified()};
    row.step.number = version.step;
    return row;
}

bool standsAbove(const HistoryRow& a, const HistoryRow& b)
{
    if (a.step.number != b.step.number) return a.step.number > b.step.number;
    if (a.isVersion() != b.isVersion()) return a.isVersion();
    return a.version.number > b.version.number;
}

bool looksSame(const HistoryRow& a, const HistoryRow& b)
{
    return a.kind == b.kind && a.done == b.done && a.changed == b.changed && (a.isVersion() ? isSameVersion(a.version, b.version) : isSameStep(a.step, b.step));
}

bool isShown(const Version& version, const HistoryFilter& filter)
{
    if (filter.table) return false;
    if (!filter.author.empty() && filter.author != version.author) return false;
    const QString text = textOf(filter.text);
    return text.isEmpty() || textOf(version.name).contains(text, Qt::CaseInsensitive) || textOf(version.note).contains(text, Qt::CaseInsensitive);
}

}  // namespace headroom
