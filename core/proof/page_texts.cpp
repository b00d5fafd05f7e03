// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/page_texts.h"

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace headroom {

namespace {

constexpr int mostPages = 5'000;

}  // namespace

Result<std::vector<std::string>> pageTexts(std::string_view pdf)
{
    // What is wrong with the file is said once, by what is returned.
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const std::unique_ptr<poppler::document> document{poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size()))};
    if (!document || document->is_locked()) return tl::unexpected(std::string{"the pages of the PDF cannot be read."});
    if (document->pages() > mostPages) return tl::unexpected("the PDF has " + std::to_string(document->pages()) + " pages; at most " + std::to_string(mostPages) + " are read.");
    std::vector<std::string> texts;
    for (int at = 0; at < document->pages(); ++at) {
        const std::unique_ptr<poppler::page> page{document->create_page(at)};
        const poppler::byte_array letters = page ? page->text({}, poppler::page::raw_order_layout).to_utf8() : poppler::byte_array{};
        texts.emplace_back(letters.begin(), letters.end());
    }
    return texts;
}

}  // namespace headroom
