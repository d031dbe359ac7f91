"""Sums up the test reports of a build: a line for each module and the names of what failed.

Fails when nothing was tested at all, so that a build that skips its tests is not taken for a good one.
"""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

COLUMNS = ("tests", "failures", "errors", "skipped")


def read(root):
    """Counts by module, and the failed tests."""
    modules, failed = {}, []
    for report in sorted(root.glob("**/target/*-reports/TEST-*.xml")):
        module = str(report.relative_to(root)).split("/target/")[0]
        counts = modules.setdefault(module, dict.fromkeys(COLUMNS, 0))
        for case in ElementTree.parse(report).getroot().iter("testcase"):
            counts["tests"] += 1
            for outcome, column in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
                if case.find(outcome) is not None:
                    counts[column] += 1
                    if column != "skipped":
                        failed.append(f"{module}: {case.get('classname')}.{case.get('name')}")
    return modules, failed


def main():
    modules, failed = read(pathlib.Path("."))
    width = max([len(module) for module in modules] + [len("module")])
    print("module".ljust(width), *(column.rjust(9) for column in COLUMNS))
    for module, counts in modules.items():
        print(module.ljust(width), *(str(counts[column]).rjust(9) for column in COLUMNS))
    total = {column: sum(counts[column] for counts in modules.values()) for column in COLUMNS}
    print("all".ljust(width), *(str(total[column]).rjust(9) for column in COLUMNS))
    for name in failed:
        print("FAILED", name)
    if total["tests"] == 0:
        print("No test was run.")
    return 1 if failed or total["tests"] == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
