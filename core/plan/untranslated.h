// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// While one is there, said() of this thread gives texts as core has them, whatever the language of the program: for files that
/// programs in any language compare.
class Untranslated {
public:
    Untranslated();
    Untranslated(const Untranslated&) = delete;
    Untranslated& operator=(const Untranslated&) = delete;
    ~Untranslated();

private:
    bool m_before;
};

}  // namespace headroom
