"""A claim board as a page to read and print: no scripts, nothing from elsewhere."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser
from itertools import groupby
from typing import TYPE_CHECKING

from core.formats.base import VerificationFailed
from core.formats.placing import replaced_file
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.formats.board_table import BoardEntry, BoardLine, BoardSource, BoardTable

_GENERATOR = "Spanwise claim board"
_MARK = f'<meta name="generator" content="{_GENERATOR}">'
_SIGNS = {"same": "=", "compatible": "≈", "differs": "≠", "not_stated": "–", "not_coded": "…"}
_STYLE = """
:root { color-scheme: light dark; --line: #c8ccd2; --soft: #5a6270; --ground: #ffffff; --ink: #1b1f24;
  --head: #f1f3f5; --differs: #a83200; --compatible: #7a5a00; --same: #00684c; }
@media (prefers-color-scheme: dark) { :root { --line: #454b54; --soft: #a7b0bc; --ground: #16191d; --ink: #e6e9ed;
  --head: #22272d; --differs: #ff9b73; --compatible: #e6c15a; --same: #6fd3ae; } }
body { background: var(--ground); color: var(--ink); font: 15px/1.45 "Noto Sans", "Noto Sans CJK SC", sans-serif;
  margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
h1 { font-size: 1.3rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
tbody th[colspan] { background: var(--head); font-weight: 600; }
tbody th { font-weight: 400; }
q { color: var(--soft); display: block; }
q.value { color: inherit; display: inline; }
div + div { margin-top: .35rem; }
small { color: var(--soft); }
.state { white-space: nowrap; }
.differs { color: var(--differs); font-weight: 600; }
.compatible { color: var(--compatible); }
.same { color: var(--same); }
.ruling td { border-top-style: dotted; }
ol { padding-left: 1.4rem; }
@media print { tr { break-inside: avoid; } }
"""


def write_board_html(table: BoardTable, destination: Path) -> None:
    """Write a board as one page and read it back: every value and quotation stands in it.

    Raises:
        UserFixable: If the disk refuses, or another kind of file stands there.
        VerificationFailed: If what was read back is something else.
    """
    with replaced_file(destination, _is_board) as part:
        part.write_text("\n".join(_page(table)) + "\n", encoding="utf-8", newline="\n")
        reader = _Reader()
        reader.feed(part.read_text(encoding="utf-8"))
        reader.close()
        if reader.quotations != [_clean(words) for words in _quotations(table)]:
            raise VerificationFailed(destination, tr("A quotation differs."))
        if reader.values != [_clean(entry.value) for entry in _entries(table) if not _is_quotation(entry)]:
            raise VerificationFailed(destination, tr("A value differs."))


def _page(table: BoardTable) -> Iterator[str]:
    title = _text(table.title)
    yield f'<!DOCTYPE html>\n<html lang="{_text(table.language)}">\n<head>\n<meta charset="utf-8">\n{_MARK}'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<table>\n<thead><tr>"
    yield f'<th scope="col">{_text(table.say(tr("Field")))}</th><th scope="col">{_text(table.say(tr("State")))}</th>'
    yield "".join(f'<th scope="col">{_text(each.name)}</th>' for each in table.columns)
    yield "</tr></thead>"
    # Rows of one thing stand together, the thing with the weightiest row first.
    order = {group: n for n, group in enumerate(dict.fromkeys(line.group for line in table.lines))}
    lines = sorted(table.lines, key=lambda line: order[line.group])
    for _, of_one in groupby(lines, key=lambda line: line.group):
        yield from _thing(table, list(of_one))
    yield "</table>\n<h2>" + _text(table.say(tr("Articles"))) + "</h2>\n<ol>"
    yield from map(_source, table.columns)
    yield "</ol>\n</body>\n</html>"


def _thing(table: BoardTable, lines: list[BoardLine]) -> Iterator[str]:
    width = len(table.columns) + 2
    heading = f"{_text(lines[0].thing)} <small>{_text(lines[0].type)}</small>"
    yield f'<tbody>\n<tr><th colspan="{width}" scope="rowgroup">{heading}</th></tr>'
    for line in lines:
        note = f"<br><small>{_text(line.note)}</small>" if line.note else ""
        sign = f"{_SIGNS.get(line.state, '')} {_text(line.said)}"
        cells = "".join(f"<td>{''.join(map(_entry, entries))}</td>" for entries in line.cells)
        yield (
            f'<tr><th scope="row">{_text(line.field)}</th><td class="state {_text(line.state)}">{sign}{note}</td>'
            f"{cells}</tr>"
        )
        if line.ruling or line.reason:
            said = " – ".join(filter(None, (_text(line.ruling), _text(line.reason))))
            ruling = tr("ruling")
            heads = f"<td></td><td>{_text(table.say(ruling))}</td>"
            yield f'<tr class="ruling">{heads}<td colspan="{width - 2}">{said}</td></tr>'
    yield "</tbody>"


def _entry(entry: BoardEntry) -> str:
    language = f' lang="{_text(entry.language)}"' if entry.language else ""
    tag = f" <small>{_text(entry.language)}</small>" if entry.language and entry.quotes else ""
    if _is_quotation(entry):
        return f'<div><q class="value"{language}>{_text(entry.quotes[0].exact)}</q>{tag}</div>'
    quoted = "".join(f"<q{language}>{_text(quote.exact)}</q>" for quote in entry.quotes)
    return f"<div><b>{_text(entry.value)}</b>{tag}{quoted}</div>"


def _is_quotation(entry: BoardEntry) -> bool:
    """Tell whether a value is its words and nothing else, and so need not be said twice."""
    return len(entry.quotes) == 1 and _clean(entry.value) == _clean(entry.quotes[0].exact)


def _source(source: BoardSource) -> str:
    link = f' <a href="{_text(source.url)}">{_text(source.url)}</a>' if source.url.startswith("http") else ""
    return f"<li>{_text(source.name)}: {_text(source.said)}{link} <small>{_text(source.file)}</small></li>"


def _entries(table: BoardTable) -> Iterator[BoardEntry]:
    order = {group: n for n, group in enumerate(dict.fromkeys(line.group for line in table.lines))}
    for line in sorted(table.lines, key=lambda line: order[line.group]):
        for entries in line.cells:
            yield from entries


def _quotations(table: BoardTable) -> Iterator[str]:
    return (quote.exact for entry in _entries(table) for quote in entry.quotes)


def _text(words: str) -> str:
    return escape(_clean(words))


def _clean(words: str) -> str:
    """Put words on one line, without characters that a page cannot hold."""
    return " ".join("".join(letter if letter >= " " else " " for letter in words).split())


def _is_board(path: Path) -> bool:
    with path.open(encoding="utf-8", errors="replace") as stream:
        return _MARK in stream.read(400)


class _Reader(HTMLParser):
    """Reads values and quotations off a page."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[str] = []
        self.quotations: list[str] = []
        self._into: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in ("b", "q"):
            self._into = self.values if tag == "b" else self.quotations
            self._into.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("b", "q"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data
