"""The sizes of letters outside the article: four steps, each in points relative to the application's font."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

LEAST_POINTS = 7.0


class Step(Enum):
    """A step of the scale: its size relative to the application's font, and its weight."""

    CAPTION = (0.86, QFont.Weight.Normal)
    BODY = (1.0, QFont.Weight.Normal)
    # Bold, and nothing lighter: Qt draws the weights between of the font that comes with the program as plain letters.
    EMPHASIS = (1.0, QFont.Weight.Bold)
    TITLE = (1.25, QFont.Weight.Bold)

    @property
    def share(self) -> float:
        """Size as a share of the application's font."""
        return self.value[0]

    @property
    def weight(self) -> QFont.Weight:
        """Weight of the strokes."""
        return self.value[1]


def points(step: Step) -> float:
    """Size of a step in points, as a style sheet or rich text wants it."""
    return max(LEAST_POINTS, _points_of(QGuiApplication.font()) * step.share)


def scaled(font: QFont, step: Step) -> QFont:
    """Give the font of a widget in the size and weight of a step.

    Args:
        font: What a list or a view hands out; it may have been enlarged already, and that is kept.
    """
    made = QFont(font)
    made.setPointSizeF(max(LEAST_POINTS, _points_of(font) * step.share))
    if step.weight is not QFont.Weight.Normal:
        made.setWeight(step.weight)
    return made


def zoomed(steps: int) -> QFont:
    """Give the application's font, so many points larger; smaller, where that is below nought."""
    made = QGuiApplication.font()
    made.setPointSizeF(max(LEAST_POINTS, _points_of(made) + steps))
    return made


def _points_of(font: QFont) -> float:
    # A font that was given in pixels has no points of its own.
    return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()
