#!/usr/bin/env python3
"""Runs RefLedger and its peers on the same inputs and counts what each finds: the tables of docs/comparison.md.

    benchmarks/peers.py --work FOLDER                                     # the annotated sources of testdata
    benchmarks/peers.py --work FOLDER --offline --only RefLedger --only PMD
    benchmarks/peers.py --work FOLDER --pairs ../bench --mirrors DIR --every 4
                                                                          # instead: pairs of commits, before and after a real fix

Maven resolves the tools and the libraries that benchmarks/peers/*.xml name; RefLedger is the one of this checkout. All get the same files and
class path, and only reports about references and resources count (peertools.py says which). A report counts for the method or field that it
points into, so that nobody loses for naming another line of the same bug:
  found    members with a marked bug (BUG and FN in testdata) that a tool reports, of all such members
  false    members without one that it reports, of all such members; those with a SUPPRESSED mark count as neither
and for pairs, by the rules of refbench.py (the pairs are not part of this repository):
  hit         the method with the bug is reported before the fix
  told apart  and less often after it
Sources that javac rejects with these libraries are left out, named with --verbose and counted. Exit code 0, or 2 when something could not be run.
"""
import argparse
import collections
import os
import pathlib
import re
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import bugbench  # noqa: E402
import peertools  # noqa: E402
from peertools import ROOT, Case, Unusable, class_path, run  # noqa: E402

MARK = re.compile(r"//\s*(BUG|FN|SUPPRESSED):\s*([A-Z0-9-]+)")
KINDS = [
    ("leaked", r"LEAK|OVERWRITE|EXTRA-ADDREF|IGNORED|OLE1A-NO-RELEASE|SAFEARRAY-LOCK|ADVISE-COOKIE|ENUM-NEXT|REDUNDANT"),
    ("released too often, or not one's own", r"OVER-RELEASE|RELEASE-IN|DOUBLE|FAIL-RELEASED|IN-FREED|MISMATCH|MIXED|ASSIGN-ORDER|BSTR-IN"),
    ("used too late, or not counted", r"USE-AFTER|UNCOUNTED|ADDREF|STORE-IN|RETURN-STORED|OUTLIVES|GLOBAL-FETCH|UNOWNED|DANGLING|REREAD|ATOMIC"),
    ("anything else: cycles, COM's rules", r""),
]


def kind(rule):
    """The row of the table that a rule belongs to."""
    return next(name for name, pattern in KINDS if re.search(pattern, rule))


def marks(text):
    """The marks of a source: line to kinds of bug, and the lines of suppressed ones. A comment alone on its line means the next line of code;
    what compares Java with interface definitions is left out, since no peer reads those."""
    bugs, suppressed = {}, set()
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        for what, rule in MARK.findall(line):
            if rule.startswith(("IDL-", "ACF-")):
                continue
            at = number
            while lines[at - 1].strip().startswith("//") and at < len(lines):
                at += 1
            if what == "SUPPRESSED":
                suppressed.add(at)
            else:
                bugs.setdefault(at, set()).add(kind(rule))
    return bugs, suppressed


def members(files, work):
    """The members of the sources, by file: first and last line, the inner ones last."""
    listing = work / "members.files"
    listing.write_text("".join(f"{file}\n" for file in files))
    text = run([peertools.java_home() / "bin/java", peertools.DATA / "Members.java", listing])
    found = {os.path.abspath(file): [] for file in files}
    for line in text.splitlines():
        file, first, last = line.split("\t")
        found[os.path.abspath(file)].append((int(first), int(last)))
    return found


def member_at(ranges, line):
    """The smallest member around a line, or the line alone."""
    around = [r for r in ranges if r[0] <= line <= r[1]]
    return min(around, key=lambda r: (r[1] - r[0], r[0])) if around else (line, line)


def score(case_members, sources, reports):
    """What one tool's reports are worth: found members by kind, and the members it reports without reason."""
    found, false = collections.Counter(), set()
    at = {(file, member_at(case_members[file], line)) for file, line in reports if file in case_members}
    for file, text in sources.items():
        bugs, suppressed = marks(text)
        known = {}
        for line, kinds in bugs.items():
            known.setdefault(member_at(case_members[file], line), set()).update(kinds)
        quiet = {member_at(case_members[file], line) for line in suppressed}
        for member, kinds in known.items():
            if (file, member) in at:
                found.update(kinds)
        false |= {(file, m) for f, m in at if f == file and m not in known and m not in quiet}
    return found, false


def totals(case_members, sources):
    """How many members have a bug of each kind, and how many have none."""
    bugs, clean = collections.Counter(), 0
    for file, text in sources.items():
        marked, suppressed = marks(text)
        known = {}
        for line, kinds in marked.items():
            known.setdefault(member_at(case_members[file], line), set()).update(kinds)
        for kinds in known.values():
            bugs.update(kinds)
        quiet = {member_at(case_members[file], line) for line in suppressed}
        clean += len([m for m in set(case_members[file]) if m not in known and m not in quiet])
    return bugs, clean


def compiled(folder, files, libraries, work, sourcepath=None, label="classes"):
    """The sources that javac accepts, compiled, and those it rejects. One that others need takes them along."""
    accepted, rejected = sorted(files), []
    while accepted:
        classes = work / f"{label}.out"
        shutil.rmtree(classes, ignore_errors=True)
        case = Case(folder, accepted, str(classes), libraries, sourcepath)
        text = peertools.javac(work, label, ["-proc:none", *peertools.sources(case)], accepted)
        bad = {os.path.abspath(f) for f in re.findall(r"^(\S.*?\.java):\d+: error:", text, re.M)}
        if not bad:
            if re.search(r"^error:", text, re.M):
                raise Unusable(text[-1000:])
            return case, rejected
        outside = bad - set(accepted)
        if outside == bad:
            return None, accepted
        rejected += sorted(bad - outside)
        accepted = [file for file in accepted if file not in bad]
    return None, rejected


def annotated(options):
    """The annotated sources that compile, as one case."""
    own = ROOT / "annotations/target/classes"
    libraries = os.pathsep.join([class_path("libraries", options.work, options.offline), str(own)])
    files = [
        str(f)
        for part in ("rules", "samples")
        for f in sorted((ROOT / "testdata" / part).rglob("*.java"))
        if f.parent.name != "idl" and "TEST-OPTIONS" not in f.read_text(encoding="utf-8")
    ]
    case, rejected = compiled(str(ROOT), files, libraries, options.work)
    if case is None:
        raise Unusable("none of the annotated sources compiles; is the module annotations built?")
    if options.verbose:
        for file in rejected:
            print(f"left out, does not compile: {os.path.relpath(file, ROOT)}")
    return case, rejected


def table(options, tools):
    """Runs the tools on the annotated sources and prints the table."""
    case, rejected = annotated(options)
    sources = {file: pathlib.Path(file).read_text(encoding="utf-8") for file in case.files}
    where = members(case.files, options.work)
    bugs, clean = totals(where, sources)
    lines = sum(text.count("\n") for text in sources.values())
    print(f"\n{len(case.files)} files, {lines} lines; {len(rejected)} left out, since they do not compile with these libraries.\n")
    names = [name for name, _ in KINDS]
    print("| tool | " + " | ".join(f"{name} ({bugs[name]})" for name in names) + f" | false ({clean} clean) |")
    print("|---|" + "---|" * (len(names) + 1))
    for tool in tools:
        reports = tool.reports(case, options.work, options.offline)
        found, false = score(where, sources, reports)
        print(f"| {tool.label()} | " + " | ".join(str(found[name]) for name in names) + f" | {len(false)} |", flush=True)
        if options.verbose:
            for file, member in sorted(false):
                print(f"false: {os.path.relpath(file, ROOT)}:{member[0]}")


def pair_case(refbench, row, version, mirror, options):
    """The file of a pair at one commit, compiled with the sources around it and the libraries, or None when that cannot be done."""
    text = refbench.show(mirror, row[version], row["file"])
    if text is None:
        return None, None
    root = refbench.source_root(row["file"], text, "module")
    folder = options.work / "pairs" / f"{row['id']}-{version}"
    if not refbench.extract(mirror, row[version], root, str(folder)):
        return None, None
    file = next((str(f) for f in folder.rglob(os.path.basename(row["file"])) if row["file"].endswith(f.relative_to(folder).as_posix())), None)
    if file is None:
        return None, None
    top = os.path.join(folder, root) if os.path.isdir(os.path.join(folder, root)) else str(folder)
    libraries = class_path("libraries", options.work, options.offline)
    case, _ = compiled(str(folder), [os.path.abspath(file)], libraries, options.work, top, f"pairs/{row['id']}-{version}.classes")
    return case, text


def pairs(options, tools):
    """Runs the tools on the pairs whose two versions compile, and prints who tells them apart."""
    refbench = bugbench.load(options.pairs)
    rows = [row for row in bugbench.read_rows([os.path.join(options.pairs, "dev.tsv")]) if row["file"].endswith(".java")]
    rows = rows[:: options.every]
    outcome = {tool: collections.Counter() for tool in tools}
    used = 0
    for row in rows:
        mirror = os.path.join(options.mirrors, row["repo"].replace("/", "+"), "repo")
        cases = {version: pair_case(refbench, row, version, mirror, options) for version in ("buggy", "fix")}
        if any(case is None for case, _ in cases.values()):
            continue
        used += 1
        first, last = (int(x) for x in re.match(r"(\d+)\s*-\s*(\d+)", row["range"]).groups())
        texts = [cases[version][1].splitlines() for version in ("buggy", "fix")]
        ranges = {"buggy": (first, last), "fix": refbench.mapped(texts[0], texts[1], first, last)}
        line = []
        for tool in tools:
            count = {}
            for version, (start, end) in ranges.items():
                case = cases[version][0]
                reports = tool.reports(case, options.work, options.offline)
                count[version] = sum(1 for file, at in reports if file == case.files[0] and start <= at <= end)
            outcome[tool]["hit"] += count["buggy"] > 0
            outcome[tool]["apart"] += count["buggy"] > count["fix"]
            line.append(f"{tool.label()} {count['buggy']}>{count['fix']}")
        print(f"{row['id']}\t{row['kind']}\t" + ", ".join(line), flush=True)
    print(f"\n{used} of these {len(rows)} pairs compile with these libraries.\n\n| tool | hit | told apart |\n|---|---|---|")
    for tool in tools:
        print(f"| {tool.label()} | {outcome[tool]['hit']} | {outcome[tool]['apart']} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "refledger-peers")
    parser.add_argument("--offline", action="store_true", help="Maven downloads nothing")
    parser.add_argument("--only", action="append", default=[], metavar="TOOL", help="a tool, or one configuration such as 'PMD, taught'; repeatable")
    parser.add_argument("--pairs", help="the folder of refbench.py and dev.tsv")
    parser.add_argument("--mirrors", help="bare repositories for the pairs, OWNER+NAME/repo")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth of the pairs in Java")
    parser.add_argument("--verbose", action="store_true", help="name what is left out and what is false")
    options = parser.parse_args()
    if options.pairs and not options.mirrors:
        parser.error("--pairs wants --mirrors")
    options.work = options.work.resolve()
    options.work.mkdir(parents=True, exist_ok=True)
    known = {name for tool in peertools.TOOLS for name in (tool.name, tool.label())}
    for name in options.only:
        if name not in known:
            parser.error(f"--only: there is no {name!r}; there are {'; '.join(sorted(known))}")
    tools = [tool for tool in peertools.TOOLS if not options.only or {tool.name, tool.label()} & set(options.only)]
    try:
        for tool in tools:
            print(f"{tool.label()} {peertools.version(tool.pom) if tool.pom else 'of this checkout'}: {tool.about}")
        (pairs if options.pairs else table)(options, tools)
    except Unusable as e:
        print(f"peers: {e}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
