"""The tools that peers.py compares: how each is run, and which of its reports are about references and resources."""
import json
import os
import pathlib
import re
import shlex
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
DATA = HERE / "peers"
DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1"
OPENED = {
    "exports": ("api", "code", "file", "main", "model", "parser", "processing", "tree", "util"),
    "opens": ("code", "comp"),
}


class Unusable(Exception):
    """A tool or an input that cannot be used, with the reason."""


def java_home():
    """The folder of the JDK that runs everything, from the java on the PATH when JAVA_HOME is not set."""
    home = os.environ.get("JAVA_HOME")
    return pathlib.Path(home) if home else pathlib.Path(run(["which", "java"]).strip()).resolve().parent.parent


def run(command, good=(0,), **more):
    """What a command prints on both streams; Unusable when it ends with another code than a good one."""
    done = subprocess.run(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **more
    )
    if good and done.returncode not in good:
        raise Unusable(f"{shlex.join(str(part) for part in command)[:200]} ended with {done.returncode}:\n{done.stdout[-2000:]}")
    return done.stdout


def class_path(name, work, offline=False):
    """The class path of peers/NAME.xml, resolved by Maven once for a work folder."""
    file = work / f"{name}.cp"
    if not file.exists():
        flags = ["-o"] if offline else []
        run(["mvn", "-q", "-B", *flags, "-f", DATA / f"{name}.xml", f"{DEPENDENCY_PLUGIN}:build-classpath", f"-Dmdep.outputFile={file}"])
    return file.read_text().strip()


def version(name):
    """The version of the first dependency of peers/NAME.xml."""
    return re.search(r"<dependency>.*?<version>([^<]+)<", (DATA / f"{name}.xml").read_text(), re.S).group(1)


def javac_reports(text, keys):
    """The file and line of each report of javac whose text matches."""
    found = re.findall(r"^(\S.*?\.java):(\d+): (?:warning|error|Note): (.*)$", text, re.M)
    return {(os.path.abspath(file), int(line)) for file, line, message in found if re.match(keys, message)}


def javac(work, label, arguments, files):
    """What javac prints for these files."""
    opened = [f"-J--add-{kind}=jdk.compiler/com.sun.tools.javac.{p}=ALL-UNNAMED" for kind, ps in OPENED.items() for p in ps]
    listing = work / f"{label}.files"
    listing.write_text("".join(f'"{file}"\n' for file in files))
    command = [java_home() / "bin/javac", *opened, "-nowarn", "-encoding", "UTF-8", "-Xmaxwarns", "100000", "-Xmaxerrs", "100000"]
    return run([*command, "-d", work / f"{label}.out", *arguments, f"@{listing}"], good=())


class Tool:
    """A tool in one configuration. `run` gives the places it reports, as absolute file and line."""

    def __init__(self, name, pom, taught, about, runner):
        self.name, self.pom, self.taught, self.about, self.runner = name, pom, taught, about, runner

    def label(self):
        return f"{self.name}{', taught' if self.taught else ''}"

    def reports(self, case, work, offline):
        tool = class_path(self.pom, work, offline) if self.pom else ""
        return self.runner(case, work, tool, self.taught)


class Case:
    """Sources that compile, as absolute paths, with their classes, what they are compiled with, and the folder of the sources."""

    def __init__(self, folder, files, classes, libraries, sourcepath=None):
        self.folder, self.files, self.classes, self.libraries, self.sourcepath = folder, files, classes, libraries, sourcepath


def refledger(case, work, _tool, _taught):
    report = work / "refledger.json"
    command = [ROOT / "refledger", "check", *case.files, "--isolated", "--no-progress", "--quiet", "--classpath", case.libraries]
    if case.sourcepath:
        command[2 : 2 + len(case.files)] = [case.sourcepath]
    run([*command, "--fail-on", "never", "--root", case.folder, "--report", f"json={report}"], cwd=case.folder)
    found = set()
    for finding in json.loads(report.read_text())["findings"]:
        found.add((os.path.abspath(os.path.join(case.folder, finding["place"]["file"])), finding["place"]["startLine"]))
    return found


def spotbugs(case, work, tool, _taught):
    out = work / "spotbugs.txt"
    java = java_home() / "bin/java"
    options = ["-textui", "-effort:max", "-low", "-emacs", "-nested:false", "-sourcepath", case.sourcepath or case.folder]
    run([java, "-cp", tool, "edu.umd.cs.findbugs.LaunchAppropriateUI", *options, "-auxclasspath", case.libraries, "-output", out, case.classes])
    by_end = {}
    for file in case.files:
        by_end.setdefault(package_path(file), os.path.abspath(file))
    found = set()
    for name, line, kind in re.findall(r"^(\S+?\.java):(\d+):-?\d+ .*?\b(\w+):", out.read_text(), re.M):
        if kind.startswith(("OBL", "OS", "ODR")) and name in by_end:
            found.add((by_end[name], int(line)))
    return found


def package_path(file):
    """The name of a source below its package root, the way a class file knows it."""
    text = pathlib.Path(file).read_text(encoding="utf-8", errors="replace")
    package = re.search(r"^\s*package\s+([\w.]+)\s*;", text, re.M)
    return (package.group(1).replace(".", "/") + "/" if package else "") + os.path.basename(file)


def pmd(case, work, tool, taught):
    rules = work / "pmd.xml"
    rules.write_text((DATA / "close-resource.xml").read_text())
    listing = work / "pmd.files"
    listing.write_text("".join(f"{file}\n" for file in case.files))
    report = work / "pmd.json"
    ruleset = rules if taught else "category/java/errorprone.xml/CloseResource"
    options = ["--no-cache", "--no-progress", "-f", "json", "-r", report, "--file-list", listing, "-R", ruleset]
    java = java_home() / "bin/java"
    aux = f"{case.classes}{os.pathsep}{case.libraries}"
    run([java, "-cp", tool, "net.sourceforge.pmd.cli.PmdCli", "check", *options, "--aux-classpath", aux], good=(0, 4, 5))
    found = set()
    for file in json.loads(report.read_text())["files"]:
        found |= {(os.path.abspath(file["filename"]), each["beginline"]) for each in file["violations"]}
    return found


def errorprone(case, work, tool, _taught):
    checks = "-Xplugin:ErrorProne -XepAllErrorsAsWarnings -XepDisableWarningsInGeneratedCode -Xep:MustBeClosed:WARN -Xep:StreamResourceLeak:WARN"
    arguments = ["-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-processorpath", tool, checks, *sources(case)]
    text = javac(work, "errorprone", arguments, case.files)
    return javac_reports(text, r"\[(MustBeClosed\w*|StreamResourceLeak)\]")


def checker(case, work, tool, taught):
    arguments = ["-proc:only", "-Awarns", "-processorpath", tool, "-processor", "org.checkerframework.checker.resourceleak.ResourceLeakChecker"]
    if taught:
        arguments.append(f"-Astubs={DATA / 'counted.astub'}")
    text = javac(work, "checker", [*arguments, *sources(case, tool)], case.files)
    if "required.method" not in text and re.search(r"^error: ", text, re.M):
        raise Unusable(re.search(r"^error: .*", text, re.M).group())
    return javac_reports(text, r"\[required\.method")


def sources(case, more=""):
    path = os.pathsep.join(part for part in (case.libraries, more) if part)
    return ["-cp", path, *(["-sourcepath", case.sourcepath, "-implicit:none"] if case.sourcepath else [])]


TOOLS = [
    Tool("RefLedger", None, False, "as delivered", refledger),
    Tool("SpotBugs", "spotbugs", False, "`-effort:max -low`; patterns `OBL_*`, `OS_*`, `ODR_*`", spotbugs),
    Tool("PMD", "pmd", False, "rule `CloseResource`", pmd),
    Tool("PMD", "pmd", True, "`CloseResource` with `types` and `closeTargets` of `peers/close-resource.xml`", pmd),
    Tool("Error Prone", "errorprone", False, "`MustBeClosedChecker`, `StreamResourceLeak`", errorprone),
    Tool("Resource Leak Checker", "checker", False, "messages `required.method.*`", checker),
    Tool("Resource Leak Checker", "checker", True, "with the stubs of `peers/counted.astub`", checker),
]
