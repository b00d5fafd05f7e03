// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/edit.h"

namespace headroom {

/// What people say of where an input comes from.
struct SourceWords {
    std::string text, date, note;
    bool operator==(const SourceWords&) const = default;
};

/// What a source of this place is keyed by: the key of the input. The name of a row of a list stands for the whole row.
std::string sourceKey(const Place& place);

/// "Denton: PUE", or of a name "Denton": what a source of this place is a source of, for people.
std::string sourcedName(const Plan<>& plan, const Place& place);

/// What the key of a source names, for people: "Denton: PUE", "Denton" of a row; empty where the plan has no such input.
std::string keyedName(const Plan<>& plan, std::string_view key);

/// The sources of a plan by what they are keyed by, for many questions at once; while the plan stays as it is. A source
/// without a text says nothing: nothing has it.
class SourceIndex
{
public:
    using Sources = std::span<const Source<>* const>;

    /// Of one table, or of all.
    explicit SourceIndex(const Plan<>& plan, EntityKind kind = EntityKind::Count_);

    /// Those of the input itself (of the whole row, where the place is its name), in the order of their ids.
    Sources own(const Place& place) const;
    /// Those of the input itself; where it has none, those of its whole row.
    Sources of(const Place& place) const;
    bool has(const Place& place) const { return !of(place).empty(); }
    bool isEmpty() const { return m_sources.empty(); }

    /// The one that an edit changes: the first of the input itself, though it say nothing. nullptr where it has none.
    const Source<>* first(const Place& place) const;

private:
    Sources keyed(std::string_view input) const;
    Sources saying(std::string_view input) const;

    std::vector<const Source<>*> m_sources;
};

/// The edits that give every place this source of its own: the first that it has is changed; where it has none a row comes
/// in, with ids from `next` on. Blanks around the words go. Without a text they take the first source away.
EditGroup sourceEdits(const Plan<>& plan, const std::vector<Place>& places, const SourceWords& words, Id next);

/// Whether the text is a date as sources have it: 2025, 2025-10 or 2025-10-31, of a day that there is, or nothing.
/// Years 1900 to 2200.
bool isSourceDate(std::string_view text);

/// Whether a reviewer would ask where the value comes from: a number, curve, date or choice that is set and counts in
/// its row (counts()), in a table of the model. Names, notes, references and what is left empty are not asked about;
/// neither are scenarios, checks and published values, which hold no inputs of the model.
bool needsSource(const Plan<>& plan, const Place& place);

/// How the value of an input came about: a person entered it, or it stands as a new row has it and nobody may have looked.
enum class Standing { Entered, Default };

struct Unsourced {
    Place place;
    Standing standing = Standing::Entered;
};

/// Every input that needs a source and has none, neither its own nor that of its row: first what was entered, then what
/// stands at the default of a new row, which is an assumption too; each in the order of the plan. Law: empty once each of
/// them is given a source.
std::vector<Unsourced> inputsWithoutSource(const Plan<>& plan);

/// How many inputs need a source, whether they have one or not.
std::size_t inputsToSource(const Plan<>& plan);

}  // namespace headroom
