"""Tests of compare.py: what is compared, whether both did their work, and the arithmetic. No Java is started."""
import contextlib
import io
import os
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import compare  # noqa: E402

STATISTICS = """files                                      1,022
methods                                   15,898
calls                                     44,073
  target not known                             7
methods over budget                            0
time                                       55.80 s
"""


def figures(wall, user, peak):
    return {"wall": wall, "user": user, "peak": peak}


class Files(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = holder.name
        for name in ("b/B.java", "a/A.java", "a/shaded/x/S.java", "module-info.java", "a/readme.txt"):
            path = pathlib.Path(self.folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("", encoding="utf-8")

    def relative(self, excludes):
        return [os.path.relpath(f, self.folder) for f in compare.sources([self.folder], excludes)]

    def test_sources_are_sorted_and_without_module_info(self):
        self.assertEqual(self.relative([]), ["a/A.java", "a/shaded/x/S.java", "b/B.java"])

    def test_excluded_globs_are_left_out(self):
        self.assertEqual(self.relative(["**/shaded/**"]), ["a/A.java", "b/B.java"])

    def test_nothing_to_compare_is_an_error(self):
        with self.assertRaises(compare.Unusable):
            compare.sources([self.folder], ["**"])
        with self.assertRaises(compare.Unusable):
            compare.sources([self.folder + "/none"], [])

    def test_a_star_stays_in_its_folder(self):
        self.assertTrue(compare.glob_pattern("a/*.java").match("a/A.java"))
        self.assertFalse(compare.glob_pattern("a/*.java").match("a/b/A.java"))
        self.assertTrue(compare.glob_pattern("**/A.java").match("A.java"))


class Work(unittest.TestCase):
    def test_statistics_are_read_with_thousands(self):
        self.assertEqual(compare.statistic(STATISTICS, "files"), 1022)
        self.assertEqual(compare.statistic(STATISTICS, "methods over budget"), 0)

    def test_an_unknown_statistic_is_an_error(self):
        with self.assertRaises(compare.Unusable):
            compare.statistic(STATISTICS, "files read")

    def test_refledger_must_have_analysed_the_same_files(self):
        compare.check_refledger(0, STATISTICS, 1022)
        with self.assertRaisesRegex(compare.Unusable, "1022 files, javac 1023"):
            compare.check_refledger(0, STATISTICS, 1023)

    def test_refledger_must_not_leave_out_methods(self):
        with self.assertRaisesRegex(compare.Unusable, "left out 3"):
            compare.check_refledger(0, STATISTICS.replace("budget                            0", "budget   3"), 1022)

    def test_a_failed_run_counts_for_nothing(self):
        with self.assertRaises(compare.Unusable):
            compare.check_refledger(2, STATISTICS, 1022)
        with self.assertRaises(compare.Unusable):
            compare.check_javac(1, 4000, 1022)

    def test_javac_must_have_written_classes(self):
        compare.check_javac(0, 2200, 1022)
        with self.assertRaises(compare.Unusable):
            compare.check_javac(0, 3, 1022)

    def test_a_process_is_measured_and_its_output_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            output = os.path.join(folder, "out")
            code, measured = compare.run([sys.executable, "-c", "print('x'); raise SystemExit(3)"], output)
            self.assertEqual(code, 3)
            self.assertEqual(pathlib.Path(output).read_text(encoding="utf-8"), "x\n")
            self.assertGreater(measured["wall"], 0)
            self.assertGreater(measured["peak"], 1)


class Arithmetic(unittest.TestCase):
    JAVAC = [figures(10.0, 20.0, 600.0), figures(30.0, 22.0, 640.0), figures(12.0, 24.0, 620.0)]
    REFLEDGER = [figures(15.0, 30.0, 900.0), figures(14.0, 66.0, 930.0), figures(90.0, 33.0, 960.0)]

    def test_the_median_stands_up_to_one_bad_round(self):
        self.assertEqual(compare.medians(self.JAVAC), figures(12.0, 22.0, 620.0))

    def test_the_ratio_is_that_of_the_medians(self):
        rows = compare.table(self.JAVAC, self.REFLEDGER)
        self.assertEqual(rows[-1], "refledger / javac: wall 1.25, user 1.50, peak 1.50")
        self.assertEqual(len(rows), 1 + 3 + 2)

    def test_columns_stay_under_their_heads(self):
        rows = compare.table(self.JAVAC, self.REFLEDGER)
        self.assertEqual({len(row) for row in rows[:-1]}, {len(rows[0])})


class Commands(unittest.TestCase):
    def test_both_get_the_same_class_path_and_heap(self):
        options = compare.arguments(["src", "--classpath", "x.jar", "--heap", "2g", "--exclude", "**/shaded/**"])
        with tempfile.TemporaryDirectory() as folder:
            classes = os.path.join(folder, "classes")
            javac = compare.javac_command(options, ["src/A B.java"], classes, "x.jar")
            self.assertEqual(pathlib.Path(classes + ".files").read_text(encoding="utf-8"), '"src/A B.java"\n')
        refledger = compare.refledger_command(options, "x.jar", "r.sarif")
        self.assertIn("-J-Xmx2g", javac)
        self.assertEqual(compare.java_options(options), ["-Xmx2g"])
        self.assertEqual(javac[javac.index("-cp") + 1], "x.jar")
        self.assertEqual(refledger[refledger.index("--classpath") + 1], "x.jar")
        self.assertIn("**/shaded/**", refledger)

    def test_rounds_below_one_are_refused(self):
        with contextlib.redirect_stderr(io.StringIO()), self.assertRaises(SystemExit):
            compare.arguments(["src", "--rounds", "0"])


if __name__ == "__main__":
    unittest.main()
