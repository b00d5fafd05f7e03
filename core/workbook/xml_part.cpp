// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/xml_part.h"

#include <algorithm>

#include "plan/text.h"

namespace headroom {

Result<XmlPart> XmlPart::read(const ZipParts& parts, const std::string& name)
{
    const auto bytes = parts.part(name);
    if (!bytes) return tl::unexpected(bytes.error());
    return parse(*bytes, name);
}

Result<XmlPart> XmlPart::parse(std::string_view bytes, const std::string& name)
{
    if (const auto marks = std::ranges::count_if(bytes, [](char letter) { return letter == '<' || letter == '='; }); static_cast<std::size_t>(marks) > mostMarks)
        return tl::unexpected(said(HR_TR("The workbook is not read: its part \"%1\" has more than %2 elements and attributes."), {quotable(name), std::to_string(mostMarks)}));
    XmlPart part;
    const auto result = part.m_document->load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    if (!result || !part.root()) return tl::unexpected(said(HR_TR("The workbook is damaged: its part \"%1\" is no XML (%2)."), {quotable(name), result.description()}));
    return part;
}

std::string_view localName(const char* name)
{
    const std::string_view whole = name;
    return whole.substr(whole.find(':') == std::string_view::npos ? 0 : whole.find(':') + 1);
}

pugi::xml_node childNamed(const pugi::xml_node& node, std::string_view name)
{
    for (const pugi::xml_node& child : node.children())
        if (isNamed(child, name)) return child;
    return {};
}

std::string_view attributeNamed(const pugi::xml_node& node, std::string_view name)
{
    for (const pugi::xml_attribute& attribute : node.attributes())
        if (localName(attribute.name()) == name) return attribute.value();
    return {};
}

}  // namespace headroom
