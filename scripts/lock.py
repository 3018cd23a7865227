"""Write constraints.txt: one exact version for everything that an environment of ours holds.

Run with the oldest Python that we support, so that every locked version installs on the later ones too.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "constraints.txt"
OLDEST = (3, 11)
HEADER = "# Every version that the set-up installs; made by `make lock`, not by hand.\n"

PIN = re.compile(r"(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)==(?P<version>[A-Za-z0-9.!+]+)")


def locked_line(frozen: str) -> str:
    """Give the line ``name==version`` in normal form.

    Raises:
        ValueError: If the line names a path, an address or anything but one version.
    """
    pin = PIN.fullmatch(frozen.strip())
    if pin is None:
        raise ValueError(f"cannot be locked: {frozen}")
    name = re.sub(r"[-_.]+", "-", pin["name"]).lower()
    return f"{name}=={pin['version']}"


def fresh_environment(folder: Path) -> Path:
    """Make an empty environment and give its interpreter."""
    venv.create(folder, with_pip=True)
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def frozen_lines(python: Path) -> list[str]:
    """Install the project with all its extras and list what came."""
    pip = [str(python), "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "-qq", f"{ROOT}[dev]"], check=True)
    listing = subprocess.run([*pip, "freeze", "--exclude", "spanwise"], check=True, capture_output=True, text=True)
    return listing.stdout.splitlines()


def main() -> int:
    """Lock, and tell how much was locked."""
    if sys.version_info[:2] != OLDEST:
        print(f"Lock with Python {OLDEST[0]}.{OLDEST[1]}, the oldest we support.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="spanwise-lock-") as folder:
        lines = sorted(locked_line(line) for line in frozen_lines(fresh_environment(Path(folder))))
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} versions locked in {TARGET.name}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
