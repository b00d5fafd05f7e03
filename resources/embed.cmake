# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT: the bytes of CATALOGUE and EXAMPLES ("|" between) as arrays. Arrays, not string literals: compilers
# limit the length of those, and escapes differ.
set(code "// Made by resources/embed.cmake.\n#include \"resources/resources.h\"\n\n#include <array>\n\nnamespace headroom {\n\nnamespace {\n\n")

function(embed file name)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
    string(APPEND code "constexpr char ${name}[] = {${bytes}'\\0'};\n")
    set(code "${code}" PARENT_SCOPE)
endfunction()

embed(${CATALOGUE} catalogue)
string(REPLACE "|" ";" files "${EXAMPLES}")
set(rows "")
set(count 0)
foreach(file IN LISTS files)
    embed(${file} example${count})
    get_filename_component(name ${file} NAME_WLE)
    string(APPEND rows "    Example{\"${name}\", {example${count}, sizeof example${count} - 1}},\n")
    math(EXPR count "${count} + 1")
endforeach()
string(APPEND code "constexpr std::array<Example, ${count}> all{{\n${rows}}};\n\n}  // namespace\n\n"
    "std::span<const Example> examples() { return all; }\n\nstd::string_view catalogueJson() { return {catalogue, sizeof catalogue - 1}; }\n\n}  // namespace headroom\n")
file(WRITE ${OUTPUT} "${code}")
