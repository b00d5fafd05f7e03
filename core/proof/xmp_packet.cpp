// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/xmp_packet.h"

#include <chrono>
#include <fmt/format.h>

namespace headroom {

namespace {

struct Moment {
    int year;
    unsigned month, day;
    std::int64_t hour, minute, second;
};

Moment momentOf(std::int64_t time)
{
    using namespace std::chrono;
    const sys_seconds at{seconds{time}};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss clock{at - day};
    return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(), clock.minutes().count(), clock.seconds().count()};
}

/// A property in one language, the default, and as one of a list.
std::string alternative(std::string_view name, const std::string& text)
{
    return text.empty() ? "" : fmt::format("   <{0}><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></{0}>\n", name, xmlText(text));
}

std::string listed(std::string_view name, std::string_view list, const std::string& text)
{
    return text.empty() ? "" : fmt::format("   <{0}><rdf:{1}><rdf:li>{2}</rdf:li></rdf:{1}></{0}>\n", name, list, xmlText(text));
}

std::string plain(std::string_view name, const std::string& text) { return text.empty() ? "" : fmt::format("   <{0}>{1}</{0}>\n", name, xmlText(text)); }

}  // namespace

std::string xmlText(std::string_view text)
{
    std::string xml;
    for (const char letter : text) {
        if (letter == '&') xml += "&amp;";
        else if (letter == '<') xml += "&lt;";
        else if (letter == '>') xml += "&gt;";
        else xml += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    }
    return xml;
}

std::string isoTime(std::int64_t time)
{
    const Moment at = momentOf(time);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", at.year, at.month, at.day, at.hour, at.minute, at.second);
}

std::string pdfTime(std::int64_t time)
{
    const Moment at = momentOf(time);
    return fmt::format("D:{:04}{:02}{:02}{:02}{:02}{:02}Z", at.year, at.month, at.day, at.hour, at.minute, at.second);
}

std::string xmpPacket(const PdfFinish& finish, const std::string& creator)
{
    std::string packet = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                         "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n   <dc:format>application/pdf</dc:format>\n";
    packet += alternative("dc:title", finish.title) + alternative("dc:description", finish.subject) + listed("dc:creator", "Seq", finish.author) + listed("dc:language", "Bag", finish.language);
    packet += plain("pdf:Keywords", finish.keywords) + plain("pdf:Producer", finish.producer) + plain("xmp:CreatorTool", creator);
    packet += plain("xmp:CreateDate", isoTime(finish.time)) + plain("xmp:ModifyDate", isoTime(finish.time)) + plain("xmp:MetadataDate", isoTime(finish.time));
    return packet + "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

}  // namespace headroom
