#!/bin/sh
# Runs the tests: arguments of pytest.
set -eu
cd "$(dirname "$0")/.."

# Without bytecode every process of the tests would compile all of them, and the program, anew.
unset PYTHONDONTWRITEBYTECODE
export QT_QPA_PLATFORM=offscreen

# What tests write need not outlive a power cut, and a disk takes milliseconds to promise that, several times an act.
memory=/dev/shm
needed_kb=4000000
if [ -w "$memory" ] && [ "$(df -Pk "$memory" | awk 'NR == 2 { print $4 }')" -gt "$needed_kb" ]; then
    folder=$(mktemp -d "$memory/spanwise-tests.XXXXXX")
    trap 'rm -rf "$folder"' EXIT
    trap 'exit 130' HUP INT TERM
    export PYTEST_DEBUG_TEMPROOT="$folder"
fi
.venv/bin/python -m pytest -q "$@"
