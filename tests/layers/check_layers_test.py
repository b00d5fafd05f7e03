#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds the rules small projects that break them: a rule that lets its breach pass holds nothing."""
import tempfile
import unittest
from pathlib import Path

import cpp_text
import form_rules
from check_layers import breaches
from source_tree import Tree, read_tree

CPP = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = CPP + "#pragma once\n"
SCRIPT = "# SPDX-License-Identifier: GPL-3.0-or-later\n"


def found(files, top=()):
    """(path, line, rule) of every breach of a project that holds these files."""
    tree = Tree(files=dict(files), top=form_rules.TOP | set(top))
    for breach in breaches(tree):
        path, line, sentence = breach.split(":", 2)
        yield path, int(line), sentence.rsplit("[", 1)[1].rstrip("]")


class Rules(unittest.TestCase):
    def breaks(self, rule, path, body, head=CPP):
        self.assertIn(rule, [r for p, _, r in found({path: head + body}) if p == path], f"{path}: {body}")

    def keeps(self, path, body="", head=CPP):
        self.assertEqual([], list(found({path: head + body})), f"{path}: {body}")

    def test_includes(self):
        rule = "includes_follow_the_layers"
        for path, target in [
            ("core/plan/a.cpp", "figures/catalogue.h"), ("core/figures/a.cpp", "model/power.h"),
            ("core/model/a.cpp", "numbers/lanes.h"), ("core/model/a.cpp", "store/file.h"),
            ("core/numbers/a.cpp", "exchange/json.h"), ("core/exchange/a.cpp", "numbers/lanes.h"),
            ("core/exchange/a.cpp", "store/file.h"), ("core/store/a.cpp", "figures/catalogue.h"),
            ("core/store/a.cpp", "model/power.h"), ("core/model/a.cpp", "ui/page.h"), ("core/plan/a.cpp", "app/main.h"),
            ("resources/a.cpp", "plan/plan.h"), ("ui/a.cpp", "app/main.h"), ("ui/a.cpp", "tests/support.h"),
            ("core/plan/a.cpp", "../model/power.h"), ("app/a.cpp", "tests/support.h"),
        ]:  # fmt: skip
            self.breaks(rule, path, f'#include "{target}"\n')
            self.breaks(rule, path, f"  #  include <{target}>\n")
        for path, target in [
            ("core/figures/a.cpp", "plan/plan.h"), ("core/model/a.cpp", "figures/operating.def"),
            ("core/numbers/a.cpp", "model/power.h"), ("core/exchange/a.cpp", "model/power.h"),
            ("core/store/a.cpp", "plan/plan.h"), ("core/store/a.cpp", "store/schema.h"), ("ui/pages/a.cpp", "store/file.h"),
            ("ui/a.cpp", "pages/overview.h"), ("app/a.cpp", "ui/window.h"), ("tests/a.cpp", "numbers/lanes.h"),
        ]:  # fmt: skip
            self.keeps(path, f'#include "{target}"\n')
        self.keeps("core/plan/a.cpp", '// #include "model/power.h"\n/*\n#include "model/power.h"\n*/\n')

    def test_a_breach_is_reported_where_it_stands(self):
        self.assertIn(("core/plan/a.cpp", 4, "includes_follow_the_layers"),
                      list(found({"core/plan/a.cpp": CPP + '\n/*\n*/#include "model/power.h"\n'})))  # fmt: skip

    def test_links(self):
        rule = "links_follow_the_layers"
        self.breaks(rule, "core/plan/CMakeLists.txt", "headroom_layer(plan PUBLIC headroom::model)\n", SCRIPT)
        self.breaks(rule, "core/store/CMakeLists.txt", "target_link_libraries(x headroom_figures)\n", SCRIPT)
        self.breaks(rule, "core/model/CMakeLists.txt", "target_link_libraries(x Qt6::Core)\n", SCRIPT)
        self.breaks(rule, "core/CMakeLists.txt", "find_package(Qt6 REQUIRED)\n", SCRIPT)
        self.keeps("core/model/CMakeLists.txt", "# No Qt.\nheadroom_layer(model PUBLIC headroom::plan)\n", SCRIPT)
        self.keeps("ui/CMakeLists.txt", "target_link_libraries(x headroom::store Qt6::Widgets)\n", SCRIPT)

    def test_unknown_layers(self):
        self.breaks("known_layers", "core/pricing/a.cpp", "")
        self.breaks("known_layers", "core/a.cpp", "")

    def test_qt_in_core(self):
        for target in ["QString", "QtCore/QString", "QtWidgets", "qglobal.h", "QtCore/qmath.h"]:
            self.breaks("no_qt_in_core", "core/plan/a.cpp", f"#include <{target}>\n")
        self.keeps("core/plan/a.cpp", '#include <queue>\n#include "plan/quarter.h"\n')
        self.assertEqual([], list(found({"core/plan/a.cpp": CPP + '#include "quarter.h"\n', "core/plan/quarter.h": HEADER})))
        self.keeps("ui/a.cpp", "#include <QString>\n")

    def test_tr_in_core(self):
        rule = "no_tr_in_core"
        self.breaks(rule, "core/plan/a.cpp", 'auto s = tr("Site");\n')
        self.breaks(rule, "core/plan/a.cpp", 'auto s = QObject::tr ("Site");\n')
        self.keeps("core/plan/a.cpp", 'auto s = HR_TR("Site"); auto d = str(1); const char* p = "tr(";  // tr("x")\n')
        self.keeps("ui/a.cpp", 'auto s = tr("Site");\n')

    def test_database(self):
        rule = "database_only_in_store"
        for body in [
            "#include <sqlite3.h>\n", "#include <SQLiteCpp/SQLiteCpp.h>\n", '#include "SQLiteCpp/Database.h"\n',
            'run("SELECT * FROM site");\n', 'run("insert into site values (1)");\n', 'run("  UPDATE site SET x = 1");\n',
            'run("CREATE TABLE site (id)");\n', 'run("PRAGMA user_version");\n', 'run("pragma user_version");\n',
            'run(R"sql(\n  SELECT\n  x FROM site)sql");\n', 'run("select id, name from site;");\n',
        ]:  # fmt: skip
            for path in ["core/plan/a.cpp", "core/exchange/a.cpp", "ui/a.cpp", "app/a.cpp"]:
                self.breaks(rule, path, body)
            self.keeps("core/store/a.cpp", body)
            self.keeps("tests/store/a.cpp", body)
        self.keeps("ui/a.cpp", 'say("Select a site from the list", "Update", "Create table of figures", 10\'000, "");\n')
        self.keeps("ui/a.cpp", "// SELECT * FROM site\n")

    def test_length(self):
        self.breaks("files_are_short", "ui/a.cpp", "\n" * 500)
        self.breaks("files_are_short", "tests/run.sh", "\n" * 500, SCRIPT)
        self.breaks("files_are_short", "tests/a.py", "\n" * 500, SCRIPT)
        self.breaks("files_are_short", "ui/CMakeLists.txt", "\n" * 500, SCRIPT)
        self.breaks("files_are_short", "app/run", SCRIPT + "\n" * 500, "#!/usr/bin/env bash\n")
        self.keeps("resources/plan.json", "\n" * 501, "")
        long, short = CPP + "\n" * 110, CPP
        self.assertEqual([(".", 1, "the_median_is_short")], list(found({"ui/a.cpp": long, "ui/b.cpp": long, "ui/c.cpp": short})))
        self.assertEqual([], list(found({"ui/a.cpp": long, "ui/b.cpp": short, "ui/c.cpp": short})))

    def test_form(self):
        self.breaks("sources_name_the_licence", "ui/a.cpp", "int x;\n", "\n")
        self.breaks("sources_name_the_licence", "ui/a.cpp", "", "")
        self.breaks("sources_name_the_licence", "ui/a.cpp", "", "// SPDX-License-Identifier: MIT\n")
        self.breaks("sources_name_the_licence", "tests/a.py", "", "#!/usr/bin/env python3\n")
        self.keeps("tests/a.py", SCRIPT, "#!/usr/bin/env python3\n")
        self.breaks("headers_are_guarded", "ui/a.h", "int x();\n")
        self.breaks("headers_are_guarded", "ui/a.h", "// #pragma once\n")
        self.keeps("ui/a.h", "int x();\n", HEADER)

    def test_words_and_paths(self):
        for word in ["TO" + "DO", "FIX" + "ME", "X" * 3]:
            self.breaks("nothing_is_left_unfinished", "ui/a.cpp", f"// {word}: later\n")
            self.breaks("nothing_is_left_unfinished", "README.md", f"{word}\n", "")
        for path in ["/work/x", "/root", "/home/ann/x", "/tmp/x", "/var/tmp/x", "/Users/ann", "C:\\Users\\ann"]:
            self.breaks("no_path_of_a_machine", "app/run.sh", f'x="{path}"\n', SCRIPT)
            self.breaks("no_path_of_a_machine", "README.md", f"see {path}\n", "")
            self.keeps("tests/a.cpp", f'auto x = "{path}";\n')
        self.keeps("README.md", "https://example.org/home/x, MW/work, $build/tmp, /usr/share, </root>, /temporary\n", "")

    def test_top(self):
        self.assertEqual([("notes", 1, "nothing_else_at_the_top")], list(found({}, top={"notes", ".git", ".ci"})))
        missing = breaches(Tree(top=form_rules.TOP - {"LICENSE"}))
        self.assertEqual(["LICENSE:1: is missing from the top folder [nothing_else_at_the_top]"], missing)


class Reading(unittest.TestCase):
    def test_what_is_built_is_left_out(self):
        with tempfile.TemporaryDirectory() as root:
            for path in ["build/a.cpp", "out/a.cpp", ".git/a.cpp", ".idea/a.cpp", "ui/__pycache__/a.cpp", "ui/a.cpp", ".ci/run"]:
                Path(root, path).parent.mkdir(parents=True, exist_ok=True)
                Path(root, path).write_text(CPP)
            Path(root, "ui/icon.png").write_bytes(b"\x89PNG\0")
            tree = read_tree(root)
            self.assertEqual({".ci/run", "ui/a.cpp"}, set(tree.files))
            self.assertEqual({".git", ".idea", ".ci", "ui"}, tree.top)

    def test_comments_literals_and_separators(self):
        text = "int a = 10'000; // it's \"no\" literal\nauto b = \"// kept\"; /* x\n \"no\" */ auto c = R\"x(tr(\n)\")x\";\nchar d = '\"';\n"
        self.assertEqual([(2, "// kept"), (3, 'tr(\n)"')], list(cpp_text.literals(text)))
        self.assertEqual(text.count("\n"), cpp_text.code(text).count("\n"))
        self.assertNotIn("tr(", cpp_text.code(text))
        self.assertIn("10'000", cpp_text.code(text))


if __name__ == "__main__":
    unittest.main()
