# SPDX-License-Identifier: GPL-3.0-or-later
"""An .xlsx as a package of parts: which there are, of which type, and how they refer to each other (ECMA-376 part 2)."""
import posixpath
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
FORBIDDEN = {"vbaProject": "a macro", "externalLink": "a link to another workbook", "ctrlProp": "a control", "oleObject": "an embedded object", "connections": "a connection to data"}


def bare(tag):
    return tag.rsplit("}", 1)[-1]


class Package:
    """`complain(part, sentence)` is told what is wrong; what can be read is there all the same."""

    def __init__(self, path, complain):
        self.complain, self.trees, self.links = complain, {}, {}
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            self.parts = {name: archive.read(name) for name in names if not name.endswith("/")}
        if len(names) != len({name.lower() for name in names}):
            complain("the archive", "holds two parts of one name")
        self.check_types()
        for name in self.parts:
            if name.endswith(".rels"):
                self.check_links(name)
        self.check_that_links_are_there()

    def tree(self, name):
        if name not in self.trees:
            try:
                self.trees[name] = ElementTree.fromstring(self.parts[name])
            except KeyError:
                self.complain(name, "is not there")
                self.trees[name] = ElementTree.Element("missing")
            except ElementTree.ParseError as error:
                self.complain(name, f"is no XML: {error}")
                self.trees[name] = ElementTree.Element("broken")
        return self.trees[name]

    def check_types(self):
        types = self.tree("[Content_Types].xml")
        endings = {default.get("Extension").lower() for default in types.iter(TYPES + "Default")}
        named = [override.get("PartName").removeprefix("/") for override in types.iter(TYPES + "Override")]
        for name in set(named):
            if named.count(name) > 1:
                self.complain("[Content_Types].xml", f"gives {name} two types")
            if name not in self.parts:
                self.complain("[Content_Types].xml", f"gives {name} a type, which is not there")
        for name in self.parts:
            if name != "[Content_Types].xml" and name not in named and name.rsplit(".", 1)[-1].lower() not in endings:
                self.complain(name, "has no content type")

    def check_links(self, rels):
        """The targets of one part, by id."""
        folder, file = posixpath.split(rels)
        source = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
        links = self.links[source] = {}
        if source and source not in self.parts:
            self.complain(rels, "belongs to a part that is not there")
        for link in self.tree(rels).iter(PACKAGE + "Relationship"):
            kind, target = link.get("Type").rsplit("/", 1)[-1], link.get("Target")
            if link.get("Id") in links:
                self.complain(rels, f"has the id {link.get('Id')} twice")
            if kind in FORBIDDEN:
                self.complain(rels, f"brings {FORBIDDEN[kind]}")
            if link.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join(posixpath.dirname(source), target) if not target.startswith("/") else target[1:])
                if target not in self.parts:
                    self.complain(rels, f"leads to {target}, which is not there")
            links[link.get("Id")] = (kind, target)

    def check_that_links_are_there(self):
        """Every id that a part names is one of its own links, and every part is led to."""
        reached = {"[Content_Types].xml"} | {name for name in self.parts if name.endswith(".rels")} | {target for links in self.links.values() for _, target in links.values()}
        for name in self.parts:
            if name not in reached:
                self.complain(name, "is led to by no other part")
            if not name.endswith(".xml"):
                continue
            for element in self.tree(name).iter():
                for attribute, value in element.attrib.items():
                    if attribute.startswith(RELATED) and value not in self.links.get(name, {}):
                        self.complain(name, f"names the link {value}, which it does not have")

    def targets(self, source, kind):
        return [target for found, target in self.links.get(source, {}).values() if found == kind]

    def workbook(self):
        found = self.targets("", "officeDocument")
        if len(found) != 1:
            self.complain("_rels/.rels", f"leads to {len(found)} workbooks")
        return found[0] if found else "xl/workbook.xml"
