from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran


def table(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "in.csv"
    file.write_text("\n".join(("kind,vi,zh,en", *lines)), encoding="utf-8")
    return file


def test_a_glossary_goes_in_is_listed_and_goes_out(spanwise: Callable[..., Ran], project: Path, tmp_path: Path) -> None:
    file = table(tmp_path, "person,Trần Văn Minh,陈文明,Tran Van Minh", "dragon,,,Smaug")
    dry = spanwise("glossary", "import", project, file, "--dry-run", "--json").json
    assert (dry["new"], dry["refused"], dry["names"], dry["act"]) == (1, 1, 3, None)
    assert spanwise("glossary", "list", project, "--kind", "person", "--json").json == []
    done = spanwise("glossary", "import", project, file)
    assert done.status == 0
    assert done.out.splitlines()[0] == "new\tline 2\tperson\tTrần Văn Minh is new."
    assert done.out.splitlines()[1].startswith("refused\tline 3\tdragon\t“dragon” is no kind of this codebook")
    (entry,) = spanwise("glossary", "list", project, "--kind", "person", "--json").json
    assert (entry["label"], entry["records"]) == ("Tran Van Minh", 0)
    assert [name["language"] for name in entry["names"]] == ["vi", "zh", "en"]
    assert "陈文明" in spanwise("glossary", "list", project, "--used").out
    out = spanwise("glossary", "export", project, tmp_path / "out.tbx", "--used", "--json").json
    assert (out["entries"], out["names"], out["changed"], out["verified"]) == (1, 3, 0, True)
    assert len(list(ElementTree.parse(tmp_path / "out.tbx").getroot().iter("{urn:iso:std:iso:30042:ed-2}term"))) == 3
    lines = spanwise("glossary", "export", project, tmp_path / "out.csv").out.splitlines()
    assert lines[1].endswith("names; read back and checked.")


def test_what_is_left_out_is_said_on_the_other_channel(
    spanwise: Callable[..., Ran], project: Path, tmp_path: Path
) -> None:
    ran = spanwise("glossary", "import", project, table(tmp_path, "dragon,,,Smaug"), "--json")
    assert (ran.json["refused"], ran.json["act"]) == (1, None)
    assert "1 things did not fit" in ran.err


def test_aligned_sentences_go_out_as_a_translation_memory(
    spanwise: Callable[..., Ran], project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "out.tmx"
    ran = spanwise("glossary", "export", project, file, "--pair", "story", "second#zh", "--json")
    assert (ran.status, ran.json["units"]) == (0, 0)
    assert "--all-links" in ran.err
    ran = spanwise("glossary", "export", project, file, "--pair", "story", "second#zh", "--all-links", "--json")
    assert ran.json["units"] == len(ElementTree.parse(file).getroot().findall("body/tu"))
    assert spanwise("glossary", "export", project, file, "--pair", "second", "second").status == 1


def test_wrong_use_is_told(spanwise: Callable[..., Ran], project: Path, tmp_path: Path) -> None:
    file = table(tmp_path, "Law,,,asylum")
    assert spanwise("glossary", "import", project, file, "--kind", "dragon").status == 1
    assert spanwise("glossary", "export", project, tmp_path / "x.csv", "--kind", "dragon").status == 1
    assert spanwise("glossary", "export", project, tmp_path / "x.docx").status == 1
    assert spanwise("glossary", "export", project, tmp_path / "x.tmx").status == 2
    assert spanwise("glossary", "export", project, tmp_path / "x.csv", "--pair", "a", "b").status == 2
    assert spanwise("glossary", "import", project, tmp_path / "none.csv").status == 1
    assert spanwise("glossary", "import", project, file, "--kind", "topic", "--json").json["new"] == 1
