#!/usr/bin/env bash
# Runs refledger check for the action: annotations, the whole text in the log, and a SARIF file.
# GitHub shows ten annotations of a kind for each step, so the text is what a person reads.
set -uo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=${RUNNER_TEMP:?}/refledger
mkdir -p "$out"

read -r -a paths <<<"${PATHS:-.}"
read -r -a options <<<"${ARGUMENTS:-}"
[ -z "${FAIL_ON:-}" ] || options+=(--fail-on "$FAIL_ON")
[ -z "${CHANGED_SINCE:-}" ] || options+=(--changed-since "$CHANGED_SINCE")

"$home/refledger" check --format github --no-progress \
    --report "sarif=$out/refledger.sarif" --report "pretty=$out/refledger.txt" \
    --sarif-category "${CATEGORY:-refledger}" ${options[@]+"${options[@]}"} "${paths[@]}"
code=$?

if [ -f "$out/refledger.txt" ]; then
    echo "::group::RefLedger"
    # What looks like a command of GitHub in a source line is none.
    token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "::stop-commands::$token"
    cat "$out/refledger.txt"
    echo "::$token::"
    echo "::endgroup::"
fi
if [ -f "$out/refledger.sarif" ]; then
    echo "sarif=$out/refledger.sarif" >>"${GITHUB_OUTPUT:?}"
fi
exit "$code"
