// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include <bit>
#include <string_view>

namespace headroom {

namespace {

// FNV-1a over bytes (Fowler, Noll, Vo) and the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
constexpr Digest fnvStart = 0xcbf29ce484222325, fnvPrime = 0x100000001b3;

Digest hashed(std::string_view bytes, Digest from = fnvStart)
{
    for (const char byte : bytes) from = (from ^ static_cast<unsigned char>(byte)) * fnvPrime;
    return from;
}

Digest mixed(Digest number)
{
    number += 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

/// −0 and 0 are one value.
Digest hashed(double number) { return mixed(std::bit_cast<Digest>(number + 0.0)); }

struct ValueHash {
    Digest operator()(std::monostate) const { return 1; }
    Digest operator()(double number) const { return hashed(number); }
    Digest operator()(Id id) const { return mixed(static_cast<Digest>(id)) + 2; }
    Digest operator()(const std::string& text) const { return hashed(text); }
    Digest operator()(const Curve<double>& curve) const
    {
        Digest all = static_cast<Digest>(curve.shape);
        for (const double number : {curve.start, curve.rate, curve.anchor}) all = mixed(all ^ hashed(number));
        for (const auto& point : curve.points) all = mixed(mixed(all ^ hashed(point.month)) ^ hashed(point.value));
        return all;
    }
};

/// By keys, so that the digest of a plan does not depend on the order in which a program lists fields.
Digest placeHash(const TableType& type, const FieldType& field) { return hashed(field.field.key, hashed(type.key) * fnvPrime); }

Digest digestOf(const TableType& type, Id row, std::size_t field, const Value& value)
{
    return mixed(mixed(placeHash(type, type.fields[field]) ^ mixed(static_cast<Digest>(row))) ^ std::visit(ValueHash{}, value));
}

Digest digestOf(const TableType& type, const Row& row)
{
    Digest sum = 0;
    for (std::size_t field = 0; field < type.fields.size(); ++field) sum += digestOf(type, row.id, field, row.values[field]);
    return sum;
}

/// What is in the plan by an edit that was made.
struct Held {
    Digest operator()(const SetField& edit) const { return digestOf(table(edit.place.table), edit.place.row, edit.place.field, edit.value); }
    Digest operator()(const InsertRow& edit) const { return digestOf(table(edit.table), edit.row); }
    Digest operator()(const RemoveRow&) const { return 0; }
};

}  // namespace

Digest digestOf(const PlanRows& rows)
{
    Digest sum = 0;
    for (const TableType& type : tables())
        for (const Row& row : rows[static_cast<std::size_t>(type.kind)]) sum += digestOf(type, row);
    return sum;
}

Digest digestChange(const EditGroup& group, const EditGroup& inverses)
{
    Digest change = 0;
    for (std::size_t at = 0; at < group.size(); ++at) change += std::visit(Held{}, group[at]) - std::visit(Held{}, inverses[at]);
    return change;
}

}  // namespace headroom
