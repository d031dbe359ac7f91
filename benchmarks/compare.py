#!/usr/bin/env python3
"""Times javac and refledger check on the same sources, in turn, and prints the ratio.

    benchmarks/compare.py SOURCE_FOLDER ... --classpath-file FILE --heap 1g --rounds 5
    benchmarks/compare.py path/to/module/src/main/java --classpath a.jar:b.jar --exclude '**/shaded/**'

Machines are noisy and their speed drifts, so the two run one after the other (A B A B ...), and only the ratio of the medians is to be
quoted. Both get the same files: the .java files below the folders, without module-info.java and what --exclude matches. A round counts only
when both did their work: javac ended with 0 and wrote at least a class for every four files, refledger ended with 0 or 1 and says
that it analysed exactly these files and left out no method. Exit code 0; 1 when --limit is given and the ratio of the wall times is above
it; 2 when something could not be run or did not do its work.
"""
import argparse
import os
import pathlib
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIGURES = ("wall", "user", "peak")
UNITS = {"wall": "s", "user": "s", "peak": "MB"}


class Unusable(Exception):
    """A run that cannot be compared, with the reason."""


def glob_pattern(glob):
    """A regular expression for the globs of refledger: ** crosses folders, * and ? do not."""
    out = ""
    i = 0
    while i < len(glob):
        if glob.startswith("**/", i):
            out, i = out + "(?:.*/)?", i + 3
        elif glob.startswith("**", i):
            out, i = out + ".*", i + 2
        elif glob[i] == "*":
            out, i = out + "[^/]*", i + 1
        elif glob[i] == "?":
            out, i = out + "[^/]", i + 1
        else:
            out, i = out + re.escape(glob[i]), i + 1
    return re.compile(out + r"\Z")


def sources(folders, excludes):
    """The files to compile and to analyse, sorted."""
    patterns = [glob_pattern(glob) for glob in excludes]
    found = []
    for folder in folders:
        if not os.path.isdir(folder):
            raise Unusable(f"{folder} is not a folder")
        for path in pathlib.Path(folder).rglob("*.java"):
            relative = path.relative_to(folder).as_posix()
            if path.name != "module-info.java" and not any(p.match(relative) for p in patterns):
                found.append(str(path))
    if not found:
        raise Unusable("there are no .java files in " + ", ".join(folders))
    return sorted(found)


def run(command, output):
    """Runs to the end; the exit code, wall and user seconds, and peak MB of this process alone."""
    with open(output, "wb") as out:
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    # Linux counts the peak in KB, macOS in bytes.
    peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return process.returncode, {"wall": wall, "user": usage.ru_utime, "peak": peak}


def statistic(text, label):
    """A figure of refledger's --stats block, such as "files  1,022"; the first one of that label."""
    match = re.search(rf"^\s*{re.escape(label)}\s\s+([\d,]+)\s*$", text, re.MULTILINE)
    if match is None:
        raise Unusable(f"refledger printed no '{label}' in its statistics")
    return int(match.group(1).replace(",", ""))


def check_javac(code, classes, files):
    if code != 0:
        raise Unusable(f"javac ended with {code}")
    # A file holds a class at least, but for package-info.java and the like.
    if classes * 4 < files:
        raise Unusable(f"javac wrote {classes} classes for {files} files")


def check_refledger(code, text, files):
    if code not in (0, 1):
        raise Unusable(f"refledger ended with {code}")
    analysed = statistic(text, "files")
    if analysed != files:
        raise Unusable(f"refledger analysed {analysed} files, javac {files}")
    left_out = statistic(text, "methods over budget")
    if left_out:
        raise Unusable(f"refledger left out {left_out} methods")


def medians(rounds):
    return {figure: statistics.median(r[figure] for r in rounds) for figure in FIGURES}


def table(javac, refledger):
    """The rows to print: each round, the medians, and their ratio."""
    head = "round".ljust(8) + "".join(f"{tool + ' ' + f:>18}" for f in FIGURES for tool in ("javac", "refledger"))
    rows = [head]
    for i, (a, b) in enumerate(zip(javac, refledger), 1):
        rows.append(str(i).ljust(8) + pair(a, b))
    a, b = medians(javac), medians(refledger)
    rows.append("median".ljust(8) + pair(a, b))
    rows.append("refledger / javac: " + ", ".join(f"{f} {b[f] / a[f]:.2f}" for f in FIGURES))
    return rows


def pair(a, b):
    return "".join(f"{one[f]:>15.{0 if f == 'peak' else 1}f} {UNITS[f]:<2}" for f in FIGURES for one in (a, b))


def java_options(options):
    return [f"-Xmx{options.heap}"] + shlex.split(options.jvm_options)


def javac_command(options, files, classes, class_path):
    listed = classes + ".files"
    with open(listed, "w", encoding="utf-8") as out:
        out.writelines('"' + f.replace("\\", "\\\\") + '"\n' for f in files)
    command = [options.javac, "-J-Xmx" + options.heap, "-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", classes]
    return command + (["-cp", class_path] if class_path else []) + ["@" + listed]


def refledger_command(options, class_path, sarif):
    command = shlex.split(options.refledger) + ["check", *options.folders]
    if class_path:
        command += ["--classpath", class_path]
    for glob in [*options.exclude, "**/module-info.java"]:
        command += ["--exclude", glob]
    command += ["--no-cache", "--fail-on", "never", "--no-progress", "--quiet", "--stats"]
    return command + ["--report", "sarif=" + sarif, *shlex.split(options.refledger_options)]


def compare(options, work):
    class_path = options.classpath
    if options.classpath_file:
        class_path = pathlib.Path(options.classpath_file).read_text(encoding="utf-8").strip()
    files = sources(options.folders, options.exclude)
    output, classes = os.path.join(work, "output"), os.path.join(work, "classes")
    javac, refledger = [], []
    for number in range(-options.warmup, options.rounds):
        shutil.rmtree(classes, ignore_errors=True)
        os.mkdir(classes)
        code, a = run(javac_command(options, files, classes, class_path), output)
        check_javac(code, sum(1 for _ in pathlib.Path(classes).rglob("*.class")), len(files))
        code, b = run(refledger_command(options, class_path, os.path.join(work, "report.sarif")), output)
        check_refledger(code, pathlib.Path(output).read_text(encoding="utf-8", errors="replace"), len(files))
        if number >= 0:
            javac.append(a)
            refledger.append(b)
    print(f"{len(files):,} files, {options.rounds} rounds after {options.warmup} not counted")
    print("\n".join(table(javac, refledger)))
    return medians(refledger)["wall"] / medians(javac)["wall"]


def arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="SOURCE_FOLDER", help="root of packages")
    parser.add_argument("--classpath", default="", help="jars and class folders, for both")
    parser.add_argument("--classpath-file", help="a file that holds the class path in one line")
    parser.add_argument("--exclude", action="append", default=[], metavar="GLOB", help="sources to leave out, for both")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--warmup", type=int, default=1, help="rounds that are not counted, first (default 1)")
    parser.add_argument("--heap", default="1g", help="largest heap of both (default 1g)")
    parser.add_argument("--jvm-options", default="", help="further options of the Java that runs refledger")
    parser.add_argument("--javac", default="javac")
    parser.add_argument("--refledger", default=str(ROOT / "refledger"), help="how to start it (default: this checkout's)")
    parser.add_argument("--refledger-options", default="", help="further options of refledger check")
    parser.add_argument("--limit", type=float, help="fail when the ratio of the wall times is above this")
    options = parser.parse_args(argv)
    if options.rounds < 1 or options.warmup < 0:
        parser.error("--rounds must be 1 or more, --warmup 0 or more")
    return options


def main(argv):
    options = arguments(argv)
    os.environ["REFLEDGER_JAVA_OPTS"] = shlex.join(java_options(options))
    os.environ["XDG_CACHE_HOME"] = os.devnull  # results of earlier rounds must not be remembered
    with tempfile.TemporaryDirectory() as work:
        try:
            ratio = compare(options, work)
        except (Unusable, OSError) as e:
            print(f"compare: {e}", file=sys.stderr)
            output = os.path.join(work, "output")
            if os.path.exists(output):
                print(pathlib.Path(output).read_text(encoding="utf-8", errors="replace")[-2000:], file=sys.stderr)
            return 2
    return 1 if options.limit is not None and ratio > options.limit else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
