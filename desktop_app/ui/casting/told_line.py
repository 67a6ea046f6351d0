"""Under a prompt: how its model is told of the cast that the prompt names."""

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.project import Project, Scene
from desktop_app.ui.casting.told import told_in
from desktop_app.ui.controls import Role, Text


class CastToldLine(Text):
    """A line an entry; hidden while the prompt names nobody."""

    def __init__(self) -> None:
        super().__init__("", Role.LABEL, wrap=True)
        self.setObjectName("promptCastTold")
        self.hide()

    def show_scene(self, project: Project, scene: Scene | None, catalogue: Catalogue) -> None:
        """Show it for a scene."""
        told = told_in(project, scene, catalogue) if scene is not None else ()
        self.setText("\n".join(each.words for each in told))
        reasons = dict.fromkeys(why for each in told for why in each.left_out)
        self.setToolTip("\n".join(reasons))
        self.setAccessibleDescription("\n".join(reasons))
        self.set_role(Role.WARN if reasons else Role.LABEL)
        self.setVisible(bool(told))
