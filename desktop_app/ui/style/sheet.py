"""The one style sheet: resources/styles/app.qss with tokens and tinted marks put in."""

from pathlib import Path
from string import Template

from desktop_app.ui.style.tokens import (
    BODY_PX,
    LABEL_PX,
    RADIUS,
    THUMBNAIL_RADIUS,
    TITLE_PX,
    Tokens,
)


def style_sheet(tokens: Tokens, folder: Path, marks: str) -> str:
    """Return the style sheet for `tokens`.

    `folder` holds app.qss; `marks` names its subfolder of chevrons and ticks, which are coloured
    files because a style sheet cannot tint a picture.
    """
    template = Template((folder / "app.qss").read_text(encoding="utf-8"))
    return template.substitute(
        tokens.as_mapping(),
        marks=(folder / marks).as_posix(),
        radius=f"{RADIUS}px",
        radius_small=f"{THUMBNAIL_RADIUS}px",
        body=f"{BODY_PX}px",
        label=f"{LABEL_PX}px",
        title=f"{TITLE_PX}px",
    )
