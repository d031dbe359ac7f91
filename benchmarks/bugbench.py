#!/usr/bin/env python3
"""Runs refbench.py's cases in parallel, and says what was missed.

refbench.py scores an analyzer on real bugs, each a pair of commits. It is not part of this repository: give its folder, or the file.
Everything that decides an outcome is refbench's own code: it is loaded from there and run twice, first with an analyzer that only writes
down what it is asked for, then with the answers, which were computed in parallel meanwhile. Sources are kept between runs in the work folder;
SARIF is always made anew.

    benchmarks/bugbench.py ../shared/bench --mirrors ../mirrors
    benchmarks/bugbench.py ../shared/bench --mirrors ../mirrors --tag intra,intra-exc,inter --difficulty easy,medium --json now.json
    benchmarks/bugbench.py ../shared/bench --mirrors ../mirrors --only NET-003,NET-007 --sarif kept --against before.json

A line a case (id, outcome, kind, tag/difficulty, rules reported inside the method), then refbench's tables and its figure, then the same by
tag and difficulty, what changed since --against, and every case that is not told apart, with where its sources are. Exit code 0, or 2 when
something could not be run at all.
"""
import argparse
import collections
import concurrent.futures
import contextlib
import importlib.util
import io
import json
import os
import shlex
import shutil
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOOL = "{refledger} check {{src}} --report sarif={{sarif}} --fail-on never --no-progress --quiet"
TOLD_APART = "discriminated"
RANK = {TOLD_APART: 3, "exact": 2, "hit": 1}


def load(place):
    """The module refbench, from its file or its folder."""
    file = os.path.join(place, "refbench.py") if os.path.isdir(place) else place
    if not os.path.isfile(file):
        sys.exit(f"bugbench: there is no refbench.py at {place}")
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location("refbench", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_rows(files):
    rows = []
    for name in files:
        with open(name, encoding="utf-8") as f:
            header = f.readline().rstrip("\n").split("\t")
            rows += [dict(zip(header, line.rstrip("\n").split("\t"))) for line in f if line.strip()]
    return rows


def selected(rows, options):
    """The rows to run; refbench is then told their ids."""

    def pick(option, value):
        return not option or value in option.split(",")

    return [
        row
        for row in rows
        if (options.native or row["file"].endswith(".java"))
        and pick(options.only, row["id"])
        and pick(options.tag, row["tag"])
        and pick(options.difficulty, row["difficulty"])
        and pick(options.kind, row["kind"])
        and (not options.repo or options.repo in row["repo"])
    ]


class Bench:
    """refbench with its analyzer replaced: `plan` records what would be analysed, `run` answers from the pool."""

    def __init__(self, refbench, options, sarif_folder):
        self.refbench = refbench
        self.options = options
        self.sarif_folder = sarif_folder
        self.original_analyse = refbench.analyse
        self.original_extract = refbench.extract
        self.seconds = {}
        self.answers = {}
        refbench.extract = self.extract

    def extract(self, mirror, commit, root, destination):
        """An interrupted run must not leave half a source tree that the next one takes for whole."""
        if os.path.isdir(destination):
            return True
        os.makedirs(os.path.dirname(destination), exist_ok=True)
        part = tempfile.mkdtemp(prefix=".part-", dir=os.path.dirname(destination))
        try:
            if not self.original_extract(mirror, commit, root, os.path.join(part, "src")):
                return False
            if not os.path.isdir(os.path.join(part, "src")):
                return False
            with contextlib.suppress(OSError):  # another run was faster
                os.rename(os.path.join(part, "src"), destination)
            return os.path.isdir(destination)
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def refbench_main(self, ids, *more):
        arguments = ["refbench.py", "--mirrors", self.options.mirrors, "--tool", self.options.tool, "--work", self.options.work]
        arguments += ["--scope", self.options.scope, "--timeout", str(self.options.timeout), "--only", ",".join(ids)]
        for name in self.options.cases:
            arguments += ["--cases", name]
        before, sys.argv = sys.argv, arguments + list(more)
        try:
            self.refbench.main()
        finally:
            sys.argv = before

    def plan(self, rows):
        """What each row needs: a list of source folders, the buggy one first."""
        needs = {}
        for number, row in enumerate(rows, 1):
            asked = []

            def record(tool, src, sarif, timeout, fresh):
                asked.append(src)
                return {"runs": []}, None

            self.refbench.analyse = record
            with contextlib.redirect_stdout(io.StringIO()):
                self.refbench_main([row["id"]])
            needs[row["id"]] = asked
            if sys.stderr.isatty():
                print(f"\rsources {number}/{len(rows)}", end="", file=sys.stderr, flush=True)
        if sys.stderr.isatty():
            print("\r" + " " * 30 + "\r", end="", file=sys.stderr, flush=True)
        return needs

    def analyse(self, src):
        begin = time.monotonic()
        sarif = os.path.join(self.sarif_folder, os.path.basename(src) + ".sarif")
        result = self.original_analyse(self.options.tool, src, sarif, self.options.timeout, True)
        self.seconds[src] = time.monotonic() - begin
        return result

    def run(self, rows, needs, json_file):
        """Analyses all sources and lets refbench score and print."""
        sources = list(dict.fromkeys(src for row in rows for src in needs[row["id"]]))
        with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
            try:
                self.answers = {src: pool.submit(self.analyse, src) for src in sources}
                self.refbench.analyse = lambda tool, src, sarif, timeout, fresh: self.answers[src].result()
                self.refbench_main([row["id"] for row in rows], "--json", json_file)
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise


def cross_table(outcomes):
    """Tag by difficulty: told apart of all."""
    cells = collections.Counter((o["tag"], o["difficulty"]) for o in outcomes)
    told = collections.Counter((o["tag"], o["difficulty"]) for o in outcomes if o["status"] == TOLD_APART)
    levels = [d for d in ("easy", "medium", "hard") if any(d == o["difficulty"] for o in outcomes)]
    levels += sorted({o["difficulty"] for o in outcomes} - set(levels))
    tags = sorted({o["tag"] for o in outcomes})
    width = max([len(t) for t in tags] + [3])
    lines = ["told apart of all".ljust(width) + "".join(d.rjust(10) for d in levels + ["all"])]
    width = max(width, len("told apart of all"))
    for tag in tags + ["all"]:
        keys = [[k for k in cells if tag in (k[0], "all") and level in (k[1], "all")] for level in levels + ["all"]]
        counts = (f"{sum(told[k] for k in ks)}/{sum(cells[k] for k in ks)}" if ks else "-" for ks in keys)
        lines.append(tag.ljust(width) + "".join(c.rjust(10) for c in counts))
    return lines


def changes(before, now):
    """What became better or worse since an earlier --json."""
    old = {o["id"]: o for o in before}
    lines = []
    for outcome in now:
        earlier = old.get(outcome["id"])
        if earlier and earlier["status"] != outcome["status"]:
            step = RANK.get(outcome["status"], 0) - RANK.get(earlier["status"], 0)
            sign = "+" if step > 0 else "-" if step < 0 else " "
            lines.append(f"{sign} {outcome['id']}\t{earlier['status']} -> {outcome['status']}")
    return lines


def describe(row, outcome):
    """One case that is not told apart."""
    head = f"{row['id']}  {outcome['status']}  {row['kind']}  {row['tag']}/{row['difficulty']}"
    rules = ",".join(outcome.get("rules", [])) or "-"
    return [
        f"{head}  rules {rules}",
        f"    {os.path.basename(row['file'])}:{row['range']} {row['method']} (lines {row['lines']})",
        f"    {row['description']}",
        f"    {' | '.join(outcome['sources']) or 'no source'}",
    ]


def parse(arguments):
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("refbench", help="refbench.py or the folder it lies in")
    p.add_argument("--mirrors", required=True, metavar="DIR", help="the bare repositories: DIR/OWNER+NAME/repo")
    p.add_argument("--cases", action="append", metavar="FILE", help="tables of cases (default: dev.tsv beside refbench.py)")
    p.add_argument("--tool", help=f"command with {{src}} and {{sarif}} (default: {TOOL.format(refledger='./refledger')})")
    p.add_argument("--jobs", type=int, default=2, metavar="N", help="analyses at a time (default 2)")
    p.add_argument("--only", default="", metavar="ID,ID")
    p.add_argument("--tag", default="", metavar="TAG,TAG")
    p.add_argument("--difficulty", default="", metavar="easy,medium,hard")
    p.add_argument("--kind", default="", metavar="KIND,KIND")
    p.add_argument("--repo", default="", metavar="TEXT", help="repositories whose name contains TEXT")
    p.add_argument("--native", action="store_true", help="C and C++ cases too")
    p.add_argument("--scope", default="module", choices=["module", "package"])
    p.add_argument("--timeout", type=float, default=300, metavar="S", help="for one analysis (default 300)")
    p.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "refbench-work"), metavar="DIR", help="where sources are kept")
    p.add_argument("--sarif", metavar="DIR", help="keep the SARIF files here (default: a folder that is deleted)")
    p.add_argument("--json", metavar="FILE", help="every case's outcome, for --against")
    p.add_argument("--against", metavar="FILE", help="an earlier --json: show what changed")
    p.add_argument("--brief", action="store_true", help="no list of misses")
    options = p.parse_args(arguments)
    folder = options.refbench if os.path.isdir(options.refbench) else os.path.dirname(options.refbench)
    options.cases = options.cases or [os.path.join(folder, "dev.tsv")]
    options.tool = options.tool or TOOL.format(refledger=shlex.quote(os.path.join(ROOT, "refledger")))
    options.work = os.path.abspath(options.work)
    return options


def main(arguments=None):
    options = parse(arguments)
    refbench = load(options.refbench)
    rows = selected(read_rows(options.cases), options)
    if not rows:
        print("bugbench: no case matches", file=sys.stderr)
        return 2
    before = []
    if options.against:
        with open(options.against, encoding="utf-8") as f:
            before = json.load(f)
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bugbench-") as temporary:
        sarif_folder = os.path.abspath(options.sarif or temporary)
        os.makedirs(sarif_folder, exist_ok=True)
        bench = Bench(refbench, options, sarif_folder)
        needs = bench.plan(rows)
        json_file = os.path.join(temporary, "outcomes.json")
        bench.run(rows, needs, json_file)
        with open(json_file, encoding="utf-8") as f:
            outcomes = json.load(f)
    by_id = {row["id"]: row for row in rows}
    for outcome in outcomes:
        outcome["sources"] = needs[outcome["id"]]
        outcome["seconds"] = [round(bench.seconds.get(src, 0), 1) for src in outcome["sources"]]
    print()
    print("\n".join(cross_table(outcomes)))
    slowest = max(outcomes, key=lambda o: max(o["seconds"], default=0))
    print(f"{len(bench.seconds)} analyses, {options.jobs} at a time, in {time.monotonic() - begin:.0f} s;", end=" ")
    print(f"the slowest {max(slowest['seconds'], default=0)} s ({slowest['id']})")
    if before:
        print("\nsince", options.against)
        print("\n".join(changes(before, outcomes)) or "  nothing changed")
    missed = [o for o in outcomes if o["status"] != TOLD_APART]
    if missed and not options.brief:
        print(f"\nnot told apart: {len(missed)} (sources: buggy | fix)")
        for outcome in missed:
            print("\n".join(describe(by_id[outcome["id"]], outcome)))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as f:
            json.dump(outcomes, f, indent=1)
            f.write("\n")
    return 2 if all(o["status"].startswith(("error", "no source")) for o in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
