from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from core.cli.main import main
from core.operations.articles import import_articles
from core.operations.creation import create_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORY = (
    "Hội nghị SOMTC 20\n\nSáng 24/9, 😀 👨\u200d👩\u200d👧 bắt giữ 11.215 vụ ma túy ở Việt Nam,\u00a0"
    "𠮷 tăng 9,46% so với 2019."
)
SECOND = (
    "中国\n\n王小洪在北京会见越南公安部部长。双方同意加强合作，共同打击跨国犯罪。\n\n"
    "Minister visits\n\nThe minister visited the city and met the press."
)


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401
        return json.loads(self.out)


@pytest.fixture
def spanwise(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs a command; each has a connection and a program start of its own."""

    def run(*arguments: object) -> Ran:
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def project_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from core.intake.files import prepare_article

    path = tmp_path_factory.mktemp("template") / "template.spanwise"
    project = create_project(path, analyst="An")
    for file, body in (("story.txt", STORY), ("second.txt", SECOND)):
        import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])
    project.close()
    return path


@pytest.fixture
def project(project_template: Path, tmp_path: Path) -> Path:
    """A closed project of An's with two articles."""
    path = tmp_path / "project.spanwise"
    shutil.copy(project_template, path)
    return path


@pytest.fixture
def tagged(project: Path, spanwise: Callable[..., Ran]) -> str:
    """Id of a statistic in the project."""
    start = STORY.index("11.215 vụ")
    arguments = ("tag", project, "story", "statistic", start, start + 9, "--span", f"value={start}:{start + 9}")
    return spanwise(*arguments, "--json").json["id"]
