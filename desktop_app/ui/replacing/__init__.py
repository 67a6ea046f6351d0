"""Other models for scenes whose own can be asked for no more."""
