"""The keys of all commands: looked up, changed, taken along."""
