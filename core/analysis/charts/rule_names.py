"""What the rules that find suggestions are called on screen."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.wording import Phrase


def rule_name(rule: str) -> str:
    """Say in the analyst's words what a rule finds; its id where it has no name, as with rules of earlier versions."""
    return _names().get(rule, rule)


@cache
def _names() -> Mapping[str, Phrase]:
    return {
        "": tr("no longer found by any rule"),
        "meeting.numbered": tr("meeting named with its number"),
        "meeting.series": tr("series of meetings"),
        "meeting.named": tr("meeting named without a number"),
        "speaker.say": tr("person with a verb of speech"),
        "speaker.ask": tr("person who asks for something"),
        "speaker.plan": tr("person who plans something"),
        "speaker.pledge": tr("person who promises something"),
        "speaker.agree": tr("person who agrees"),
        "speaker.chair": tr("person who presides"),
        "speaker.lead": tr("person who leads a delegation"),
        "speaker.attend": tr("person who takes part under a title"),
        "speaker.group": tr("group that speaks as one"),
        "proposal.asked": tr("clause behind a verb of asking"),
        "proposal.needed": tr("clause that says what is needed"),
        "proposal.included": tr("clause among those that a proposal includes"),
        "proposal.list": tr("item of a list of proposals"),
        "proposal.noun": tr("clause behind a noun such as “proposal”"),
        "proposal.document": tr("text named with who brought it in"),
        "proposal.continued": tr("clause that goes on with a proposal"),
        "statistic.level": tr("number with what it counts"),
        "statistic.change": tr("change told in figures"),
        "statistic.share": tr("share told in figures"),
    }
