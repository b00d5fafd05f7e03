// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/help_page.h"
#include "reference/reference.h"

namespace headroom {

/// A page that was found: the page, and the words around what was looked for.
struct HelpHit {
    const HelpPage* page = nullptr;
    QString snippet;
};

/// All pages of the help, in the order of its contents: guide, reference of inputs and of figures, methodology, glossary, keys,
/// formats. Made for one language and one plan, whose currency and dates the reference speaks.
class HelpBook
{
public:
    explicit HelpBook(const FormulaUses& uses, const Plan<>& plan = {});

    const std::vector<HelpPage>& pages() const { return m_pages; }
    /// The page of an address, its anchor aside; nullptr where there is none.
    const HelpPage* find(const QString& address) const;

    /// The page for a QTextBrowser, in the colours of the theme.
    QString html(const HelpPage& page, const QPalette& palette) const;
    /// "Inputs › Sites": where a page stands.
    QString pathOf(const HelpPage& page) const;

    /// The pages that hold every word, those that are called so first: the title or the key as a whole, then by its words, then the text.
    std::vector<HelpHit> search(const QString& words, std::size_t most = 60) const;

private:
    void addReference(const FormulaUses& uses, const Plan<>& plan);
    /// What is read of a page, and the same in small letters.
    struct Text {
        QString plain, small;
    };
    const Text& textOf(std::size_t page) const;

    std::vector<HelpPage> m_pages;
    mutable std::vector<Text> m_texts;  ///< of each page, read when it is searched first
};

}  // namespace headroom
