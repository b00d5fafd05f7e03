// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "plan/issue.h"
#include "workbook/zip_parts.h"

namespace headroom {

/// Most marks of an XML part ("<" and "=", of which elements and attributes have one each): what it grows to in memory is bound by it.
inline constexpr std::size_t mostMarks = 8'000'000;

/// A part as XML. Its entities are the five of XML and numbers: none that a document declares is ever replaced.
class XmlPart
{
public:
    static Result<XmlPart> read(const ZipParts& parts, const std::string& name);
    /// The same of bytes that are unpacked; sentences call them by this name.
    static Result<XmlPart> parse(std::string_view bytes, const std::string& name);

    pugi::xml_node root() const { return m_document->document_element(); }

private:
    std::unique_ptr<pugi::xml_document> m_document = std::make_unique<pugi::xml_document>();
};

/// The name without its prefix: some programs write "x:row".
std::string_view localName(const char* name);

inline bool isNamed(const pugi::xml_node& node, std::string_view name) { return node.type() == pugi::node_element && localName(node.name()) == name; }

/// The first child of this name, and the value of the first attribute of it; empty where there is none.
pugi::xml_node childNamed(const pugi::xml_node& node, std::string_view name);
std::string_view attributeNamed(const pugi::xml_node& node, std::string_view name);

}  // namespace headroom
