#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server of jobs promises: answers in order, one sentence where it cannot, and nothing left behind either way."""
import json
import os
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile
from pathlib import Path

from office import sockets_of

SERVER = Path(__file__).with_name("calc_server.py")

PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/sheet.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sums" sheetId="1" r:id="a"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="sheet.xml"/></Relationships>',
    # A1 2, B1 =A1*3 with a value that is wrong, C1 blank, D1 a text, E1 an error.
    "xl/sheet.xml": '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>7</v></c>'
    '<c r="D1" t="inlineStr"><is><t>text</t></is></c><c r="E1"><f>1/(A1-2)</f><v>0</v></c></row></sheetData></worksheet>',
}


def write_workbook(path):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)


class Server(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        write_workbook(self.folder / "sums.xlsx")
        (self.folder / "temporary").mkdir()

    def start(self, jobs, *options):
        (self.folder / "jobs").write_text("".join(json.dumps(job) + "\n" for job in jobs))
        environment = os.environ | {"TMPDIR": str(self.folder / "temporary")}
        with open(self.folder / "jobs") as lines:
            return subprocess.Popen([sys.executable, SERVER, *options], stdin=lines, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)

    def ends(self, server):
        """Its answers, what it complained of, and its status; it has cleaned up."""
        with server:
            answers, complaint = server.communicate()
        self.assertEqual([], list((self.folder / "temporary").iterdir()))
        self.assertEqual({"sums.xlsx", "jobs", "temporary"}, {path.name for path in self.folder.iterdir()} - {"cells", "nothing.xlsx"})
        return [json.loads(line) for line in answers.splitlines()], complaint.strip(), server.returncode

    def opened(self, *jobs):
        return [{"do": "open", "file": str(self.folder / "sums.xlsx")}, *jobs]

    def test_it_recalculates_and_answers_in_order(self):
        cells = str(self.folder / "cells")
        answers, complaint, status = self.ends(self.start(self.opened(
            {"do": "read", "ranges": [["Sums", "A1:C1"], ["Sums", "D1:E1"]], "file": cells}, {"do": "errors"}, {"do": "set", "cells": [["Sums", "A1", 2.5]]},
            {"do": "text", "ranges": [["Sums", "A1:E1"]]}, {"do": "errors"}, {"do": "time", "times": 2})))  # fmt: skip
        self.assertEqual(("", 0), (complaint, status))
        self.assertEqual([{"sheets": ["Sums"]}, {"cells": 5}, {"errors": ["Sums.E1: #DIV/0! from =1/(A1-2)"], "count": 1}, {}, {"texts": ["2.5", "7.5", "", "text", "2"]}, {"errors": [], "count": 0}], answers[:-1])
        self.assertEqual([2.0, 6.0, 0.0], list(struct.unpack("5d", Path(cells).read_bytes())[:3]))
        self.assertTrue(all(number != number for number in struct.unpack("5d", Path(cells).read_bytes())[3:]))
        self.assertEqual(2, len(answers[-1]["seconds"]))

    def test_two_at_once_do_not_meet(self):
        jobs = self.opened({"do": "text", "ranges": [["Sums", "B1"]]})
        both = [self.start(jobs), self.start(jobs)]
        texts = []
        for server in both:
            with server:
                answers, complaint = server.communicate()
            self.assertEqual("", complaint)
            texts.append(json.loads(answers.splitlines()[-1])["texts"])
        self.assertEqual([["6"], ["6"]], texts)

    def test_what_cannot_be_done_is_said_in_a_sentence(self):
        (self.folder / "nothing.xlsx").write_text("")
        for jobs, sentence in [
            ([{"do": "open", "file": str(self.folder / "gone.xlsx")}], f"{self.folder.resolve()}/gone.xlsx: there is no such file"),
            ([{"do": "errors"}], "no workbook is open"), (self.opened({"do": "read", "ranges": [["Other", "A1"]], "file": "x"}), "the workbook has no sheet 'Other'"),
            (self.opened({"do": "close"}), "'close' is no job; there are open, set, read, text, errors, time"),
        ]:  # fmt: skip
            _, complaint, status = self.ends(self.start(jobs))
            self.assertEqual((sentence, 1), (complaint, status))

    def test_one_that_takes_too_long_is_stopped(self):
        _, complaint, status = self.ends(self.start(self.opened(), "--limit", "0"))
        self.assertEqual(("LibreOffice took longer than 0 s to start and was stopped", 1), (complaint, status))
        _, complaint, status = self.ends(self.start(self.opened({"do": "time", "times": 10**9}), "--limit", "10"))
        self.assertEqual(('LibreOffice took longer than 10 s for {"do": "time", "times": 1000000000} and was stopped', 1), (complaint, status))

    def test_it_goes_with_who_asked(self):
        for sign in (signal.SIGTERM, signal.SIGKILL):
            server = self.start(self.opened({"do": "time", "times": 10**9}))
            self.assertEqual({"sheets": ["Sums"]}, json.loads(server.stdout.readline()))
            children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
            self.assertEqual(1, len(children))
            sockets = sockets_of(children[0])
            self.assertGreater(len(sockets), 0)
            server.send_signal(sign)
            if sign == signal.SIGTERM:
                self.assertEqual(([], "LibreOffice was stopped", 1), self.ends(server))
            with server:
                server.wait()
            # Of a process that is killed the system takes some time to take leave.
            while Path(f"/proc/{children[0]}/exe").exists():
                time.sleep(0.05)
            # The one thing that nobody is left to tidy up.
            for path in sockets if sign == signal.SIGKILL else []:
                path.unlink()
            self.assertFalse(any(path.exists() for path in sockets))


if __name__ == "__main__":
    unittest.main()
