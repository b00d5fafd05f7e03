// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/pdf_finish.h"

#include <cstdio>
#include <gtest/gtest.h>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include "proof/plain_pdf.h"
#include "proof/xmp_packet.h"
#include "support/one_sentence.h"
#include "support/temporary_folder.h"

namespace headroom {

namespace {

PdfFinish everything()
{
    return {.title = "Denton – 算力 <7>", .subject = "GPU build-out & debt", .author = "A. Person", .keywords = "GPU, DSCR", .language = "zh-CN", .producer = "Headroom 0.1.0", .time = 1'780'000'000,
            .bookmarks = {{"Summary", 0}, {"Statements", 1, {{"损益表", 1}, {"Balance sheet", 2}}}, {"Debt", 2}},
            .attachments = {{"plan.headroom", "application/vnd.headroom.plan", "The plan", std::string("SQLite\0\xff", 8), "Source"}, {"figures.json", "application/json", "Every figure", "{}\n"}}};
}

std::string finished(const PdfFinish& finish) { return finishedPdf(plainPdf({"one", "two", "three"}), finish).value(); }

/// A program of another, asked about a file.
std::string printedBy(const std::string& command)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe{::popen(command.c_str(), "r"), ::pclose};
    std::string text;
    for (int letter = std::fgetc(pipe.get()); letter != EOF; letter = std::fgetc(pipe.get())) text += static_cast<char>(letter);
    return text;
}

struct ReadPdf {
    explicit ReadPdf(std::string from) : bytes(std::move(from)) { pdf.processMemoryFile("test", bytes.data(), bytes.size()); }
    std::string bytes;
    QPDF pdf;
};

TEST(PdfFinish, TheOutlineNamesPagesAndWhatIsBelow)
{
    ReadPdf read(finished(everything()));
    const auto top = QPDFOutlineDocumentHelper(read.pdf).getTopLevelOutlines();
    ASSERT_EQ(top.size(), 3U);
    auto statements = top[1];
    EXPECT_EQ(statements.getTitle(), "Statements");
    auto below = statements.getKids();
    ASSERT_EQ(below.size(), 2U);
    EXPECT_EQ(below[0].getTitle(), "损益表");
    const auto pages = read.pdf.getAllPages();
    EXPECT_EQ(below[0].getDestPage().getObjGen(), pages[1].getObjGen());
    EXPECT_EQ(below[1].getDestPage().getObjGen(), pages[2].getObjGen());
    EXPECT_EQ(read.pdf.getRoot().getKey("/PageMode").getName(), "/UseOutlines");
    EXPECT_EQ(read.pdf.getRoot().getKey("/Outlines").getKey("/Count").getIntValue(), 3);
    EXPECT_EQ(statements.getCount(), -2);
    EXPECT_TRUE(read.pdf.getWarnings().empty());
}

TEST(PdfFinish, BothDescriptionsSayTheSame)
{
    ReadPdf read(finished(everything()));
    QPDFObjectHandle root = read.pdf.getRoot(), info = read.pdf.getTrailer().getKey("/Info");
    EXPECT_EQ(root.getKey("/Lang").getUTF8Value(), "zh-CN");
    EXPECT_TRUE(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    EXPECT_EQ(info.getKey("/Title").getUTF8Value(), everything().title);
    EXPECT_EQ(info.getKey("/Creator").getUTF8Value(), "a test");
    EXPECT_EQ(info.getKey("/CreationDate").getUTF8Value(), "D:20260528202640Z");
    const auto buffer = root.getKey("/Metadata").getStreamData();
    const std::string xmp(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    for (const std::string part : {"Denton – 算力 &lt;7&gt;", "GPU build-out &amp; debt", ">zh-CN<", "<xmp:CreateDate>2026-05-28T20:26:40Z<", "<xmp:CreatorTool>a test<", "<pdf:Producer>Headroom 0.1.0<"})
        EXPECT_NE(xmp.find(part), std::string::npos) << part << " in\n" << xmp;
}

TEST(PdfFinish, AttachmentsComeOutAsTheyWentIn)
{
    const PdfFinish finish = everything();
    ReadPdf read(finished(finish));
    for (const PdfAttachment& attachment : finish.attachments) {
        const auto file = QPDFEmbeddedFileDocumentHelper(read.pdf).getEmbeddedFile(attachment.name);
        ASSERT_TRUE(file) << attachment.name;
        const auto data = file->getEmbeddedFileStream().getStreamData();
        EXPECT_EQ(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()), attachment.bytes);
        EXPECT_EQ(file->getDescription(), attachment.description);
        EXPECT_EQ(QPDFEFStreamObjectHelper(file->getEmbeddedFileStream()).getSubtype(), attachment.mimeType);
        EXPECT_EQ(file->getObjectHandle().getKey("/AFRelationship").getName(), "/" + attachment.relationship);
    }
    EXPECT_EQ(read.pdf.getRoot().getKey("/AF").getArrayNItems(), 2);
}

TEST(PdfFinish, OtherProgramsReadIt)
{
    const TemporaryFolder folder;
    writeBytes(folder / "report.pdf", finished(everything()));
    const std::string path = (folder / "report.pdf").string();
    const std::string info = printedBy("TZ=UTC pdfinfo -isodates " + path + " 2>&1");
    for (const std::string line : {"Title:           Denton – 算力 <7>", "Metadata Stream: yes", "Pages:           3", "CreationDate:    2026-05-28T20:26:40Z", "Author:          A. Person"})
        EXPECT_NE(info.find(line), std::string::npos) << line << " in\n" << info;
    EXPECT_EQ(printedBy("pdfdetach -list " + path + " 2>&1"), "2 embedded files\n1: figures.json\n2: plan.headroom\n");
    printedBy("pdfdetach -saveall -o " + folder.path().string() + " " + path + " 2>&1");
    EXPECT_EQ(bytesOf(folder / "plan.headroom"), everything().attachments.front().bytes);
    EXPECT_NE(printedBy("pdftotext " + path + " -").find("three"), std::string::npos);
}

TEST(PdfFinish, TheSameInputGivesTheSameBytes)
{
    EXPECT_EQ(finished(everything()), finished(everything()));
    PdfFinish later = everything();
    later.time += 1;
    EXPECT_NE(finished(everything()), finished(later));
}

TEST(PdfFinish, FinishedTwiceItHasTheLastOutlineOnly)
{
    PdfFinish second{.title = "again"};
    ReadPdf read(finishedPdf(finished(everything()), second).value());
    EXPECT_FALSE(QPDFOutlineDocumentHelper(read.pdf).hasOutlines());
    EXPECT_FALSE(read.pdf.getRoot().hasKey("/PageMode"));
    EXPECT_EQ(read.pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(), "again");
    EXPECT_FALSE(read.pdf.getTrailer().getKey("/Info").hasKey("/Author"));
}

TEST(PdfFinish, WhatIsNoPdfIsRefused)
{
    for (const std::string bytes : {"", "%PDF-1.7\n", "<html></html>"}) {
        const auto result = finishedPdf(bytes, {.title = "x"});
        ASSERT_FALSE(result);
        EXPECT_TRUE(isOneSentence(result.error())) << result.error();
    }
}

TEST(PdfFinish, TextsAndTimesAsTheStandardsWriteThem)
{
    EXPECT_EQ(xmlText("a<b>&\x01 ü"), "a&lt;b&gt;&amp;  ü");
    EXPECT_EQ(isoTime(0), "1970-01-01T00:00:00Z");
    EXPECT_EQ(pdfTime(951'825'599), "D:20000229115959Z");
    EXPECT_EQ(isoTime(-1), "1969-12-31T23:59:59Z");
}

}  // namespace

}  // namespace headroom
