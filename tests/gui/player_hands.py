"""The window's commands for a player that stands alone."""

from desktop_app.ui.actions import Actions
from desktop_app.ui.icons import Icons
from desktop_app.ui.player import Player
from desktop_app.ui.playing_actions import PlayingActions
from desktop_app.ui.registry import playing, references


class Hands:
    """Keys and buttons of one player, as the window gives them."""

    def __init__(self, player: Player, icons: Icons) -> None:
        self.actions = Actions(player, icons, (*playing.COMMANDS, *references.COMMANDS))
        self._playing = PlayingActions(self.actions, icons)
        self._playing.follow(player)

    def drop(self) -> None:
        """Let go of the player."""
        self._playing.follow(None)
