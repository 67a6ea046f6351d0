"""Whatever can be done, by a few letters of its name."""
