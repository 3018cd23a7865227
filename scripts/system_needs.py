"""List the system packages (Debian's names) that Qt and the fonts need here and that are missing.

Prints one line per missing thing, ``group name``: group is ``base`` (nothing works without it) or ``window``
(needed to show a window, or to show Chinese). Exit status 0 either way.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

# (group, shared library, names of its package, newest distribution first)
LIBRARIES = (
    ("base", "libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0")),
    ("base", "libGL.so.1", ("libgl1",)),
    ("base", "libEGL.so.1", ("libegl1",)),
    ("base", "libxkbcommon.so.0", ("libxkbcommon0",)),
    ("base", "libdbus-1.so.3", ("libdbus-1-3",)),
    ("base", "libfontconfig.so.1", ("libfontconfig1",)),
    ("window", "libxcb-cursor.so.0", ("libxcb-cursor0",)),
    ("window", "libxcb-icccm.so.4", ("libxcb-icccm4",)),
    ("window", "libxcb-keysyms.so.1", ("libxcb-keysyms1",)),
    ("window", "libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",)),
    ("window", "libxcb-shape.so.0", ("libxcb-shape0",)),
)

# (group, file patterns of which one is enough, package that brings one)
FONTS = (
    ("window", ("DejaVuSans.ttf",), "fonts-dejavu-core"),
    (
        "window",
        ("wqy-*", "NotoSansCJK*", "NotoSerifCJK*", "NotoSansSC*", "SourceHanSans*", "DroidSansFallback*"),
        "fonts-wqy-microhei",
    ),
)

FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("~/.fonts").expanduser(),
    Path("~/.local/share/fonts").expanduser(),
)


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds the library, whatever package brought it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def known_name(names: tuple[str, ...]) -> str:
    """Choose the name that this distribution uses; the last one where its lists do not say."""
    for name in names[:-1]:
        try:
            answer = subprocess.run(
                ["apt-cache", "show", "--no-all-versions", name],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )
        except FileNotFoundError:
            break
        if answer.returncode == 0:
            return name
    return names[-1]


def has_font(patterns: tuple[str, ...]) -> bool:
    """Tell whether a font file with one of these names lies in a usual place."""
    return any(
        next(folder.rglob(pattern), None) is not None
        for folder in FONT_FOLDERS
        if folder.is_dir()
        for pattern in patterns
    )


def missing() -> list[tuple[str, str]]:
    """List group and package of all that is missing."""
    libraries = [(group, known_name(names)) for group, file, names in LIBRARIES if not loads(file)]
    fonts = [(group, package) for group, patterns, package in FONTS if not has_font(patterns)]
    return libraries + fonts


if __name__ == "__main__":
    for group, package in missing():
        sys.stdout.write(group + " " + package + "\n")
