"""Scenes and what is bought for them."""

from desktop_app.ui.registry.command import Command, Menu

COMMANDS = (
    Command("story", Menu.SCENE, "Story from a topic…", "plus", ("Ctrl+T",)),
    Command("add_scene", Menu.SCENE, "Add scene", "plus", ("Ctrl+Shift+N",)),
    Command("duplicate_scenes", Menu.SCENE, "Duplicate scenes", "copy"),
    Command("set_chosen", Menu.SCENE, "Settings of the chosen scenes…", "settings"),
    Command("apply_to_all", Menu.SCENE, "Apply settings to all scenes…", "list"),
    Command("replace_models", Menu.SCENE, "Replace models that are gone…", "repeat"),
    Command("look_for_models", Menu.SCENE, "Look for new models and prices", "refresh-cw"),
    Command("prompt_history", Menu.SCENE, "Earlier prompts of the scene…", "history", ("Ctrl+H",)),
    Command("rewrite_prompt", Menu.SCENE, "Rewrite the prompt…", "pencil", ("Ctrl+Shift+R",)),
    Command("shorten_prompt", Menu.SCENE, "Make the prompt shorter…", "minus"),
    Command("soften_prompt", Menu.SCENE, "Safer wording for the prompt…", "eye-off"),
    Command("prompt_library", Menu.SCENE, "Prompt library…", "bookmark", ("Ctrl+Shift+L",)),
    Command("keep_prompt", Menu.SCENE, "Keep the prompt in my library…", "bookmark"),
    Command("cast_library", Menu.SCENE, "Cast and look from my library…", "users"),
    Command("add_cast", Menu.SCENE, "Add to the cast", "users"),
    Command("show_cast", Menu.VIEW, "Cast and look", "users"),
    Command("simulate", Menu.SCENE, "Use the simulator", "wand-sparkles"),
    Command("generate_all", Menu.SCENE, "Generate missing scenes", "sparkles", ("Ctrl+G",)),
    Command("buy_missing", Menu.SCENE, "Missing", "circle-dashed", within="Generate"),
    Command("buy_stale", Menu.SCENE, "Stale", "history", within="Generate"),
    Command("buy_failed", Menu.SCENE, "Failed", "circle-alert", within="Generate"),
    Command("buy_all", Menu.SCENE, "Everything of these", "sparkles", within="Generate"),
)
