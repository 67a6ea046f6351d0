"""The parts of the story sheet: the outline as a value, as a Qt model, and as a table."""
