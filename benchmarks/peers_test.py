"""Tests of peers.py: what a mark means, which member a report belongs to, and what is counted. No tool is started."""
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import peers  # noqa: E402
import peertools  # noqa: E402

SOURCE = """class A {
  void leak() {
    take(); // BUG: OLE1-LEAK "text"
  }
  void twice() {
    // FN: OLE1-OVER-RELEASE a reason
    // more
    release();
  }
  void accepted() {
    take(); // SUPPRESSED: OLE1-LEAK
  }
  void clean() { // OK: nothing
  }
  void idl() {
    call(); // BUG: IDL-BRIDGE-MISMATCH
  }
}
"""
MEMBERS = [(2, 4), (5, 9), (10, 12), (13, 14), (15, 17)]
LEAK = peers.kind("OLE1-LEAK")
TWICE = peers.kind("OLE1-OVER-RELEASE")


class Marks(unittest.TestCase):
    def test_a_mark_is_for_its_line_and_alone_for_the_next_line_of_code(self):
        bugs, suppressed = peers.marks(SOURCE)
        self.assertEqual({3: {LEAK}, 8: {TWICE}}, bugs)
        self.assertEqual({11}, suppressed)

    def test_kinds_are_told_apart_by_the_first_that_fits(self):
        self.assertEqual("leaked", LEAK)
        self.assertEqual("released too often, or not one's own", TWICE)
        self.assertEqual("used too late, or not counted", peers.kind("OLE2C-ALIAS-OUTLIVES"))
        self.assertEqual("anything else: cycles, COM's rules", peers.kind("OLE2D-CYCLE"))


class Members(unittest.TestCase):
    def test_the_smallest_member_around_a_line(self):
        self.assertEqual((4, 5), peers.member_at([(1, 9), (4, 5), (3, 6)], 4))
        self.assertEqual((12, 12), peers.member_at([(1, 9)], 12))


class Scores(unittest.TestCase):
    def score(self, *lines):
        return peers.score({"A": MEMBERS}, {"A": SOURCE}, {("A", line) for line in lines})

    def test_any_line_of_the_member_counts_once(self):
        found, false = self.score(2, 3, 4)
        self.assertEqual({LEAK: 1}, dict(found))
        self.assertEqual(set(), false)

    def test_a_report_in_clean_code_is_false_and_one_in_suppressed_code_is_nothing(self):
        found, false = self.score(11, 13)
        self.assertEqual({}, dict(found))
        self.assertEqual({("A", (13, 14))}, false)

    def test_reports_in_other_files_are_nothing(self):
        self.assertEqual(({}, set()), peers.score({"A": MEMBERS}, {"A": SOURCE}, {("B", 3)}))

    def test_totals(self):
        bugs, clean = peers.totals({"A": MEMBERS}, {"A": SOURCE})
        self.assertEqual({LEAK: 1, TWICE: 1}, dict(bugs))
        self.assertEqual(2, clean)


class Tools(unittest.TestCase):
    def test_reports_of_javac_are_read_by_key(self):
        text = "/s/A.java:3: warning: [MustBeClosed] x\n    take();\n/s/A.java:9: error: [required.method.not.called] y\n2 warnings\n"
        self.assertEqual({("/s/A.java", 3)}, peertools.javac_reports(text, r"\[MustBeClosed"))
        self.assertEqual({("/s/A.java", 9)}, peertools.javac_reports(text, r"\[required\.method"))

    def test_every_tool_has_a_version_and_an_own_label(self):
        labels = [tool.label() for tool in peertools.TOOLS]
        self.assertEqual(len(labels), len(set(labels)))
        for tool in peertools.TOOLS:
            if tool.pom:
                self.assertRegex(peertools.version(tool.pom), r"^\d+(\.\d+)+")


if __name__ == "__main__":
    unittest.main()
