// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/plain_pdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace headroom {

std::string plainPdf(const std::vector<std::string>& pages)
{
    QPDF pdf;
    pdf.emptyPDF();
    for (const std::string& words : pages) {
        const std::string content = "BT /F1 12 Tf 50 700 Td " + QPDFObjectHandle::newString(words).unparse() + " Tj ET\n";
        QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 842] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
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
