"""One measured case in a process of its own: ``python -m tests.bench.child MODULE:FUNCTION JSON``.

Nothing is imported here that the case does not need itself: what a process has loaded is part of what is measured.
"""

from __future__ import annotations

import json
import resource
import sys
from importlib import import_module

ANSWER = "answer: "
"""Begins the line of the output that holds what was measured."""
_KB_A_MB = 1024


def peak_megabytes() -> float:
    """Greatest memory that this process held so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (_KB_A_MB * _KB_A_MB if sys.platform == "darwin" else _KB_A_MB)


def main() -> None:
    """Run the case that is named and say what it found, with its peak memory."""
    module, _, function = sys.argv[1].partition(":")
    measure = getattr(import_module(f"tests.bench.measured.{module}"), function)
    found = measure(**json.loads(sys.argv[2]))
    sys.stdout.write(f"\n{ANSWER}{json.dumps(found | {'peak': peak_megabytes()})}\n")


if __name__ == "__main__":
    main()
