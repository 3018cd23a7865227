from __future__ import annotations

import os
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.intake.files import MAX_BYTES, find_files, read_article
from core.text.canonical import MAX_CHARACTERS
from core.text.span import Span

if TYPE_CHECKING:
    from pathlib import Path

PUBLISHED = {"000": None, "001": ("2020-09-25", "25/09/2020"), "002": ("2021-09-30", "ngày 30/09/2021")}
TITLES = {
    "000": "东盟提高打击跨国犯罪合作效果",
    "001": "Việt Nam kêu gọi ASEAN hợp tác mạnh mẽ hơn trong lĩnh vực phòng, chống tội phạm xuyên quốc gia",
    "002": "Tăng cường hợp tác đấu tranh phòng, chống tội phạm xuyên quốc gia hậu đại dịch",
    "003": "Hội nghị SOMTC 20: Tiếp tục duy trì, củng cố quan hệ hợp tác phòng, chống tội phạm xuyên quốc gia",
    "004": "王小洪出席第9届中国—东盟打击跨国犯罪部长级会议",
}
LANGUAGES = {"000": {"zh-Hans"}, "001": {"vi"}, "002": {"vi"}, "003": {"vi"}, "004": {"zh-Hans", "en"}}
REFUSED = {
    "nothing": (b"", "This file is empty: it has no bytes."),
    "blanks": (b" \n\t\n", "This file is empty: it holds no words."),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it looks like a PNG picture"),
    "pdf": (b"%PDF-1.4\n%\xe2\xe3", "it looks like a PDF document"),
    "word": (b"PK\x03\x04 word", "it looks like a ZIP archive"),
    "broken": ("Việt Nam".encode()[:4] + b" t\xff\xfe", "This file is not UTF-8: byte 2 (0xE1)"),
    "long": (b"a" * (MAX_CHARACTERS + 1), "up to 5,000,000 characters"),
}


@pytest.mark.parametrize("number", TITLES)
def test_title_date_and_language_of_the_five_articles(number: str, seeds_folder: Path) -> None:
    (path,) = seeds_folder.glob(f"{number}_*.txt")
    article = read_article(path)
    assert article.file == path.name
    assert article.body == path.read_text(encoding="utf-8")
    assert article.data == path.read_bytes()
    assert article.notes == ()
    assert article.reading.headline is not None
    assert article.reading.headline.of(article.body) == TITLES[number]
    expected = PUBLISHED.get(number)
    published = article.reading.published
    assert (published and (published.edtf, published.span.of(article.body))) == expected
    body = {region.language for region in article.reading.regions if region.role == "body"}
    assert body == LANGUAGES[number]
    spans = [region.span for region in article.reading.regions]
    assert spans == sorted(spans)
    assert not any(one.overlaps(other) for one, other in pairwise(spans))


def test_the_analyst_may_know_the_language_better(seeds_folder: Path) -> None:
    (path,) = seeds_folder.glob("004_*.txt")
    assert {region.language for region in read_article(path, language="lo").reading.regions} == {"lo"}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_in_a_sentence_that_names_the_file(name: str, tmp_path: Path) -> None:
    data, said = REFUSED[name]
    path = tmp_path / f"{name}.txt"
    path.write_bytes(data)
    with pytest.raises(UserFixable) as refused:
        read_article(path)
    assert refused.value.what.startswith(f"{name}.txt: ")
    assert said in refused.value.what
    assert refused.value.kept == "Nothing was imported."
    assert refused.value.cure


def test_a_file_that_is_missing_a_folder_or_huge_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.txt", tmp_path):
        with pytest.raises(UserFixable, match=f"{path.name} could not be read"):
            read_article(path)
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as sparse:
        sparse.truncate(MAX_BYTES + 1)
    with pytest.raises(UserFixable, match=f"huge.txt has {MAX_BYTES + 1:,} bytes"):
        read_article(huge)


def test_what_was_done_to_a_text_is_told_and_spans_count_what_is_left(tmp_path: Path) -> None:
    path = tmp_path / "nasty.txt"
    first, rest = "Tin 😀 \U0001f468\u200d\U0001f469\u200d\U0001f467", "Vie\u0323\u0302t Nam\u2028\0họp với 𠮷田."
    path.write_bytes(f"\ufeff{first}\r\n\r\n{rest}\r\n".encode())
    article = read_article(path)
    assert {note.code for note in article.notes} == {"bom", "crlf", "composed", "nul"}
    assert all(note.message.endswith(".") for note in article.notes)
    assert "\r" not in article.body
    assert "Việt Nam\u2028" in article.body
    assert article.body.startswith(first + "\n")
    assert all(region.span.end <= len(article.body) for region in article.reading.regions)


def test_folders_give_their_texts_in_order_and_named_files_any_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "sub/c.md", "sub/d.text", "e.pdf", "f"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    found = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert found == ["a.TXT", "b.txt", "sub/c.md", "sub/d.text"]
    named = find_files([tmp_path / "f", tmp_path / "b.txt", tmp_path, tmp_path / "gone.txt"])
    assert [path.name for path in named] == ["f", "b.txt", "a.TXT", "c.md", "d.text", "gone.txt"]


def test_a_headline_of_one_line_is_the_whole_article(tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_text("Hội nghị", encoding="utf-8")
    article = read_article(path)
    assert article.body == "Hội nghị"
    assert article.reading.published is None
    assert [region.span for region in article.reading.regions] == [Span(0, 8)]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are characters there")
def test_a_name_that_is_not_utf8_is_shown_with_marks(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\xfebad.txt")
    path.write_text("Một bài báo về hội nghị ở Hà Nội.", encoding="utf-8")
    assert read_article(path).file == "��bad.txt"
    path.write_bytes(b"")
    with pytest.raises(UserFixable, match=r"^��bad\.txt: "):
        read_article(path)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UserFixable, match="is no ordinary file"):
        read_article(tmp_path / "pipe.txt")
