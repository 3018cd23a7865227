from __future__ import annotations

from itertools import pairwise
from uuid import UUID

from core.model.ids import new_id


def test_ids_made_one_after_the_other_are_in_order_and_differ() -> None:
    made = [new_id() for _ in range(2_000)]
    assert all(one < other for one, other in pairwise(made))


def test_an_id_is_a_uuid_of_version_7() -> None:
    read = UUID(hex=new_id())
    assert (read.version, read.variant) == (7, "specified in RFC 4122")
