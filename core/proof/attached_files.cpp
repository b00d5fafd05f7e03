// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/attached_files.h"

#include <optional>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <stdexcept>

#include "proof/held_plan.h"

namespace headroom {

namespace {

struct TooLarge : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Takes what is unpacked, and no more than is allowed: a file of a kilobyte can unpack to many gigabytes.
class Bounded : public Pipeline
{
public:
    explicit Bounded(std::string& bytes) : Pipeline("attachment", nullptr), m_bytes(bytes) {}

    void write(const unsigned char* data, std::size_t size) override
    {
        isTooLarge = m_bytes.size() + size > largestAttachment;
        // The library takes this for a damaged stream, and stops.
        if (isTooLarge) throw std::length_error("attachment");
        m_bytes.append(reinterpret_cast<const char*>(data), size);
    }
    void finish() override {}

    bool isTooLarge = false;

private:
    std::string& m_bytes;
};

std::optional<std::string> unpacked(QPDFEmbeddedFileDocumentHelper& files, const std::string& name)
{
    const auto file = files.getEmbeddedFile(name);
    if (!file) return std::nullopt;
    QPDFObjectHandle stream = file->getEmbeddedFileStream();
    if (!stream.isStream()) return std::nullopt;
    std::string bytes;
    Bounded bounded(bytes);
    bool isFiltered = false;
    const bool isWhole = stream.pipeStreamData(&bounded, &isFiltered, 0, qpdf_dl_all) && isFiltered;
    if (bounded.isTooLarge) throw TooLarge(name);
    if (!isWhole) throw std::runtime_error(name + " in it cannot be unpacked");
    return bytes;
}

Result<AttachedFiles> filesOf(QPDF& pdf)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    auto plan = unpacked(files, planAttachment), figures = unpacked(files, figuresAttachment);
    if (!plan && !figures) return tl::unexpected(std::string{"it holds no plan: it was made without \"Attach the plan\" (--attach-plan), or by another program, so nothing in it can be recomputed."});
    if (!plan) return tl::unexpected(std::string{"it holds figures.json and no plan.headroom, so nothing in it can be recomputed."});
    if (!figures) return tl::unexpected(std::string{"it holds plan.headroom and no figures.json, so there is no list of what it prints."});
    return AttachedFiles{*std::move(plan), *std::move(figures)};
}

}  // namespace

Result<AttachedFiles> attachedFiles(std::string_view pdf)
{
    // Readers of PDF allow some bytes before the header.
    if (pdf.substr(0, 1024).find("%PDF-") == std::string_view::npos) return tl::unexpected(std::string{"it is not a PDF."});
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.data(), pdf.size());
        if (document.isEncrypted()) return tl::unexpected(std::string{"it is encrypted; only a report as Headroom wrote it can be verified."});
        return filesOf(document);
    } catch (const TooLarge& file) {
        return tl::unexpected(std::string{file.what()} + " in it unpacks to more than " + std::to_string(largestAttachment / (1024 * 1024)) + " MB; no plan is so large.");
    } catch (const QPDFExc& problem) {
        if (problem.getErrorCode() == qpdf_e_password) return tl::unexpected(std::string{"it is encrypted; only a report as Headroom wrote it can be verified."});
        return tl::unexpected("the PDF is damaged (" + quotable(problem.getMessageDetail()) + ").");
    } catch (const std::exception& problem) {
        return tl::unexpected("the PDF is damaged (" + quotable(problem.what()) + ").");
    }
}

}  // namespace headroom
