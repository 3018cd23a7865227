"""What is suggested and questioned in the sample articles has the shapes that others rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from core.model.record import Origin
from core.model.suggestion import SuggestionKind
from tests.core.store.projects import SEEDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

SUGGESTION = ["article", "type", "kind", "start", "end", "exact", "mentions", "fields", "reason", "score"]
VALUE = ["raw", "reading", "normal", "label", "origin", "doubtful", "spans"]
CHECK = ["article", "start", "end", "exact", "rule", "message", "severity"]


@pytest.fixture
def seeds(tmp_path: Path, spanwise: Callable[..., Ran]) -> Path:
    path = tmp_path / "seeds.spanwise"
    assert spanwise("new", path).status == 0
    assert spanwise("add", path, SEEDS).status == 0
    return path


def texts_of(path: Path, spanwise: Callable[..., Ran]) -> dict[str, str]:
    articles = spanwise("articles", path, "--json").json
    return {each["id"]: spanwise("text", path, each["id"]).out for each in articles}


def check_span(span: dict[str, Any], text: str) -> None:
    assert text[span["start"] : span["end"]] == span["exact"]
    assert span["role"] in ("words", "basis")
    assert set(span) <= {"start", "end", "exact", "role"}, "all stands in the newest text of the same article"


def check_value(value: dict[str, Any], text: str) -> None:
    if value.get("not_stated"):
        assert set(value) <= {"not_stated", "doubtful", "note"}
        return
    assert set(VALUE) <= set(value) <= {*VALUE, "bound", "high", "unit", "reason", "note", "new"}
    assert value["origin"] in {str(each) for each in Origin}
    assert (value["normal"] is None) == ("new" in value)
    if "new" in value:
        assert {"type", "name"} <= set(value["new"]) <= {"type", "name", "series", "ordinal"}
    for span in value["spans"]:
        check_span(span, text)


def test_suggestions_of_the_sample_articles_have_the_promised_shape(seeds: Path, spanwise: Callable[..., Ran]) -> None:
    found, texts = spanwise("suggest", seeds, "--json").json, texts_of(seeds, spanwise)
    assert {each["type"] for each in found} == {"meeting", "speaker", "proposal", "statistic"}
    for each in found:
        text = texts[each["article"]]
        assert set(SUGGESTION) <= set(each) <= {*SUGGESTION, "record", "entity"}
        assert each["kind"] in {str(kind) for kind in SuggestionKind}
        assert text[each["start"] : each["end"]] == each["exact"] == each["mentions"][0]["exact"]
        assert each["reason"]
        assert 0 <= each["score"] <= 1
        for span in each["mentions"]:
            check_span(span, text)
        for values in each["fields"].values():
            assert values
            for value in values:
                check_value(value, text)


def test_checks_of_the_sample_articles_have_the_promised_shape(seeds: Path, spanwise: Callable[..., Ran]) -> None:
    found, texts = spanwise("checks", seeds, "--json").json, texts_of(seeds, spanwise)
    assert {"date-after-publication", "misspelt-acronym", "year-never-stated"} <= {each["rule"] for each in found}
    for each in found:
        assert list(each) == CHECK
        assert texts[each["article"]][each["start"] : each["end"]] == each["exact"]
        assert each["message"]
