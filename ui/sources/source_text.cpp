// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/source_text.h"

#include <QCoreApplication>

#include "plan/entry.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Of a note in a tooltip; the page Sources has it whole.
constexpr int mostLetters = 500;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::SourceText)
};

QString cut(const QString& text) { return text.size() <= mostLetters ? text : text.left(mostLetters - 1) + QStringLiteral("…"); }

}  // namespace

QString sourceLine(const Source<>& source)
{
    const QString text = textOf(source.text).simplified(), date = textOf(source.date).simplified();
    return date.isEmpty() ? text : Tr::tr("%1 (%2)").arg(text, date);
}

QString inputText(const Plan<>& plan, const std::string& key)
{
    const QString name = textOf(keyedName(plan, key));
    const auto place = parseKey(plan, key);
    if (!place) return name;
    const TableType& type = table(place->table);
    const QString value = textOf(shownText(plan, *place, readField(plan, type, *indexOf(plan, place->table, place->row), place->field))).simplified(), unit = textOf(unitText(plan, type.fields[place->field]));
    return value.isEmpty() ? name : Tr::tr("%1 = %2").arg(name, unit.isEmpty() ? cut(value) : cut(value) + QLatin1Char(' ') + unit);
}

SourceMark sourceMark(const Plan<>& plan, const SourceIndex& index, const Place& place)
{
    if (index.isEmpty()) return SourceMark::None;
    if (!index.own(place).empty()) return SourceMark::Own;
    return needsSource(plan, place) && index.has(place) ? SourceMark::OfRow : SourceMark::None;
}

QString sourceText(const Plan<>& plan, const Place& place)
{
    const SourceIndex index(plan, place.table);
    const SourceMark mark = sourceMark(plan, index, place);
    if (mark == SourceMark::None) return {};
    const bool isOfRow = mark == SourceMark::OfRow || sourceKey(place) != keyOf(place);
    QStringList lines;
    for (const auto* source : index.of(place)) {
        lines.append((isOfRow ? Tr::tr("Source of the row: %1") : Tr::tr("Source: %1")).arg(cut(sourceLine(*source))));
        if (!source->note.empty()) lines.append(cut(textOf(source->note)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString sourceChange(const Plan<>& plan, const std::vector<Place>& places)
{
    if (places.size() != 1) return Tr::tr("Source of %n inputs", nullptr, static_cast<int>(places.size()));
    const Place& place = places.front();
    const bool isRow = sourceKey(place) != keyOf(place);
    return Tr::tr("Source of %1").arg(isRow ? textOf(sourcedName(plan, place)) : translated(table(place.table).fields[place.field].field.label));
}

}  // namespace headroom
