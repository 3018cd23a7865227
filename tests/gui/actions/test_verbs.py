from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from core.model.codebook_toml import default_codebook_source, parse_codebook
from gui.actions.compare_vocabulary import OF_COMPARE
from gui.actions.verbs import make_actions, plain_words, tag_verbs, with_keys
from gui.actions.vocabulary import OF_THE_ARTICLE, verbs
from gui.theme import make_theme

pytestmark = pytest.mark.gui

PROMISED = {"undo", "redo", "export", "import_articles", "workspace_annotate", "workspace_compare"}


def test_the_promised_actions_are_there(qapp: object) -> None:
    parent = QWidget()
    actions = make_actions(parent, make_theme(dark=False))
    assert set(actions) >= PROMISED
    for name, action in actions.items():
        assert action.objectName() == name
        assert not action.icon().isNull()
        assert action.statusTip().endswith((".", "!"))
        assert (action in parent.actions()) is (name not in OF_THE_ARTICLE | OF_COMPARE)


def test_no_key_is_given_twice_and_every_key_can_be_read(qapp: object) -> None:
    known = (*verbs(), *tag_verbs(parse_codebook(default_codebook_source(), name="the codebook")))
    keys = Counter(QKeySequence(each).toString() for verb in known for each in verb.keys)
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []
    assert [name for name, count in Counter(verb.id for verb in known).items() if count > 1] == []


def test_the_types_of_the_codebook_become_verbs(qapp: object) -> None:
    known = tag_verbs(parse_codebook(default_codebook_source(), name="the codebook"))
    assert [(verb.id, verb.label, verb.keys) for verb in known] == [
        ("tag_meeting", "Tag meeting", ("M",)),
        ("tag_speaker", "Tag speaker", ("S",)),
        ("tag_proposal", "Tag proposal", ("P",)),
        ("tag_statistic", "Tag statistic", ("T",)),
    ]
    assert all(verb.tip for verb in known)


def test_a_tip_names_the_first_key() -> None:
    assert with_keys("Take it back.", ("Ctrl+Z", "Alt+Backspace")) == "Take it back. (Ctrl+Z)"
    assert with_keys("Take it back.", ()) == "Take it back."


@pytest.mark.parametrize(("written", "read"), [("&New project…", "New project"), ("Save && go", "Save & go")])
def test_names_lose_their_marks(qapp: object, written: str, read: str) -> None:
    assert plain_words(QAction(written)) == read
