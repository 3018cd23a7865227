from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.gui.review.reviewing import Reviewing

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands


@pytest.fixture
def reviewing(hands: Hands) -> Reviewing:
    """An analyst who looks at all records of the sample."""
    return Reviewing(hands)
