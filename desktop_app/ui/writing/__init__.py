"""Writing a scene's prompt: chips, completion, templates, spelling, history."""
