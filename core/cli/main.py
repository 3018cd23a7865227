"""The `spanwise` command without its window: all commands in one group, and what becomes of errors."""

from __future__ import annotations

import errno
import traceback
from typing import TYPE_CHECKING

import click

from core.cli.articles import add, articles, quantities, regions, sentences, text
from core.cli.checks import checks
from core.cli.compare import compare
from core.cli.glossary import glossary
from core.cli.history import history, redo, undo
from core.cli.printing import explain, give_up_answering, message
from core.cli.records import delete, records, tag
from core.cli.search import search
from core.cli.series import series
from core.cli.sets import export, formats, import_
from core.cli.suggest import suggest
from core.cli.upkeep import backup, doctor, new
from core.cli.words import WordyGroup
from core.errors import SpanwiseError, UserFixable

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, MENDABLE, WRONG_USAGE, OUR_BUG = range(4)
"""Exit statuses; a promise."""


@click.group(cls=WordyGroup, context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Code news articles about meetings: every value stands on its words."""


for _command in (
    *(new, add, articles, text, regions, sentences, quantities, suggest),
    *(tag, records, delete, undo, redo, history, search, checks, compare, series),
    *(export, import_, formats, glossary, doctor, backup),
):
    cli.add_command(_command)


def main(argv: Sequence[str]) -> int:
    """Run a command.

    Args:
        argv: What follows the program's name.

    Returns:
        The exit status: 0 done, 1 the user can mend it, 2 wrong usage, 3 a bug of ours.
    """
    return run(cli, argv)


def run(command: click.Command, argv: Sequence[str]) -> int:
    """Run a command or group; every error becomes a message and an exit status."""
    try:
        returned = command.main(args=list(argv), prog_name="spanwise", standalone_mode=False)
    except click.UsageError as error:
        message(_usage(error))
        return WRONG_USAGE
    except click.Abort:
        message("Stopped.")
        return MENDABLE
    except BrokenPipeError:
        return MENDABLE
    except UserFixable as error:
        explain(error)
        return MENDABLE
    except click.ClickException as error:
        message(error.format_message())
        return MENDABLE
    except OSError as error:
        if error.errno != errno.ENOSPC or error.filename is not None:
            return _report_bug(error)
        # Only click prints the help, and says it so; projects and exports have sentences of their own.
        explain(give_up_answering(error))
        return MENDABLE
    # The last door: what comes here was foreseen by nobody, and must not look as if the user had done wrong.
    except Exception as error:  # noqa: BLE001
        return _report_bug(error)
    return returned if isinstance(returned, int) else DONE


def _usage(error: click.UsageError) -> str:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.format_message()
    usage = error.ctx.get_usage() + "\n" if error.ctx is not None else ""
    return f"{usage}Error: {error.format_message()}"


def _report_bug(error: Exception) -> int:
    message("".join(traceback.format_exception(error)).rstrip())
    message("This is a bug in Spanwise; what was saved before is kept.")
    if isinstance(error, SpanwiseError):
        message(str(error))
    message("Please report it, with the lines above.")
    return OUR_BUG
