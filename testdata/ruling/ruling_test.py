"""Tests of ruling.py: its reading, comparing, carrying over and summing up; no analysis and no Maven."""
import contextlib
import importlib.util
import io
import json
import pathlib
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
spec = importlib.util.spec_from_file_location("ruling", HERE / "ruling.py")
ruling = importlib.util.module_from_spec(spec)
spec.loader.exec_module(ruling)


def entry(path="a/A.java", line="3", rule="OLE1-LEAK", fingerprint="f1", verdict="unjudged", why=""):
    return ruling.Judged(path, line, rule, fingerprint, verdict, why)


def finding(line=3, rule="OLE1-LEAK", fingerprint="f1", **more):
    return {"rule": rule, "fingerprint": fingerprint, "place": {"file": "a/A.java", "startLine": line}, **more}


def json_report(*findings, notifications=()):
    return json.dumps({"findings": findings, "notifications": list(notifications), "statistics": {"files": 2, "lines": 2000}})


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")
        return self.folder / name

    def unusable(self, message, function, *arguments):
        with self.assertRaises(ruling.Unusable) as caught:
            function(*arguments)
        self.assertIn(message, str(caught.exception))


class Goldens(Folder):
    def test_what_is_written_is_read_back(self):
        judged = [entry(verdict="true"), entry(line="20", verdict="false", why="the test is of another status"), entry(line="4")]
        path = self.write("p.tsv", ruling.golden_text(2, 2000, judged))
        again, files, lines = ruling.read_golden(path)
        self.assertEqual((files, lines), (2, 2000))
        self.assertEqual([e.line for e in again], ["3", "4", "20"])
        self.assertCountEqual(again, judged)

    def test_an_unknown_verdict_names_file_and_line(self):
        path = self.write("p.tsv", ruling.golden_text(1, 1, [entry(verdict="perhaps")]))
        self.unusable("p.tsv:3: verdict 'perhaps'", ruling.read_golden, path)

    def test_a_false_one_needs_a_reason(self):
        path = self.write("p.tsv", ruling.golden_text(1, 1, [entry(verdict="false")]))
        self.unusable("needs a reason", ruling.read_golden, path)

    def test_a_missing_column_names_file_and_line(self):
        path = self.write("p.tsv", "# 1 files, 1 lines\na/A.java\t3\n")
        self.unusable("p.tsv:2: 2 columns instead of 6", ruling.read_golden, path)

    def test_a_golden_without_its_size_is_refused(self):
        path = self.write("p.tsv", "\t".join(entry(verdict="true")) + "\n")
        self.unusable("should read '# N files, N lines'", ruling.read_golden, path)

    def test_the_committed_goldens_and_projects_can_be_read(self):
        projects = ruling.read_projects(HERE / "projects.tsv")
        for path in HERE.glob("*.tsv"):
            if path.name != "projects.tsv":
                self.assertIn(path.stem, projects)
                self.assertGreater(ruling.read_golden(path)[2], 0)


class Projects(Folder):
    def test_shared_jars_are_put_in(self):
        path = self.write("projects.tsv", "@x\t-\tg:a:1 g:b:2\t-\np\tg:p:1\t@x g:c:3\t**/gen/** T.java\n")
        self.assertEqual(
            ruling.read_projects(path), {"p": ruling.Project("p", "g:p:1", ["g:a:1", "g:b:2", "g:c:3"], ["**/gen/**", "T.java"])}
        )

    def test_bad_coordinates_name_file_and_line(self):
        path = self.write("projects.tsv", "p\tg:p\t-\t-\n")
        self.unusable("projects.tsv:1: 'g:p' is not group:artifact:version", ruling.read_projects, path)

    def test_an_undefined_set_is_refused(self):
        path = self.write("projects.tsv", "p\tg:p:1\t@y\t-\n")
        self.unusable("'@y' is not defined above", ruling.read_projects, path)

    def test_a_name_may_not_come_twice(self):
        path = self.write("projects.tsv", "p\tg:p:1\t-\t-\np\tg:p:2\t-\t-\n")
        self.unusable("projects.tsv:2: 'p' is there twice", ruling.read_projects, path)

    def test_an_unknown_project_is_told_with_those_there_are(self):
        self.unusable("no project q in projects.tsv; there are p", ruling.chosen, {"p": None}, ["q"])


class Comparing(unittest.TestCase):
    def test_new_and_gone_are_told_apart(self):
        difference = ruling.compare([entry(verdict="true"), entry(fingerprint="old")], [entry(), entry(fingerprint="new")])
        self.assertEqual([e.fingerprint for e in difference.new], ["new"])
        self.assertEqual([e.fingerprint for e in difference.gone], ["old"])

    def test_a_second_finding_of_one_identity_is_new(self):
        difference = ruling.compare([entry(verdict="true")], [entry(), entry()])
        self.assertEqual(len(difference.new), 1)
        self.assertEqual(difference.gone, [])

    def test_verdicts_are_carried_over_and_new_ones_stay_unjudged(self):
        golden = [entry(verdict="false", why="moved"), entry(fingerprint="old", verdict="true")]
        self.assertEqual(
            ruling.carried(golden, [entry(), entry(fingerprint="new")]),
            [entry(verdict="false", why="moved"), entry(fingerprint="new")],
        )


class Reports(Folder):
    def test_suppressed_findings_do_not_count(self):
        result = ruling.outcome(json_report(finding(), finding(line=4, suppressed=True)))
        self.assertEqual(result.findings, [entry()])
        self.assertEqual((result.files, result.lines), (2, 2000))

    def test_methods_left_out_are_told(self):
        left_out = {"kind": "procedure-not-analysed", "message": "A.f() could not be analysed"}
        self.assertEqual(ruling.outcome(json_report(notifications=[left_out])).incomplete, ["A.f() could not be analysed"])

    def test_a_broken_report_is_refused(self):
        self.unusable("the JSON report cannot be read", ruling.outcome, "{")
        self.unusable("the JSON report cannot be read", ruling.outcome, '{"findings": [{}]}')

    def test_the_table_counts_verdicts_and_false_ones_per_thousand_lines(self):
        rows = ruling.table(
            [("p", 2000, [entry(verdict="true"), entry(verdict="false", why="x"), entry()]), ("q", 2000, [entry(verdict="unsure", why="x")])]
        )
        self.assertEqual(rows[1].split(), ["p", "2,000", "3", "1", "1", "0", "1", "0.500"])
        self.assertEqual(rows[2].split(), ["q", "2,000", "1", "0", "0", "1", "0", "0.000"])
        self.assertEqual(rows[3].split(), ["all", "4,000", "4", "1", "1", "1", "1", "0.250"])

    def test_a_project_without_lines_has_no_rate(self):
        self.assertEqual(ruling.table([("p", 0, [])])[1].split()[-1], "0.000")


class Running(Folder):
    """check and update with a stand-in for the analysis."""

    def setUp(self):
        super().setUp()
        self.jar = self.write("refledger.jar", "")
        self.projects = [ruling.Project("p", "g:p:1", [], [])]
        self.text = json_report(finding())
        for name, stand_in in (("fetch", lambda cache, projects: None), ("analyse", lambda *_: ruling.outcome(self.text))):
            self.addCleanup(setattr, ruling, name, getattr(ruling, name))
            setattr(ruling, name, stand_in)

    def go(self, command, *more):
        options = ruling.arguments([command, *more, "--jar", str(self.jar), "--goldens", str(self.folder), "--cache", str(self.folder)])
        out = io.StringIO()
        return ruling.check_or_update(self.projects, options, out), out.getvalue()

    def test_check_fails_on_a_new_finding_and_writes_nothing(self):
        code, text = self.go("check")
        self.assertEqual(code, 1)
        self.assertIn("new   a/A.java:3 OLE1-LEAK  unjudged", text)
        self.assertFalse((self.folder / "p.tsv").exists())

    def test_after_update_check_passes(self):
        self.assertEqual(self.go("update")[0], 0)
        code, text = self.go("check")
        self.assertEqual(code, 0)
        self.assertIn("p: 1 findings, 0 new, 0 gone", text)

    def test_a_finding_that_is_gone_is_told_with_its_verdict(self):
        self.write("p.tsv", ruling.golden_text(2, 2000, [entry(verdict="false", why="a view"), entry(line="9", verdict="true")]))
        code, text = self.go("check")
        self.assertEqual(code, 1)
        self.assertIn("gone  a/A.java:9 OLE1-LEAK  was true", text)

    def test_the_ledger_of_a_new_finding_is_shown_when_wanted(self):
        steps = [{"place": {"startLine": 3}, "text": "acquired"}, {"place": {"startLine": 9}, "text": "the method returns"}]
        self.text = json_report(finding(message="'b' is not released", flows=[steps, steps[1:]]))
        self.assertNotIn("acquired", self.go("check")[1])
        shown = [line.strip() for line in self.go("check", "--ledger")[1].splitlines()]
        self.assertEqual(shown[2:], ["'b' is not released", "3  acquired", "9  the method returns", "or:", "9  the method returns"])

    def test_update_keeps_verdicts(self):
        self.write("p.tsv", ruling.golden_text(2, 2000, [entry(verdict="false", why="a view")]))
        self.text = json_report(finding(), finding(line=7, fingerprint="f2"))
        self.go("update")
        self.assertEqual([e.verdict for e in ruling.read_golden(self.folder / "p.tsv")[0]], ["false", "unjudged"])

    def test_a_missing_jar_says_how_to_build_it(self):
        self.jar.unlink()
        self.unusable("build it first", self.go, "check")

    def test_report_needs_no_analysis(self):
        self.write("p.tsv", ruling.golden_text(2, 2000, [entry(verdict="true")]))
        out = io.StringIO()
        self.assertEqual(ruling.report(self.projects, self.folder, out), 0)
        self.assertEqual(out.getvalue().splitlines()[1].split()[:4], ["p", "2,000", "1", "1"])


class Fetching(Folder):
    def test_what_the_cache_has_is_not_fetched_again(self):
        project = ruling.Project("p", "g:p:1", ["g:a:1", "h:b:2"], [])
        (self.folder / "srcjars").mkdir()
        (self.folder / "deps").mkdir()
        self.write("srcjars/p-1-sources.jar", "")
        self.write("deps/a-1.jar", "")
        self.assertEqual(ruling.missing(self.folder, [project]), [("h:b:2", "")])

    def test_the_pom_names_every_missing_jar_with_its_folder(self):
        pom = ruling.fetch_pom([("g:p:1", "-sources"), ("h:b:2", "")], pathlib.Path("c&c"))
        self.assertIn("<groupId>h</groupId><artifactId>b</artifactId><version>2</version><outputDirectory>", pom)
        self.assertIn("<classifier>sources</classifier>", pom)
        self.assertIn("c&amp;c", pom)


class Commands(unittest.TestCase):
    def test_names_may_come_before_and_after_options(self):
        self.assertEqual(ruling.arguments(["check", "p", "--heap", "1g", "q"]).projects, ["p", "q"])
        self.assertEqual(ruling.arguments(["check", "--heap", "1g", "q"]).projects, ["q"])

    def test_an_unknown_project_ends_with_two_and_a_message(self):
        with contextlib.redirect_stderr(io.StringIO()) as err:
            self.assertEqual(ruling.main(["report", "no-such-project"]), 2)
        self.assertIn("ruling: no project no-such-project", err.getvalue())


if __name__ == "__main__":
    unittest.main()
