#!/usr/bin/env python3
"""Holds the findings in pinned real projects to the verdicts that people gave them.

    testdata/ruling/ruling.py check  [PROJECT ...]   analyse, compare with the goldens, change nothing; --ledger shows the steps of what is new
    testdata/ruling/ruling.py update [PROJECT ...]   analyse, rewrite the goldens; what is new becomes 'unjudged'
    testdata/ruling/ruling.py report [PROJECT ...]   sum up the goldens; nothing is analysed

Without names all projects of projects.tsv are meant. Source jars and class path come from a cache folder (--cache), into which Maven copies what is
missing. Exit code 0; 1 when check found a difference; 2 when something could not be fetched, run or read.
"""
import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.sax.saxutils
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
JAR = ROOT / "cli" / "target" / "refledger.jar"
CACHE = HERE / "target" / "cache"
VERDICTS = ("true", "false", "unsure", "unjudged")
COLUMNS = ("path", "line", "rule", "fingerprint", "verdict", "why")


class Unusable(Exception):
    """Something that cannot be fetched, run or read, with what to do about it."""


Project = collections.namedtuple("Project", "name sources classpath excludes")
Judged = collections.namedtuple("Judged", COLUMNS)
# The findings of a project with the size of what was analysed; 'ledgers' has their steps as text by identity; 'incomplete' lists what
# the analysis could not take in.
Outcome = collections.namedtuple("Outcome", "files lines findings ledgers incomplete")
Difference = collections.namedtuple("Difference", "new gone")


def rows(path, columns):
    """The rows of a tab separated file without comments and blank lines: (line number, cells)."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as e:
        raise Unusable(f"{path}: {e.strerror}") from None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != columns:
            raise Unusable(f"{path}:{number}: {len(cells)} columns instead of {columns}, separated by tabs")
        yield number, cells


def read_projects(path):
    """The projects by name, in the order of the file. A row '@name - jars -' names jars that class paths share."""
    found = {}
    shared = {}
    for number, (name, sources, classpath, excludes) in rows(path, 4):
        if name in found or name in shared:
            raise Unusable(f"{path}:{number}: '{name}' is there twice")
        jars = []
        for word in cell(classpath):
            if word.startswith("@") and word not in shared:
                raise Unusable(f"{path}:{number}: '{word}' is not defined above")
            jars += shared.get(word, [word])
        for coordinates in jars + cell(sources):
            if len(coordinates.split(":")) != 3:
                raise Unusable(f"{path}:{number}: '{coordinates}' is not group:artifact:version")
        if name.startswith("@"):
            shared[name] = jars
        elif len(cell(sources)) != 1:
            raise Unusable(f"{path}:{number}: '{name}' needs the coordinates of one source jar")
        else:
            found[name] = Project(name, sources, jars, cell(excludes))
    return found


def cell(text):
    """The words of a cell; '-' stands for none."""
    return [] if text == "-" else text.split()


def read_golden(path):
    """The judged findings of a golden, and the size noted in it: (list of Judged, files, lines)."""
    judged = []
    for number, cells in rows(path, len(COLUMNS)):
        entry = Judged(*cells)
        if entry.verdict not in VERDICTS:
            raise Unusable(f"{path}:{number}: verdict '{entry.verdict}' is none of {', '.join(VERDICTS)}")
        if entry.verdict in ("false", "unsure") and not entry.why.strip():
            raise Unusable(f"{path}:{number}: '{entry.verdict}' needs a reason in the last column")
        if not entry.line.isdigit():
            raise Unusable(f"{path}:{number}: line '{entry.line}' is not a number")
        judged.append(entry)
    head = path.read_text(encoding="utf-8").splitlines()[:1]
    words = head[0].split() if head else []
    # The first line reads: # 241 files, 139765 lines
    if len(words) < 5 or words[0] != "#" or not words[1].isdigit() or not words[3].isdigit():
        raise Unusable(f"{path}:1: should read '# N files, N lines'; run update")
    return judged, int(words[1]), int(words[3])


def golden_text(files, lines, judged):
    """A golden as it is written: by path, line, rule and fingerprint."""
    out = [f"# {files} files, {lines} lines", "# " + "\t".join(COLUMNS)]
    out += ["\t".join(entry) for entry in in_order(judged)]
    return "\n".join(out) + "\n"


def in_order(entries):
    return sorted(entries, key=lambda e: (e.path, int(e.line), e.rule, e.fingerprint))


def identity(entry):
    """What makes two findings in pinned sources the same one; a moved line would mean another finding here."""
    return entry.path, entry.line, entry.rule, entry.fingerprint


def compare(golden, findings):
    """New and gone findings; of several with one identity each counts."""
    known = collections.Counter(map(identity, golden))
    here = collections.Counter(map(identity, findings))
    return Difference(surplus(findings, known), surplus(golden, here))


def surplus(entries, others):
    left = collections.Counter(others)
    out = []
    for entry in in_order(entries):
        if left[identity(entry)]:
            left[identity(entry)] -= 1
        else:
            out.append(entry)
    return out


def carried(golden, findings):
    """The findings with the verdicts that the golden has for them."""
    verdicts = collections.defaultdict(list)
    for entry in in_order(golden):
        verdicts[identity(entry)].append(entry)
    out = []
    for entry in in_order(findings):
        known = verdicts[identity(entry)]
        out.append(known.pop(0) if known else entry)
    return out


def outcome(text):
    """The findings in a JSON report of refledger, not judged yet."""
    try:
        report = json.loads(text)
        findings = []
        ledgers = {}
        for f in report["findings"]:
            if f.get("suppressed"):
                continue
            place = f["place"]
            entry = Judged(place["file"], str(place["startLine"]), f["rule"], f["fingerprint"], "unjudged", "")
            findings.append(entry)
            ledgers[identity(entry)] = ledger(f)
        statistics = report["statistics"]
        missed = [n["message"] for n in report.get("notifications", []) if n["kind"] == "procedure-not-analysed"]
        return Outcome(statistics["files"], statistics["lines"], in_order(findings), ledgers, missed)
    except (ValueError, KeyError, TypeError) as e:
        raise Unusable(f"the JSON report cannot be read ({type(e).__name__}: {e})") from None


def ledger(finding):
    """Message and steps of a finding, a line each."""
    out = [finding.get("message", "")]
    for number, flow in enumerate(finding.get("flows", [])):
        if number:
            out.append("or:")
        out += [f"{step['place']['startLine']:>6}  {step['text']}" for step in flow]
    return out


def jar_name(coordinates, classifier=""):
    _, artifact, version = coordinates.split(":")
    return f"{artifact}-{version}{classifier}.jar"


def in_cache(cache, name):
    """Where a jar is in the cache, or None. Three folders, so that a folder filled by hand can keep its order."""
    for folder in ("srcjars", "jars", "deps"):
        if (cache / folder / name).is_file():
            return cache / folder / name
    return None


def missing(cache, projects):
    """What the cache lacks: (coordinates, classifier), sorted."""
    wanted = set()
    for project in projects:
        wanted.add((project.sources, "-sources"))
        wanted.update((c, "") for c in project.classpath)
    return sorted(w for w in wanted if in_cache(cache, jar_name(*w)) is None)


def fetch_pom(wanted, cache):
    """A pom whose process-sources phase copies the jars into the cache."""
    items = []
    for coordinates, classifier in wanted:
        group, artifact, version = map(xml.sax.saxutils.escape, coordinates.split(":"))
        folder = xml.sax.saxutils.escape(str(cache / ("srcjars" if classifier else "jars")))
        items.append(
            f"<artifactItem><groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version>"
            + (f"<classifier>{classifier[1:]}</classifier>" if classifier else "")
            + f"<outputDirectory>{folder}</outputDirectory></artifactItem>"
        )
    return (
        "<project><modelVersion>4.0.0</modelVersion><groupId>ruling</groupId><artifactId>ruling</artifactId><version>1</version>"
        "<packaging>pom</packaging><build><plugins><plugin><artifactId>maven-dependency-plugin</artifactId><version>3.9.0</version><executions><execution>"
        "<phase>process-sources</phase><goals><goal>copy</goal></goals><configuration><artifactItems>"
        + "".join(items)
        + "</artifactItems></configuration></execution></executions></plugin></plugins></build></project>"
    )


def fetch(cache, projects):
    """Has Maven copy what the cache lacks."""
    wanted = missing(cache, projects)
    if not wanted:
        return
    print(f"fetching {len(wanted)} jars with Maven", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        pom = pathlib.Path(folder, "pom.xml")
        pom.write_text(fetch_pom(wanted, cache.resolve()), encoding="utf-8")
        mvn = "mvn.cmd" if os.name == "nt" else "mvn"
        run([mvn, "-q", "-B", "-f", str(pom), "process-sources"], "Maven")
    left = missing(cache, projects)
    if left:
        raise Unusable("Maven did not copy " + ", ".join(jar_name(*w) for w in left))


def run(command, what, good=(0,)):
    """Runs to the end; its stdout."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    except OSError as e:
        raise Unusable(f"{what} cannot be started: {e.strerror}") from None
    if done.returncode not in good:
        raise Unusable(f"{what} ended with {done.returncode}: " + (done.stderr.strip() or done.stdout.strip())[-2000:])
    return done.stdout


def analyse(project, cache, jar, heap):
    """Unpacks the source jar and runs refledger on it."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(in_cache(cache, jar_name(project.sources, "-sources"))) as sources:
            sources.extractall(folder, [n for n in sources.namelist() if n.endswith(".java")])
        classpath = os.pathsep.join(str(in_cache(cache, jar_name(c)).resolve()) for c in project.classpath)
        # Deep expressions need deep stacks, as in the launcher.
        command = ["java", "-Xss16m", f"-Xmx{heap}", "-jar", str(jar), "check", "--format", "json", "--no-progress", "--fail-on", "never"]
        command += ["--root", folder, "--exclude", "module-info.java"]
        for glob in project.excludes:
            command += ["--exclude", glob]
        if classpath:
            command += ["--classpath", classpath]
        return outcome(run([*command, folder], "refledger"))


def tell(project, result, difference, ledgers, out):
    """Prints what is new, with its ledger if wanted, and what is gone."""
    print(f"{project}: {len(result.findings)} findings, {len(difference.new)} new, {len(difference.gone)} gone", file=out)
    for entry in difference.new:
        print(f"  new   {entry.path}:{entry.line} {entry.rule}  unjudged", file=out)
        if ledgers:
            for line in result.ledgers[identity(entry)]:
                print(f"          {line}", file=out)
    for entry in difference.gone:
        print(f"  gone  {entry.path}:{entry.line} {entry.rule}  was {entry.verdict} {entry.why}".rstrip(), file=out)
    for message in result.incomplete:
        print(f"  left out: {message}", file=out)


def counts(judged):
    return collections.Counter(entry.verdict for entry in judged)


def table(sizes):
    """The report's rows: per project lines, findings, verdicts, false ones per 1,000 lines; then the sum."""
    head = ("project", "lines", "findings", *VERDICTS, "false/1,000 lines")
    body = []
    for name, lines, judged in sizes:
        body.append(line_of(name, lines, counts(judged)))
    if len(sizes) > 1:
        every = [entry for _, _, judged in sizes for entry in judged]
        body.append(line_of("all", sum(lines for _, lines, _ in sizes), counts(every)))
    return [layout(cells) for cells in [head, *body]]


def line_of(name, lines, verdicts):
    rate = 1000 * verdicts["false"] / lines if lines else 0.0
    return (name, f"{lines:,}", str(sum(verdicts.values())), *(str(verdicts[v]) for v in VERDICTS), f"{rate:.3f}")


def layout(cells):
    return f"{cells[0]:<18}" + "".join(f"{c:>10}" for c in cells[1:-1]) + f"{cells[-1]:>19}"


def chosen(projects, names):
    unknown = [n for n in names if n not in projects]
    if unknown:
        raise Unusable(f"no project {', '.join(unknown)} in projects.tsv; there are {', '.join(projects)}")
    return [projects[n] for n in names] if names else list(projects.values())


def golden_path(folder, name):
    return folder / f"{name}.tsv"


def report(projects, folder, out):
    sizes = []
    for project in projects:
        path = golden_path(folder, project.name)
        if path.exists():
            judged, _, lines = read_golden(path)
            sizes.append((project.name, lines, judged))
    for row in table(sizes):
        print(row, file=out)
    return 0


def held(project, folder):
    """The golden's entries; none when there is no golden yet."""
    path = golden_path(folder, project.name)
    return read_golden(path)[0] if path.exists() else []


def check_or_update(projects, options, out):
    if not options.jar.is_file():
        raise Unusable(f"{options.jar} is missing; build it first: mvn -Dfast -DskipTests package -pl cli -am")
    fetch(options.cache, projects)
    different = False
    for project in projects:
        golden = held(project, options.goldens)
        result = analyse(project, options.cache, options.jar, options.heap)
        difference = compare(golden, result.findings)
        tell(project.name, result, difference, options.ledger, out)
        different = different or bool(difference.new or difference.gone)
        if options.command == "update":
            text = golden_text(result.files, result.lines, carried(golden, result.findings))
            golden_path(options.goldens, project.name).write_text(text, encoding="utf-8")
    return 1 if different and options.command == "check" else 0


def arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", choices=("check", "update", "report"))
    parser.add_argument("projects", nargs="*", metavar="PROJECT", help="names of projects.tsv (default: all)")
    parser.add_argument("--cache", type=pathlib.Path, default=CACHE, help="folder with srcjars/ and jars/ (default: target/cache beside this script)")
    parser.add_argument("--jar", type=pathlib.Path, default=JAR, help="the packaged refledger.jar (default: that of cli/target)")
    parser.add_argument("--heap", default="2g", help="heap of the analysis, as for java -Xmx (default: 2g)")
    parser.add_argument("--ledger", action="store_true", help="show message and steps of what is new")
    parser.add_argument("--goldens", type=pathlib.Path, default=HERE, help="folder of the goldens (default: that of this script)")
    return parser.parse_intermixed_args(argv)


def main(argv, out=sys.stdout):
    options = arguments(argv)
    try:
        projects = chosen(read_projects(HERE / "projects.tsv"), options.projects)
        if options.command == "report":
            return report(projects, options.goldens, out)
        return check_or_update(projects, options, out)
    except (Unusable, zipfile.BadZipFile) as e:
        print(f"ruling: {e}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
