// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_document.h"

#include <vector>

namespace headroom {

namespace {

using nlohmann::json;

constexpr std::size_t deepest = 16;  // a plan needs six: object, list, row, curve, points, point

/// Builds the document event by event, so that it can be refused in the middle and the place is known.
class Builder : public json::json_sax_t {
public:
    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& key) override
    {
        m_key = key;
        if (!m_open.back()->contains(key)) return true;
        m_error = "the key " + place() + " stands twice";
        return false;
    }

    bool parse_error(std::size_t position, const std::string& token, const json::exception& error) override
    {
        constexpr int outOfRange = 406;
        if (error.id == outOfRange) m_error = place() + ": " + token + " is too large for a number; allowed is at most 1.8e308";
        else m_error = "it is not JSON: there is an error at byte " + std::to_string(position) + (m_open.empty() ? "" : ", in " + place());
        return false;
    }

    Result<json> result(bool parsed)
    {
        if (parsed) return std::move(m_root);
        return tl::unexpected(quotable(m_error, m_error.size()) + ".");
    }

private:
    json& put(json value)
    {
        if (m_open.empty()) return m_root = std::move(value);
        if (m_open.back()->is_array()) return m_open.back()->emplace_back(std::move(value));
        return (*m_open.back())[m_key] = std::move(value);
    }

    bool add(json value)
    {
        put(std::move(value));
        return true;
    }

    bool open(json value)
    {
        if (m_open.size() == deepest) {
            m_error = "it is nested deeper than " + std::to_string(deepest) + " levels, which no plan is";
            return false;
        }
        m_path.push_back(step());
        m_open.push_back(&put(std::move(value)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        m_path.pop_back();
        m_key.clear();
        return true;
    }

    /// The next place inside what is open: .key or [index].
    std::string step() const
    {
        if (m_open.empty() || (m_open.back()->is_object() && m_key.empty())) return {};
        return m_open.back()->is_array() ? "[" + std::to_string(m_open.back()->size()) + "]" : "." + quotable(m_key, 100);
    }

    std::string place() const
    {
        std::string text;
        for (const std::string& part : m_path) text += part;
        text += step();
        if (text.starts_with('.')) text.erase(0, 1);
        return text.empty() ? "the document" : text;
    }

    json m_root;
    std::vector<json*> m_open;
    std::vector<std::string> m_path;
    std::string m_key;
    std::string m_error = "it is not JSON";
};

}  // namespace

Result<json> readJson(std::string_view text)
{
    // To the library a NUL byte ends the text, and what stands behind it would not be seen.
    if (const auto at = text.find('\0'); at != std::string_view::npos) return tl::unexpected("it is not JSON: there is a NUL byte at byte " + std::to_string(at + 1) + ".");
    Builder builder;
    return builder.result(json::sax_parse(text, &builder));
}

}  // namespace headroom
