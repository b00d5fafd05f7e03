// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/plain_pdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <sstream>

#include "plan/utf8.h"

namespace headroom {

namespace {

/// In the encoding of the fonts that every reader has; what it has not is a question mark.
std::string winAnsi(std::string_view line)
{
    std::string bytes;
    while (!line.empty()) {
        const Letter letter = letterAt(line);
        const std::uint32_t code = letter.code;
        bytes += code == 0x2013 ? '\x96' : code == 0x2026 ? '\x85' : code <= 0xFF ? static_cast<char>(code) : '?';
        line.remove_prefix(std::max<std::size_t>(letter.bytes, 1));
    }
    return bytes;
}

}  // namespace

std::string plainPdf(const std::vector<std::string>& pages)
{
    QPDF pdf;
    pdf.emptyPDF();
    constexpr int height = 12'000;  // no line of a test is off the page
    for (const std::string& words : pages) {
        std::istringstream lines(words);
        std::string content = "BT /F1 10 Tf 50 " + std::to_string(height - 50) + " Td\n";
        for (std::string line; std::getline(lines, line);) content += QPDFObjectHandle::newString(winAnsi(line)).unparse() + " Tj 0 -12 Td\n";
        content += "ET\n";
        QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 " + std::to_string(height) + "] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>");
        page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content));
        QPDFPageDocumentHelper(pdf).addPage(pdf.makeIndirectObject(page), false);
    }
    pdf.getTrailer().replaceKey("/Info", QPDFObjectHandle::parse("<< /Creator (a test) /Producer (a printer) /CreationDate (D:19990101000000Z) >>"));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace headroom
