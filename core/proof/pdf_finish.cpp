// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/pdf_finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "plan/contract_check.h"
#include "plan/text.h"
#include "proof/xmp_packet.h"

namespace headroom {

namespace {

using Object = QPDFObjectHandle;

Object text(const std::string& utf8) { return Object::newUnicodeString(utf8); }
Object name(const std::string& word) { return Object::newName("/" + word); }

/// The lines of an outline below `parent`, in the form that PDF has for trees: each knows the one before and after it.
class Outline {
public:
    Outline(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages) : m_pdf(pdf), m_pages(pages) {}

    void hang(Object parent, const std::vector<PdfBookmark>& bookmarks, bool isOpen)
    {
        std::vector<Object> lines;
        for (const PdfBookmark& bookmark : bookmarks) lines.push_back(m_pdf.makeIndirectObject(line(parent, bookmark)));
        for (std::size_t at = 0; at < lines.size(); ++at) {
            if (at > 0) lines[at].replaceKey("/Prev", lines[at - 1]);
            if (at + 1 < lines.size()) lines[at].replaceKey("/Next", lines[at + 1]);
            if (!bookmarks[at].below.empty()) hang(lines[at], bookmarks[at].below, false);
        }
        parent.replaceKey("/First", lines.front());
        parent.replaceKey("/Last", lines.back());
        // Negative: closed, with so many lines when it is opened.
        const auto count = static_cast<long long>(lines.size());
        parent.replaceKey("/Count", Object::newInteger(isOpen ? count : -count));
    }

private:
    Object line(const Object& parent, const PdfBookmark& bookmark) const
    {
        HR_REQUIRE(bookmark.page < m_pages.size());
        Object page = m_pages[bookmark.page].getObjectHandle();
        Object target = Object::newArray();
        target.appendItem(page);
        target.appendItem(name("XYZ"));
        target.appendItem(Object::newNull());
        target.appendItem(Object::newReal(page.getKey("/MediaBox").getArrayAsRectangle().ury, 2));
        target.appendItem(Object::newNull());
        Object line = Object::newDictionary();
        line.replaceKey("/Title", text(bookmark.title));
        line.replaceKey("/Parent", parent);
        line.replaceKey("/Dest", target);
        return line;
    }

    QPDF& m_pdf;
    const std::vector<QPDFPageObjectHelper>& m_pages;
};

void setOutline(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    Object root = pdf.getRoot();
    root.removeKey("/Outlines");
    root.removeKey("/PageMode");
    if (bookmarks.empty()) return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", name("Outlines"));
    Outline(pdf, pages).hang(outline, bookmarks, true);
    root.replaceKey("/Outlines", outline);
    root.replaceKey("/PageMode", name("UseOutlines"));
}

/// The information dictionary, and the same as XMP.
void describe(QPDF& pdf, const PdfFinish& finish)
{
    Object old = pdf.getTrailer().getKey("/Info");
    Object creator = old.isDictionary() ? old.getKey("/Creator") : Object::newNull();
    const std::string program = creator.isString() ? creator.getUTF8Value() : finish.producer;
    Object info = Object::newDictionary();
    const auto set = [&info](const char* key, const std::string& value) {
        if (!value.empty()) info.replaceKey(key, text(value));
    };
    set("/Title", finish.title);
    set("/Subject", finish.subject);
    set("/Author", finish.author);
    set("/Keywords", finish.keywords);
    set("/Creator", program);
    set("/Producer", finish.producer);
    set("/CreationDate", pdfTime(finish.time));
    set("/ModDate", pdfTime(finish.time));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    Object metadata = Object::newStream(&pdf, xmpPacket(finish, program));
    metadata.getDict().replaceKey("/Type", name("Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("XML"));
    Object root = pdf.getRoot();
    root.replaceKey("/Metadata", metadata);
    if (!finish.language.empty()) root.replaceKey("/Lang", text(finish.language));
    Object preferences = root.getKey("/ViewerPreferences");
    if (!preferences.isDictionary()) preferences = root.replaceKeyAndGetNew("/ViewerPreferences", Object::newDictionary());
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
}

void attach(QPDF& pdf, const std::vector<PdfAttachment>& attachments, std::int64_t time)
{
    if (attachments.empty()) return;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    Object associated = Object::newArray();
    for (const PdfAttachment& attachment : attachments) {
        auto bytes = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes);
        bytes.setSubtype(attachment.mimeType).setCreationDate(pdfTime(time)).setModDate(pdfTime(time));
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, bytes);
        if (!attachment.description.empty()) file.setDescription(attachment.description);
        file.getObjectHandle().replaceKey("/AFRelationship", name(attachment.relationship));
        files.replaceEmbeddedFile(attachment.name, file);
        associated.appendItem(file.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

std::string bytesOf(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

Result<std::string> finishedPdf(std::string_view pdf, const PdfFinish& finish)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("report", pdf.data(), pdf.size());
        setOutline(document, finish.bookmarks);
        describe(document, finish);
        attach(document, finish.attachments, finish.time);
        return bytesOf(document);
    } catch (const std::exception& problem) {
        return tl::unexpected(said(HR_TR("The pages cannot be made into a report: %1."), {quotable(problem.what())}));
    }
}

}  // namespace headroom
